"""A row of a course that cannot teach or examine is told, with what it lacks."""

import pytest

from storage.facts import EXAM, PRACTICE, THEORY, Candidate, Content, JsonObject, Wishes
from storage.rules.course import MOST_ROWS, course_faults
from storage.terms import Course
from tests.books import open_phrasebooks

WISHES = Wishes(name="dasar", kinds=("rating",), course=Course())
ANSWERS = (Candidate("a", "Roti."), Candidate("b", "Bubur."))
GOLD: JsonObject = {"rating": {"a": {"benar": 5}}}


def row(stage: str | None, explanation: str | None = "Karena.", gold: JsonObject | None = None) -> Content:
    return Content(
        prompt="Enaknya?",
        candidates=ANSWERS,
        meta={} if stage is None else {"stage": stage},
        explanation=explanation,
        gold=GOLD if gold is None else gold,
        text=None,
    )


@pytest.mark.parametrize(
    ("content", "place", "lacking"),
    [
        (row(PRACTICE), 0, []),
        (row(EXAM), 0, []),
        (Content(text="Nilai dengan jujur.", meta={"stage": THEORY}), 0, []),
        (row("pesta"), 0, ["course-stage-unknown"]),
        (row(THEORY), 0, ["course-theory-text"]),
        (row(PRACTICE, explanation=None), 0, ["course-explanation"]),
        (row(EXAM, gold={}), 0, ["course-exam-gold"]),
        (Content(text="a", explanation="b", meta={"kinds": "rating,safety"}), 1, ["course-row-kinds"]),
        (row(PRACTICE), MOST_ROWS, ["course-too-long"]),
    ],
)
def test_what_a_row_lacks(content: Content, place: int, lacking: list[str]) -> None:
    faults = list(course_faults(content, WISHES, place))
    assert [fault.phrase.id for fault in faults] == lacking
    assert all(book.say(fault.phrase) for book in open_phrasebooks().values() for fault in faults)
