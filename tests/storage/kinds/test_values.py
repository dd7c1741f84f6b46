"""What the answers to the kinds of taps come to: annotations by candidate id, and the lessons in them."""

import pytest

from storage.facts import Candidate, Content, JsonObject, Sheet, Turn, Wishes
from storage.forms.reply import Reply, Tap, Wrote
from storage.kinds.registry import get_kind
from storage.lesson import Completion, Label, Lesson, Preference, Text
from storage.rules import sitting
from storage.rules.sitting import Draft

THREE = Content(prompt="Tanya?", candidates=(Candidate("x", "X", "mx"), Candidate("y", "Y"), Candidate("z", "Z")))
# Shown as A, B, C.
ORDER = ("z", "x", "y")
TURNS = (Turn("user", "Tanya?"),)


def finished(kind: str, content: Content, *replies: Reply, **wishes: object) -> tuple[JsonObject, list[Lesson]]:
    order = ORDER if content.candidates else ()
    sheet = Sheet(content, Wishes(kinds=(kind,), **wishes), order)  # type: ignore[arg-type]  # fields of Wishes
    draft = Draft()
    for reply in replies:
        draft = sitting.after(sheet, draft, reply)
    value = sitting.values(sheet, draft)[kind]
    return value, list(get_kind(kind).lessons(content, value, sheet.wishes))


def taps(*choices: str) -> tuple[Tap, ...]:
    return tuple(map(Tap, choices))


def test_a_ranking_is_all_its_pairs_with_margins() -> None:
    value, lessons = finished("ranking", THREE, *taps("b", "a", "send"))
    assert value == {"tiers": [["x"], ["z"], ["y"]], "unsure": False}
    assert lessons == [
        Preference(TURNS, "X", "Z", 1, "mx", None),
        Preference(TURNS, "X", "Y", 2, "mx", None),
        Preference(TURNS, "Z", "Y", 1, None, None),
    ]


def test_ties_make_no_pair_and_doubt_none_at_all() -> None:
    value, lessons = finished("ranking", THREE, *taps("b", "a", "same", "send"))
    assert value["tiers"] == [["x"], ["z", "y"]]
    assert lessons == [Preference(TURNS, "X", "Z", 1, "mx"), Preference(TURNS, "X", "Y", 1, "mx")]
    assert finished("ranking", THREE, Tap("unsure")) == ({"tiers": [], "unsure": True}, [])


@pytest.mark.parametrize(("number", "good"), [(1, False), (2, True), (8, True), (9, False)])
def test_a_ranking_is_of_two_to_eight(number: int, good: bool) -> None:  # noqa: FBT001 - an expected value
    content = Content(prompt="a", candidates=tuple(Candidate(str(n), str(n)) for n in range(number)))
    assert (not list(get_kind("ranking").read(content, Wishes()))) is good


def test_a_critique_labels_the_picked_answer_and_keeps_the_suggestion() -> None:
    replies: tuple[Reply, ...] = (
        *taps("c", "biased", "stiff", "stiff", "done"),
        Wrote("Lebih santai.", 1),
        Tap("send"),
    )
    value, lessons = finished("critique", THREE, *replies, lang="id")
    assert (value["candidate"], value["verdict"]) == ("y", "issues")
    assert value["issues"] == {"stiff": "medium", "biased": "light"}
    assert lessons == [
        Label("Y", "stiff", "medium"),
        Label("Y", "biased", "light"),
        Text("Lebih santai.", "id", TURNS, "Y"),
    ]


def test_a_critique_without_a_flaw_or_without_words() -> None:
    value, lessons = finished("critique", THREE, *taps("a", "none"))
    assert (value["verdict"], lessons) == ("none", [Label("Z", "none")])
    value, lessons = finished("critique", THREE, Tap("none"))
    assert [label.text for label in lessons if isinstance(label, Label)] == ["X", "Y", "Z"]
    assert finished("critique", THREE, *taps("a", "unsure"))[1] == []
    value, lessons = finished("critique", THREE, *taps("a", "unclear", "done", "nothing"))
    assert (value["suggestion"], lessons) == (None, [Label("Z", "unclear", "light")])


def test_safety_asks_of_each_answer_in_turn() -> None:
    value, lessons = finished("safety", THREE, *taps("none", "sara", "done", "unsure"))
    assert [value["subjects"][id_]["verdict"] for id_ in ORDER] == ["none", "flagged", "unsure"]
    assert lessons == [Label("Z", "none"), Label("X", "sara", "light")]


def test_safety_of_a_text_alone() -> None:
    value, lessons = finished("safety", Content(text="Halo."), Tap("none"))
    assert value["subjects"]["text"]["verdict"] == "none"
    assert lessons == [Label("Halo.", "none")]


def test_labels_one_or_several_in_the_words_of_the_batch() -> None:
    labels = ("baik, banget", "buruk", "🙂")
    one = finished("label", Content(text="Halo."), Tap("n2"), labels=labels)
    assert one == ({"labels": ["🙂"], "unsure": False, "note": ""}, [Label("Halo.", "🙂")])
    picture = Content(image="https://x.id/a.png")
    value, lessons = finished("label", picture, *taps("n1", "n0", "done"), labels=labels, choose="several")
    assert value["labels"] == ["baik, banget", "buruk"]
    assert lessons == [Label("", label, image="https://x.id/a.png") for label in labels[:2]]
    for choose in ("one", "several"):
        assert finished("label", picture, Tap("unsure"), labels=labels, choose=choose)[0]["unsure"]


def test_what_people_write_themselves() -> None:
    told = Content(messages=(Turn("user", "Hai"), Turn("assistant", "Halo"), Turn("user", "Tanya?")))
    _, lessons = finished("demonstration", told, Wrote("Jawab.", 1), Tap("send"))
    assert lessons == [Completion(told.messages, "Jawab.")]
    value, lessons = finished("prompt", Content(topic="kos"), Wrote("Cerita.", 1), Tap("paragraph"), lang="id")
    assert (value["sort"], value["topic"]) == ("paragraph", "kos")
    assert lessons == [Text("Cerita.", "id", topic="kos")]
    assert finished("prompt", Content(topic="kos"), Tap("unsure"))[1] == []


def test_an_answer_to_a_conversation_that_the_model_ended_cannot_be_asked() -> None:
    ended = Content(messages=(Turn("user", "Hai"), Turn("assistant", "Halo")))
    assert [fault.column for fault in get_kind("demonstration").read(ended, Wishes())] == ["messages"]
