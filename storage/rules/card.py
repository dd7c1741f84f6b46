"""What a person has before them: a card with a question, or nothing and why; and what became of a reply."""

from dataclasses import dataclass
from typing import TypeAlias

from storage.facts import JsonObject
from storage.forms.question import Question
from storage.forms.reply import State


@dataclass(frozen=True, slots=True)
class Card:
    """An open question of one assignment. `version` counts the replies so far: a button of an older one is stale."""

    assignment: int
    version: int
    batch: str
    kind: str
    question: Question
    state: State
    place: int
    places: int
    begun: bool
    revising: bool
    has_guide: bool
    topic: str = ""
    domain: str = ""


@dataclass(frozen=True, slots=True)
class Idle:
    """There is nothing to do.

    `reason` is `nothing-open`, `all-done`, `other-languages`, `withdrawn`, or `resting`: just ask.
    """

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The reply was taken and the sitting goes on."""

    card: Card


@dataclass(frozen=True, slots=True)
class Finished:
    """The annotations are on disk; `done` counts the person's tasks. `after` is the next card."""

    values: dict[str, JsonObject]
    done: int
    after: Card | Idle


@dataclass(frozen=True, slots=True)
class Revised:
    """An edited message became a new revision of an annotation that was there before."""

    kind: str
    revision: int


Outcome: TypeAlias = Moved | Finished


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button of a card: which assignment, which version of it, and what was chosen."""

    assignment: int
    version: int
    choice: str
