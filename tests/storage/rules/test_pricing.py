"""The price of a task: whole rupiah, never less than said, never negative, never falling where more is done."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.facts import Candidate, Content, Turn, Wishes
from storage.kinds.registry import KINDS
from storage.rules.pricing import (
    FIELD,
    KIND,
    LANGUAGE,
    LENGTH,
    LEVEL,
    NOTHING,
    Price,
    falls_with_length,
    length_of,
    price_of,
    sort_of,
)
from storage.rules.wishes import wishes_from
from storage.terms import Course, Rate

PLAIN = Content(prompt="Apa kabar?")
NAMES = (*(kind.name for kind in KINDS), "100+", "1000+", "hukum", "jv", "jv-x-krama", "su", "id")

amounts = st.integers(0, 10_000_000)
rates = st.dictionaries(st.sampled_from(NAMES), st.integers(10, 1000)).map(
    lambda each: tuple(Rate(name, percent) for name, percent in each.items())
)
contents = st.builds(
    Content,
    prompt=st.text(max_size=1500),
    domain=st.sampled_from((None, "Hukum", "kesehatan")),
    target=st.sampled_from((None, "jv-x-krama-lugu", "jv-x-ngoko", "su", "id")),
)
kinds = st.lists(st.sampled_from(KINDS), min_size=1, max_size=4, unique=True).map(
    lambda each: tuple(kind.name for kind in each)
)


def wishes(rates: str, pay: int = 500, asked: tuple[str, ...] = ("rating",)) -> Wishes:
    """Those of a batch with these factors, as they are written in a caption."""
    return wishes_from({"pay": pay, "rates": rates, "kinds": ",".join(asked)}, inferred={}, kinds=asked)


@given(amounts, rates, contents, kinds)
def test_a_price_is_whole_and_neither_negative_nor_less_than_the_factors_say(
    pay: int, named: tuple[Rate, ...], content: Content, asked: tuple[str, ...]
) -> None:
    price = price_of(content, Wishes(kinds=asked, pay=pay, rates=named))
    assert type(price.rupiah) is int
    assert price.rupiah >= 0
    assert (price.rupiah == 0) == (pay == 0)
    precise = price_of(content, Wishes(kinds=asked, pay=pay * 10**20, rates=named)).rupiah
    assert 0 <= price.rupiah - Fraction(precise, 10**20) < 1, "rounded up once, at the end, by less than a rupiah"


@given(amounts, amounts, rates, contents, kinds)
def test_more_pay_is_never_less(
    pay: int, more: int, named: tuple[Rate, ...], content: Content, asked: tuple[str, ...]
) -> None:
    below, above = (Wishes(kinds=asked, pay=each, rates=named) for each in (pay, pay + more))
    assert price_of(content, below).rupiah <= price_of(content, above).rupiah


@given(rates, contents, st.text(max_size=1500))
def test_longer_material_never_earns_less(named: tuple[Rate, ...], content: Content, more: str) -> None:
    rising = tuple(rate for rate in named if sort_of(rate.name) != LENGTH or rate.percent >= 100)
    rising = tuple(rate for rate in rising if not falls_with_length(rising) or sort_of(rate.name) != LENGTH)
    longer = Content(prompt=(content.prompt or "") + more, domain=content.domain, target=content.target)
    asked = Wishes(kinds=("rating",), pay=777, rates=rising)
    assert price_of(content, asked).rupiah <= price_of(longer, asked).rupiah


@given(amounts, st.integers(60, 14_400), st.integers(0, 10**9), st.integers(0, 10**9))
def test_measured_time_is_paid_up_to_its_cap(hourly: int, cap: int, active_ms: int, more: int) -> None:
    price = Price(hourly, cap)
    assert 0 <= price.earned(active_ms) <= price.earned(active_ms + more)
    assert price.earned(active_ms + more) <= -(-hourly * cap // 3600), "whoever only waits is not paid for it"
    assert price.earned(active_ms) >= Fraction(hourly * min(active_ms, cap * 1000), 3_600_000)


def test_without_rates_a_task_earns_what_was_said() -> None:
    long = Content(prompt="a" * 9000, domain="hukum", target="jv")
    assert price_of(long, Wishes(kinds=("rating", "rewrite"), pay=500)) == Price(500)
    assert price_of(long, Wishes(kinds=("rating",))) == NOTHING
    assert price_of(long, Wishes(kinds=("rating",), pay=500, course=Course())) == NOTHING, (
        "who learns is not paid for it"
    )


@pytest.mark.parametrize(
    ("content", "asked", "rupiah"),
    [
        (PLAIN, wishes("rewrite:2", asked=("rating", "rewrite")), 1500),
        (PLAIN, wishes("rewrite:2"), 500),
        (PLAIN, wishes("rating:1.5", pay=1), 2),
        (Content(text="a" * 1000), wishes("1000+:1.5,3000+:2"), 750),
        (Content(text="a" * 999), wishes("1000+:1.5,3000+:2"), 500),
        (Content(text="a" * 5000), wishes("3000+:2,1000+:1.5"), 1000),
        (Content(domain=" HUKUM "), wishes("hukum:1.3"), 650),
        (Content(domain="kesehatan"), wishes("hukum:1.3"), 500),
        (Content(target="jv-x-krama"), wishes("jv:1.25"), 625),
        (Content(target="jv-x-krama"), wishes("jv:1.25,jv-x-krama:2"), 1000),
        (Content(lang="su"), wishes("su:1.1"), 550),
    ],
)
def test_each_sort_of_factor(content: Content, asked: Wishes, rupiah: int) -> None:
    assert price_of(content, asked).rupiah == rupiah


def test_of_several_languages_the_scarcest_counts() -> None:
    asked = Wishes(
        kinds=("paraphrase",), pay=100, targets=("id", "jv", "su"), rates=(Rate("jv", 150), Rate("su", 120))
    )
    assert price_of(Content(text="a"), asked).rupiah == 150


def test_an_hour_costs_more_in_a_field_but_not_for_long_material() -> None:
    asked = Wishes(
        kinds=("rewrite",), hourly=40_000, rates=(Rate("hukum", 150), Rate("rewrite", 300), Rate("10+", 200))
    )
    assert price_of(Content(text="a" * 50, domain="hukum"), asked) == Price(60_000, 1800)


def test_all_that_is_read_is_material() -> None:
    content = Content(prompt="ab", messages=(Turn("user", "cde"),), text="f", candidates=(Candidate("x", "ghij"),))
    assert length_of(content) == len("abcdefghij")


@pytest.mark.parametrize(
    ("name", "sort"),
    [
        ("rewrite", KIND),
        ("1000+", LENGTH),
        ("level2", LEVEL),
        ("jv", LANGUAGE),
        ("id-x-gaul", LANGUAGE),
        ("hukum", FIELD),
    ],
)
def test_a_factor_is_told_by_its_name(name: str, sort: str) -> None:
    assert sort_of(name) == sort
