"""Each alarm is raised when it should be, and not a moment before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from storage.rules import alarms
from storage.rules.accord import OfDay
from storage.rules.agreement import Agreement
from storage.rules.alarms import BatchSigns, GoldSigns, HouseSigns
from tests.storage.desk.making import NOW

CALM = BatchSigns(7, "uji", 1000, 3000, 1500, 0, NOW - timedelta(days=3), stirred=True)
QUIET = HouseSigns(0, None, 10**11)
TODAY = NOW.date()


@pytest.mark.parametrize(
    ("signs", "names"),
    [
        (CALM, []),
        (replace(CALM, done=2699), []),
        (replace(CALM, done=2700), ["nearly"]),
        (replace(CALM, done=3000, stirred=False), ["nearly"]),
        (replace(CALM, stirred=False), ["stuck"]),
        (replace(CALM, stirred=False, opened=NOW - timedelta(hours=23)), []),
        (replace(CALM, stirred=False, slots=0, done=0), []),
        (replace(CALM, aside=19), []),
        (replace(CALM, aside=20), ["broken"]),
        (replace(CALM, tasks=10, aside=2), []),
        (replace(CALM, tasks=10, aside=3), ["broken"]),
    ],
)
def test_batches(signs: BatchSigns, names: list[str]) -> None:
    found = list(alarms.of_batches([signs], NOW))
    assert [alarm.name for alarm in found] == names
    assert all((alarm.subject, alarm.batch, alarm.values["name"]) == (7, 7, "uji") for alarm in found)


@pytest.mark.parametrize(
    ("signs", "names"),
    [
        (QUIET, []),
        (replace(QUIET, overdue=19), []),
        (replace(QUIET, overdue=20), ["outbox"]),
        (replace(QUIET, waiting=NOW - timedelta(minutes=9)), []),
        (replace(QUIET, waiting=NOW - timedelta(minutes=10)), ["inbox"]),
        (replace(QUIET, free=2_000_000_000), []),
        (replace(QUIET, free=1_900_000_000), ["disk"]),
    ],
)
def test_the_house(signs: HouseSigns, names: list[str]) -> None:
    assert [alarm.name for alarm in alarms.of_house(signs, NOW)] == names


def agreed(percent: float, units: int = 60) -> Agreement:
    return Agreement(units, percent, 0.5, 0.5, 0.4, 0.6, (percent - 0.04, percent + 0.04), None)


def fallen(*shares: float, units: int = 60, last: int = 1) -> bool:
    """Whether the alarm is raised after days with these shares, the last of them so many days ago."""
    days = [
        OfDay(TODAY - timedelta(days=len(shares) - place + last - 1), "comparison", agreed(share, units))
        for place, share in enumerate(shares)
    ]
    return alarms.of_days(CALM, days, TODAY) is not None


def test_agreement_that_falls_from_one_whole_day_to_the_next() -> None:
    assert fallen(0.9, 0.7)
    assert fallen(0.6, 0.9, 0.7)
    assert not fallen(0.9)
    assert not fallen(0.7, 0.9)
    assert not fallen(0.9, 0.85)
    assert not fallen(0.9, 0.7, units=29)
    assert not fallen(0.9, 0.7, last=0)
    assert alarms.of_days(CALM, [OfDay(TODAY, "comparison", None)], TODAY) is None


def test_a_key_that_most_people_missed() -> None:
    (alarm,) = alarms.of_golds([GoldSigns(71, 7, "uji", "k1", 2, 12, 5)])
    assert (alarm.name, alarm.subject, alarm.batch, alarm.told) == ("gold", 71, 7, 5)
    assert alarm.values == {"name": "uji", "key": "k1", "missed": 10, "answered": 12}
