"""The terms of a batch that have a shape of their own: its rates, its quotas, what makes it a course."""

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
