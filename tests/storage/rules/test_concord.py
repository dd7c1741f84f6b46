"""Opinions of any form, gathered task by task, come to the right figures, and notice when people stop agreeing."""

import random
from collections.abc import Mapping, Sequence
from itertools import combinations

import pytest
from msgspec.structs import replace

from storage.facts import JsonObject, Sheet, Wishes
from storage.kinds.kind import Kind
from storage.kinds.opinion import BOTH_BAD, FIRST, SECOND, TIED, Form
from storage.kinds.registry import KINDS, get_kind
from storage.rules import sitting
from storage.rules.concord import Concord, Tally, tau_b
from storage.rules.sitting import Draft
from tests.books import open_phrasebooks
from tests.storage.kinds.answering import sheet_of

IDS = ("a", "b", "c")
BOOK = open_phrasebooks()["id"]


def example(kind: Kind, sheet: Sheet) -> JsonObject:
    """What the kind's own example comes to."""
    draft = Draft()
    for reply in kind.example.replies:
        draft = sitting.after(sheet, draft, reply)
    return sitting.values(sheet, draft)[kind.name]


def concord(form: Form, *tasks: Sequence[Mapping[str, int]]) -> Concord:
    tally = Tally("q", form)
    for people in tasks:
        tally.add([dict(answers) for answers in people])
    return tally.concord()


def ranking(*order: str) -> dict[str, int]:
    return {f"{one}-{other}": int(order.index(one) > order.index(other)) for one, other in combinations(IDS, 2)}


def test_sides_with_ties_and_without() -> None:
    """Three of ten pairs of answers are the same, three of the five in which both decided."""
    both = [[{"0-1": one}, {"0-1": other}] for one, other in ((FIRST, FIRST),) * 3 + ((FIRST, SECOND),) * 2]
    tied = [[{"0-1": FIRST}, {"0-1": tie}] for tie in (TIED, TIED, TIED, BOTH_BAD, BOTH_BAD)]
    found = concord("side", *both, *tied)
    assert found.agreement is not None
    assert found.agreement.percent == pytest.approx(0.3)
    assert found.decided is not None
    assert found.decided.value == pytest.approx(0.6)
    assert found.decided.number == 5
    assert found.ranks is None


def test_rankings_agree_as_kendall_has_it() -> None:
    assert tau_b(ranking("a", "b", "c"), ranking("a", "b", "c")) == 1
    assert tau_b(ranking("a", "b", "c"), ranking("c", "b", "a")) == -1
    assert tau_b(ranking("a", "b", "c"), ranking("a", "c", "b")) == pytest.approx(1 / 3)
    # scipy.stats.kendalltau([1, 1, 2], [1, 2, 3]) says the same.
    assert tau_b({"a-b": TIED, "a-c": FIRST, "b-c": FIRST}, ranking("a", "b", "c")) == pytest.approx(0.816497)
    assert tau_b({"a-b": TIED, "a-c": TIED, "b-c": TIED}, ranking("a", "b", "c")) is None


def test_the_ranks_of_many_tasks_have_an_interval() -> None:
    found = concord("side", *([ranking("a", "b", "c"), ranking("a", "c", "b")] for _ in range(40)))
    assert found.ranks is not None
    assert found.ranks.value == pytest.approx(1 / 3)
    assert found.ranks.bounds is not None
    assert list(found.ranks.bounds) == pytest.approx([1 / 3, 1 / 3])
    assert found.ranks.number == 40


def test_rare_flags_are_held_against_those_who_raise_them() -> None:
    """One both raise, three only one: 97 in 100 agree, and of the raised flags two in five were raised twice."""
    pairs = [(1, 1), (1, 0), (1, 0), (0, 1), *((0, 0) for _ in range(96))]
    found = concord("flag", *([{"": one}, {"": other}] for one, other in pairs))
    assert found.agreement is not None
    assert found.agreement.percent == pytest.approx(0.97)
    assert found.raised is not None
    assert found.raised.value == pytest.approx(0.4)


@pytest.mark.parametrize("form", ["choice", "flag", "scale", "side"])
@pytest.mark.parametrize("tasks", [[], [[{"": 1}]], [[{"": 1}], [{"": 0}]]])
def test_nobody_to_agree_with(form: Form, tasks: list[list[dict[str, int]]]) -> None:
    found = concord(form, *tasks)
    assert (found.agreement, found.decided, found.ranks, found.raised) == (None, None, None, None)


def test_it_is_noticed_when_people_stop_agreeing() -> None:
    dice = random.Random(8)
    good = concord("scale", *([{"a": n}, {"a": min(5, n + (dice.random() < 0.2))}] for n in (1, 2, 4, 5) * 50))
    bad = concord("scale", *([{"a": dice.randint(1, 5)}, {"a": dice.randint(1, 5)}] for _ in range(200)))
    assert good.agreement is not None
    assert bad.agreement is not None
    assert good.agreement.low is not None
    assert bad.agreement.high is not None
    assert good.agreement.low > 0.8
    assert bad.agreement.high < 0.3


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind.opinions is not None], ids=lambda kind: kind.name)
def test_every_kind_has_opinions_that_do_not_hang_on_the_order_shown(kind: Kind) -> None:
    sheet = sheet_of(kind.example.content, replace(kind.example.wishes, kinds=(kind.name,)))
    value = example(kind, sheet)
    assert kind.opinions is not None
    found = list(kind.opinions.of(sheet, value))
    assert found
    for opinion in found:
        assert opinion.question.split(".")[0] == kind.name
        assert BOOK.say(kind.opinions.words(opinion.question))
    turned = Sheet(sheet.content, sheet.wishes, sheet.order[::-1])
    assert sorted(map(str, kind.opinions.of(turned, value))) == sorted(map(str, found))


@pytest.mark.parametrize(
    ("kind", "value", "standing"),
    [
        ("comparison", {"chosen": "b"}, (1, 2)),
        ("comparison", {"chosen": None}, None),
        ("ranking", {"tiers": [["c"], ["a", "b"]]}, (2, 3)),
        ("ranking", {"tiers": [["a", "c"], ["b"]]}, None),
        ("ranking", {"tiers": []}, None),
        ("rating", {"scores": {"a": {"x": 4}, "b": {"x": 5}}}, (1, 2)),
        ("rating", {"scores": {"a": {"x": 4}, "b": {"x": 4}}}, None),
        ("rating", {"scores": {"a": {"x": 4}, "b": {"x": None}}}, None),
        ("rating", {"scores": {"a": {"x": 4}}}, None),
        ("label", {"labels": ["x"]}, None),
    ],
)
def test_where_stood_what_was_found_best(kind: str, value: JsonObject, standing: tuple[int, int] | None) -> None:
    opinions = get_kind(kind).opinions
    assert opinions is not None
    assert opinions.best_at(Sheet(get_kind(kind).example.content, Wishes(), IDS), value) == standing
