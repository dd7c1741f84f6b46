"""What someone told about themselves for the choice of their tasks, and what they asked not to be given."""

from collections.abc import Iterator

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, in_a_line, shortened
from handlers.screens.menu import MENU
from handlers.screens.privacy import CORRECT
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.facts import Field, Person
from storage.rules.care import HEAVY, mark_of

ALLOW, FIELD, PLAIN = "pa", "pf", "pp"
LONGEST_NAME = 24


def profile_screen(person: Person, *above: Phrase) -> Screen:
    """Languages, region, fields, and what is avoided; each can be changed by a button."""
    lines = [_languages(person), _region(person), *map(_field, person.fields), *map(_avoided, person.avoids)]
    correct = Button(phrase("privacy-correct"), pack(CORRECT))
    home = Button(phrase("open-menu"), pack(MENU, "bantuan"))
    foot = () if person.fields or person.avoids else (phrase("profile-nothing-avoided"),)
    rows = (*_changes(person), (plain_button(person, "profil"),), (correct, home))
    return Screen((*above, phrase("profile")), (below_each_other(lines),), (*foot, phrase("plain-is")), rows)


def plain_button(person: Person, screen: str) -> Button:
    """Turns the plain look on or off, whichever it is not; `screen` is the command that shows where this stands."""
    label = phrase("tick-on" if person.plain else "tick-off", label=phrase("plain-look"))
    return Button(label, pack(PLAIN, int(not person.plain), screen))


def _languages(person: Person) -> Phrase:
    spoken = in_a_line([phrase(f"language-{tag}") for tag in person.languages])
    return phrase("profile-languages", languages=spoken)


def _region(person: Person) -> Phrase:
    region = phrase("as-is", text=person.region) if person.region else phrase("privacy-no-region")
    return phrase("profile-region", region=region)


def _field(field: Field) -> Phrase:
    return phrase("profile-field" if field.mine else "profile-no-field", name=field.name)


def _avoided(topic: str) -> Phrase:
    return phrase("profile-avoids", topic=_name(topic))


def _name(topic: str) -> Phrase:
    if topic == HEAVY:
        return phrase("avoided-heavy")
    return phrase("as-is", text=shortened(topic, LONGEST_NAME))


def _changes(person: Person) -> Iterator[Row]:
    for field in person.fields:
        name = shortened(field.name, LONGEST_NAME)
        label = phrase("field-not-mine" if field.mine else "field-mine", name=name)
        yield (Button(label, pack(FIELD, mark_of(field.name), int(not field.mine))),)
    for topic in person.avoids:
        yield (Button(phrase("allow-topic", topic=_name(topic)), pack(ALLOW, mark_of(topic))),)
