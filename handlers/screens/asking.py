"""Asking about a task: how, what whoever leads it sees, and what came of it."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.figures import shortened
from handlers.screens.forms.drawn import blocks
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Part, Quote, Row, Screen
from locales.phrase import phrase
from storage.desk.asking import INQUIRY, Inquiry
from storage.desk.guides import Reworded
from storage.kinds.material import candidate_block, question_blocks
from storage.rules.day import WIB

# Ask; the words for it; the answer to it; put that into the guideline; what waits.
ASK, WORDS, ANSWER, RULE, QUEUE = "fa", "fw", "fr", "fg", "fq"
A_PAGE = 8

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
QUEUE_BUTTON = Button(phrase("inquiry-queue"), pack(QUEUE))


def words_screen(assignment: int) -> Screen:
    """Asks for the question; it is what is written next, or the reply to this very message."""
    return Screen((phrase("inquiry-write"),), rows=((Button(phrase("privacy-keep"), pack(WORDS, assignment)),),))


def sent_screen() -> Screen:
    """That it is on its way, and how to go on meanwhile."""
    return Screen((phrase("inquiry-sent"),), rows=((Button(phrase("back-to-task"), pack(MENU, "tugas")),),))


def queue_screen(waiting: Sequence[Inquiry]) -> Screen:
    """What waits for an answer, the longest first."""
    rows = [
        (Button(phrase("inquiry-line", who=each.name, words=shortened(each.words)), pack(INQUIRY, each.id)),)
        for each in waiting
    ]
    head = phrase("inquiry-queue-head") if waiting else phrase("inquiry-queue-none")
    return Screen((head,), rows=(*rows, (MENU_BUTTON,)))


def inquiry_screen(inquiry: Inquiry) -> Screen:
    """The question, the task as whoever asks sees it, and the ways on."""
    at = inquiry.at.astimezone(WIB)
    head = phrase("inquiry-head", who=inquiry.name, name=inquiry.wishes.name, at=at)
    body = (Quote(phrase("inquiry-words"), inquiry.words), *_answer(inquiry), *_task(inquiry))
    return Screen((head,), body, rows=tuple(_ways(inquiry)), pager=pack(INQUIRY, inquiry.id, ""))


def answer_screen(inquiry: Inquiry) -> Screen:
    """Asks for the answer; it is the reply to this very message."""
    wait = Button(phrase("inquiry-later"), pack(ANSWER, inquiry.id, "no"))
    head = phrase("inquiry-answer-write", who=inquiry.name)
    return Screen((head,), (Quote(phrase("inquiry-words"), inquiry.words),), rows=((wait,),))


def ruled_screen(reworded: Reworded) -> Screen:
    """That it stands in the guideline, and who is told."""
    said = phrase("inquiry-ruled", name=reworded.batch.wishes.name, versions=reworded.versions)
    return Screen((said,), rows=((QUEUE_BUTTON, MENU_BUTTON),))


def _answer(inquiry: Inquiry) -> Iterator[Part]:
    if inquiry.answer is not None:
        yield Quote(phrase("inquiry-answer"), inquiry.answer)


def _task(inquiry: Inquiry) -> tuple[Part, ...]:
    sheet = inquiry.sheet
    shown = [*question_blocks(sheet), *(candidate_block(letter, candidate) for letter, candidate in sheet.shown)]
    return blocks(shown, fold=True)


def _ways(inquiry: Inquiry) -> Iterator[Row]:
    if inquiry.answer is None:
        yield (Button(phrase("inquiry-reply"), pack(ANSWER, inquiry.id), "good"),)
    elif inquiry.guided is None:
        yield (Button(phrase("inquiry-rule"), pack(RULE, inquiry.id), "good"),)
    yield QUEUE_BUTTON, MENU_BUTTON
