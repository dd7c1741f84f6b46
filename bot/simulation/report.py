"""What a simulation comes to: who was found by what, missed or wrongly accused, and how close to the truth."""

from collections import defaultdict
from statistics import median

import msgspec

from bot.simulation.crowd import WAYS
from bot.simulation.days import Being
from bot.simulation.measuring import Closeness
from bot.simulation.noticing import Notice
from storage.rules.ruling import PAUSE


class Sign(msgspec.Struct, frozen=True):
    """A signal that was raised about somebody, after so many of their answers."""

    signal: str
    after: int


class Somebody(msgspec.Struct, frozen=True):
    """One person: how they behaved, how much they did, by which signs they were noticed, first the first.

    `copied` is whose answers somebody else took over.
    """

    number: int
    way: str
    done: int
    signs: tuple[Sign, ...] = ()
    copied: bool = False

    @property
    def paused(self) -> bool:
        return any(sign.signal == PAUSE for sign in self.signs)


class Way(msgspec.Struct, frozen=True):
    """All who behaved so: how many were found, after how many answers (median), and by which sign first."""

    way: str
    people: int
    found: int
    after: float | None
    first: dict[str, int]


class Report(msgspec.Struct, frozen=True):
    """One simulation; shares are 0 to 1. `accused` are people who look and were flagged all the same."""

    seed: int
    people: int
    answers: int
    found: float
    accused: float
    paused: float
    ways: tuple[Way, ...]
    missed: tuple[Somebody, ...]
    wronged: tuple[Somebody, ...]
    closeness: tuple[Closeness, ...]


def report_of(seed: int, beings: list[Being], notices: dict[int, list[Notice]], close: list[Closeness]) -> Report:
    """What can be told at the end of the days."""
    sources = {being.member.behaviour.source for being in beings}
    people = [
        _somebody(being, notices.get(being.member.number, []), copied=being.member.number in sources)
        for being in beings
    ]
    looking = {being.member.number for being in beings if being.member.looks}
    bad = [each for each in people if each.number not in looking]
    honest = [each for each in people if each.number in looking]
    wronged = tuple(each for each in honest if each.signs)
    return Report(
        seed,
        len(people),
        sum(each.done for each in people),
        _share(sum(bool(each.signs) for each in bad), len(bad)),
        _share(len(wronged), len(honest)),
        _share(sum(each.paused for each in honest), len(honest)),
        tuple(_way(way, [each for each in bad if each.way == way]) for way in WAYS),
        tuple(each for each in bad if not each.signs),
        wronged,
        tuple(close),
    )


def _somebody(being: Being, notices: list[Notice], *, copied: bool) -> Somebody:
    signs = tuple(Sign(*notice) for notice in sorted(notices, key=lambda notice: notice.after))
    return Somebody(being.member.number, being.member.behaviour.way, being.done, signs, copied)


def _way(way: str, people: list[Somebody]) -> Way:
    found = [each for each in people if each.signs]
    first: dict[str, int] = defaultdict(int)
    for each in found:
        first[each.signs[0].signal] += 1
    after = median(each.signs[0].after for each in found) if found else None
    return Way(way, len(people), len(found), after, dict(first))


def _share(some: int, all_: int) -> float:
    return round(some / all_, 4) if all_ else 0.0
