"""What a reply to a message of ours did, and the way back to where it was asked for."""

from handlers.buttons import pack
from handlers.screens.accounts import ACCOUNT
from handlers.screens.menu import command_named
from handlers.screens.pay import MENU_BUTTON
from handlers.screens.screen import Button, Screen
from locales.phrase import phrase
from storage.desk.replying import Replied
from storage.rules.reasons import BONUS, CORRECTION

# The acts whose number is that of a person.
ABOUT_PEOPLE = (BONUS, CORRECTION)
# The command that each act was asked for from; those that are not named were asked for by admins who pay.
FROM = {"object": "upah", "contest": "riwayat", "gap": "tinjau", "certificate": "latihan"}


def replied_screen(replied: Replied) -> Screen:
    """That it is done."""
    back = command_named(FROM.get(replied.act, "bayar")).button
    whose = Button(phrase("account-open"), pack(ACCOUNT, 0, replied.number))
    return Screen((replied.sentence,), rows=((whose, back) if replied.act in ABOUT_PEOPLE else (back, MENU_BUTTON),))
