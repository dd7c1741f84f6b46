"""What is looked over, what several verdicts come to, and how far people agree about one task."""

import pytest

from storage.facts import Candidate, Content, Sheet, Wishes
from storage.kinds.registry import KINDS
from storage.rules import reviewing, sitting
from storage.rules.reviewing import ACCEPT, FIX, REJECT, RETURN, Vote, outcome, why
from tests.storage.kinds.answering import after
from tests.storage.kinds.answering import sheet_of as sheet


@pytest.mark.parametrize(
    ("review", "done", "marks", "cause"),
    [
        (0, 1, "alike", None),
        (1, 1, "", "newcomer"),
        (1, 5, "", "newcomer"),
        (100, 6, "", "all"),
        (100, 1, "alike", "flag"),
        (5, 900, "still-formal", "flag"),
    ],
)
def test_what_is_looked_over_and_why(review: int, done: int, marks: str, cause: str | None) -> None:
    assert {why(review, done, marks, seed) for seed in range(20)} == {cause}


def test_of_the_rest_the_share_that_was_wished_for() -> None:
    drawn = [why(20, 50, "", seed) for seed in range(5_000)]
    assert set(drawn) == {"sample", None}
    assert 0.18 < drawn.count("sample") / len(drawn) < 0.22


@pytest.mark.parametrize(
    ("verdicts", "needed", "comes_to"),
    [
        ((ACCEPT,), 1, ACCEPT),
        ((REJECT,), 1, REJECT),
        ((ACCEPT,), 2, None),
        ((ACCEPT, ACCEPT), 2, ACCEPT),
        ((FIX, ACCEPT), 2, FIX),
        ((REJECT, REJECT), 2, REJECT),
        ((REJECT, RETURN), 2, RETURN),
        ((ACCEPT, REJECT), 2, None),
        ((REJECT, FIX), 2, None),
        ((ACCEPT, REJECT, RETURN), 2, RETURN),
        ((REJECT, ACCEPT, ACCEPT), 2, ACCEPT),
    ],
)
def test_what_verdicts_come_to(verdicts: tuple[str, ...], needed: int, comes_to: str | None) -> None:
    votes = [Vote(number, verdict) for number, verdict in enumerate(verdicts)]
    assert outcome(votes, needed) == comes_to


def pair(*kinds: str) -> Sheet:
    content = Content(prompt="Apa kabar?", candidates=(Candidate("a", "Baik."), Candidate("b", "Buruk.")))
    return sheet(content, Wishes(kinds=kinds, dimensions=("benar",)))


@pytest.mark.parametrize(
    ("kind", "answers", "agreement"),
    [
        ("comparison", (("a",), ("a",)), 1.0),
        ("comparison", (("a",), ("b",)), 0.0),
        ("comparison", (("a",), ("a",), ("b",)), 1 / 3),
        ("comparison", (("a",), ("unsure",)), None),
        ("rating", (("5", "4"), ("4", "4")), 1.0),
        ("rating", (("5", "4"), ("1", "4")), 0.5),
    ],
)
def test_how_far_people_agree(kind: str, answers: tuple[tuple[str, ...], ...], agreement: float | None) -> None:
    asked = pair(kind)
    values = [sitting.values(asked, after(asked, *steps)) for steps in answers]
    found = reviewing.agreement([asked] * len(values), values)
    assert found == (None if agreement is None else pytest.approx(agreement))


@pytest.mark.parametrize(
    ("raised", "agreement"),
    [
        (([], []), 1.0),
        ((["violence"], ["violence"]), 1.0),
        ((["violence"], []), 0.0),
        ((["violence"], [], []), 1 / 3),
        ((["violence", "sara"], ["violence"]), 0.5),
    ],
)
def test_agreeing_on_flags_that_nobody_raises_is_no_agreement(
    raised: tuple[list[str], ...], agreement: float
) -> None:
    asked = sheet(Content(text="Awas kamu!"), Wishes(kinds=("safety",)))
    values = [{"safety": {"subjects": {"": {"verdict": "flags", "flags": flags}}}} for flags in raised]
    assert reviewing.agreement([asked] * len(values), values) == pytest.approx(agreement)


def test_a_grade_next_to_another_is_half_the_same() -> None:
    asked = sheet(Content(text="Halo"), Wishes(kinds=("peercheck",)))
    values = [{"peercheck": {"verdicts": {"native": grade}}} for grade in ("yes", "partly", "no")]
    assert reviewing.agreement([asked] * 3, values) == pytest.approx(1 / 3)
    assert reviewing.agreement([asked] * 2, values[:2]) == 0.5


def test_what_is_written_freely_is_never_held_side_by_side_and_judged_by_two() -> None:
    free = [kind.name for kind in KINDS if reviewing.wanted(pair(kind.name)) > 1]
    assert free == ["rewrite", "paraphrase"]
    assert not any(reviewing.can_disagree(pair(name)) for name in free)
    assert reviewing.only_comparable(pair("rating", "rewrite")).kinds == ("rating",)
