"""Appointments: read from words, by the clock of their person; quiet hours over midnight; Ramadan."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import Refused
from storage.rules.appointing import A_DAY, Wanted, is_ramadan, next_at, quiet_until, read_wanted
from storage.rules.zones import ZONES

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - bounds


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("10 tugas jam 19.00", Wanted(10, 1140)),
        ("10 jam 19", Wanted(10, 1140)),
        ("5 tasks at 7:30", Wanted(5, 450)),
        ("1 00.05", Wanted(1, 5)),
        ("\uff13 jam \uff16", Wanted(3, 360)),
    ],
)
def test_words(words: str, wanted: Wanted) -> None:
    assert read_wanted(words) == wanted


@pytest.mark.parametrize(
    "words", ["", "10", "0 jam 19", "201 jam 19", "10 jam 24.00", "10 jam 19.60", "jam 19", "x 9"]
)
def test_what_is_no_appointment(words: str) -> None:
    with pytest.raises(Refused):
        read_wanted(words)


def test_the_next_time_is_by_the_clock_of_the_person() -> None:
    for zone, ahead in zip(ZONES, (7, 8, 9), strict=True):
        at = next_at(19 * 60, zone, NOON)
        assert at == datetime(2026, 11, 22, 19 - ahead, 0, tzinfo=UTC)
    assert next_at(12 * 60, ZONES[0], NOON) == NOON + timedelta(days=1)


@given(MOMENTS, st.integers(0, A_DAY - 1), st.sampled_from(ZONES))
def test_the_next_time_is_within_a_day(now: datetime, minute: int, zone: str) -> None:
    assert timedelta(0) < next_at(minute, zone, now) - now <= timedelta(days=1)


@given(MOMENTS, st.integers(0, A_DAY - 1), st.integers(0, A_DAY - 1), st.sampled_from(ZONES))
def test_after_the_quiet_hours_it_is_not_quiet(now: datetime, since: int, until: int, zone: str) -> None:
    end = quiet_until((since, until), zone, now)
    if end is not None:
        assert now < end <= now + timedelta(days=1)
        assert quiet_until((since, until), zone, end) is None


def test_quiet_hours_go_over_midnight() -> None:
    quiet = (21 * 60, 6 * 60)
    assert quiet_until(quiet, ZONES[0], NOON) is None
    late = datetime(2026, 11, 22, 14, 30, tzinfo=UTC)
    assert quiet_until(quiet, ZONES[0], late) == datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
    assert quiet_until(quiet, ZONES[2], late) == datetime(2026, 11, 22, 21, 0, tzinfo=UTC)
    assert quiet_until(None, ZONES[0], late) is None


@pytest.mark.parametrize(
    ("day", "fasting"),
    [
        (date(2025, 3, 15), True),
        (date(2026, 3, 1), True),
        (date(2026, 3, 25), False),
        (date(2026, 11, 22), False),
        (date(2027, 2, 20), True),
    ],
)
def test_ramadan(day: date, fasting: bool) -> None:  # noqa: FBT001 - a table
    assert is_ramadan(day) == fasting
