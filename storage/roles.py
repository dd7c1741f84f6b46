"""Who may do what: the roles with their rights, and who may give which role. Nothing else decides about it.

A role is no rung of a ladder: a viewer sees what a trainer does not, and a trainer works where a viewer does not.

`home`      be here: the menu, help, the language, what is kept of oneself
`work`      be given tasks, and everything about one's own work: numbers, profile, course, earnings
`see`       see all batches and their figures; no answer of anybody
`review`    read what others answered, under pseudonyms, and judge it
`push`      bring batches in, change and discard them
`steer`     open, pause, close, reprice
`answer`    answer what people ask about tasks, and put it into the guideline
`export`    take results out
`pay`       make payouts, correct what somebody has earned
`people`    see people and what they did, pause them, prove their skills
`names`     see the names of those people; others see pseudonyms
`invite`    make links that invite into the roles one may give
`roles`     give and take roles, remove somebody, hand their things over
`trace`     read who did what
`tell`      write to many people at once
`incident`  run the clock of a breach
`ids`       see Telegram's numbers of people

A language lead has `review`, `people`, `names` and `invite` for people who speak a language they lead, and for nobody
else; and `answer` for tasks in one.
"""

from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

Right: TypeAlias = Literal[
    "home",
    "work",
    "see",
    "review",
    "push",
    "steer",
    "answer",
    "export",
    "pay",
    "people",
    "names",
    "invite",
    "roles",
    "trace",
    "tell",
    "incident",
    "ids",
]
RIGHTS: tuple[Right, ...] = get_args(Right)


@dataclass(frozen=True, slots=True)
class Role:
    """A role: what it may do, and which roles it may give and take away."""

    name: str
    rights: frozenset[Right]
    gives: tuple[str, ...] = ()


_HOME: frozenset[Right] = frozenset({"home"})
_WORK: frozenset[Right] = _HOME | {"work"}
_REVIEW: frozenset[Right] = _WORK | {"review"}
_ALL: frozenset[Right] = frozenset(RIGHTS)

# Who stands further down is raised by an invite of somebody further up, never lowered.
ROLES = (
    Role("viewer", _HOME | {"see"}),
    Role("trainer", _WORK),
    Role("reviewer", _REVIEW),
    Role("lead", _REVIEW | {"answer", "people", "names", "invite"}, ("trainer",)),
    Role("admin", _ALL - {"ids"}, ("viewer", "trainer", "reviewer", "lead")),
    Role("owner", _ALL, ("viewer", "trainer", "reviewer", "lead", "admin")),
)
_BY_NAME = {role.name: role for role in ROLES}
_RANKS = {role.name: rank for rank, role in enumerate(ROLES)}


def role_named(name: str) -> Role:
    """The role of this name. Raises KeyError if there is none."""
    return _BY_NAME[name]


def is_higher(one: str, other: str) -> bool:
    """Whether the first of these roles stands above the second."""
    return _RANKS[one] > _RANKS[other]
