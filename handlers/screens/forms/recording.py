"""Draws `Record`: first what is to be said; then the recording, to listen to, to send, or to make anew."""

from handlers.buttons import pack
from handlers.screens.forms.drawn import Drawn, blocks, in_rows, tap_button
from handlers.screens.screen import Button
from locales.phrase import phrase
from storage.forms.material import Option
from storage.forms.record import AGAIN, SEND, Record
from storage.rules.card import Card

LISTEN = "v"


def draw_recording(card: Card, question: Record) -> Drawn:
    if card.state.recording is None:
        hint = (question.hint,) if question.hint else ()
        options = [tap_button(card, option) for option in question.options]
        return Drawn(blocks(question.show), (question.ask, *hint), tuple(in_rows(options, 1)))
    minutes, seconds = divmod(card.state.recording.seconds, 60)
    listen = Button(phrase("listen"), pack(LISTEN, card.assignment, card.version))
    again = tap_button(card, Option(AGAIN, phrase("record-again")))
    send = tap_button(card, Option(SEND, phrase("send"), "good"))
    heard = phrase("recorded", minutes=str(minutes), seconds=f"{seconds:02}")
    return Drawn(blocks(question.show), (question.ask, heard), ((send,), (listen, again)))
