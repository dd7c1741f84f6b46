"""Improving candidates, one or several."""

import pytest

from storage.errors import Refused
from storage.facts import Candidate, Content, Wishes
from storage.forms.choose import Choose
from storage.lesson import Completion, Preference
from tests.storage.kinds.answering import after, asked, lessons, sheet_of, value

THREE = Content(
    prompt="Sarapan apa?",
    candidates=(Candidate("x", "Roti.", "m1"), Candidate("y", "Bubur.", "m2"), Candidate("z", "Nasi.", "m3")),
)
ONE_EACH = sheet_of(THREE, Wishes(name="w", kinds=("rewrite",)))
TWO_EACH = sheet_of(THREE, Wishes(name="w", kinds=("rewrite",), rewrites=2))


def test_without_a_wish_one_is_enough() -> None:
    kept = value(ONE_EACH, "b", "+Bubur ayam dong.", "send")
    assert kept == {"candidate": "y", "text": "Bubur ayam dong.", "verdict": "rewritten", "guess": None, "marks": []}


def test_the_next_one_is_picked_among_the_others_and_kept_beside_the_first() -> None:
    question = asked(TWO_EACH, "b", "+Bubur ayam dong.", "send")
    assert isinstance(question, Choose)
    assert [option.id for option in question.options] == ["a", "c", "enough"]
    steps = ("b", "+Bubur ayam dong.", "send", "c", "+Nasi uduk aja.", "send")
    kept = value(TWO_EACH, *steps)
    assert kept["candidate"] == "y"
    assert [(each["candidate"], each["text"]) for each in kept["further"]] == [("z", "Nasi uduk aja.")]
    taught = lessons(TWO_EACH, *steps)
    assert [each.text for each in taught if isinstance(each, Completion)] == ["Bubur ayam dong.", "Nasi uduk aja."]
    assert [each.rejected_model for each in taught if isinstance(each, Preference)] == ["m2", "m3"]


def test_one_may_have_enough_and_what_is_unsure_does_not_end_it() -> None:
    assert "further" not in value(TWO_EACH, "b", "+Bubur ayam.", "send", "enough")
    kept = value(TWO_EACH, "a", "unsure", "c", "good")
    assert (kept["verdict"], kept["further"][0]["verdict"]) == ("unsure", "good")
    assert value(TWO_EACH, "good") == {"candidate": None, "text": None, "verdict": "good", "guess": None, "marks": []}


def test_each_is_held_against_its_own_candidate() -> None:
    with pytest.raises(Refused):
        after(TWO_EACH, "b", "+Bubur ayam.", "send", "c", "+Nasi.", "send")
    with pytest.raises(Refused):
        after(TWO_EACH, "b", "+Bubur ayam.", "send", "b")
