"""Words without emoji, for those who want to read and hear nothing else."""

import re

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

# What people call emoji: pictures among the letters, and what joins and colours them. Check marks of ink are letters.
_SYMBOLS = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9-\u21aa\u231a-\u231b\u2328\u23cf\u23e9-\u23f3\u23f8-\u23fa"
    "\u24c2\u25aa-\u25ab\u25b6\u25c0\u25fb-\u25fe\u2600-\u2712\u2714-\u2716\u2718-\u27bf\u2934-\u2935\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\ufe0f\u20e3\u200d\U0001f000-\U0001faff\U000e0020-\U000e007f"
)
EMOJI = re.compile(f"[{_SYMBOLS}]")
# With the spaces that keep it off the words: those before it, or behind it where it begins a line.
_STANDING = re.compile(f"(?m)^[{_SYMBOLS}]+[ ]*|[ ]*[{_SYMBOLS}]+")
# What says something that no word beside it says.
_SPELLED = (("\u2705", "[x]"), ("\u2b1c", "[ ]"))


def without_emoji(text: str) -> str:
    """These words alone; a ticked or an empty box is drawn with letters."""
    for emoji, letters in _SPELLED:
        text = text.replace(emoji, letters)
    return _STANDING.sub("", text)


def plain(resource: ast.Resource, source: str) -> ast.Resource:
    """What was read from this source, without emoji in the words; what is put between them stays to the letter."""
    return ast.Resource([_stripped(entry, source) for entry in resource.body])


class _Stripping(Visitor):
    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the library's name
        node.value = without_emoji(node.value)


def _stripped(entry: ast.EntryType, source: str) -> ast.EntryType:
    span = entry.span
    if span is not None and not EMOJI.search(source, span.start, span.end):
        return entry
    copy = entry.clone()
    _Stripping().visit(copy)
    return copy
