"""A task being tried by somebody who may see it: the trainer's own screen, with buttons that lead nowhere else."""

from dataclasses import replace

import msgspec

from handlers.buttons import pack, unpack
from handlers.screens.batches import SAMPLE, SHOW
from handlers.screens.forms.drawn import TAP
from handlers.screens.forms.recording import LISTEN
from handlers.screens.screen import Button, Quote, Row, Screen
from handlers.screens.work import BACK, card_screen
from locales.phrase import Phrase, phrase
from storage.desk.rehearsing import Rehearsal, Rehearsed, Tried
from storage.rules.card import Card

# The verbs of the buttons that answer.
ANSWERING = (TAP, LISTEN)


def tried(data: str) -> str:
    """The callback data of a card's button for one that is tried."""
    return f"~{data}" if data else ""


def rehearsal_screen(card: Card, *above: Phrase) -> Screen:
    """The card as a trainer sees it; no way out of it but to its batch. Its assignment is the batch."""
    drawn = card_screen(card)
    rows = tuple(filter(None, map(_own, drawn.rows)))
    last = Button(phrase("batch-back"), pack(SHOW, card.assignment))
    back = Button(phrase("go-back"), tried(pack(BACK, card.assignment, card.version)))
    return replace(
        drawn,
        head=(phrase("push-sample"), *drawn.head),
        rows=(*rows, (back, last) if card.begun else (last,)),
        pager=tried(drawn.pager),
        to_end=tried(drawn.to_end),
        see=tried(drawn.see),
        missing=phrase("push-picture-missing", picture=drawn.picture),
        above=above,
    )


def tried_screen(outcome: Tried) -> Screen:
    """The next question, or what would have been kept."""
    match outcome:
        case Rehearsal(card):
            return rehearsal_screen(card)
        case Rehearsed():
            return rehearsed_screen(outcome)


def rehearsed_screen(done: Rehearsed) -> Screen:
    """What would have been kept, to the letter, and nothing of it was."""
    body = tuple(
        Quote(phrase(f"{kind}-title"), msgspec.json.format(msgspec.json.encode(value)).decode())
        for kind, value in done.values.items()
    )
    again = Button(phrase("rehearse-again"), pack(SAMPLE, done.batch, done.place))
    other = Button(phrase("rehearse-other"), pack(SAMPLE, done.batch, done.place + 1), "good")
    back = Button(phrase("batch-back"), pack(SHOW, done.batch))
    return Screen((phrase("rehearse-done", name=done.name),), body, rows=((again, other), (back,)))


def _own(row: Row) -> Row:
    """Those of these buttons that answer, for a card that is tried; the ways out of it lead elsewhere."""
    answers = (button for button in row if isinstance(button, Button) and unpack(button.data).verb in ANSWERING)
    return tuple(replace(button, data=tried(button.data)) for button in answers)
