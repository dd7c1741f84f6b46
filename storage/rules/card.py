"""What a person has before them: a card with a question, or nothing and why; and what became of a reply."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from locales.phrase import Phrase
from storage.facts import JsonObject
from storage.forms.material import Block
from storage.forms.question import Question
from storage.forms.reply import State
from storage.rules.pricing import NOTHING, Price
from storage.terms import Leg


@dataclass(frozen=True, slots=True)
class News:
    """A guideline that changed: its wording before and now."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Redo:
    """Why a reviewer sent something back: reasons by their names, and a note; one of the two there is."""

    reasons: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Card:
    """An open question of one assignment. `version` counts the replies so far: a button of an older one is stale.

    `before` is the answer that is being changed, `redo` why it was sent back; `news` is what to read before this task
    is begun; `packet` is 1 where the card has a message of its own.
    """

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
    sensitive: bool = False
    before: JsonObject | None = None
    news: News | None = None
    packet: int = 0
    topic: str = ""
    domain: str = ""
    price: Price = NOTHING
    leg: Leg | None = None
    redo: Redo | None = None


@dataclass(frozen=True, slots=True)
class Idle:
    """There is nothing to do.

    `reason` is `nothing-open`, `all-done`, `withdrawn`, `enough-today`, or `resting`: just ask; or why what there is
    is not for them, as `placing` names it, with the `name` of the field, the proof or the language that it is about.
    With `packet` the rest of an offline packet waits in its own messages. There are `unfit` tasks, but not on the
    terms that were asked for.
    """

    reason: str
    name: str = ""
    unfit: int = 0


@dataclass(frozen=True, slots=True)
class Moved:
    """The reply was taken and the sitting goes on; `receipt` says in a few words what was taken of a tap."""

    card: Card
    receipt: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Finished:
    """The annotations are on disk; `done` counts the person's tasks. `after` is the next card.

    `tired` says that a pause is due, `changed` that they replace others; `earned` is in rupiah.
    """

    values: dict[str, JsonObject]
    done: int
    after: Card | Idle
    tired: bool = False
    earned: int = 0
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Skipped:
    """A task was given back; `after` is what comes next.

    `offer` says what its person could change so that fewer such tasks come: `languages`, or a `field`, a `topic` of
    this `name`, or everything `heavy`; empty where there is nothing.
    """

    assignment: int
    after: Card | Idle
    offer: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Revised:
    """An edited message became a new revision of an annotation that was there before."""

    kind: str
    revision: int


@dataclass(frozen=True, slots=True)
class Theory:
    """A card of theory in a course: one idea, with a good and a bad example where the row has them.

    `seen` says that it was read before and is only looked at again.
    """

    course: int
    name: str
    task: int
    step: int
    steps: int
    topic: str
    text: str
    good: str = ""
    bad: str = ""
    seen: bool = False


@dataclass(frozen=True, slots=True)
class Learned:
    """A task was answered, and what is right is told: of practice at once, of ordinary work once it may be.

    `agreement` is how well it was done, 0 to 1, None where there is no right and wrong. `given` and
    `right` are lines in the same words; `show` are the texts it was about.
    """

    assignment: int
    leg: Leg | None
    name: str
    agreement: float | None
    given: tuple[Phrase, ...]
    right: tuple[Phrase, ...]
    explanation: str
    show: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Share:
    """How many tasks of one topic there were in an exam, and how many of them were known."""

    topic: str
    known: int
    tasks: int


@dataclass(frozen=True, slots=True)
class Examined:
    """An exam is over: what was achieved, in per cent, against the mark; and by topic.

    `tries` are left, from `again` on where there is a pause; `expires` is until when a pass counts, None for ever.
    """

    exam: int
    course: int
    name: str
    passed: bool
    percent: int
    mark: int
    shares: tuple[Share, ...]
    tries: int
    again: datetime | None = None
    expires: datetime | None = None


Outcome: TypeAlias = Moved | Finished | Learned | Examined
Standing: TypeAlias = Card | Idle | Learned | Examined


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button of a card: which assignment, which version of it, and what was chosen."""

    assignment: int
    version: int
    choice: str
