"""A word for every tap: short enough to be read in passing, in every language, whatever the kind and the form."""

import pytest
from msgspec.structs import replace

from handlers.chat import QUICKLY_READ
from locales.phrase import phrase
from locales.phrasebook import open_phrasebooks
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


def told(question: Question, *replies: str) -> list[str]:
    """What is said after each of these taps; a plus writes."""
    state, said = State(), []
    for number, reply in enumerate(replies, 1):
        if reply.startswith("+"):
            taken = take(question, state, Wrote(reply[1:], number))
        else:
            taken = take(question, state, Tap(reply))
            word = receipt(question, Tap(reply), taken)
            said.append(BOOKS["id"].say(word) if word else "")
        state = State() if isinstance(taken, Answered) else taken.state
    return said


@pytest.mark.parametrize(
    ("question", "replies", "said"),
    [
        (SCALE, ["4", "unsure"], ["Dicatat: membantu 4", "Dicatat: membantu Nggak tahu"]),
        (CHOICE, ["jelas", "jelas", "ya"], ["Dicentang: jelas", "Dilepas: jelas", "Dicatat: ya"]),
        (
            SEVERAL,
            ["kaku", "kaku", "kaku", "bias", "done", "aman"],
            [
                "Dicentang: kaku: ringan",
                "Dilepas: kaku",
                "Dicentang: kaku: ringan",
                "Dicentang: bias: ringan",
                "Dicatat: 2 pilihan",
                "Dicatat: aman",
            ],
        ),
        (
            ORDER,
            ["b", "same", "same", "a", "undo", "c", "send", "ragu"],
            [
                "Urutan ke-1: b",
                "Yang berikutnya setara",
                "Diurungkan",
                "Urutan ke-2: a",
                "Diurungkan",
                "Urutan ke-2: c",
                "Dicatat: urutanmu",
                "Dicatat: ragu",
            ],
        ),
        (
            MARKS,
            ["n2", "fakta", "fakta", "n2", "n2", "done"],
            [
                "Dicatat: kalimat 2 salah",
                "Dicentang: fakta",
                "Dilepas: fakta",
                "Dicatat: kalimat 2 ragu",
                "Dicatat: kalimat 2 benar",
                "Dicatat: tandamu",
            ],
        ),
        (TEXT, ["+Halo", "again", "+Hai", "send", "bagus"], ["Oke, tulis ulang", "Dicatat", "Dicatat: bagus"]),
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
