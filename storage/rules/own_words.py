"""What of an annotation is its person's own words, for them to read again."""

from collections import Counter
from collections.abc import Iterator

from storage.facts import Json, JsonObject
from storage.kinds.registry import find_kind


def own_words(kind: str, value: JsonObject) -> tuple[str, ...]:
    """The texts in it that go when its words go, in order, each once; none where it was only tapped."""
    known = find_kind(kind)
    left = Counter(_texts({} if known is None else known.wordless(value)))
    mine = []
    for text in _texts(value):
        if left[text]:
            left[text] -= 1
        elif text.strip():
            mine.append(text)
    return tuple(dict.fromkeys(mine))


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _texts(each)
