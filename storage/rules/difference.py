"""What became of a text, word by word, and how much of it changed. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final, Literal, TypeAlias

KEPT: Final = "kept"
GONE: Final = "gone"
CAME: Final = "came"
What: TypeAlias = Literal["kept", "gone", "came"]
Op: TypeAlias = tuple[bool, int, int, int, int]

# A message carries at most 100 marks; what lies beyond is shown plain, so stretches are joined before that.
MOST_MARKS = 80
# Beyond this many pairs of words the comparison would hold up everybody else; the texts then count as all new.
MOST_PAIRS = 4_000_000

_WORD = re.compile(r"\s*\S+|\s+$")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some words that were kept, went or came; all stretches but the gone ones make up the new text."""

    what: What
    text: str


def difference(before: str, after: str) -> tuple[Stretch, ...]:
    """The way from one text to the other. Without what came it reads as before, without what went as after."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    return tuple(_stretches(old, new, _joined(_compared(old, new))))


def share_changed(before: str, after: str) -> float:
    """The share of words that differ, 0.0 to 1.0; white space alone is no change."""
    old, new = before.split(), after.split()
    if not old and not new:
        return 0.0
    kept = sum(old_end - old_start for same, old_start, old_end, _, _ in _compared(old, new) if same)
    return 1.0 - 2 * kept / (len(old) + len(new))


def _compared(old: list[str], new: list[str]) -> list[Op]:
    """Which stretches of the two lists are the same, in order; equal ends are taken off first."""
    most = min(len(old), len(new))
    start = next((n for n in range(most) if old[n] != new[n]), most)
    end = next((n for n in range(most - start) if old[-1 - n] != new[-1 - n]), most - start)
    middle = old[start : len(old) - end], new[start : len(new) - end]
    ops: list[Op] = [(True, 0, start, 0, start)] if start else []
    ops += [(same, a + start, b + start, c + start, d + start) for same, a, b, c, d in _matched(*middle)]
    if end:
        ops.append((True, len(old) - end, len(old), len(new) - end, len(new)))
    return ops


def _matched(old: list[str], new: list[str]) -> list[Op]:
    if len(old) * len(new) > MOST_PAIRS:
        return [(False, 0, len(old), 0, len(new))]
    codes = SequenceMatcher(None, old, new).get_opcodes()
    return [(code == "equal", a, b, c, d) for code, a, b, c, d in codes]


def _joined(ops: list[Op]) -> list[Op]:
    """The same way with fewer steps: short kept stretches between changes become part of them, if there are many."""
    gap = 1
    while sum(not op[0] for op in ops) * 2 > MOST_MARKS:
        ops = _without_gaps(ops, gap)
        gap *= 2
    return ops


def _without_gaps(ops: list[Op], gap: int) -> list[Op]:
    joined: list[Op] = []
    for place, (same, a, b, c, d) in enumerate(ops):
        kept = same and (b - a > gap or place in (0, len(ops) - 1))
        if joined and not kept and not joined[-1][0]:
            _, first, _, begin, _ = joined.pop()
            joined.append((False, first, b, begin, d))
        else:
            joined.append((kept, a, b, c, d))
    return joined


def _stretches(old: list[str], new: list[str], ops: list[Op]) -> Iterator[Stretch]:
    for same, a, b, c, d in ops:
        if same:
            yield Stretch(KEPT, "".join(new[c:d]))
            continue
        gone, came = "".join(old[a:b]), "".join(new[c:d])
        if gone:
            # The first word of a text has no blank before it: what came must not stick to what went.
            yield Stretch(GONE, gone + " " if came and not (came[0].isspace() or gone[-1].isspace()) else gone)
        if came:
            yield Stretch(CAME, came)
