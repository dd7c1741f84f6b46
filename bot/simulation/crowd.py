"""Who takes part: people drawn by chance, most of whom look, and a share of whom does not, in five ways alike."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from random import Random

from bot.simulation.people.careless import CARELESS, Careless
from bot.simulation.people.following import COLLUDING, COPYING, Following
from bot.simulation.people.honest import HONEST, Honest
from bot.simulation.people.lazy import LAZY, Lazy
from bot.simulation.people.pasting import PASTING, Pasting
from bot.simulation.people.somebody import Behaviour, Pace
from bot.simulation.world import COMPARISON, DEMONSTRATION, LABEL, SHARES

WAYS = (CARELESS, LAZY, COPYING, COLLUDING, PASTING)
FIRST = 1001
# Whoever looks errs in so much of usual tasks; some read or type very quickly, some lean to the first of two.
ERRS = (0.05, 0.25)
QUICK, DICTATING, LEANING, LEANS = 0.1, 0.08, 0.1, 0.15
# All come within so many seconds.
ARRIVING = 4 * 3600.0
GROUP = 4
PLANS = ((0,), (0, 1), (1,), (0, 0, 1))
CHOOSING = (LABEL, COMPARISON)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody with a phone: the batch they are invited to, when they come, and what they do."""

    number: int
    batch: str
    comes: float
    behaviour: Behaviour

    @property
    def looks(self) -> bool:
        return self.behaviour.way == HONEST


def make_crowd(chance: Random, people: int, wrong: int) -> list[Member]:
    """So many people, so many of whom do not look; each of the five ways has the same number, or one more."""
    numbers = count(FIRST)
    looking = [_honest(chance, next(numbers), batch) for batch in _places(chance, people - wrong)]
    per_way = {way: wrong // len(WAYS) + (place < wrong % len(WAYS)) for place, way in enumerate(WAYS)}
    alone = [
        _alone(chance, next(numbers), way, place)
        for way in (CARELESS, LAZY, PASTING)
        for place in range(per_way[way])
    ]
    copying = [_copying(chance, next(numbers), looking, place) for place in range(per_way[COPYING])]
    return [*looking, *alone, *copying, *_groups(chance, numbers, per_way[COLLUDING])]


def _places(chance: Random, people: int) -> list[str]:
    """To which batch each of so many people is invited."""
    places = [batch for batch, share in SHARES.items() for _ in range(round(people * share))]
    places = [*places, *[COMPARISON] * people][:people]
    chance.shuffle(places)
    return places


def _honest(chance: Random, number: int, batch: str) -> Member:
    leans = LEANS if chance.random() < LEANING else 0.0
    return Member(number, batch, _comes(chance), Honest(chance.uniform(*ERRS), _pace(chance), leans))


def _alone(chance: Random, number: int, way: str, place: int) -> Member:
    """Every second of the careless and every fourth of the lazy takes their time, every second model's marks stay."""
    batch = DEMONSTRATION if way == PASTING else CHOOSING[place % len(CHOOSING)]
    behaviour: Behaviour
    if way == CARELESS:
        behaviour = Careless(_pace(chance) if place % 2 else _hasty(chance))
    elif way == LAZY:
        plan = PLANS[place // len(CHOOSING) % len(PLANS)]
        behaviour = Lazy(plan, _pace(chance) if place % len(PLANS) == len(PLANS) - 1 else _hasty(chance))
    else:
        behaviour = Pasting(place % 2 == 0, Honest(chance.uniform(*ERRS), _pace(chance)))
    return Member(number, batch, _comes(chance), behaviour)


def _copying(chance: Random, number: int, looking: list[Member], place: int) -> Member:
    """Beside somebody who looks, of each batch in turn."""
    batch = (*CHOOSING, DEMONSTRATION)[place % (len(CHOOSING) + 1)]
    source = chance.choice([each for each in looking if each.batch == batch] or looking)
    return Member(number, source.batch, source.comes, Following(source.number, COPYING))


def _groups(chance: Random, numbers: Iterator[int], people: int) -> Iterator[Member]:
    """Groups of four who come by one invite; the first taps anything, and the others take it over."""
    for start in range(0, people, GROUP):
        first = Member(
            next(numbers), CHOOSING[start // GROUP % 2], _comes(chance), Careless(_pace(chance), COLLUDING)
        )
        yield first
        for _ in range(min(GROUP, people - start) - 1):
            yield replace(first, number=next(numbers), behaviour=Following(first.number, COLLUDING))


def _comes(chance: Random) -> float:
    return chance.uniform(0, ARRIVING)


def _pace(chance: Random) -> Pace:
    """About 200 words a minute read, and 36 typed on a phone; a few twice as quick, a few speak to their keyboard."""
    quick = 2.0 if chance.random() < QUICK else 1.0
    types = 10.0 if chance.random() < DICTATING else 3.5 * chance.lognormvariate(0, 0.25)
    return Pace(quick * 22 * chance.lognormvariate(0, 0.2), types, chance.uniform(2, 6) / quick)


def _hasty(chance: Random) -> Pace:
    return Pace(200.0, 3.5, chance.uniform(0.8, 2.0))
