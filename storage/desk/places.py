"""The places door: where somebody grew up and where they live; asked, found by a few letters, chosen."""

from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from locales.phrase import phrase
from storage.desk.cursors import start_over
from storage.desk.people import go_on, keep
from storage.errors import Refused, Stale
from storage.facts import Person
from storage.profile import Profile, Region
from storage.rules import regions, zones
from storage.rules.joining import PLACES

# What is chosen besides a code: the letters as they were typed, and to say nothing now.
TYPED, LATER = "typed", "next"


def ask(connection: Connection, person: Person, place: str) -> Person:
    """Ask this person, who has joined, about this place; what they write next is the answer. Raises Stale if none."""
    if place not in PLACES:
        raise Stale(phrase("button-unknown"))
    return keep(connection, person, step=place, profile=replace(person.profile, typed="", offered=()))


def leave(connection: Connection, person: Person) -> Person:
    """Ask no more: this person has turned to something else."""
    return keep(connection, person, step=None, profile=replace(person.profile, typed="", offered=()))


def tell(connection: Connection, person: Person, typed: str, now: datetime) -> Person:
    """Take these letters: the place they name, if there is no doubt, else what they could mean stays to be chosen.

    Raises Refused where they are no name of a place.
    """
    if person.step not in PLACES:
        raise Refused(phrase("tap-instead"))
    if len(typed) > regions.LONGEST_TYPED or not any(letter.isalpha() for letter in typed):
        raise Refused(phrase("join-region-words", limit=regions.LONGEST_TYPED))
    found = regions.find(typed)
    if found.sure:
        return _take(connection, person, found.regions[0], now)
    profile = replace(person.profile, typed=" ".join(typed.split()), offered=found.regions)
    return keep(connection, person, profile=profile)


def choose(connection: Connection, person: Person, choice: str, now: datetime) -> Person:
    """Take a choice: the code of a region, the letters as typed, or to be asked later. Raises Stale if it is none."""
    if person.step not in PLACES:
        raise Stale(phrase("button-unknown"))
    profile = person.profile
    if choice == LATER:
        return _settle(connection, person, profile, now)
    region = Region("", profile.typed) if choice == TYPED and profile.typed else regions.region_of(choice)
    if region is None:
        raise Stale(phrase("button-unknown"))
    return _take(connection, person, region, now)


def _take(connection: Connection, person: Person, region: Region, now: datetime) -> Person:
    named = replace(person.profile, **{PLACES[str(person.step)]: region})
    return _settle(connection, person, zones.moved(person.profile, named), now)


def _settle(connection: Connection, person: Person, profile: Profile, now: datetime) -> Person:
    told = keep(connection, person, profile=replace(profile, typed="", offered=()))
    start_over(connection, person.id)
    return go_on(connection, told, now)
