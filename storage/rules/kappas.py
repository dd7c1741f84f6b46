"""Other coefficients of agreement that papers report, to be compared with theirs.

J. L. Fleiss, Psychological Bulletin 76 (1971), for missing answers as K. L. Gwet, Handbook of Inter-Rater Reliability
(2014) has it; R. L. Brennan and D. J. Prediger, Educational and Psychological Measurement 41 (1981), which is also
Randolph's free-marginal kappa; A. J. Conger, Psychological Bulletin 88 (1980), which for two people is J. Cohen's,
Educational and Psychological Measurement 20 (1960). Each is None where nothing could be expected to differ.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from storage.kinds.gold import mean

Answers = Sequence[Hashable]


def percent(units: Sequence[Answers]) -> float | None:
    """The share of the pairs of answers to a unit that are the same, over the units; None without pairs."""
    shares = [_same(unit) for unit in units if len(unit) > 1]
    return mean(shares) if shares else None


def percent_in_alpha(units: Sequence[Answers]) -> float | None:
    """The percent that Krippendorff's nominal alpha corrects for chance, as Gwet writes it.

    A unit with more answers counts for more, and there is a correction for small numbers.
    """
    paired = [unit for unit in units if len(unit) > 1]
    answers = sum(map(len, paired))
    if not answers:
        return None
    found = sum(_same(unit) * len(unit) for unit in paired) / answers
    return found + (1 - found) / answers


def fleiss(units: Sequence[Answers]) -> float | None:
    """Fleiss' kappa: chance is what all together said."""
    shares = _shares([unit for unit in units if unit])
    return _corrected(percent(units), sum(share * share for share in shares.values()))


def brennan_prediger(units: Sequence[Answers], values: int) -> float | None:
    """Kappa where by chance each of so many values is as likely."""
    return _corrected(percent(units), 1 / values)


def conger(people: Sequence[Sequence[Hashable | None]]) -> float | None:
    """Conger's kappa of these people's answers to the same units, None where one is missing.

    Chance is what each of them said by themself.
    """
    units = [[answer for answer in unit if answer is not None] for unit in zip(*people, strict=True)]
    each = [_shares([(answer,) for answer in person if answer is not None]) for person in people]
    chance = sum(_together([shares.get(value, 0.0) for shares in each]) for value in set().union(*each))
    return _corrected(percent(units), chance)


def _corrected(found: float | None, chance: float) -> float | None:
    return None if found is None or chance >= 1 else (found - chance) / (1 - chance)


def _same(unit: Answers) -> float:
    number = len(unit)
    return sum(times * (times - 1) for times in Counter(unit).values()) / (number * (number - 1))


def _shares(units: Sequence[Answers]) -> dict[Hashable, float]:
    """By value its share of the answers to a unit, over the units."""

    def parts() -> Iterator[tuple[Hashable, float]]:
        for unit in units:
            for value, times in Counter(unit).items():
                yield value, times / len(unit) / len(units)

    found: dict[Hashable, float] = {}
    for value, share in parts():
        found[value] = found.get(value, 0.0) + share
    return found


def _together(shares: Sequence[float]) -> float:
    """How often two of those who say a value with these shares say it together."""
    number = len(shares)
    return (sum(shares) ** 2 - sum(share * share for share in shares)) / (number * (number - 1))
