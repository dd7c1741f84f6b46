"""Draws `Rank`: the order so far in a line, what is left to place, ties and undoing below."""

from collections.abc import Iterator
from functools import reduce

from handlers.screens.forms.drawn import Drawn, blocks, in_rows, tap_button
from handlers.screens.screen import Row
from locales.phrase import Phrase, phrase
from storage.forms.material import Option
from storage.forms.rank import SAME, SEND, UNDO, Rank, Ranking, ranking
from storage.rules.card import Card

A_ROW = 4


def draw_rank(card: Card, question: Rank) -> Drawn:
    made = ranking(question, card.state)
    line = (phrase("rank-so-far", line=ranking_in_a_line(question, made)),) if made.tiers else (phrase("rank-how"),)
    return Drawn(blocks(question.show), (question.ask, *line), tuple(_rows(card, question, made)))


def _rows(card: Card, question: Rank, made: Ranking) -> Iterator[Row]:
    left = [tap_button(card, option) for option in question.options if option.id in made.left]
    yield from in_rows(left, A_ROW)
    if not made.tiers:
        yield from in_rows([tap_button(card, option) for option in question.others], 1)
        return
    if not made.left:
        yield (tap_button(card, Option(SEND, phrase("send"), "good")),)
    armed = card.state.taps[-1] == SAME
    same = phrase("ticked", text=phrase("rank-same")) if armed else phrase("rank-same")
    yield tap_button(card, Option(SAME, same)), tap_button(card, Option(UNDO, phrase("rank-undo")))


def ranking_in_a_line(question: Rank, made: Ranking) -> Phrase:
    """The tiers of a ranking, best first; there must be at least one."""
    labels = {option.id: option.label for option in question.options}
    tiers = [
        reduce(lambda one, other: phrase("rank-tied", one=one, other=other), [labels[id_] for id_ in tier])
        for tier in made.tiers
    ]
    if made.tying:
        tiers[-1] = phrase("rank-tied", one=tiers[-1], other=phrase("rank-open"))
    return reduce(lambda better, worse: phrase("rank-then", better=better, worse=worse), tiers)
