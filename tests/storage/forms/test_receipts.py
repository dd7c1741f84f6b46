"""A word for every tap: short enough to be read in passing, in every language, whatever the kind and the form."""

import pytest
from msgspec.structs import replace

from handlers.chat import QUICKLY_READ
from locales.phrase import Phrase, phrase
from storage.facts import Content, Sheet, Wishes
from storage.forms.choose import Choose
from storage.forms.mark import Mark
from storage.forms.material import Block, Option
from storage.forms.question import Question, take
from storage.forms.rank import Rank
from storage.forms.receipts import receipt
from storage.forms.reply import Answered, State, Tap, Wrote
from storage.forms.scale import Scale
from storage.forms.several import ChooseSeveral
from storage.forms.write import Write
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules import sitting
from storage.rules.sitting import Draft
from tests.books import open_phrasebooks

BOOKS = open_phrasebooks()
TITLE = phrase("the-text")


def option(id_: str) -> Option:
    return Option(id_, phrase("as-is", text=id_))


SCALE = Scale("s", TITLE, (), 1, 5, TITLE, about=phrase("rating-dimension", dimension="membantu"))
CHOICE = Choose("c", TITLE, (), (option("ya"),), chips=(option("jelas"),))
SEVERAL = ChooseSeveral(
    "m", TITLE, (), (option("kaku"), option("bias")), (option("aman"),), (Option("light", phrase("grade-light")),)
)
ORDER = Rank("r", TITLE, (), tuple(map(option, "abc")), (option("ragu"),))
MARKS = Mark(
    "t", TITLE, (Block(TITLE, "Satu. Dua."),), tuple(map(option, ("benar", "salah", "ragu"))), (option("fakta"),)
)
TEXT = Write("w", TITLE, (), "", None, (option("send"),), (option("bagus"),))


def named(word: Phrase) -> str:
    """The name of a phrase and its values, in one line."""
    values = (named(value) if isinstance(value, Phrase) else str(value) for value in word.values.values())
    return " ".join([*([] if word.id == "as-is" else [word.id]), *values])


def told(question: Question, *replies: str) -> list[str]:
    """What is said after each of these taps, by the name of the phrase and what it speaks of; a plus writes."""
    state, said = State(), []
    for number, reply in enumerate(replies, 1):
        if reply.startswith("+"):
            taken = take(question, state, Wrote(reply[1:], number))
        else:
            taken = take(question, state, Tap(reply))
            word = receipt(question, Tap(reply), taken)
            said.append(named(word) if word else "")
        state = State() if isinstance(taken, Answered) else taken.state
    return said


@pytest.mark.parametrize(
    ("question", "replies", "said"),
    [
        (
            SCALE,
            ["4", "unsure"],
            [
                "receipt receipt-of rating-dimension membantu 4",
                "receipt receipt-of rating-dimension membantu score-unknown",
            ],
        ),
        (CHOICE, ["jelas", "jelas", "ya"], ["receipt-on jelas", "receipt-off jelas", "receipt ya"]),
        (
            SEVERAL,
            ["kaku", "kaku", "kaku", "bias", "done", "aman"],
            [
                "receipt-on chip-graded kaku grade-light",
                "receipt-off kaku",
                "receipt-on chip-graded kaku grade-light",
                "receipt-on chip-graded bias grade-light",
                "receipt-several 2",
                "receipt aman",
            ],
        ),
        (
            ORDER,
            ["b", "same", "same", "a", "undo", "c", "send", "ragu"],
            [
                "receipt-place b 1",
                "receipt-same",
                "receipt-undone",
                "receipt-place a 2",
                "receipt-undone",
                "receipt-place c 2",
                "receipt-order",
                "receipt ragu",
            ],
        ),
        (
            MARKS,
            ["n2", "fakta", "fakta", "n2", "n2", "done"],
            [
                "receipt receipt-of receipt-sentence 2 salah",
                "receipt-on fakta",
                "receipt-off fakta",
                "receipt receipt-of receipt-sentence 2 ragu",
                "receipt receipt-of receipt-sentence 2 benar",
                "receipt-marks",
            ],
        ),
        (TEXT, ["+Halo", "again", "+Hai", "send", "bagus"], ["receipt-again", "receipt-sent", "receipt bagus"]),
    ],
    ids=("scale", "choice", "several", "rank", "mark", "write"),
)
def test_each_tap_has_its_word(question: Question, replies: list[str], said: list[str]) -> None:
    assert told(question, *replies) == said


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_word_is_longer_than_a_glance_in_any_language(kind: Kind) -> None:
    content, wishes = kind.example.content, replace(kind.example.wishes, name="contoh", kinds=(kind.name,), lang="id")
    sheet = Sheet(content, wishes, tuple(each.id for each in content.candidates))
    draft, words = Draft(), 0
    for reply in kind.example.replies:
        draft, word = sitting.step(sheet, draft, reply)
        assert (word is not None) == isinstance(reply, Tap)
        if word is not None:
            assert all(len(book.say(word)) <= QUICKLY_READ for book in BOOKS.values())
            words += 1
    assert words


def test_a_long_label_is_shortened_in_its_word_alone() -> None:
    long = "sangat panjang sekali " * 5
    sheet = Sheet(Content(text="Halo."), Wishes(name="x", kinds=("label",), labels=(long, "b"), choose="several"))
    draft, word = sitting.step(sheet, Draft(), Tap("n0"))
    assert word is not None
    assert all(len(book.say(word)) <= QUICKLY_READ for book in BOOKS.values())
    assert BOOKS["id"].say(word).endswith("…")
    assert draft.state.chips == ("n0",)
