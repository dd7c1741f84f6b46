"""What the forms do with taps and texts; any text goes in and comes out to the letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.phrase import phrase
from locales.tongues.guess import LanguageGuess
from locales.tongues.register import colloquialness
from storage.errors import Refused
from storage.forms.changing import edited
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.forms.question import take
from storage.forms.reply import LONGEST, Answered, Partial, Reply, State, Tap, Wrote
from storage.forms.scale import Scale
from storage.forms.write import Write, text_so_far

ASK = phrase("ask")
OPTIONS = (Option("yes", ASK), Option("no", ASK))
CHOOSE = Choose("c", ASK, (), OPTIONS, chips=(Option("fast", ASK), Option("kind", ASK)), takes_note="note")
SCALE = Scale("s", ASK, (), 1, 5, ASK)
WRITE = Write("w", ASK, (), "base", "id", sends=(Option("send", ASK),), options=(Option("good", ASK),))

worded = st.text(min_size=1, max_size=200).filter(lambda text: any(letter.isalnum() for letter in text))


def after(question: Choose | Scale | Write, *replies: Reply) -> State:
    state = State()
    for reply in replies:
        outcome = take(question, state, reply)
        assert isinstance(outcome, Partial)
        state = outcome.state
    return state


def test_one_tap_is_an_answer() -> None:
    assert take(CHOOSE, State(), Tap("yes")) == Answered({"choice": "yes"})


def test_chips_and_note_come_along_and_a_second_tap_unticks() -> None:
    state = after(CHOOSE, Tap("kind"), Tap("fast"), Tap("kind"), Wrote("soalnya singkat", 1))
    assert take(CHOOSE, state, Tap("no")) == Answered(
        {"choice": "no", "chips": ["fast"], "note": "soalnya singkat", "note_origin": 1}
    )


@pytest.mark.parametrize(("tap", "value"), [("1", 1), ("5", 5), ("unsure", None)])
def test_a_scale_takes_its_numbers_and_not_knowing(tap: str, value: int | None) -> None:
    assert take(SCALE, State(), Tap(tap)) == Answered({"value": value})


@pytest.mark.parametrize("tap", ["0", "6", "٣", "4.5", "", "-1"])
def test_a_scale_takes_nothing_else(tap: str) -> None:
    with pytest.raises(Refused):
        take(SCALE, State(), Tap(tap))


def test_a_text_where_a_tap_is_asked_is_refused() -> None:
    with pytest.raises(Refused):
        take(SCALE, State(), Wrote("lima", 1))


@given(worded)
def test_a_text_comes_out_as_it_went_in(text: str) -> None:
    answer = take(WRITE, after(WRITE, Wrote(text, 7)), Tap("send"))
    assert isinstance(answer, Answered)
    assert answer.answer["text"] == text


@given(worded, worded)
def test_a_later_text_replaces_the_earlier_one(first: str, second: str) -> None:
    assert text_so_far(after(WRITE, Wrote(first, 7), Wrote(second, 8))) == second


@given(worded, worded)
def test_an_edit_changes_its_own_message_only(first: str, second: str) -> None:
    long = "a" * 4_096
    state = after(WRITE, Wrote(long, 7), Wrote(first, 8), Wrote(second, 8))
    assert text_so_far(state) == long + second


def test_a_long_text_that_came_in_pieces_is_joined() -> None:
    state = after(WRITE, Wrote("a" * 4_096, 7), Wrote("b" * 4_096, 8), Wrote("c", 9))
    assert text_so_far(state) == "a" * 4096 + "b" * 4096 + "c"


def test_too_long_is_said_and_the_text_before_stands() -> None:
    with pytest.raises(Refused) as refusal:
        take(WRITE, State(), Wrote("a" * (LONGEST + 1), 7))
    assert refusal.value.phrase.values == {"length": LONGEST + 1, "limit": LONGEST}


@pytest.mark.parametrize("text", [".", "🙂🙂", "   ", "\u200b", "…!?"])
def test_a_text_without_words_is_asked_for_again(text: str) -> None:
    with pytest.raises(Refused):
        take(WRITE, State(), Wrote(text, 7))


def test_nothing_is_sent_before_something_is_written() -> None:
    with pytest.raises(Refused):
        take(WRITE, State(), Tap("send"))


def test_written_again_starts_anew() -> None:
    assert after(WRITE, Wrote("coba", 7), Tap("again")) == State()


def test_the_language_guess_goes_with_the_answer() -> None:
    answer = take(
        WRITE, after(WRITE, Wrote("halo kamu", 7, LanguageGuess("id", margin=2.5, register=0.75))), Tap("send")
    )
    assert isinstance(answer, Answered)
    guess = answer.answer["guess"]
    assert guess["language"] == "id"
    assert guess["gain"] == pytest.approx(0.75 - colloquialness(WRITE.base), abs=0.001)


def test_an_edit_of_a_sent_text_is_the_text_as_it_reads_now() -> None:
    answer = take(WRITE, after(WRITE, Wrote("halo kamu", 7)), Tap("send"))
    assert isinstance(answer, Answered)
    assert edited(answer.answer, Wrote("halo semua", 7))["text"] == "halo semua"
    assert edited(answer.answer, Wrote("bukan ini", 8)) == answer.answer
