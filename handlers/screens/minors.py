"""The correction of the first thing somebody said: that they are 18. It cannot be taken back."""

from handlers.buttons import pack
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Screen
from locales.phrase import phrase
from storage.facts import Person

MINOR, MINOR_NOW = "vm", "vn"
# Letters in a button, of 64 possible ones each.
CHANCE = 12

MINOR_BUTTON = Button(phrase("profile-minor"), pack(MINOR))


def minor_screen(person: Person, chance: str) -> Screen:
    """Asks once more; the button is good for this person, and some chance in it makes its receipt."""
    sure = Button(phrase("join-young-yes"), pack(MINOR_NOW, person.id, chance[:CHANCE]), "bad")
    stay = Button(phrase("join-young-no"), pack(MENU, "profil"))
    return Screen((phrase("minor-ask"),), rows=((sure,), (stay,)))
