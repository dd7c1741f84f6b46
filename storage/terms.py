"""The terms of a batch that have a shape of their own: its rates, quotas and rules, what makes it a course."""

from datetime import datetime

import msgspec

from storage.profile import Region


class Rate(msgspec.Struct, frozen=True):
    """A factor of the price, in hundredths, for tasks of this kind, length, field, level or language."""

    name: str
    percent: int


class Quota(msgspec.Struct, frozen=True):
    """How many assignments are wanted in this language or register, of people who grew up in this region.

    An empty tag is any language, no region any.
    """

    tag: str
    region: Region | None
    wanted: int


class Rule(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is done when a signal shows in somebody's work: see `storage/rules/ruling.py` for signals and actions.

    `mark` is in per cent, `least` how many cases there must be, `within` so many days, 0 where time is no matter.
    What was before `since` is no matter to it; without one it was there from the beginning.
    """

    signal: str
    action: str
    mark: int = 0
    least: int = 1
    within: int = 0
    since: datetime | None = None


# What every batch has that wishes nothing else: nobody is stopped on less than ten answers to known tasks.
RULES = (
    Rule("gold", "hint", mark=70, least=5),
    Rule("gold", "pause", mark=60, least=10),
    Rule("skips", "hint", least=5, within=1),
    Rule("rejected", "ask", mark=40, least=5),
    Rule("signs", "ask"),
)


class Course(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a batch wishes that is a course; `pause` between tries and `expires`, how long a pass counts, in seconds.

    `mark` is the share of the exam to be reached, in per cent; `draw` how many tasks it has, `tries` how many there
    are. `proves` names what a pass proves, the course itself where it is empty, at this `level`. What never expires
    has 0.
    """

    mark: int = 80
    tries: int = 3
    pause: int = 86_400
    expires: int = 365 * 86_400
    proves: str = ""
    level: int = 1
    draw: int = 12


class Leg(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where in a course a task is given: which `step` of so many of its stage, and in which exam if in one."""

    course: int
    stage: str
    step: int
    steps: int
    exam: int = 0
