"""The card of a task, drawn by the form of its question and never by its kind; and what there is without one."""

from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from typing import assert_never

from handlers.buttons import pack
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Change, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.facts import Guess
from storage.kinds.question import Block, Choose, Mark, Option, Scale, Write
from storage.rules.card import Card, Finished, Idle, Moved, Outcome
from storage.rules.difference import share_changed
from storage.rules.guide import Guide
from storage.rules.textchecks.registry import hints

TAP, BACK, ASK_WHY, SKIP, PAGE, CARD, GUIDE = "t", "b", "s", "k", "p", "c", "g"
CARD_VERBS = frozenset({TAP, BACK, ASK_WHY, SKIP, PAGE, CARD, GUIDE})

CHIPS_A_ROW = 3
# Where hardly a word stayed, a comparison word by word says nothing.
MOSTLY_NEW = 0.8

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
NEXT_BUTTON = Button(phrase("go-on"), pack(MENU, "tugas"), "good")
CHECK_BUTTON = Button(phrase("check-again"), pack(MENU, "tugas"), "good")
CHANGE_BUTTON = Button(phrase("menu-ubah"), pack(MENU, "ubah"))
PROGRESS_BUTTON = Button(phrase("menu-progres"), pack(MENU, "progres"))
BACK_TO_CARD = Button(phrase("back-to-task"), pack(CARD))


def outcome_screen(outcome: Outcome) -> Screen:
    """What stands where the answered question stood: the next question, or the next task under a word of thanks."""
    match outcome:
        case Moved(card):
            return card_screen(card)
        case Finished(after=after, done=done):
            # As text: to write a number in the manner of a language costs as much as all the rest of a card.
            return standing_screen(after, phrase("saved", done=str(done)))


def standing_screen(standing: Card | Idle, *above: Phrase) -> Screen:
    """The card, or the word that there is none now."""
    return card_screen(standing, *above) if isinstance(standing, Card) else idle_screen(standing, *above)


def card_screen(card: Card, *above: Phrase) -> Screen:
    """The open question; below it the ways back and out."""
    body, foot, rows = _drawn(card)
    head = (*above, *_heading(card))
    ways = tuple(_ways_out(card))
    last: tuple[Row, ...] = (ways, (CHANGE_BUTTON, MENU_BUTTON)) if above and ways else ((*ways, MENU_BUTTON),)
    return Screen(head, body, foot, (*rows, *last), _pager(card))


def skip_screen(card: Card, reasons: Sequence[str]) -> Screen:
    """The same card, asking why it is to be skipped."""
    body, _, _ = _drawn(card)
    rows = [(_button(card, SKIP, Option(reason, phrase(f"skip-{reason}"))),) for reason in reasons]
    stay = Button(phrase("skip-stay"), pack(CARD))
    return Screen(_heading(card), body, (phrase("skip-why"),), (*rows, (stay,)), _pager(card))


def idle_screen(idle: Idle, *above: Phrase) -> Screen:
    """Why there is nothing to do, and what to do about it."""
    first = NEXT_BUTTON if idle.reason == "resting" else CHECK_BUTTON
    return Screen(
        head=(*above, phrase(f"idle-{idle.reason}")),
        rows=((first,), (PROGRESS_BUTTON, CHANGE_BUTTON), (MENU_BUTTON,)),
    )


def guide_screen(guide: Guide) -> Screen:
    """The guideline of the batch, and the way back to the task."""
    return Screen(
        body=(Quote(phrase("guide-of", name=guide.batch), guide.text),), rows=((BACK_TO_CARD,),), pager="g:"
    )


def changed_screen(kind: str, revision: int) -> Screen:
    """An edited message was taken as a new revision of what it was written for."""
    sentence = phrase("revised", kind=phrase(f"{kind}-title"), revision=revision)
    return Screen(head=(sentence,), rows=((BACK_TO_CARD, MENU_BUTTON),))


def _heading(card: Card) -> tuple[Phrase, ...]:
    kind = phrase(f"{card.kind}-title")
    if card.places > 1:
        line = phrase("card-step", batch=card.batch, kind=kind, place=card.place, places=card.places)
    else:
        line = phrase("card", batch=card.batch, kind=kind)
    return (line, phrase("card-revising")) if card.revising else (line,)


def _drawn(card: Card) -> tuple[tuple[Part, ...], tuple[Part, ...], tuple[Row, ...]]:
    """Body, foot and rows of the question by its form."""
    match card.question:
        case Choose() as question:
            return _choosing(card, question)
        case Scale() as question:
            return _scaling(card, question)
        case Write() as question:
            return _writing(card, question) if card.state.parts else _to_write(card, question)
        case never:
            assert_never(never)


def _choosing(card: Card, question: Choose) -> tuple[tuple[Part, ...], tuple[Part, ...], tuple[Row, ...]]:
    note = (Quote(phrase("your-note"), card.state.note),) if card.state.note else ()
    chips = [_chip(card, chip) for chip in question.chips]
    options = [_button(card, TAP, option) for option in question.options]
    chips_hint = (phrase("chips-first"),) if chips else ()
    note_hint = (phrase("note-too"),) if question.takes_note and not note else ()
    return (
        (*note, *_blocks(question.show)),
        (question.ask, *chips_hint, *note_hint),
        (*_rows(chips, CHIPS_A_ROW), *_rows(options, question.columns)),
    )


def _scaling(card: Card, question: Scale) -> tuple[tuple[Part, ...], tuple[Part, ...], tuple[Row, ...]]:
    scores = [str(score) for score in range(question.low, question.high + 1)]
    numbers = tuple(_button(card, TAP, Option(score, phrase("as-is", text=score))) for score in scores)
    unsure = _button(card, TAP, Option("unsure", phrase("cannot-tell")))
    marks = (_in_a_line(question.marks),) if question.marks else ()
    return _blocks(question.show), (*marks, question.ask, question.anchors), (numbers, (unsure,))


def _to_write(card: Card, question: Write) -> tuple[tuple[Part, ...], tuple[Part, ...], tuple[Row, ...]]:
    hint = (question.hint,) if question.hint else ()
    options = [_button(card, TAP, option) for option in question.options]
    return _blocks(question.show), (question.ask, *hint), tuple(_rows(options, 1))


def _writing(card: Card, question: Write) -> tuple[tuple[Part, ...], tuple[Part, ...], tuple[Row, ...]]:
    """What was written comes first, since that is what is to be looked over; the source is there for reference."""
    state, base = card.state, question.base
    guess = Guess(state.guess, state.certainty, "") if state.guess else None
    share = share_changed(base, state.text)
    change = (
        (Change(phrase("what-changed", share=round(share * 100)), base, state.text),) if share < MOSTLY_NEW else ()
    )
    sends = [_button(card, TAP, send) for send in question.sends]
    again = _button(card, TAP, Option("again", phrase("write-again")))
    return (
        (Quote(phrase("you-wrote"), state.text), *change, *_blocks(question.show, fold=True)),
        (*hints(state.text, base, question.lang, guess), phrase("send-or-write")),
        (*_rows(sends, 1), (again,)),
    )


def _blocks(blocks: Iterable[Block], *, fold: bool = False) -> tuple[Part, ...]:
    return tuple(Quote(block.title, block.text, fold or bool(block.quiet)) for block in blocks)


def _in_a_line(marks: Sequence[Mark]) -> Phrase:
    said = [phrase("mark", label=mark.label, value=mark.value) for mark in marks]
    return reduce(lambda line, mark: phrase("in-a-line", before=line, after=mark), said)


def _chip(card: Card, chip: Option) -> Button:
    label = phrase("chip-ticked" if chip.id in card.state.chips else "chip-open", label=chip.label)
    return _button(card, TAP, Option(chip.id, label))


def _button(card: Card, verb: str, option: Option) -> Button:
    return Button(option.label, pack(verb, card.assignment, card.version, option.id), option.tone)


def _rows(buttons: Sequence[Button], columns: int) -> Iterator[Row]:
    for start in range(0, len(buttons), columns):
        yield tuple(buttons[start : start + columns])


def _ways_out(card: Card) -> Iterator[Button]:
    if card.begun:
        yield Button(phrase("go-back"), pack(BACK, card.assignment, card.version))
    if not card.revising:
        yield Button(phrase("skip"), pack(ASK_WHY, card.assignment, card.version))
    if card.has_guide:
        yield Button(phrase("guide"), pack(MENU, "panduan"))


def _pager(card: Card) -> str:
    return pack(PAGE, card.assignment, card.version, "")
