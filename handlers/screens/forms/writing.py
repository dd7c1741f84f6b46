"""Draws `Write`: first what is asked; then what was written, what it changes, and how to send it."""

from handlers.screens.forms.drawn import Drawn, blocks, in_rows, tap_button
from handlers.screens.screen import Button, Change, Part, Quote, Row
from locales.phrase import Phrase, phrase
from storage.forms.gloss import DROP
from storage.forms.material import Option
from storage.forms.write import AGAIN, Write, text_so_far
from storage.rules.card import Card
from storage.rules.difference import share_changed
from storage.rules.textchecks.registry import hint_of
from storage.rules.textchecks.seen import seen

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
    share = share_changed(base, text)
    percent = round(share * 100)
    if percent and share < MOSTLY_NEW:
        written: Part = Change(phrase("what-changed", share=percent), base, text)
        rest = [block for block in question.show if block.text != base]
    else:
        title = phrase("you-wrote", share=percent) if base else phrase("your-text")
        written, rest = Quote(title, text), list(question.show)
    hint = hint_of(state.hint, seen(question, state)) if state.hint and not state.glossing else None
    how = phrase("send-anyway-or-change") if hint else phrase("send-or-write")
    sends = [tap_button(card, _anyway(send) if hint else send) for send in question.sends]
    glosses = tuple(phrase("gloss-line", word=gloss.word, meaning=gloss.meaning) for gloss in state.glosses)
    return Drawn(
        (written, *glosses, *blocks(rest, fold=True)),
        (*((hint,) if hint else ()), phrase("gloss-how") if state.glossing else how),
        (
            *in_rows(sends, 1),
            *_ways_to_change(card, question, phrase("change-it") if hint else phrase("write-again")),
        ),
    )


def _anyway(send: Option) -> Option:
    """The plain way to send, said so that it answers a hint."""
    return Option(send.id, phrase("send-anyway")) if send.label == phrase("send") else send


def _ways_to_change(card: Card, question: Write, again_label: Phrase) -> tuple[Row, ...]:
    """Writing anew, explaining a word, and dropping what was explained."""
    again = (tap_button(card, Option(AGAIN, again_label)),)
    if question.gloss is None:
        return (again,)
    label = phrase("gloss-stop") if card.state.glossing else question.gloss.label
    drops = [_drop(card, n) for n in range(len(card.state.glosses))]
    return (*in_rows(drops, 1), (*again, tap_button(card, Option(question.gloss.id, label))))


def _drop(card: Card, place: int) -> Button:
    label = phrase("gloss-drop", word=card.state.glosses[place].word)
    return tap_button(card, Option(f"{DROP}{place}", label))
