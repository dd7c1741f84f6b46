"""Draws `Mark`: the text with its numbers, a button for each and for each quote, chips for what was marked last."""

from collections.abc import Iterator

from handlers.screens.figures import in_a_line
from handlers.screens.forms.drawn import Drawn, blocks, in_rows, tap_button
from handlers.screens.screen import Button, Numbered, Quote, Row
from locales.phrase import Phrase, phrase
from storage.forms.mark import DONE, Mark, laid_out, numbered, quotes, spot_of
from storage.forms.material import Option
from storage.forms.reply import Spot, State
from storage.rules.card import Card

NUMBERS_A_ROW, CHIPS_A_ROW = 4, 3
GLIMPSE = 24


def draw_marking(card: Card, question: Mark) -> Drawn:
    text = Numbered(question.show[-1].title, tuple((bit.text, bit.numeral) for bit in laid_out(question.text)))
    notes = [Quote(phrase("mark-note", quote=_glimpse(card, question, spot)), note) for spot, note in _noted(card)]
    hint = (question.hint,) if question.hint and not card.state.spots else ()
    return Drawn(
        (*blocks(question.show[:-1]), text, *notes),
        (question.ask, *hint, *_about(card, question)),
        (*_rows(card, question), *_chips(card, question), (_done(card, question),)),
    )


def judged_lines(question: Mark, state: State, unseen: str = "") -> Iterator[Phrase]:
    """Each place that was marked, with what was said of it; a quote that is not to be seen at once is `unseen`."""
    for number, span in enumerate(numbered(question.text), 1):
        spot = spot_of(state, span)
        if spot is not None:
            yield _said(question, spot, phrase("as-is", text=str(number)))
    for spot in quotes(state):
        words = unseen or " ".join(question.text[spot.start : spot.end].split())
        yield _said(question, spot, phrase("mark-quoted", quote=words))


def _said(question: Mark, spot: Spot, named: Phrase) -> Phrase:
    more = [
        option.label for option in (*question.types, *question.severities) if option.id in (spot.type, spot.severity)
    ]
    return in_a_line([_judged(question, spot, named), *more])


def _done(card: Card, question: Mark) -> Button:
    label = phrase("done") if card.state.spots or question.untouched is None else question.untouched
    return tap_button(card, Option(DONE, label, "good"))


def _rows(card: Card, question: Mark) -> Iterator[Row]:
    numbers = [_number(card, question, number) for number in range(1, len(numbered(question.text)) + 1)]
    yield from in_rows(numbers, NUMBERS_A_ROW)
    for number, spot in enumerate(quotes(card.state), 1):
        yield (tap_button(card, Option(f"q{number}", _judged(question, spot, _quoted(card, question, spot)))),)


def _number(card: Card, question: Mark, number: int) -> Button:
    spot = spot_of(card.state, numbered(question.text)[number - 1])
    named = phrase("as-is", text=str(number))
    return tap_button(card, Option(f"n{number}", _judged(question, spot, named) if spot else named))


def _about(card: Card, question: Mark) -> tuple[Phrase, ...]:
    """Which place the chips speak of: the one marked last."""
    if not card.state.spots or not question.types:
        return ()
    last = card.state.spots[-1]
    place = next((n for n, span in enumerate(numbered(question.text), 1) if spot_of(card.state, span) == last), 0)
    if not place:
        return (phrase("mark-about-quote", quote=_glimpse(card, question, last)),)
    return (phrase("mark-about", number=str(place)),)


def _chips(card: Card, question: Mark) -> Iterator[Row]:
    if card.state.spots:
        last = card.state.spots[-1]
        yield from in_rows([_chip(card, option, last.type) for option in question.types], CHIPS_A_ROW)
        yield from in_rows([_chip(card, option, last.severity) for option in question.severities], CHIPS_A_ROW)


def _chip(card: Card, option: Option, said: str) -> Button:
    label = phrase("chip-ticked" if option.id == said else "chip-open", label=option.label)
    return tap_button(card, Option(option.id, label))


def _judged(question: Mark, spot: Spot, named: Phrase) -> Phrase:
    verdict = next(option.label for option in question.verdicts if option.id == spot.verdict)
    return phrase("mark-judged", place=named, verdict=verdict)


def _quoted(card: Card, question: Mark, spot: Spot) -> Phrase:
    return phrase("mark-quoted", quote=_glimpse(card, question, spot))


def _glimpse(card: Card, question: Mark, spot: Spot) -> str:
    """Enough of a quote to know it by; nothing of what is hard to look at stands outside its veil."""
    if card.sensitive:
        return "…"
    text = " ".join(question.text[spot.start : spot.end].split())
    return text if len(text) <= GLIMPSE else text[: GLIMPSE - 1] + "…"


def _noted(card: Card) -> Iterator[tuple[Spot, str]]:
    return ((spot, spot.note) for spot in quotes(card.state) if spot.note)
