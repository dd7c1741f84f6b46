"""Answers in letters and numbers: what they do is what the taps would do, and what is doubtful does nothing."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import Sheet
from storage.forms.choose import Choose
from storage.forms.mark import Mark
from storage.forms.material import Block, Line, Option
from storage.forms.question import Question, take
from storage.forms.rank import Rank
from storage.forms.record import Record
from storage.forms.reply import Answered, Quoted, State, Tap, Wrote
from storage.forms.scale import Scale
from storage.forms.several import ChooseSeveral
from storage.forms.spelled import spelled
from storage.forms.spelling import how_to_spell
from storage.forms.write import Write
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules import sitting
from storage.rules.sitting import Draft
from tests.books import open_phrasebooks

BOOKS = open_phrasebooks()
ASK = phrase("ask")
FIVE = phrase("as-is", text="5")


def options(ids: str) -> tuple[Option, ...]:
    return tuple(Option(id_, phrase("as-is", text=id_)) for id_ in ids)


def letters(ids: str) -> tuple[Option, ...]:
    return tuple(Option(id_, phrase("letter", letter=id_.upper())) for id_ in ids)


UNSURE = Option("unsure", ASK)
CHOOSE = Choose("c", ASK, (), (*options("xy"), UNSURE), takes_note="note")
PICK = Choose("p", ASK, (), (*letters("ab"), *options("n"), UNSURE))
SEVERAL = ChooseSeveral("s", ASK, (), options("xyz"), (*options("n"), UNSURE), options("lmh"), takes_note="note")
LABELS = ChooseSeveral("l", ASK, (), options("xyz"), (UNSURE,))
RANK = Rank("r", ASK, (), letters("abcd"), (UNSURE,))
ONE = Scale("o", ASK, (), 1, 5, ASK)
THREE = Scale("t", ASK, (), 1, 5, ASK, (Line(ASK, FIVE), Line(ASK), Line(ASK), Line(ASK)))
MARK = Mark("m", ASK, (Block(ASK, "Satu. Dua. Tiga. Empat."),), options("rwu"), options("f"), options("h"))
WRITE = Write("w", ASK, (), "", None, (Option("send", ASK),), (*options("g"), UNSURE))
RECORD = Record("v", ASK, (), (UNSURE,))
QUESTIONS: tuple[Question, ...] = (CHOOSE, PICK, SEVERAL, LABELS, RANK, ONE, THREE, MARK, WRITE, RECORD)


def done(question: Question, text: str) -> list[str]:
    """What this message does, taps by their choice and writing with a plus."""
    replies = spelled(question, Wrote(text, 7))
    return [reply.choice if isinstance(reply, Tap) else f"+{getattr(reply, 'text', '')}" for reply in replies]


@pytest.mark.parametrize(
    ("question", "text", "taps"),
    [
        (CHOOSE, "2", ["y"]),
        (CHOOSE, " 1. soalnya lebih sopan \n", ["+soalnya lebih sopan", "x"]),
        (CHOOSE, "3", ["unsure"]),
        (CHOOSE, "Ragu", ["unsure"]),
        (CHOOSE, "\uff12", ["y"]),
        (PICK, "b", ["b"]),
        (PICK, "A", ["a"]),
        (PICK, "1", ["n"]),
        (PICK, "?", ["unsure"]),
        (SEVERAL, "1, 3", ["x", "z", "done"]),
        (SEVERAL, "1+ 2++", ["x", "x", "y", "y", "y", "done"]),
        (SEVERAL, "4", ["n"]),
        (SEVERAL, "?", ["unsure"]),
        (SEVERAL, "2\nKayak surat.", ["+Kayak surat.", "y", "done"]),
        (LABELS, "3 1", ["z", "x", "done"]),
        (RANK, "B A D C", ["b", "a", "d", "c", "send"]),
        (RANK, "bad>c", ["b", "a", "d", "c", "send"]),
        (RANK, "b=a c=d", ["b", "same", "a", "c", "same", "d", "send"]),
        (RANK, "ragu", ["unsure"]),
        (ONE, "4", ["4"]),
        (ONE, "?", ["unsure"]),
        (THREE, "4 ragu 3", ["4", "unsure", "3"]),
        (THREE, "4,5,?", ["4", "5", "unsure"]),
        (MARK, "2 4?", ["n2", "n4", "n4", "done"]),
        (MARK, "0", ["done"]),
        (WRITE, "Halo.", ["+Halo."]),
        (WRITE, "#1", ["g"]),
        (WRITE, "# 2", ["unsure"]),
        (RECORD, "?", ["unsure"]),
        (RECORD, "Halo", ["+Halo"]),
    ],
)
def test_it_does_what_the_taps_would_do(question: Question, text: str, taps: list[str]) -> None:
    assert done(question, text) == taps


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (CHOOSE, "4"),
        (CHOOSE, "halo"),
        (CHOOSE, " "),
        (PICK, "C"),
        (PICK, "A soalnya bagus"),
        (SEVERAL, "1 1"),
        (SEVERAL, "1 4"),
        (SEVERAL, "1+++"),
        (SEVERAL, "4+"),
        (SEVERAL, "9"),
        (SEVERAL, "\nKayak surat."),
        (LABELS, "1+"),
        (LABELS, "1\ncatatan"),
        (RANK, "A B C"),
        (RANK, "A B C C"),
        (RANK, "=ABCD"),
        (RANK, "AB==CD"),
        (RANK, "A B C D E"),
        (RANK, "mana ya"),
        (ONE, "6"),
        (ONE, "4 4"),
        (THREE, "4 5"),
        (THREE, "4 5 3 2"),
        (THREE, "4 lima 3"),
        (MARK, "5"),
        (MARK, "2 2"),
        (MARK, "2 0"),
        (MARK, "yang kedua"),
        (MARK, ""),
        (WRITE, "#3"),
    ],
)
def test_what_is_doubtful_is_refused_with_the_way_to_do_it(question: Question, text: str) -> None:
    with pytest.raises(Refused) as refusal:
        spelled(question, Wrote(text, 7))
    assert refusal.value.phrase == phrase("spell-again", how=how_to_spell(question))


def test_a_quote_is_marked_as_ever() -> None:
    quote = Wrote("bukan", 7, quoted=Quoted("Dua"))
    assert spelled(MARK, quote) == (quote,)


@given(st.sampled_from(QUESTIONS), st.text("abcdnxyz0123456789+?=#>., \nragu\u0661\uff11\u200d", max_size=14))
def test_whatever_is_written_is_refused_or_answers_as_taps_do(question: Question, text: str) -> None:
    try:
        replies = spelled(question, Wrote(text, 7))
    except Refused:
        return
    state, answered = State(), False
    for reply in replies:
        try:
            taken = take(question, state, reply)
        except Refused:
            assert isinstance(reply, Wrote)
            return
        answered = isinstance(taken, Answered)
        state = State() if isinstance(taken, Answered) else taken.state
    assert answered or isinstance(question, Write | Record)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_question_says_how_and_its_own_examples_can_be_read(kind: Kind) -> None:
    content, wishes = kind.example.content, replace(kind.example.wishes, name="contoh", kinds=(kind.name,), lang="id")
    sheet = Sheet(content, wishes, tuple(each.id for each in content.candidates))
    draft = Draft()
    for reply in kind.example.replies:
        opened = sitting.open_question(sheet, draft)
        assert opened is not None
        for book in BOOKS.values():
            how = book.markup(how_to_spell(opened.question))
            for example in _examples(opened.question, how):
                spelled(opened.question, Wrote(example, 7))
        draft = sitting.after(sheet, draft, reply)


def _examples(question: Question, how: str) -> list[str]:
    """What stands in bold in these is a whole answer."""
    return re.findall("<b>(.*?)</b>", how) if isinstance(question, Rank | Scale) else []
