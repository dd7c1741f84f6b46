"""Rules as they are written: what is read is spelt the same, and what is no rule is told what to write."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from storage.errors import Refused
from storage.rules.ruling import ACTIONS, ANY_SIGN, GOLD, REJECTED, SIGNALS, SKIPS, read_rule, read_rules, spelt
from storage.terms import RULES, Rule


@pytest.mark.parametrize(
    ("said", "spelling"),
    [
        ("gold:pause", "gold<60*10:pause"),
        ("gold<70*5:hint", "gold<70*5:hint"),
        ("Kunci < 55% * 12 / 30d = jeda", "gold<55*12/30d:pause"),
        ("skips:hint", "skips*5/1d:hint"),
        ("lewatix7:tanya", "skips*7/1d:ask"),
        ("rejected>30*6:keys", "rejected>30*6:keys"),
        ("signs:ask", "signs:ask"),
        ("fast*2/7d:pause", "fast*2/7d:pause"),
    ],
)
def test_what_is_left_out_is_as_usual(said: str, spelling: str) -> None:
    assert spelt(read_rule(said)) == spelling
    assert read_rule(spelling) == read_rule(said)


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ("", "rule-unreadable"),
        ("gold", "rule-unreadable"),
        ("gold<60*10:pause:pause", "rule-unreadable"),
        ("gold<60*10:fire", "rule-action"),
        ("mood:ask", "rule-signal"),
        ("gold>60:pause", "rule-mark"),
        ("gold<0:hint", "rule-mark"),
        ("gold<100:hint", "rule-mark"),
        ("fast<60:ask", "rule-mark"),
        ("gold*999:hint", "rule-large"),
        ("fast*2/99d:ask", "rule-large"),
        ("gold<60*9:pause", "rule-too-soon"),
        ("gold<60*2:hint", "rule-too-soon"),
        ("fast:pause", "rule-too-soon"),
        ("skips*4:pause", "rule-too-soon"),
    ],
)
def test_what_is_no_rule_is_refused_with_the_remedy(said: str, refusal: str) -> None:
    with pytest.raises(Refused) as refused:
        read_rule(said)
    assert refused.value.phrase.id == refusal


def test_a_rule_stands_once() -> None:
    assert [spelt(rule) for rule in read_rules("gold:pause, signs:ask,", "rules")] == [
        "gold<60*10:pause",
        "signs:ask",
    ]
    with pytest.raises(Refused):
        read_rules("gold:pause,gold<60*10:pause", "rules")


def test_the_usual_rules_can_be_written() -> None:
    assert tuple(read_rules(",".join(map(spelt, RULES)), "rules")) == RULES


@given(
    some.sampled_from(SIGNALS),
    some.sampled_from(ACTIONS),
    some.integers(1, 99),
    some.integers(10, 200),
    some.integers(0, 90),
)
def test_whatever_is_spelt_is_read_again(signal: str, action: str, mark: int, least: int, within: int) -> None:
    days = max(1, within) if signal == SKIPS else within
    rule = Rule(signal, action, mark if signal in (GOLD, REJECTED) else 0, least, days)
    assert read_rule(spelt(rule)) == rule
    assert len(spelt(rule)) <= 48
    assert signal in ANY_SIGN or signal in (GOLD, REJECTED, SKIPS, "signs")
