"""Cuts what is longer than a message into pages, pure: nothing is lost, and no symbol is torn apart.

Telegram counts UTF-16 code units, after the markup is taken out.
"""

import re
import unicodedata

LIMIT = 4096
# How far back from the end of a page a good place to cut is looked for.
_REACH = 3
_BREAKS = ("\n\n", "\n", ". ", "? ", "! ", " ")
_LONGEST_CLUSTER = 64
_JOINER = "\u200d"
_LAST_OF_BMP = "\uffff"
_TAG = re.compile(r"<[^>]*>")


def units(text: str) -> int:
    """The length of a text as Telegram measures it."""
    return len(text) if text.isascii() else len(text) + sum(symbol > _LAST_OF_BMP for symbol in text)


def seen(html: str) -> str:
    """What a person reads of this HTML."""
    plain = _TAG.sub("", html) if "<" in html else html
    return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") if "&" in plain else plain


def place_to_cut(text: str, room: int) -> int:
    """How many symbols of this text go on a page with this much room: all, or up to a good place; at least one."""
    end = _fitting(text, room)
    if end >= len(text):
        return len(text)
    for mark in _BREAKS:
        found = text.rfind(mark, end - end // _REACH, end)
        if found > 0:
            return found + len(mark)
    return _before_cluster(text, end) or max(end, 1)


def _fitting(text: str, room: int) -> int:
    end = min(len(text), room)
    while end and (over := units(text[:end]) - room) > 0:
        end -= max(1, over // 2)
    return max(end, 0)


def _before_cluster(text: str, end: int) -> int:
    """The last place before this one where a new symbol begins as people see it, 0 if there is none near."""
    for place in range(end, max(0, end - _LONGEST_CLUSTER), -1):
        if not _belong_together(text, place):
            return place
    return 0


def _belong_together(text: str, place: int) -> bool:
    before, after = text[place - 1], text[place]
    return (
        _JOINER in (before, after)
        or unicodedata.category(after) in ("Mn", "Me", "Mc")
        or "\U0001f3fb" <= after <= "\U0001f3ff"
        or "\U000e0020" <= after <= "\U000e007f"
        or "\u1160" <= after <= "\u11ff"
        or (_is_flag(before) and _is_flag(after))
        or (before == "\r" and after == "\n")
    )


def _is_flag(symbol: str) -> bool:
    return "\U0001f1e6" <= symbol <= "\U0001f1ff"
