"""What an annotation says that another person's can agree with: the answers in it, each to a question of its own."""

from collections.abc import Iterator
from typing import Literal, NamedTuple, Protocol, TypeAlias

from locales.phrase import Phrase
from storage.facts import JsonObject, Sheet

# A choice among names, a flag that is up (1) or not (0), a number on a scale, one of the sides of a pair, or a grade:
# the place among GRADES.
Form: TypeAlias = Literal["choice", "flag", "scale", "side", "grade"]
GRADES = ("yes", "partly", "no")
FIRST, SECOND, TIED, BOTH_BAD = 0, 1, 2, 3


class Opinion(NamedTuple):
    """One answer. `question` is the same for all tasks of a batch, `subject` what of the task it is about.

    `answer` is text, or a whole number: of a pair `FIRST`, `SECOND`, `TIED` or `BOTH_BAD`.
    """

    question: str
    subject: str
    answer: int | str
    form: Form


class Standing(NamedTuple):
    """The place of a candidate on the screen, from 0, among so many that were shown beside each other."""

    place: int
    of: int


class Opinions(Protocol):
    """What a kind promises whose annotations can be held side by side. Not being sure is no opinion.

    Of the sheet only the order and the wishes are looked at: whoever counts a million has read no contents.
    """

    def of(self, sheet: Sheet, value: JsonObject) -> Iterator[Opinion]:
        """The opinions in this annotation, the same whatever order the candidates were shown in."""
        ...

    def best_at(self, sheet: Sheet, value: JsonObject) -> Standing | None:
        """Where the candidate stood that was found better than all others shown; None where there is no such one."""
        ...

    def words(self, question: str) -> Phrase:
        """A question of these in a word or two."""
        ...


def places(sheet: Sheet) -> dict[str, int]:
    """A number for each candidate that does not hang on the order they were shown in."""
    return {id_: place for place, id_ in enumerate(sorted(sheet.order))}


def side(place: dict[str, int], one: str, other: str, better: str | None) -> tuple[str, int]:
    """A pair as the subject of an opinion, and which of its sides is better; None is tied."""
    first, second = (one, other) if place[one] < place[other] else (other, one)
    answer = TIED if better is None else FIRST if better == first else SECOND
    return f"{place[first]}-{place[second]}", answer
