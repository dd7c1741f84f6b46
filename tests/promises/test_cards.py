"""Every kind's questions can be drawn, in every language, from its own example to the last button."""

import dataclasses
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from handlers.paging import seen
from handlers.rendering import leaf
from handlers.screens.screen import Screen
from handlers.screens.work import card_screen, outcome_screen, skip_screen, skipped_screen, standing_screen
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.assignments import REASONS
from storage.facts import Sheet, Wishes
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.forms.reply import State
from storage.forms.several import ChooseSeveral
from storage.forms.write import text_so_far
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules import sitting
from storage.rules.card import Card, Finished, Idle, Skipped
from storage.rules.sitting import Draft
from tests.books import open_phrasebooks

BOOKS = open_phrasebooks()
DIMENSIONS = (*Wishes().dimensions, "kelucuan")
PLACES = 40
REST = ("nothing-open", "all-done", "other-languages", "withdrawn", "resting", "packet", "enough-today")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("book", BOOKS.values(), ids=lambda book: book.language)
def test_every_question_has_a_card_with_its_title_its_text_and_its_buttons(kind: Kind, book: Phrasebook) -> None:
    for card in cards(kind):
        drawn = leaf(card_screen(card), book)
        text = seen(drawn.html)
        assert (text_so_far(card.state) or book.say(card.question.ask)) in text
        assert drawn.keyboard[-1][-1]["text"] == book.say(phrase("open-menu"))
        assert len(leaf(skip_screen(card, REASONS), book).keyboard) == len(REASONS) + 1


def test_what_is_about_the_task_at_hand_has_its_button_on_the_card() -> None:
    card = next(card for card in cards(KINDS[0]) if card.has_guide and not card.revising)
    labels = {button.label.id for row in outcome_screen(Finished({}, 1, card)).rows for button in row}
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


@pytest.mark.parametrize("reason", REST)
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


def test_what_is_ticked_first_stands_first_and_what_answers_below_it() -> None:
    card = next(card for kind in KINDS for card in cards(kind) if isinstance(card.question, Choose) and chips(card))
    order = [button["text"] for row in leaf(card_screen(card), BOOKS["id"]).keyboard for button in row]
    answers = [BOOKS["id"].say(option.label) for option in options_of(card)]
    first = [place for place, label in enumerate(order) if label in answers]
    assert first == list(range(len(chips(card)), len(chips(card)) + len(answers)))


def test_a_grade_stands_before_the_name_that_a_narrow_button_may_cut() -> None:
    card = next(card for kind in KINDS for card in cards(kind) if grades(card))
    chip, grade = options(card)[0], grades(card)[-1]
    graded = dataclasses.replace(card, state=State(chips=(chip.id,), grades={chip.id: grade.id}))
    labels = [button["text"] for row in leaf(card_screen(graded), BOOKS["id"]).keyboard for button in row]
    assert labels[0].startswith(BOOKS["id"].say(grade.label))


def test_the_way_back_to_what_was_saved_is_offered_only_where_something_was() -> None:
    card = next(cards(KINDS[0]))
    skipped = skipped_screen(Skipped(1, card, "field", "hukum"))
    assert "menu-ubah" not in labelled(skipped)
    assert labelled(skipped)[0] != "avoid-field", "the question of the next task is answered first"
    assert "menu-ubah" in labelled(outcome_screen(Finished({}, 1, Idle("all-done"))))


def test_a_change_of_mind_can_be_called_off() -> None:
    card = dataclasses.replace(next(cards(KINDS[0])), revising=True)
    assert "change-stop" in labelled(card_screen(card))
    changed = outcome_screen(Finished({}, 7, card, changed=True))
    assert [said.id for said in changed.above] == ["saved-change"]


def test_the_help_line_is_said_once() -> None:
    heavy = dataclasses.replace(next(cards(KINDS[0])), sensitive=True, begun=False)
    for after in (heavy, dataclasses.replace(heavy, sensitive=False)):
        drawn = leaf(skipped_screen(Skipped(1, after, "heavy")), BOOKS["id"])
        assert drawn.html.count("119 ext 8") == 1


def labelled(screen: Screen) -> list[str]:
    return [button.label.id for row in screen.rows for button in row]


def chips(card: Card) -> tuple[Option, ...]:
    return card.question.chips if isinstance(card.question, Choose) else ()


def options_of(card: Card) -> tuple[Option, ...]:
    return card.question.options if isinstance(card.question, Choose) else ()
