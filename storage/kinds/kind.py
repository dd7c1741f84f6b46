"""What a kind of task promises. One file implements it; nothing outside that file names the kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from locales.phrase import Phrase
from storage.facts import Content, Json, JsonObject, Sheet, Wishes
from storage.forms.question import Question
from storage.forms.reply import Reply
from storage.kinds.gold import Gold
from storage.kinds.opinion import Opinions
from storage.lesson import Lesson

Given: TypeAlias = tuple[JsonObject, ...]


NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class Fault:
    """What a row lacks for a kind: the column to look at and the sentence that says what to do."""

    column: str
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Example:
    """A row that has all the kind needs and the replies that answer it; tests, README and help use this very one.

    `wishes` are those of the batch that the kind cannot do without.
    """

    content: Content
    replies: tuple[Reply, ...]
    wishes: Wishes = NO_WISHES


class Kind(Protocol):
    """A kind asks questions one at a time until it has its annotation."""

    @property
    def name(self) -> str: ...

    @property
    def example(self) -> Example: ...

    @property
    def gold(self) -> Gold | None:
        """How the right annotation is told; None where words of people's own are wanted: no one of them is right."""
        ...

    @property
    def opinions(self) -> Opinions | None:
        """What in an annotation others can agree with; None for words of people's own."""
        ...

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        """What is missing in this row for this kind; nothing if it can be asked."""
        ...

    def ask(self, sheet: Sheet, given: Given) -> Question | None:
        """The next question after these answers, None when the kind has all it wants."""
        ...

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """Raise Refused, with the remedy, if this answer cannot follow these."""
        ...

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        """The annotation that all the answers make together: candidate ids, never the letters shown."""
        ...

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Lesson]:
        """What this annotation teaches."""
        ...

    def wordless(self, value: JsonObject) -> JsonObject:
        """The same annotation with nothing left that its person wrote, said or named in their own words."""
        ...


def emptied(value: JsonObject, **instead: Json) -> JsonObject:
    """The same, with these instead of what stands under these keys, at any depth; guesses, which quote words, go."""
    instead = {"guess": None, **instead}
    return {key: instead[key] if key in instead else _emptied(each, instead) for key, each in value.items()}


def _emptied(value: Json, instead: JsonObject) -> Json:
    if isinstance(value, dict):
        return emptied(value, **instead)
    return [_emptied(each, instead) for each in value] if isinstance(value, list | tuple) else value
