"""Draws `Write`: first what is asked; then what was written, what it changes, and how to send it."""

from handlers.screens.forms.drawn import Drawn, blocks, in_rows, tap_button
from handlers.screens.screen import Change, Quote
from locales.phrase import phrase
from storage.facts import Guess
from storage.forms.material import Option
from storage.forms.write import AGAIN, Write, text_so_far
from storage.rules.card import Card
from storage.rules.difference import share_changed
from storage.rules.textchecks.registry import hints

# Where hardly a word stayed, a comparison word by word says nothing.
MOSTLY_NEW = 0.8


def draw_writing(card: Card, question: Write) -> Drawn:
    return _to_send(card, question) if card.state.parts else _to_write(card, question)


def _to_write(card: Card, question: Write) -> Drawn:
    hint = (question.hint,) if question.hint else ()
    options = [tap_button(card, option) for option in question.options]
    return Drawn(blocks(question.show), (question.ask, *hint), tuple(in_rows(options, 1)))


def _to_send(card: Card, question: Write) -> Drawn:
    """What was written comes first, since that is what is to be looked over; the source is there for reference."""
    state, base, text = card.state, question.base, text_so_far(card.state)
    guess = Guess(state.guess, state.certainty, "") if state.guess else None
    share = share_changed(base, text)
    change = (Change(phrase("what-changed", share=round(share * 100)), base, text),) if share < MOSTLY_NEW else ()
    sends = [tap_button(card, send) for send in question.sends]
    again = tap_button(card, Option(AGAIN, phrase("write-again")))
    return Drawn(
        (Quote(phrase("you-wrote"), text), *change, *blocks(question.show, fold=True)),
        (*hints(text, base, question.lang, guess), phrase("send-or-write")),
        (*in_rows(sends, 1), (again,)),
    )
