"""An offline packet: how it works, and each of its tasks as a message that waits for its reply."""

from dataclasses import replace

from handlers.buttons import pack
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Screen
from handlers.screens.work import NEXT_BUTTON, card_screen
from locales.phrase import phrase
from storage.rules.card import Card

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))


def packed_screen(count: int) -> Screen:
    """What stands above the tasks of a packet, or that there is nothing to pack."""
    if not count:
        return Screen((phrase("packet-none"),), rows=((NEXT_BUTTON, MENU_BUTTON),))
    return Screen((phrase("packet-head", count=count),))


def packet_card_screen(card: Card, place: int, places: int) -> Screen:
    """One task of a packet, to be answered by a reply to this very message."""
    drawn = card_screen(card)
    rows = tuple(row for row in drawn.rows if MENU_BUTTON not in row)
    ways = tuple(button for button in drawn.rows[-1] if button != MENU_BUTTON)
    head = (phrase("packet-place", place=place, places=places), *drawn.head)
    return replace(drawn, head=head, foot=(*drawn.foot, phrase("packet-reply")), rows=(*rows, ways) if ways else rows)
