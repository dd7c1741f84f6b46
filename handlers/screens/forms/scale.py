"""Draws `Scale`: what was scored so far in a line, the question and its place, the numbers in a row."""

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
    given = sum(mark.value is not None for mark in question.marks)
    marks = (phrase("scale-so-far", marks=_in_a_line(question.marks)),) if given else ()
    return Drawn(blocks(question.show), (*marks, _ask(question, given), question.anchors), (numbers, (unsure,)))


def _ask(question: Scale, given: int) -> Phrase:
    """The question, and where there are several alike, which of them it is."""
    places = len(question.marks)
    return question.ask if places <= 1 else phrase("scale-place", ask=question.ask, place=given + 1, places=places)


def _in_a_line(marks: Sequence[Line]) -> Phrase:
    said = [phrase("mark", label=mark.label, value=mark.value or phrase("no-figure")) for mark in marks]
    return reduce(lambda line, mark: phrase("in-a-line", before=line, after=mark), said)
