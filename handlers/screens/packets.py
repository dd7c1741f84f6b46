"""An offline packet: how it works, and each of its tasks as a message that waits for its reply."""

from dataclasses import replace

from handlers.buttons import pack
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Screen
from handlers.screens.work import NEXT_BUTTON, card_screen
from locales.phrase import phrase
from storage.desk.packets import Packed
from storage.forms.spelling import how_to_spell
from storage.rules.card import Card

NOTE_HINT = phrase("note-too")
MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))


def packed_screen(packed: Packed) -> Screen:
    """What stands above the tasks of a packet, or that there is nothing to pack; and what could not come along."""
    left = (phrase("packet-left", left=packed.left),) if packed.left else ()
    if not packed.cards:
        return Screen((phrase("packet-none"), *left), rows=((NEXT_BUTTON, MENU_BUTTON),))
    return Screen((phrase("packet-head", count=len(packed.cards)), *left))


def packet_card_screen(card: Card, place: int, places: int) -> Screen:
    """One task of a packet, to be answered by a reply to this very message."""
    drawn = card_screen(card)
    rows = tuple(row for row in drawn.rows if MENU_BUTTON not in row)
    ways = tuple(button for button in drawn.rows[-1] if button != MENU_BUTTON)
    # What is written here is read as the answer, whatever stands in it.
    foot = tuple(part for part in drawn.foot if part != NOTE_HINT)
    head = (phrase("packet-place", place=place, places=places), *drawn.head)
    return replace(
        drawn,
        head=head,
        foot=(*foot, phrase("packet-reply", how=how_to_spell(card.question))),
        rows=(*rows, ways) if ways else rows,
    )
