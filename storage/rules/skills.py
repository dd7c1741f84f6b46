"""How well somebody speaks a language and in which registers, as they say themselves."""

from msgspec.structs import replace

from storage.facts import Person
from storage.profile import BASIC, FLUENT, NATIVE, Profile, Skill

LEVELS = (BASIC, FLUENT, NATIVE)
# The registers of a language, as they stand behind the x of a tag.
REGISTERS = {
    "id": ("baku", "santai", "gaul", "daerah"),
    "jv": ("ngoko", "ngoko-alus", "krama", "krama-alus"),
    "su": ("loma", "lemes"),
}
# When somebody likes to work.
HOURS = ("morning", "noon", "afternoon", "evening", "night")


def level_of(person: Person, language: str) -> int:
    """How well this person speaks this language; who never said how well is taken to speak it fluently, 0 is not."""
    if language not in person.languages:
        return 0
    return person.profile.skill(language).level or FLUENT


def with_level(profile: Profile, language: str, level: int) -> Profile:
    """This profile with a language spoken so well; a level of 0 forgets what was said about it."""
    return _with(profile, replace(profile.skill(language), level=level) if level else Skill(language))


def with_register(profile: Profile, language: str, register: str, *, used: bool) -> Profile:
    """This profile with a register of the language used, or not."""
    skill = profile.skill(language)
    named = {*skill.registers, register} if used else {*skill.registers} - {register}
    kept = tuple(each for each in REGISTERS.get(language, ()) if each in named)
    return _with(profile, replace(skill, registers=kept))


def _with(profile: Profile, skill: Skill) -> Profile:
    others = tuple(each for each in profile.skills if each.language != skill.language)
    said = (skill,) if skill.level or skill.registers else ()
    return replace(profile, skills=(*others, *said))
