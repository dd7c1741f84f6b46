"""Those who wait to be let in, and what was said to them."""

from collections.abc import Sequence

from handlers.buttons import pack
from handlers.screens.figures import shortened
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.admission import ACCEPT, ADMIT, DECLINE, Asker
from storage.rules.day import WIB

QUEUE = "wq"
A_PAGE = 6
LONGEST_NAME = 60

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))


def queue_screen(askers: Sequence[Asker], page: int, *above: Phrase) -> Screen:
    """A page of those who wait; `askers` may hold one more than a page, which begins the next."""
    shown = askers[:A_PAGE]
    rows = [_row(number, asker) for number, asker in enumerate(shown, 1)]
    turning = []
    if page:
        turning.append(Button(phrase("page-before"), pack(QUEUE, page - 1)))
    if len(askers) > A_PAGE:
        turning.append(Button(phrase("page-after"), pack(QUEUE, page + 1)))
    head = phrase("admission-queue" if shown else "admission-nobody")
    lines = tuple(_line(number, asker) for number, asker in enumerate(shown, 1))
    return Screen((*above, head), lines, rows=(*rows, *((tuple(turning),) if turning else ()), (MENU_BUTTON,)))


def decided_phrase(name: str, say: str) -> Phrase:
    """What has become of somebody who asked."""
    return phrase("admission-was-accepted" if say == ACCEPT else "admission-was-declined", name=name)


def _row(number: int, asker: Asker) -> Row:
    accept = Button(phrase("admission-accept-one", number=number), pack(ADMIT, asker.id, ACCEPT), "good")
    return accept, Button(phrase("admission-decline-one", number=number), pack(ADMIT, asker.id, DECLINE), "bad")


def _line(number: int, asker: Asker) -> Phrase:
    name = shortened(asker.name, LONGEST_NAME)
    return phrase("admission-line", number=number, name=name, since=asker.since.astimezone(WIB))
