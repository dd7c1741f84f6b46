"""The answers to one task, and what all its results together say of each."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from storage.formats.format import Passport, Record
from storage.formats.meaning import completion_flaw, label_flaw, preference_flaw, sound
from storage.formats.scores import rated
from storage.lesson import Completion, Label, Lesson, Preference

# What says that nothing was found.
NONE = "none"


@dataclass(slots=True)
class Answer:
    """An answer by a model, or by a person under their pseudonym `author`; `at` is when it was first spoken of.

    `scores` are all that were given by dimension, `flags` how many people found it to be so, of the `asked`;
    `net` is how often it was preferred less how often another was. `rank` is 0 for the best.
    """

    text: str
    at: str
    model: str | None = None
    author: str | None = None
    people: set[str] = field(default_factory=set)
    scores: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    flags: Counter[str] = field(default_factory=Counter)
    asked: int = 0
    net: int = 0
    rank: int | None = None
    is_compared: bool = False

    @property
    def is_judged(self) -> bool:
        return bool(self.people or self.author)


def answers_of(results: Sequence[Record], left: Counter[str]) -> list[Answer]:
    """The candidates of a task and what people wrote themselves, ranked; unsound lessons are counted in `left`."""
    first = results[0]
    known = {one.text: Answer(one.text, first.passport.at, one.model) for one in first.content.candidates}
    for record in results:
        _Reading(known, record.passport, left).take(tuple(record.lessons))
    compared = [answer for answer in known.values() if answer.is_compared]
    for answer in compared:
        answer.rank = sum(other.net > answer.net for other in compared)
    return list(known.values())


class _Reading:
    """Goes through what one annotation says of the answers known so far."""

    def __init__(self, known: dict[str, Answer], passport: Passport, left: Counter[str]) -> None:
        self._known, self._passport, self._left = known, passport, left

    def take(self, lessons: tuple[Lesson, ...]) -> None:
        for done in sound(lessons, Completion, completion_flaw, self._left):
            self._known.setdefault(done.text, Answer(done.text, self._passport.at, author=self._passport.trainer))
        for pair in sound(lessons, Preference, preference_flaw, self._left):
            self._compare(pair)
        for scored in rated(lessons, self._left):
            answer = self._known.get(scored.text)
            given = [(name, score) for name, score in scored.scores.items() if score is not None]
            if answer and given:
                answer.people.add(self._passport.trainer)
                for dimension, score in given:
                    answer.scores[dimension].append(score)
        self._flag(label for label in sound(lessons, Label, label_flaw, self._left) if label.start is None)

    def _compare(self, pair: Preference) -> None:
        for text, points in ((pair.chosen, 1), (pair.rejected, -1)):
            answer = self._known.get(text)
            if answer:
                answer.people.add(self._passport.trainer)
                answer.net += points
                answer.is_compared = True

    def _flag(self, labels: Iterable[Label]) -> None:
        by_text: dict[str, set[str]] = defaultdict(set)
        for label in labels:
            by_text[label.text].add(label.label)
        for text, names in by_text.items():
            answer = self._known.get(text)
            if answer:
                answer.people.add(self._passport.trainer)
                answer.asked += 1
                answer.flags.update(names - {NONE})
