"""The parts of a profile, each on a screen of its own where every button says what it does."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.figures import shortened
from handlers.screens.profile import FIELDS, LONGEST_NAME, PART, PROFILE_BUTTON, level_name, zone_name
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.expertise import MINE, NOTHING
from storage.desk.profiles import Shown
from storage.facts import Person
from storage.profile import Field, Skill
from storage.rules.care import mark_of
from storage.rules.joining import SPOKEN
from storage.rules.skills import HOURS, LEVELS, REGISTERS
from storage.rules.zones import ZONES

# Where the appointments stand.
APPOINTMENTS = "ja"
LANGUAGE, LEVEL, REGISTER, FIELD, HOUR, ZONE = "pl", "pv", "pr", "pf", "ph", "pz"
A_ROW = 2
FIELDS_A_PAGE = 16


def languages_screen(person: Person) -> Screen:
    """Every language, those spoken ticked; each leads to its own screen."""
    buttons = [_ticked(tag in person.languages, phrase(f"language-{tag}"), pack(LANGUAGE, tag)) for tag in SPOKEN]
    return Screen((phrase("profile-languages-ask"),), rows=(*_in_rows(buttons), (PROFILE_BUTTON,)))


def language_screen(person: Person, tag: str) -> Screen:
    """How well this language is spoken, and in which registers where it has some."""
    skill = person.profile.skill(tag)
    levels = [_ticked(level == skill.level, level_name(level), pack(LEVEL, tag, level)) for level in LEVELS]
    registers = REGISTERS.get(tag, ()) if tag in person.languages else ()
    chips = [_register(skill, name) for name in registers]
    head = [phrase("profile-language-ask", language=phrase(f"language-{tag}"))]
    head += [phrase("profile-registers-ask")] if chips else []
    none = [(Button(phrase("level-none"), pack(LEVEL, tag, 0)),)] if tag in person.languages else []
    back = Button(phrase("profile-part-languages"), pack(PART, "languages"))
    return Screen(
        tuple(head), rows=(*((button,) for button in levels), *_in_rows(chips), *none, (back, PROFILE_BUTTON))
    )


def fields_screen(shown: Shown, page: int = 0) -> Screen:
    """The fields of expertise, those that are theirs ticked; a page of them."""
    names = tuple(dict.fromkeys((*shown.fields, *(field.name for field in shown.person.fields))))
    page = min(page, (len(names) - 1) // FIELDS_A_PAGE)
    buttons = [_field(shown, name, page) for name in names[page * FIELDS_A_PAGE : (page + 1) * FIELDS_A_PAGE]]
    turning = tuple(_turning(page, len(names)))
    rows = (*_in_rows(buttons), *((turning,) if turning else ()), (PROFILE_BUTTON,))
    return Screen((phrase("profile-fields-ask"),), rows=rows)


def hours_screen(person: Person) -> Screen:
    """When somebody likes to work, and by which clock."""
    liked = person.profile.hours
    hours = [
        _ticked(each in liked, phrase(f"hours-{each}"), pack(HOUR, each, int(each not in liked))) for each in HOURS
    ]
    zones = [_ticked(name == person.zone, zone_name(name), pack(ZONE, place)) for place, name in enumerate(ZONES)]
    calls = Button(phrase("appoint-open"), pack(APPOINTMENTS))
    rows = (*_in_rows(hours), tuple(zones), (calls,), (PROFILE_BUTTON,))
    return Screen((phrase("profile-hours-ask"),), rows=rows)


def _field(shown: Shown, name: str, page: int) -> Button:
    label = phrase("as-is", text=shortened(name, LONGEST_NAME))
    mine = Field(name, mine=True) in shown.person.fields
    data = pack(FIELD, mark_of(name), NOTHING if mine else MINE, page)
    if Field(name, mine=False) in shown.person.fields:
        return Button(phrase("tick-no", label=label), data)
    return _ticked(mine, label, data)


def _turning(page: int, number: int) -> Iterator[Button]:
    if page:
        yield Button(phrase("page-before"), pack(PART, FIELDS, page - 1))
    if (page + 1) * FIELDS_A_PAGE < number:
        yield Button(phrase("page-after"), pack(PART, FIELDS, page + 1))


def _register(skill: Skill, name: str) -> Button:
    used = name in skill.registers
    return _ticked(used, phrase(f"register-{name}"), pack(REGISTER, skill.language, name, int(not used)))


def _ticked(ticked: bool, label: Phrase, data: str) -> Button:  # noqa: FBT001 - all there is to say besides the label
    return Button(phrase("tick-on" if ticked else "tick-off", label=label), data)


def _in_rows(buttons: Sequence[Button]) -> tuple[Row, ...]:
    return tuple(tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW))
