"""Taken back, an answer is just as it was before it was sent; an edited message changes what it was written for."""

from hypothesis import given
from hypothesis import strategies as st

from locales.phrase import phrase
from storage.errors import Refused
from storage.forms.changing import edited, origins_of, state_before
from storage.forms.choose import Choose
from storage.forms.mark import DONE, Mark
from storage.forms.material import Block, Option
from storage.forms.question import Question, take
from storage.forms.rank import Rank
from storage.forms.record import Record
from storage.forms.reply import Answered, Quoted, Recorded, Reply, State, Tap, Wrote
from storage.forms.several import ChooseSeveral
from storage.forms.write import Write

ASK = phrase("ask")


def options(ids: str) -> tuple[Option, ...]:
    return tuple(Option(id_, ASK) for id_ in ids)


CHOOSE = Choose("c", ASK, (), options("ab"), chips=options("xyz"), takes_note="note")
SEVERAL = ChooseSeveral("s", ASK, (), options("abc"), options("n"), options("lh"), takes_note="note")
RANK = Rank("r", ASK, (), options("abcd"), options("n"))
WRITE = Write("w", ASK, (), "", None, (Option("send", ASK),), options("n"))
MARK = Mark("m", ASK, (Block(ASK, "Satu. Dua. Tiga."),), options("rwu"), options("f"), options("h"))
RECORD = Record("v", ASK, (), options("n"))
QUESTIONS: tuple[Question, ...] = (CHOOSE, SEVERAL, RANK, WRITE, MARK, RECORD)

taps = st.sampled_from(
    ("a", "b", "c", "d", "x", "y", "n", "l", "f", "h", "n1", "n2", "q1", "same", "undo", "send", DONE, "again")
).map(Tap)
words = st.sampled_from(("halo", "hai juga", "soalnya gitu"))
numbers = st.integers(1, 6)
quotes = st.builds(Quoted, st.sampled_from(("Satu", "Dua", "Tiga")))
replies: st.SearchStrategy[Reply] = st.one_of(
    taps,
    taps,
    st.builds(Wrote, words, numbers, st.none(), st.none() | quotes),
    st.builds(Recorded, st.sampled_from(("voice/a.oga", "voice/b.oga")), st.just(3), st.just(9), numbers),
)


@given(st.sampled_from(QUESTIONS), st.lists(replies, min_size=1, max_size=12))
def test_the_tap_that_sent_it_sends_the_same_once_more(question: Question, said: list[Reply]) -> None:
    state = State()
    for reply in said:
        try:
            taken = take(question, state, reply)
        except Refused:
            continue
        if isinstance(taken, Answered):
            again = take(question, state_before(question, taken.answer), reply)
            assert again == taken
            state = State()
        else:
            state = taken.state


@given(st.sampled_from((CHOOSE, SEVERAL, WRITE, MARK)), st.lists(replies, max_size=12))
def test_each_message_of_an_answer_can_be_edited_and_no_other(question: Question, said: list[Reply]) -> None:
    state = State()
    for reply in said:
        try:
            taken = take(question, state, reply)
        except Refused:
            continue
        state = taken.state if not isinstance(taken, Answered) else State()
        if isinstance(taken, Answered):
            origins = origins_of(taken.answer)
            assert edited(taken.answer, Wrote("lain lagi", 99)) == taken.answer
            for origin in origins:
                changed = edited(taken.answer, Wrote("lain lagi", origin))
                assert "lain lagi" in str(changed)
                assert origins_of(changed) == origins


def test_what_was_chosen_alone_was_not_ticked() -> None:
    taken = take(SEVERAL, State(), Tap("n"))
    assert isinstance(taken, Answered)
    assert state_before(SEVERAL, taken.answer) == State()


def test_an_order_is_taken_back_as_it_was_tapped_so_that_undoing_shows() -> None:
    taken = take(RANK, State(taps=("b", "same", "a", "c")), Tap("send"))
    assert isinstance(taken, Answered)
    assert taken.answer == {"tiers": [["b", "a"], ["c"], ["d"]]}
    assert state_before(RANK, taken.answer).taps == ("b", "same", "a", "c")
