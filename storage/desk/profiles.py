"""The profile door: what somebody told about themselves, and what they change in it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from locales.phrase import phrase
from storage.desk.cursors import start_over
from storage.desk.expertise import all_fields
from storage.desk.people import keep
from storage.desk.proofs import proven
from storage.errors import Refused, Stale
from storage.facts import Person
from storage.rules.joining import SPOKEN, toggled
from storage.rules.skills import HOURS, LEVELS, REGISTERS, with_level, with_register
from storage.rules.zones import ZONES


@dataclass(frozen=True, slots=True)
class Shown:
    """Somebody's profile as they see it: with what is proven of them, and every field there is."""

    person: Person
    proven: Mapping[str, int]
    fields: tuple[str, ...]


def look(connection: Connection, person: Person, now: datetime) -> Shown:
    """This person's profile as it stands."""
    return Shown(person, proven(connection, person.id, now), all_fields(connection))


def speak(connection: Connection, person: Person, language: str, level: int) -> Person:
    """This person speaks this language so well, 0 for not at all. Raises Refused where none would be left."""
    if language not in SPOKEN or level not in (0, *LEVELS):
        raise Stale(phrase("button-unknown"))
    spoken = person.languages
    if (language in spoken) != bool(level):
        spoken = toggled(spoken, language, SPOKEN)
    if not spoken:
        raise Refused(phrase("join-languages-needed"))
    return _change(connection, person, languages=spoken, profile=with_level(person.profile, language, level))


def use_register(connection: Connection, person: Person, language: str, register: str, used: int) -> Person:
    """This person uses this register of a language of theirs, 1, or does not, 0."""
    if language not in person.languages or register not in REGISTERS.get(language, ()):
        raise Stale(phrase("button-unknown"))
    return _change(connection, person, profile=with_register(person.profile, language, register, used=bool(used)))


def work_at(connection: Connection, person: Person, hours: str, liked: int) -> Person:
    """This person likes to work at this time of the day, 1, or does not, 0."""
    if hours not in HOURS:
        raise Stale(phrase("button-unknown"))
    kept = {*person.profile.hours, hours} if liked else {*person.profile.hours} - {hours}
    return keep(
        connection, person, profile=replace(person.profile, hours=tuple(each for each in HOURS if each in kept))
    )


def live_by(connection: Connection, person: Person, place: int) -> Person:
    """This person lives by the zone at this place among the zones, from west to east."""
    if place >= len(ZONES):
        raise Stale(phrase("button-unknown"))
    return keep(connection, person, profile=replace(person.profile, zone=ZONES[place]))


def _change(connection: Connection, person: Person, **changes: object) -> Person:
    """Other tasks may suit this person now: those passed over are looked at again."""
    start_over(connection, person.id)
    return keep(connection, person, **changes)
