"""What somebody tells about themselves, so that the tasks they get are theirs."""

import msgspec

# How well somebody speaks a language.
BASIC, FLUENT, NATIVE = 1, 2, 3
# What somebody is taken for who never said.
FIRST_ZONE = "Asia/Jakarta"


class Region(msgspec.Struct, frozen=True):
    """A province, kabupaten or kota under its official code; without a code, a place in somebody's own words."""

    code: str
    name: str


class Skill(msgspec.Struct, frozen=True, omit_defaults=True):
    """How well somebody speaks a language, 1 to 3, and in which registers; 0 and none where they never said."""

    language: str
    level: int = 0
    registers: tuple[str, ...] = ()


class Field(msgspec.Struct, frozen=True):
    """A field of expertise, and whether its person said that it is theirs."""

    name: str
    mine: bool


class Profile(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where somebody grew up and where they live, how they speak, when they like to work and in which zone (IANA).

    `quiet` are the minutes of the day from which on, and until which, nothing is sent that can wait. `board` says
    that their first name may stand where the best are listed; `alarms` that they are called when something is wrong
    and they may do something about it. `typed` are the last letters they typed to find a place, `offered` what was
    found.
    """

    origin: Region | None = None
    home: Region | None = None
    skills: tuple[Skill, ...] = ()
    hours: tuple[str, ...] = ()
    zone: str | None = None
    quiet: tuple[int, int] | None = None
    board: bool = False
    alarms: bool = True
    typed: str = ""
    offered: tuple[Region, ...] = ()

    def skill(self, language: str) -> Skill:
        """What was said about this language; nothing, where nothing was."""
        return next((skill for skill in self.skills if skill.language == language), Skill(language))


NOTHING_TOLD = Profile()
