"""What is done with somebody: a role, a pause, sending away, handing over; asked and said by buttons."""

from collections.abc import Sequence

from handlers.buttons import pack
from handlers.screens.figures import shortened
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.facts import Person
from storage.roles import ROLES
from storage.rules.governing import REASONS, RULE, SPANS
from storage.rules.inviting import languages_of

PERSON = "wp"
ROLE, GIVE = "wr", "wg"
PAUSE, RESUME, REMOVE = "wu", "wc", "wk"
REASON, DO, WORDS = "wd", "wx", "ww"
HAND, HEIR = "wh", "wi"
# Which measure a button is about.
PAUSING, REMOVING = "p", "r"
A_ROW = 2
LONGEST_NAME = 30


def back_button(person_id: int) -> Button:
    return Button(phrase("person-back"), pack(PERSON, person_id))


def roles_screen(by: Person, person_id: int, name: str) -> Screen:
    """The roles this person can be given; a lead's leads over the language."""
    roles = [role.name for role in ROLES if by.gives(role.name)]
    buttons = [Button(phrase(f"role-{role}"), pack(GIVE, person_id, role, "")) for role in roles]
    return Screen((phrase("role-ask", name=name),), rows=(*_in_rows(buttons), (back_button(person_id),)))


def led_screen(by: Person, person_id: int, name: str) -> Screen:
    """Which language somebody is to lead."""
    buttons = [Button(phrase(f"language-{tag}"), pack(GIVE, person_id, "lead", tag)) for tag in languages_of(by)]
    return Screen((phrase("role-ask-language", name=name),), rows=(*_in_rows(buttons), (back_button(person_id),)))


def spans_screen(person_id: int, name: str) -> Screen:
    """For how long somebody is to be paused."""
    rows = [(Button(phrase("measure-span", days=days), pack(REASON, person_id, PAUSING, days)),) for days in SPANS]
    return Screen((phrase("measure-ask-span", name=name),), rows=(*rows, (back_button(person_id),)))


def reasons_screen(person_id: int, name: str, measure: str, days: int) -> Screen:
    """Why; the reason chosen does it."""
    rows = [
        (Button(phrase(f"measure-{reason}"), pack(DO, person_id, measure, days, reason), "bad"),)
        for reason in REASONS
    ]
    own = Button(phrase("measure-words"), pack(WORDS, person_id, measure, days))
    head = phrase("remove-ask" if measure == REMOVING else "measure-ask-reason", name=name, days=days)
    return Screen((head,), rows=(*rows, (own,), (back_button(person_id),)))


def words_screen(person_id: int, name: str, measure: str, days: int) -> Screen:
    """Waits for the reason as a reply; what it is about stands on its button."""
    stay = Button(phrase("measure-stay"), pack(REASON, person_id, measure, days))
    return Screen((phrase("measure-ask-words", name=name),), rows=((stay,),))


def heirs_screen(person_id: int, name: str, owned: int, heirs: Sequence[tuple[int, str]]) -> Screen:
    """Who takes over the batches of this person."""
    rows = [
        (Button(phrase("as-is", text=shortened(heir, LONGEST_NAME)), pack(HEIR, person_id, number)),)
        for number, heir in heirs
    ]
    head = phrase("hand-ask" if heirs else "hand-nobody", name=name, owned=owned)
    return Screen((head,), rows=(*rows, (back_button(person_id),)))


def reason_phrase(reason: str) -> Phrase:
    """A reason in words: ours, or an admin's own."""
    return phrase(f"measure-{reason}") if reason in (*REASONS, RULE) else phrase("as-is", text=reason)


def _in_rows(buttons: Sequence[Button]) -> tuple[Row, ...]:
    return tuple(tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW))
