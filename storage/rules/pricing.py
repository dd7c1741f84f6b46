"""What one finished task earns, in whole rupiah, told from the batch's wishes and the task's own material.

`pay` is multiplied by every factor that applies, exactly, and rounded up once, at the very end, to the whole rupiah:
nobody is paid less than the factors say. One factor of each sort applies:

kind      once a kind is named in `rates`, the factors of all kinds that are asked are added, 1 for each unnamed one
length    that of the highest threshold the material reaches, in characters: `1000+`
field     that of the task's field
level     that of the batch's level: `level2`
trust     `andal`, for people who are reliable as far as checks of their work tell
language  the highest of the languages that are asked for; `jv` counts for `jv-x-krama` unless that has its own

An hour of measured time costs `hourly`, times field, level, language and trust: the time has kind and length already.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from storage.facts import Content, Sheet, Wishes
from storage.kinds.registry import find_kind
from storage.rules.care import plain
from storage.rules.placing import Standing
from storage.rules.quality import ANDAL
from storage.rules.reviewing import wanted
from storage.rules.tags import is_tag
from storage.terms import Rate

WHOLE = 100
MS_AN_HOUR = 3_600_000
KIND, LENGTH, LEVEL, LANGUAGE, FIELD, TRUST = SORTS = ("kind", "length", "level", "language", "field", "trust")

_LENGTH = re.compile(r"(\d{1,6})\+", re.ASCII)
_LEVEL = re.compile(r"level[1-9]", re.ASCII)
# A field is a word; the codes of languages are shorter.
_LONGEST_CODE = 3


@dataclass(frozen=True, slots=True)
class Price:
    """What a lent task will earn: rupiah for the task, or for an hour where `cap` says how many seconds may count."""

    rupiah: int
    cap: int = 0

    def earned(self, active_ms: int) -> int:
        """What it comes to after so many milliseconds of measured time."""
        if not self.cap:
            return self.rupiah
        return -(-self.rupiah * min(active_ms, self.cap * 1000) // MS_AN_HOUR)


NOTHING = Price(0)


def review_cost(wishes: Wishes, annotated: int) -> int:
    """What reviewers earn with so many finished tasks of such a batch, in rupiah, as far as its share tells."""
    return -(-annotated * wishes.verdict * wishes.review * wanted(Sheet(Content(), wishes)) // 100)


def price_of(content: Content, wishes: Wishes, standing: Standing | None = None) -> Price:
    """What this task of such a batch earns whoever finishes it; a course pays nothing.

    A factor for reliable people is only for somebody who is known to be one.
    """
    if wishes.course is not None or not (wishes.pay or wishes.hourly):
        return NOTHING
    cap = wishes.cap if wishes.hourly else 0
    if not wishes.rates:
        return Price(wishes.hourly or wishes.pay, cap)
    rates = _Rates(wishes.rates)
    factors = [*rates.of_work(content, wishes), rates.of_person(content, wishes, standing)]
    if cap:
        return Price(_product(wishes.hourly, factors), cap)
    return Price(_product(wishes.pay, [*factors, *rates.of_material(content, wishes)]))


def sort_of(name: str) -> str:
    """What a factor of this name is about: a kind, a length, a level, a language or a field."""
    if find_kind(name) is not None:
        return KIND
    if name == ANDAL:
        return TRUST
    if _LENGTH.fullmatch(name):
        return LENGTH
    if _LEVEL.fullmatch(name):
        return LEVEL
    code = name.partition("-")[0]
    return LANGUAGE if len(code) <= _LONGEST_CODE and is_tag(name) else FIELD


def falls_with_length(rates: tuple[Rate, ...]) -> bool:
    """Whether some longer material would earn less than a shorter one."""
    factors = [percent for _, percent in _steps(rates)]
    return any(after < before for before, after in pairwise([WHOLE, *factors]))


def length_of(content: Content) -> int:
    """How many characters the material has that is to be read."""
    texts = [content.prompt or "", content.text or "", *(turn.content for turn in content.messages)]
    return sum(map(len, texts)) + sum(len(candidate.text) for candidate in content.candidates)


class _Rates:
    """The factors of one batch, in hundredths, by name."""

    def __init__(self, rates: tuple[Rate, ...]) -> None:
        self._rates = rates
        self._by_name = {rate.name: rate.percent for rate in rates}

    def of_work(self, content: Content, wishes: Wishes) -> list[int]:
        """The factors of what one has to know."""
        target = (content.target,) if content.target else wishes.targets or (wishes.target,)
        asked = [tag or content.lang or wishes.lang or "" for tag in target]
        domain = content.domain or wishes.domain
        field = self._by_name.get(plain(domain), WHOLE) if domain else WHOLE
        level = self._by_name.get(f"level{wishes.level}", WHOLE)
        return [field, level, max(self._language(tag.lower()) for tag in asked)]

    def of_person(self, content: Content, wishes: Wishes, standing: Standing | None) -> int:
        """The factor of who is reliable in what the task asks for."""
        percent = self._by_name.get(ANDAL, WHOLE)
        if percent == WHOLE or standing is None:
            return WHOLE
        return percent if standing.is_reliable(content, wishes) else WHOLE

    def of_material(self, content: Content, wishes: Wishes) -> list[int]:
        """The factors of what takes longer."""
        kinds = [self._by_name.get(kind) for kind in wishes.kinds]
        whole = sum(WHOLE if percent is None else percent for percent in kinds) if any(kinds) else WHOLE
        reached = [percent for least, percent in _steps(self._rates) if length_of(content) >= least]
        return [whole, *reached[-1:]]

    def _language(self, tag: str) -> int:
        """The factor of this tag, or of the longest beginning of it that has one."""
        while tag and tag not in self._by_name:
            tag = tag.rpartition("-")[0]
        return self._by_name.get(tag, WHOLE)


def _steps(rates: tuple[Rate, ...]) -> list[tuple[int, int]]:
    """The thresholds of length with their factors, the lowest first."""
    found = ((_LENGTH.fullmatch(rate.name), rate.percent) for rate in rates)
    return sorted((int(match[1]), percent) for match, percent in found if match)


def _product(amount: int, factors: list[int]) -> int:
    """The amount times these hundredths, rounded up."""
    whole = 1
    for percent in factors:
        amount *= percent
        whole *= WHOLE
    return -(-amount // whole)
