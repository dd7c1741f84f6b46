"""A file on its way to become a batch: how to send one, how far it is, what is wrong with it."""

from collections.abc import Iterator

from handlers.buttons import pack
from handlers.screens.batches import LIST_BUTTON, MENU_BUTTON
from handlers.screens.screen import Button, Screen
from locales.phrase import Phrase, phrase
from storage.desk.checking import Faulty
from storage.formats.batch_file.reading import Fault

PUSH = "bp"
IN_CHAT = 20
# Ten faults fit into a message however long their sentences are.
A_MESSAGE = 10
LONGEST_COLUMN = 60


def how_screen() -> Screen:
    """How to push a batch."""
    return Screen((phrase("push-how"),), rows=((LIST_BUTTON, MENU_BUTTON),))


def offer_screen(name: str) -> Screen:
    """Asks whether this file is meant as a batch."""
    push = Button(phrase("push-it"), pack(PUSH), "good")
    return Screen((phrase("push-offer", file=name),), rows=((push,),))


def photo_screen(file_id: str) -> Screen:
    """A photo's file id, to be copied by a touch."""
    return Screen((phrase("push-photo"),), (phrase("push-photo-id", id=file_id),))


def reading_screen(kept: int) -> Screen:
    """How far the reading is."""
    return Screen((phrase("push-reading", kept=kept),))


def done_screen() -> Screen:
    """The reading is over; what came of it stands below."""
    return Screen((phrase("push-read"),))


def refused_screen(why: Phrase) -> Screen:
    """A file that cannot be a batch, and why."""
    return Screen((why,))


def faulty_screens(faulty: Faulty) -> Iterator[Screen]:
    """The first faults, a handful in each message."""
    head = phrase("push-faulty", faults=faulty.number, good=faulty.good)
    shown = faulty.faults[:IN_CHAT]
    for first in range(0, len(shown), A_MESSAGE):
        lines = tuple(fault_line(fault) for fault in shown[first : first + A_MESSAGE])
        yield Screen((head,) if not first else (), lines)


def fault_line(fault: Fault) -> Phrase:
    """Where and what."""
    if not fault.column:
        return phrase("fault-at-line", line=fault.line, what=fault.phrase)
    column = fault.column
    short = column if len(column) <= LONGEST_COLUMN else column[: LONGEST_COLUMN - 1] + "…"
    return phrase("fault-at-column", line=fault.line, column=short, what=fault.phrase)
