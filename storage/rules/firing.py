"""When a rule acts: what happened in somebody's work, in order of time, and when that was enough.

The same for what happens now and for what is long past: nothing here looks ahead. Each case counts once: after a rule
has acted it begins anew, and it acts once a day at most (Jakarta's).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.rules.beta import Beta
from storage.rules.day import day_of
from storage.rules.quality import PRIOR, SURE
from storage.rules.ruling import GOLD, REJECTED, SKIPS, signals_of
from storage.terms import Rule

# What ends a row of skipped tasks.
DONE = "done"
# Before any verdict, one of five is taken to be a rejection.
_SELDOM = Beta(1.0, 4.0)
# From how much of a case on it is no reason to do anything.
_FINE = 0.75


@dataclass(frozen=True, slots=True)
class Event:
    """Something in somebody's work that a rule may count: how much of it was good and bad, 0 to 1.

    What took something bad back has less than nothing of it.
    """

    at: datetime
    signal: str
    good: float = 0.0
    bad: float = 1.0


@dataclass(frozen=True, slots=True)
class Firing:
    """A rule acts, at the moment of the last of these cases: `hits` bad ones in `number`, by this signal."""

    at: datetime
    signal: str
    hits: int
    number: int

    @property
    def day(self) -> int:
        return day_of(self.at)


def firings(
    rule: Rule, events: Iterable[Event], last: datetime | None = None, fresh: datetime | None = None
) -> Iterator[Firing]:
    """When this rule acts in what happened, in order of time.

    `last` is when it acted last: what was up to then is used up. What was before `fresh` counts, but did not act.
    """
    wanted = (DONE, SKIPS) if rule.signal == SKIPS else signals_of(rule)
    before = [moment for moment in (last, _just_before(rule.since)) if moment is not None]
    used, counted = max(before, default=None), list[Event]()
    for event in events:
        if event.signal not in wanted or (used is not None and event.at <= used):
            continue
        counted = [] if event.signal == DONE else _still_counting(rule, [*counted, event])
        rests = last is not None and day_of(event.at) <= day_of(last)
        if not counted or event.good >= _FINE or rests or (fresh is not None and event.at < fresh):
            continue
        if (found := _enough(rule, counted)) is not None:
            yield found
            used = last = event.at
            counted = []


def _enough(rule: Rule, counted: Sequence[Event]) -> Firing | None:
    """What these cases come to, None where they are too few or do not say it for sure."""
    number = round(sum(each.good + each.bad for each in counted))
    good, bad = sum(each.good for each in counted), max(0.0, sum(each.bad for each in counted))
    if number < rule.least:
        return None
    if rule.signal == GOLD:
        sure = Beta(PRIOR.good + good, PRIOR.bad + bad).below(rule.mark / 100) >= SURE
    elif rule.signal == REJECTED:
        sure = 1 - Beta(_SELDOM.good + bad, _SELDOM.bad + good).below(rule.mark / 100) >= SURE
    else:
        sure = True
    last = counted[-1]
    return Firing(last.at, last.signal, round(bad), number) if sure else None


def _still_counting(rule: Rule, counted: list[Event]) -> list[Event]:
    """Those that are within the time of the rule, seen from the last of them."""
    if not rule.within:
        return counted
    oldest = counted[-1].at - timedelta(days=rule.within)
    return [each for each in counted if each.at > oldest]


def _just_before(since: datetime | None) -> datetime | None:
    return None if since is None else since - timedelta(milliseconds=1)
