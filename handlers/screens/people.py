"""Inviting people: whom, and the link."""

from datetime import datetime
from urllib.parse import quote

from handlers.buttons import pack
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Link, Screen
from locales.phrase import phrase
from storage.facts import Person
from storage.rules.inviting import INVITABLE, Wanted

INVITE = "in"
# How many people a link with a button can be for.
USES = (1, 10, 100)

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
OTHER_BUTTON = Button(phrase("invite-other"), pack(MENU, "undang"))


def choose_screen(person: Person) -> Screen:
    """Whom to invite; only owners may invite admins."""
    roles = [role for role in INVITABLE if person.gives(role)]
    rows = tuple(
        tuple(
            Button(phrase("invite-button", role=phrase(f"role-{role}"), uses=uses), pack(INVITE, role, uses))
            for uses in (USES if role == "trainer" else USES[:1])
        )
        for role in roles
    )
    return Screen((phrase("invite-choose"),), rows=(*rows, (MENU_BUTTON,)))


def link_screen(link: str, wanted: Wanted, expires: datetime) -> Screen:
    """The link, what it is good for, and how to pass it on."""
    said = phrase("invite-made", role=phrase(f"role-{wanted.role}"), uses=wanted.uses, until=expires)
    share = Link(phrase("invite-share"), f"https://t.me/share/url?url={quote(link, safe='')}")
    return Screen((said,), (phrase("as-is", text=link),), rows=((share,), (OTHER_BUTTON, MENU_BUTTON)))
