"""Draws `ChooseSeveral`: chips with their grades in words; what stands alone while nothing is ticked, then done."""

from collections.abc import Iterator

from handlers.screens.forms.drawn import Drawn, blocks, in_rows, tap_button
from handlers.screens.screen import Button, Quote, Row
from locales.phrase import Phrase, phrase
from storage.forms.material import Option
from storage.forms.several import DONE, ChooseSeveral, is_enough
from storage.rules.card import Card


def draw_several(card: Card, question: ChooseSeveral) -> Drawn:
    note = (Quote(phrase("your-note"), card.state.note),) if card.state.note else ()
    note_hint = (phrase("note-too"),) if question.takes_note and not note else ()
    how = phrase("several-graded") if question.grades else phrase("several-how")
    chips = [_chip(card, question, option) for option in question.options]
    rows = (*in_rows(chips, question.columns), *_last_rows(card, question))
    return Drawn((*note, *blocks(question.show)), (question.ask, how, *note_hint), rows)


def _last_rows(card: Card, question: ChooseSeveral) -> Iterator[Row]:
    """Nothing that would throw away what is ticked stands where a thumb wants to say that it is done."""
    if not card.state.chips:
        yield from in_rows([tap_button(card, option) for option in question.alone], 1)
    if is_enough(question, card.state):
        yield (tap_button(card, Option(DONE, phrase("done"), "good")),)


def _chip(card: Card, question: ChooseSeveral, option: Option) -> Button:
    return tap_button(card, Option(option.id, _label(card, question, option)))


def _label(card: Card, question: ChooseSeveral, option: Option) -> Phrase:
    if option.id not in card.state.chips:
        return phrase("chip-open", label=option.label)
    given = card.state.grades.get(option.id)
    grade = next((grade.label for grade in question.grades if grade.id == given), None)
    if grade is None:
        return phrase("chip-ticked", label=option.label)
    return phrase("chip-graded", label=option.label, grade=grade)
