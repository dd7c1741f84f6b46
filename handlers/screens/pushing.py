"""A file on its way to become a batch: how to send one, how far it is, what is wrong, a sample of its tasks."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.buttons import pack
from handlers.screens.batches import LIST_BUTTON, MENU_BUTTON, SAMPLE, SHOW
from handlers.screens.figures import in_a_line
from handlers.screens.screen import Button, Row, Screen
from handlers.screens.work import card_screen
from locales.phrase import Phrase, phrase
from storage.desk.batches import Sample
from storage.desk.checking import Faulty
from storage.facts import Batch
from storage.formats.batch_file.reading import Fault
from storage.forms.reply import State
from storage.rules.card import Card

PUSH, PICTURE = "bp", "bi"
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


def sample_screen(batch: Batch, sample: Sample) -> Screen:
    """The first question of the first task as its trainers see it, under its picture; its buttons are named only."""
    drawn = card_screen(_card(batch, sample))
    back = Button(phrase("batch-back"), pack(SHOW, batch.id))
    return replace(
        drawn,
        head=(phrase("push-sample"), *drawn.head),
        foot=(*drawn.foot, *_named(drawn.rows[:-1])),
        rows=((back,),),
        pager=pack(SAMPLE, batch.id, ""),
        to_end="",
        see=pack(PICTURE, batch.id),
        missing=phrase("push-picture-missing", picture=drawn.picture),
    )


def _named(rows: tuple[Row, ...]) -> Iterator[Phrase]:
    """What stands on these buttons, a line for each row."""
    if rows:
        yield phrase("push-sample-buttons")
    for row in rows:
        yield phrase("push-sample-row", labels=in_a_line([button.label for button in row]))


def _card(batch: Batch, sample: Sample) -> Card:
    """A card of no assignment."""
    first = sample.first
    return Card(
        assignment=0,
        version=0,
        batch=batch.wishes.name,
        kind=first.kind,
        question=first.question,
        state=State(),
        place=first.place,
        places=first.places,
        begun=False,
        revising=False,
        has_guide=bool(batch.wishes.guide),
        sensitive=batch.wishes.sensitive,
        topic=first.topic,
        domain=first.domain,
        price=sample.price,
    )
