"""Draws `Choose`: the chips that may be ticked first, and below them the options, which answer."""

from handlers.screens.forms.drawn import Drawn, blocks, in_rows, tap_button
from handlers.screens.screen import Button, Quote
from locales.phrase import phrase
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.rules.card import Card

CHIPS_A_ROW = 3


def draw_choice(card: Card, question: Choose) -> Drawn:
    note = (Quote(phrase("your-note"), card.state.note),) if card.state.note else ()
    chips = [_chip(card, chip) for chip in question.chips]
    options = [tap_button(card, option) for option in question.options]
    apart = len(options) - question.apart
    chips_hint = (phrase("chips-first"),) if chips else ()
    note_hint = (phrase("note-too"),) if question.takes_note and not note else ()
    return Drawn(
        (*note, *blocks(question.show)),
        (question.ask, *chips_hint, *note_hint),
        (
            *in_rows(chips, CHIPS_A_ROW),
            *in_rows(options[:apart], question.columns),
            *in_rows(options[apart:], max(question.apart, 1)),
        ),
    )


def _chip(card: Card, chip: Option) -> Button:
    label = phrase("chip-ticked" if chip.id in card.state.chips else "chip-open", label=chip.label)
    return tap_button(card, Option(chip.id, label))
