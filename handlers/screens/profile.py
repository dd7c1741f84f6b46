"""What someone told about themselves for the choice of their tasks, and what they asked not to be given."""

from collections.abc import Iterator

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, in_a_line, shortened
from handlers.screens.menu import MENU
from handlers.screens.minors import MINOR_BUTTON
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.profiles import Shown
from storage.facts import Person
from storage.profile import Field, Region
from storage.rules.care import HEAVY, mark_of
from storage.rules.joining import HOME, REGION
from storage.rules.zones import WIB, WIT, WITA

ALLOW, PART, PLACE, PLAIN = "pa", "po", "pk", "pp"
LANGUAGES, FIELDS, HOURS = "languages", "fields", "hours"
LONGEST_NAME = 24
ZONE_NAMES = {WIB: "wib", WITA: "wita", WIT: "wit"}

HOME_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
PROFILE_BUTTON = Button(phrase("menu-profil"), pack(MENU, "profil"))
WORK_BUTTON = Button(phrase("menu-tugas"), pack(MENU, "tugas"), "good")


def profile_screen(shown: Shown, *above: Phrase) -> Screen:
    """All that was told, each to be changed by its button; what is still missing is offered, one thing at a time."""
    person = shown.person
    lines = [_languages(person), *_places(person), *_fields(shown), _hours(person)]
    avoided = [phrase("profile-avoids", topic=_name(topic)) for topic in person.avoids]
    missing = next(_missing(person), None)
    foot = () if missing is None else (phrase("profile-more"),)
    foot = (*foot, phrase("plain-is"))
    return Screen(
        (*above, phrase("profile")), (below_each_other([*lines, *avoided]),), foot, tuple(_rows(person, missing))
    )


def part_button(part: str, tone: str = "") -> Button:
    """Leads to a part of the profile: where it is chosen, or the question that is answered by writing."""
    return Button(phrase(f"profile-part-{part}"), pack(PLACE if part in (REGION, HOME) else PART, part), tone)


def plain_button(person: Person, screen: str) -> Button:
    """Turns the plain look on or off, whichever it is not; `screen` is the command that shows where this stands."""
    label = phrase("tick-on" if person.plain else "tick-off", label=phrase("plain-look"))
    return Button(label, pack(PLAIN, int(not person.plain), screen))


def level_name(level: int) -> Phrase:
    """How well a language is spoken, in words."""
    return phrase(f"level-{level}")


def zone_name(zone: str) -> Phrase:
    """The zone as people call it."""
    return phrase(f"zone-{ZONE_NAMES[zone]}") if zone in ZONE_NAMES else phrase("as-is", text=zone)


def _rows(person: Person, missing: str | None) -> Iterator[Row]:
    if missing is not None:
        next_part = part_button(missing, "good")
        yield (Button(phrase("profile-next", part=next_part.label), next_part.data, "good"),)
    yield part_button(LANGUAGES), part_button(FIELDS)
    yield part_button(REGION), part_button(HOME)
    yield (part_button(HOURS),)
    yield (plain_button(person, "profil"),)
    for topic in person.avoids:
        yield (Button(phrase("allow-topic", topic=_name(topic)), pack(ALLOW, mark_of(topic))),)
    yield (MINOR_BUTTON,)
    yield WORK_BUTTON, HOME_BUTTON


def _missing(person: Person) -> Iterator[str]:
    """The parts that were never told, in the order in which they matter."""
    told = {skill.language for skill in person.profile.skills if skill.level}
    if not told.issuperset(person.languages):
        yield LANGUAGES
    if person.profile.origin is None:
        yield REGION
    if person.profile.home is None:
        yield HOME
    if not person.fields:
        yield FIELDS
    if not person.profile.hours:
        yield HOURS


def _languages(person: Person) -> Phrase:
    return phrase("profile-languages", languages=in_a_line([_language(person, tag) for tag in person.languages]))


def _language(person: Person, tag: str) -> Phrase:
    skill = person.profile.skill(tag)
    said = [level_name(skill.level)] if skill.level else []
    said += [phrase(f"register-{register}") for register in skill.registers]
    name = phrase(f"language-{tag}")
    return phrase("profile-language", language=name, said=in_a_line(said)) if said else name


def _places(person: Person) -> tuple[Phrase, Phrase]:
    origin, home = person.profile.origin, person.profile.home
    return phrase("profile-region", region=_place(origin)), phrase("profile-home", region=_place(home))


def _place(region: Region | None) -> Phrase:
    return phrase("privacy-no-region") if region is None else phrase("as-is", text=region.name)


def _fields(shown: Shown) -> Iterator[Phrase]:
    mine = [_field(shown, field) for field in shown.person.fields if field.mine]
    if mine:
        yield phrase("profile-field", name=in_a_line(mine))
    proven = [name for name in shown.proven if Field(name, mine=True) not in shown.person.fields]
    if proven:
        yield phrase("profile-proven", name=in_a_line([phrase("as-is", text=name) for name in proven]))
    others = [phrase("as-is", text=field.name) for field in shown.person.fields if not field.mine]
    if others:
        yield phrase("profile-no-field", name=in_a_line(others))


def _field(shown: Shown, field: Field) -> Phrase:
    return phrase("field-proven" if field.name in shown.proven else "as-is", text=field.name)


def _hours(person: Person) -> Phrase:
    zone = zone_name(person.zone)
    if not person.profile.hours:
        return phrase("profile-no-hours", zone=zone)
    return phrase(
        "profile-hours", hours=in_a_line([phrase(f"hours-{each}") for each in person.profile.hours]), zone=zone
    )


def _name(topic: str) -> Phrase:
    if topic == HEAVY:
        return phrase("avoided-heavy")
    return phrase("as-is", text=shortened(topic, LONGEST_NAME))
