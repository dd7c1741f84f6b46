"""Draws `Scale`: what was scored so far in a line, the numbers in a row, not knowing below."""

from collections.abc import Sequence
from functools import reduce

from handlers.screens.forms.drawn import Drawn, blocks, tap_button
from locales.phrase import Phrase, phrase
from storage.forms.material import Line, Option
from storage.forms.scale import UNSURE, Scale
from storage.rules.card import Card


def draw_scale(card: Card, question: Scale) -> Drawn:
    scores = [str(score) for score in range(question.low, question.high + 1)]
    numbers = tuple(tap_button(card, Option(score, phrase("as-is", text=score))) for score in scores)
    unsure = tap_button(card, Option(UNSURE, phrase("cannot-tell")))
    marks = (_in_a_line(question.marks),) if question.marks else ()
    return Drawn(blocks(question.show), (*marks, question.ask, question.anchors), (numbers, (unsure,)))


def _in_a_line(marks: Sequence[Line]) -> Phrase:
    said = [phrase("mark", label=mark.label, value=mark.value) for mark in marks]
    return reduce(lambda line, mark: phrase("in-a-line", before=line, after=mark), said)
