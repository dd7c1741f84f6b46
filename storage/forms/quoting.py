"""Finds words that were quoted from a card in the text they belong to.

A quote has lost white space at its ends, line ends may have changed on the way, and the same words may stand there
more than once: then what stands before them decides.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from storage.forms.reply import Quoted
from storage.forms.sentences import Span

# So much of what stands before a quote tells it from the same words elsewhere.
_FAR = 400


@dataclass(frozen=True, slots=True)
class Bit:
    """A stretch of a text as it is shown, and where it begins in the text; a numeral is no part of the text."""

    text: str
    start: int
    numeral: bool = False


@dataclass(frozen=True, slots=True)
class Folded:
    """A text with all white space as single spaces, and for every symbol where it begins and ends in the whole."""

    text: str
    places: tuple[Span, ...]


def find_quote(bits: tuple[Bit, ...], quoted: Quoted) -> Span | None:
    """Where the quoted words begin and end, in characters of the text; None if they do not stand there."""
    wanted = _plain(quoted.text).strip()
    before = _plain(quoted.before)
    for shown in (_folded(bits), _folded(bit for bit in bits if not bit.numeral)):
        found = list(_occurrences(shown.text, wanted))
        if found:
            start = max(found, key=lambda place: _agreement(shown.text[:place], before))
            places = shown.places[start : start + len(wanted)]
            span = places[0][0], places[-1][1]
            return span if span[0] < span[1] else None
    return None


def _folded(bits: Iterable[Bit]) -> Folded:
    text: list[str] = []
    places: list[Span] = []
    for bit in bits:
        for n, symbol in enumerate(bit.text):
            place = (bit.start, bit.start) if bit.numeral else (bit.start + n, bit.start + n + 1)
            if not symbol.isspace():
                text.append(symbol)
                places.append(place)
            elif not text or text[-1] != " ":
                text.append(" ")
                places.append(place)
    return Folded("".join(text), tuple(places))


def _plain(text: str) -> str:
    return _folded([Bit(text, 0)]).text


def _occurrences(text: str, wanted: str) -> Iterator[int]:
    place = text.find(wanted) if wanted else -1
    while place >= 0:
        yield place
        place = text.find(wanted, place + 1)


def _agreement(one: str, other: str) -> int:
    """How many symbols the ends of two texts have in common."""
    pairs = zip(one[:-_FAR:-1], other[:-_FAR:-1], strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
