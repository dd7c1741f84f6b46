"""Draws `Write`: first what is asked; then what was written, what it changes, and how to send it."""

from handlers.screens.forms.drawn import Drawn, blocks, in_rows, tap_button
from handlers.screens.screen import Button, Change, Part, Quote, Row
from locales.phrase import phrase
from storage.facts import Guess
from storage.forms.gloss import DROP
from storage.forms.material import Option
from storage.forms.write import AGAIN, Write, text_so_far
from storage.rules.card import Card
from storage.rules.difference import share_changed
from storage.rules.textchecks.registry import hints

# Where most words are new, a comparison word by word cannot be read; the share of what changed says it.
MOSTLY_NEW = 0.5


def draw_writing(card: Card, question: Write) -> Drawn:
    return _to_send(card, question) if card.state.parts else _to_write(card, question)


def _to_write(card: Card, question: Write) -> Drawn:
    hint = (question.hint,) if question.hint else ()
    options = [tap_button(card, option) for option in question.options]
    return Drawn(blocks(question.show), (question.ask, *hint), tuple(in_rows(options, 1)))


def _to_send(card: Card, question: Write) -> Drawn:
    """What was written comes first, against its source where words stayed; the rest is there for reference."""
    state, base, text = card.state, question.base, text_so_far(card.state)
    guess = Guess(state.guess, state.certainty, "") if state.guess else None
    share = share_changed(base, text)
    percent = round(share * 100)
    if percent and share < MOSTLY_NEW:
        written: Part = Change(phrase("what-changed", share=percent), base, text)
        rest = [block for block in question.show if block.text != base]
    else:
        title = phrase("you-wrote", share=percent) if base else phrase("your-text")
        written, rest = Quote(title, text), list(question.show)
    sends = [tap_button(card, send) for send in question.sends]
    glosses = tuple(phrase("gloss-line", word=gloss.word, meaning=gloss.meaning) for gloss in state.glosses)
    return Drawn(
        (written, *glosses, *blocks(rest, fold=True)),
        (*hints(text, base, question.lang, guess), phrase("gloss-how" if state.glossing else "send-or-write")),
        (*in_rows(sends, 1), *_ways_to_change(card, question)),
    )


def _ways_to_change(card: Card, question: Write) -> tuple[Row, ...]:
    """Writing anew, explaining a word, and dropping what was explained."""
    again = (tap_button(card, Option(AGAIN, phrase("write-again"))),)
    if question.gloss is None:
        return (again,)
    label = phrase("gloss-stop") if card.state.glossing else question.gloss.label
    drops = [_drop(card, n) for n in range(len(card.state.glosses))]
    return (*in_rows(drops, 1), (*again, tap_button(card, Option(question.gloss.id, label))))


def _drop(card: Card, place: int) -> Button:
    label = phrase("gloss-drop", word=card.state.glosses[place].word)
    return tap_button(card, Option(f"{DROP}{place}", label))
