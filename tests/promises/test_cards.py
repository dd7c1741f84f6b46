"""Every kind's questions can be drawn, in every language, from its own example to the last button."""

import dataclasses
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from handlers.paging import seen
from handlers.rendering import leaf
from handlers.screens.work import card_screen, idle_screen, skip_screen, standing_screen
from locales.phrase import phrase
from locales.phrasebook import Phrasebook, open_phrasebooks
from storage.desk.assignments import REASONS
from storage.facts import Sheet, Wishes
from storage.forms.material import Option
from storage.forms.reply import State
from storage.forms.several import ChooseSeveral
from storage.forms.write import text_so_far
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules import sitting
from storage.rules.card import Card, Idle
from storage.rules.sitting import Draft

BOOKS = open_phrasebooks()
DIMENSIONS = (*Wishes().dimensions, "kelucuan")
PLACES = 40


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("book", BOOKS.values(), ids=lambda book: book.language)
def test_every_question_has_a_card_with_its_title_its_text_and_its_buttons(kind: Kind, book: Phrasebook) -> None:
    for card in cards(kind):
        drawn = leaf(card_screen(card), book)
        text = seen(drawn.html)
        assert (text_so_far(card.state) or book.say(card.question.ask)) in text
        assert drawn.keyboard[-1][-1]["text"] == book.say(idle_screen(Idle("resting")).rows[-1][0].label)
        assert len(leaf(skip_screen(card, REASONS), book).keyboard) == len(REASONS) + 1


def test_what_is_about_the_task_at_hand_has_its_button_on_the_card() -> None:
    card = next(card for card in cards(KINDS[0]) if card.has_guide and not card.revising)
    labels = {button.label.id for row in card_screen(card, phrase("saved", done=1)).rows for button in row}
    assert {"skip", "guide", "menu-ubah"} <= labels


@pytest.mark.parametrize("book", BOOKS.values(), ids=lambda book: book.language)
def test_labels_are_words_that_fit_a_phone(book: Phrasebook) -> None:
    for kind in KINDS:
        for card in cards(kind):
            for row in leaf(card_screen(card), book).keyboard:
                assert all(button["text"].strip() for button in row)
                assert sum(len(button["text"]) for button in row) <= PLACES, row


@pytest.mark.parametrize("book", BOOKS.values(), ids=lambda book: book.language)
def test_graded_chips_fit_a_phone(book: Phrasebook) -> None:
    graded = [(card, grade.id) for kind in KINDS for card in cards(kind) for grade in grades(card)]
    assert graded
    for card, grade in graded:
        chips = tuple(option.id for option in options(card))
        full = dataclasses.replace(card, state=State(chips=chips, grades=dict.fromkeys(chips, grade)))
        for row in leaf(card_screen(full), book).keyboard:
            assert sum(len(button["text"]) for button in row) <= PLACES, row


def options(card: Card) -> tuple[Option, ...]:
    return card.question.options if isinstance(card.question, ChooseSeveral) else ()


def grades(card: Card) -> tuple[Option, ...]:
    return card.question.grades if isinstance(card.question, ChooseSeveral) else ()


@pytest.mark.parametrize("reason", ["nothing-open", "all-done", "other-languages", "withdrawn", "resting"])
@pytest.mark.parametrize("book", BOOKS.values(), ids=lambda book: book.language)
def test_every_reason_for_rest_has_its_sentence(reason: str, book: Phrasebook) -> None:
    assert leaf(standing_screen(Idle(reason)), book).html


def cards(kind: Kind) -> Iterator[Card]:
    """The cards of someone who answers as the example does, and of one who writes first."""
    example = kind.example
    wishes = replace(
        example.wishes,
        name="contoh",
        kinds=(kind.name,),
        lang="id",
        target=example.content.target,
        dimensions=DIMENSIONS,
    )
    sheet = Sheet(example.content, wishes, tuple(each.id for each in example.content.candidates))
    draft = Draft()
    for reply in (*example.replies, *example.replies[-1:]):
        opened = sitting.open_question(sheet, draft)
        if opened is None:
            return
        yield Card(1 << 61, 99, "contoh", opened.kind, opened.question, draft.state, 1, 4, True, False, True)  # noqa: FBT003 - a row of facts
        draft = sitting.after(sheet, draft, reply)
