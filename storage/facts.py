"""Frozen values that every floor may speak of: people, batches, tasks, assignments."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

import msgspec

from storage.profile import FIRST_ZONE, NOTHING_TOLD, Field, Profile, Region
from storage.roles import Right, role_named
from storage.terms import RULES, Course, Quota, Rate, Rule

# A stored payload: only the kind or the file that made it reads it.
Json: TypeAlias = Any
JsonObject: TypeAlias = dict[str, Any]

YES = ("yes", "ya", "true", "1")
# Where somebody stands who was here and was sent away.
REMOVED = "removed"
# What a row of a course is there for.
THEORY, PRACTICE, EXAM = STAGES = ("theory", "practice", "exam")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Candidate(msgspec.Struct, frozen=True, omit_defaults=True):
    """One AI answer. `model` is for exports; no trainer ever sees it."""

    id: str
    text: str
    model: str | None = None


class Turn(msgspec.Struct, frozen=True):
    """One message of a conversation; role is user, assistant or system."""

    role: str
    content: str


class Content(msgspec.Struct, frozen=True, omit_defaults=True):
    """What one row of a batch file says, cleaned and checked. Texts are kept to the letter."""

    prompt: str | None = None
    messages: tuple[Turn, ...] = ()
    text: str | None = None
    candidates: tuple[Candidate, ...] = ()
    lang: str | None = None
    target: str | None = None
    domain: str | None = None
    image: str | None = None
    topic: str | None = None
    gold: JsonObject = {}
    explanation: str | None = None
    meta: JsonObject = {}

    @property
    def sensitive(self) -> bool:
        """Whether the row itself says that its material is hard to look at, in a field `sensitive`."""
        said = self.meta.get("sensitive")
        return said is True or str(said).strip().casefold() in YES

    @property
    def stage(self) -> str:
        """What the row says in a field `stage`: where it stands in a course."""
        return str(self.meta.get("stage") or "").strip().casefold()

    @property
    def kinds(self) -> tuple[str, ...]:
        """Which kinds the row names in a field `kinds`: in a course it is asked these alone."""
        said = self.meta.get("kinds") or ()
        return tuple(str(name).strip() for name in (said.split(",") if isinstance(said, str) else said))

    def candidate(self, id_: str) -> Candidate:
        return {each.id: each for each in self.candidates}[id_]


class Wishes(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a batch asks for. `lease`, `window` and `cap` are in seconds, `pay` in rupiah for one finished task.

    `window` is how long an answer may be changed; 0 is until the batch is closed. `targets` are asked one after
    another, `relation` is who is spoken to, `rewrites` how many candidates one person may improve, `checks` what is
    asked about somebody's text. `hourly` is rupiah for an hour of measured time, of which `cap` counts for one task.
    It is for those who know the `domain` at this `level` or, without one, speak the languages at it, grew up in one
    of the `regions`, fit into one of the `quotas`, and have proven what it `requires`. `purpose` is what the answers
    are for, where that is not what people agree to by themselves. From the `deadline` on nothing more is lent of it.
    Where `most` is more than `overlap`, a task gets more people until its answers are `sure` by so many per cent, or,
    with a `sample`, so many per cent of the tasks get that many at once. `gold` is the per cent of what anybody
    is given that test them unseen, `review` that somebody looks over for `verdict` rupiah; `rules` act on signals.
    """

    name: str = ""
    kinds: tuple[str, ...] = ()
    overlap: int = 3
    most: int = 0
    sure: int = 90
    sample: int = 0
    lang: str | None = None
    target: str | None = None
    targets: tuple[str, ...] = ()
    relation: str = ""
    rewrites: int = 1
    checks: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ("membantu", "benar", "alami", "sopan", "aman")
    labels: tuple[str, ...] = ()
    choose: str = "one"
    pay: int = 0
    rates: tuple[Rate, ...] = ()
    hourly: int = 0
    cap: int = 1800
    priority: int = 0
    deadline: datetime | None = None
    gold: int = 0
    review: int = 0
    verdict: int = 0
    rules: tuple[Rule, ...] = RULES
    domain: str = ""
    level: int = 0
    regions: tuple[Region, ...] = ()
    quotas: tuple[Quota, ...] = ()
    requires: tuple[str, ...] = ()
    lease: int = 1800
    guide: str = ""
    purpose: str = ""
    window: int = 172_800
    sensitive: bool = False
    course: Course | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A task as one trainer sees it: the candidates in the order drawn for this person, who is from this region."""

    content: Content
    wishes: Wishes
    order: tuple[str, ...] = ()
    region: str | None = None

    @property
    def shown(self) -> tuple[tuple[str, Candidate], ...]:
        """The candidates with the letters they are shown under."""
        return tuple((LETTERS[n], self.content.candidate(id_)) for n, id_ in enumerate(self.order))

    @property
    def kinds(self) -> tuple[str, ...]:
        """What is asked of this task: all kinds of the batch; in a course the row's own, or those it has gold for."""
        wished = self.wishes.kinds
        if self.wishes.course is None:
            return wished
        return self.content.kinds or tuple(kind for kind in wished if kind in self.content.gold) or wished

    @property
    def lang(self) -> str | None:
        return self.content.lang or self.wishes.lang

    @property
    def domain(self) -> str:
        """The field that this task is from, as its row or its batch names it; empty for none."""
        return self.content.domain or self.wishes.domain

    @property
    def sensitive(self) -> bool:
        return self.wishes.sensitive or self.content.sensitive

    @property
    def target(self) -> str | None:
        return self.content.target or self.wishes.target

    @property
    def targets(self) -> tuple[str | None, ...]:
        """All that the text is asked for in, one after another: the row's own, or the batch's; None is no matter."""
        return (self.content.target,) if self.content.target else self.wishes.targets or (self.wishes.target,)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who pressed or wrote, as Telegram names them; a first guess, no promise."""

    bot: int
    telegram_id: int
    name: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone the house knows. `step` is the question that is still open, None where none is.

    Until they have `joined` it is one of joining, later one of their profile. Since `unreachable_since` Telegram
    brings them nothing. `avoids` are the topics they asked not to be given; `plain` is 1 where they want words alone.
    `paused` says who paused them now: they themselves ("own"), an admin ("house"), or both. `leads` are the languages
    that a language lead leads. `agreed` is the version of the wording to which they last answered all consents.
    `ring` is that of the people they are kept apart from, None of nearly everybody.
    """

    id: int
    bot: int
    telegram_id: int
    name: str
    language: str
    role: str
    step: str | None
    languages: tuple[str, ...] = ()
    profile: Profile = NOTHING_TOLD
    consents: tuple[str, ...] = ()
    joined: datetime | None = None
    unreachable_since: datetime | None = None
    fields: tuple[Field, ...] = ()
    avoids: tuple[str, ...] = ()
    plain: int = 0
    paused: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    agreed: str | None = None
    ring: int | None = None

    @property
    def is_here(self) -> bool:
        """Whether this person has joined; a question of their profile may still be open."""
        return self.step is None or (self.joined is not None and self.step != REMOVED)

    @property
    def region(self) -> str | None:
        """The name of the place where this person grew up, None where they never said."""
        return None if self.profile.origin is None else self.profile.origin.name

    @property
    def zone(self) -> str:
        """The IANA name of the time zone that this person lives by."""
        return self.profile.zone or FIRST_ZONE

    @property
    def works(self) -> bool:
        """Whether this person agrees, now, to be given tasks, and has a role that is given some."""
        return "work" in self.consents and "work" in role_named(self.role).rights

    def may(self, right: Right) -> bool:
        """Whether this person has joined, and their role has this right."""
        return self.is_here and right in role_named(self.role).rights

    def gives(self, role: str) -> bool:
        """Whether this person has joined, and may give this role and take it away."""
        return self.is_here and role in role_named(self.role).gives


@dataclass(frozen=True, slots=True)
class Operator:
    """Who answers for this house and its data, how to reach them, and where the server stands; empty: not said."""

    name: str = ""
    contact: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Instant:
    """The clock and the chance of one update, made in `bot/` and handed down."""

    now: datetime
    seed: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """The inbox line whose effect is being applied: one update of one bot."""

    bot: int
    update: int


@dataclass(frozen=True, slots=True)
class Batch:
    """A batch as its admins see it. Counts are of tasks and of people's finished assignments.

    `aside` counts the tasks that were set aside because people found them broken; `cost` is in rupiah, so far.
    `passed` and `failed` are exams of a course; `seats` those of each quota that are lent or done.
    """

    id: int
    wishes: Wishes
    state: str
    tasks: int
    slots: int
    done: int
    skipped: int
    people: int
    seconds: int
    created: datetime
    aside: int = 0
    cost: int = 0
    passed: int = 0
    failed: int = 0
    seats: tuple[int, ...] = ()

    @property
    def results(self) -> int:
        """How many annotations there are: each finished assignment has one of every kind."""
        return self.done * len(self.wishes.kinds)

    @property
    def wanted(self) -> int:
        return self.slots * len(self.wishes.kinds)
