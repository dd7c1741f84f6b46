"""When rules act: for sure, once a day, each case once, never by what comes later, never on less than ten keys."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as some

from storage.rules.firing import DONE, Event, Firing, firings
from storage.rules.ruling import GOLD, REJECTED, SKIPS, read_rule
from storage.terms import RULES, Rule

START = datetime(2026, 11, 2, 2, 0, tzinfo=UTC)
PAUSE = read_rule("gold<60*10:pause")


def keys(*known: int, apart: timedelta = timedelta(minutes=1), start: datetime = START) -> list[Event]:
    """Answers to known tasks, right (1) or wrong (0)."""
    return [Event(start + place * apart, GOLD, float(right), 1.0 - right) for place, right in enumerate(known)]


def act(rule: Rule, events: list[Event]) -> list[Firing]:
    return list(firings(rule, events))


def test_nobody_is_paused_before_ten_and_then_at_the_first_miss_that_makes_it_sure() -> None:
    assert not act(PAUSE, keys(*[0] * 9))
    (fired,) = act(PAUSE, keys(*[0] * 12))
    assert (fired.number, fired.hits, fired.at) == (10, 10, START + timedelta(minutes=9))
    assert not act(PAUSE, keys(*[0, 1, 1] * 20)), "two of three are not below 60 % for sure"


def test_a_rule_acts_once_a_day_and_each_case_counts_once() -> None:
    long = keys(*[0] * 40)
    assert len(act(PAUSE, long)) == 1
    tomorrow = keys(*[0] * 9, start=START + timedelta(days=1))
    assert len(act(PAUSE, [*keys(*[0] * 10), *tomorrow])) == 1
    again = keys(*[0] * 10, start=START + timedelta(days=1))
    assert [each.number for each in act(PAUSE, [*keys(*[0] * 10), *again])] == [10, 10]


def test_skipping_counts_in_a_row_and_within_a_day() -> None:
    rule = read_rule("skips*3:hint")
    skip = [Event(START + timedelta(minutes=n), SKIPS) for n in range(6)]
    done = Event(START + timedelta(seconds=90), DONE, 1.0, 0.0)
    assert [each.at for each in act(rule, skip)] == [skip[2].at]
    assert [each.at for each in act(rule, sorted([*skip, done], key=lambda each: each.at))] == [skip[4].at]
    rare = [Event(START + n * timedelta(hours=13), SKIPS) for n in range(9)]
    assert not act(rule, rare)


def test_a_rejection_that_was_overturned_counts_no_more() -> None:
    rule = read_rule("rejected>40*5:ask")
    bad = [Event(START + timedelta(minutes=n), REJECTED, 0.0, 1.0) for n in range(12)]
    assert [each.hits for each in act(rule, bad)] == [7]
    back = Event(START + timedelta(seconds=30), REJECTED, 1.0, -1.0)
    mended = sorted([*bad, back], key=lambda each: each.at)
    assert act(rule, mended)[0].at > act(rule, bad)[0].at


def test_signs_count_by_days() -> None:
    seen = [Event(START + timedelta(days=n), signal) for n, signal in ((0, "fast"), (1, "side"), (9, "fast"))]
    assert len(act(read_rule("signs:ask"), seen)) == 3
    assert not act(read_rule("fast*2/7d:pause"), seen)
    assert [each.number for each in act(read_rule("fast*2:pause"), seen)] == [2]
    assert not act(read_rule("signs:ask"), keys(*[0] * 20))


def test_what_was_before_the_rule_is_no_matter() -> None:
    late = Rule(GOLD, "pause", 60, 10, since=START + timedelta(minutes=5))
    assert [each.at for each in act(late, keys(*[0] * 30))] == [START + timedelta(minutes=14)]


KINDS = (
    *((GOLD, 1.0), (GOLD, 0.0), (GOLD, 0.5), (REJECTED, 0.0), (REJECTED, 1.0)),
    *((SKIPS, 0.0), (DONE, 1.0), ("fast", 0.0)),
)
histories = some.lists(some.tuples(some.sampled_from(KINDS), some.integers(0, 20 * 3600)), max_size=80)
rules = some.sampled_from([*RULES, *map(read_rule, ("gold<90*10/2d:pause", "skips*3:ask", "fast*2/7d:pause"))])


def history(steps: list[tuple[tuple[str, float], int]]) -> list[Event]:
    at, events = START, []
    for (signal, good), seconds in steps:
        at += timedelta(seconds=seconds)
        events.append(Event(at, signal, good, 1 - good))
    return events


@given(rules, histories)
def test_no_rule_looks_ahead_nor_stops_on_little(rule: Rule, steps: list[tuple[tuple[str, float], int]]) -> None:
    events = history(steps)
    whole = act(rule, events)
    for length in range(len(events)):
        part = act(rule, events[:length])
        assert part == whole[: len(part)]
    assert len({each.day for each in whole}) == len(whole)
    if rule.signal == GOLD and rule.action == "pause":
        assert all(each.number >= 10 for each in whole)


@given(rules, histories, some.lists(some.integers(0, 80), max_size=6))
def test_looking_now_and_then_finds_what_looking_at_all_finds(
    rule: Rule, steps: list[tuple[tuple[str, float], int]], looks: list[int]
) -> None:
    """As it is done: from what has happened since the last look, and up to when the rule has used up the rest."""
    events, found, before = history(steps), list[Firing](), 0
    for upto in [*sorted(each for each in looks if each <= len(events)), len(events)]:
        if upto > before:
            last = found[-1].at if found else None
            found += firings(rule, events[:upto], last, events[before].at)
        before = upto
    assert found == act(rule, events)
