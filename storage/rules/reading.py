"""Whether a text longer than a message was read to its end: whether its last page was shown before the answer.

Only texts that no message can hold are looked at, and those of which somebody turned to the last page; of all others
nothing is said. What was shown is known by a digest, so that several questions about one text ask for one reading.
"""

from collections.abc import Iterable
from hashlib import sha256
from typing import TypeAlias

from storage.facts import JsonObject
from storage.forms.material import Block

# By kind: each text it has shown, and whether its last page was.
Readings: TypeAlias = dict[str, dict[str, bool]]

# A message holds so many UTF-16 units.
MESSAGE = 4096


def at_the_end(readings: Readings, kind: str, show: Iterable[Block]) -> Readings:
    """The last page of this question's card was shown."""
    return {**readings, kind: {**readings.get(kind, {}), _digest(show): True}}


def answered(readings: Readings, kind: str, show: tuple[Block, ...]) -> Readings:
    """This question was answered, whether its text had been read to the end or not."""
    if not _is_long(show):
        return readings
    text = _digest(show)
    read = any(texts.get(text, False) for texts in readings.values())
    return {**readings, kind: {**readings.get(kind, {}), text: read}}


def read_to_end(readings: Readings, kind: str) -> JsonObject:
    """What the annotation of this kind says of it: nothing where every text fitted a message."""
    texts = readings.get(kind)
    return {"read_to_end": all(texts.values())} if texts else {}


def _is_long(show: tuple[Block, ...]) -> bool:
    letters = sum(len(block.text) for block in show)
    # No symbol has more than two units.
    return letters * 2 > MESSAGE and sum(len(block.text.encode("utf-16-le")) // 2 for block in show) > MESSAGE


def _digest(show: Iterable[Block]) -> str:
    return sha256("\0".join(block.text for block in show).encode("utf-8", "replace")).hexdigest()[:8]
