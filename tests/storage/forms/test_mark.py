"""Marking: numbers go round, quotes find their place to the letter, chips speak of what was marked last."""

from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.phrase import phrase
from storage.errors import Refused
from storage.forms.changing import state_before
from storage.forms.mark import DONE, MOST_NUMBERS, MOST_QUOTES, Mark, laid_out, numbered
from storage.forms.material import Block, Option
from storage.forms.question import take
from storage.forms.quoting import find_quote
from storage.forms.reply import Answered, Partial, Quoted, Recorded, Reply, State, Tap, Wrote

ASK = phrase("ask")
TEXT = "Kopi itu enak. Teh 👩‍👩‍👧 itu\r\nenak.  Air itu enak."


def mark(text: str = TEXT) -> Mark:
    verdicts = tuple(Option(id_, ASK) for id_ in ("right", "wrong", "unsure"))
    types = (Option("fakta", ASK), Option("gaya", ASK))
    return Mark("m", ASK, (Block(ASK, text),), verdicts, types, (Option("berat", ASK),))


def after(question: Mark, *replies: Reply) -> State:
    state = State()
    for reply in replies:
        outcome = take(question, state, reply)
        assert isinstance(outcome, Partial)
        state = outcome.state
    return state


NUMBERS = count(7)


def quote(text: str, before: str = "", note: str = "bukan") -> Wrote:
    """A message of its own that quotes this."""
    return Wrote(note, next(NUMBERS), quoted=Quoted(text, before))


def verdicts(question: Mark, state: State) -> list[str]:
    answer = take(question, state, Tap(DONE))
    assert isinstance(answer, Answered)
    return [sentence["verdict"] for sentence in answer.answer["sentences"]]


def test_a_number_goes_round_and_the_rest_is_as_usual() -> None:
    question = mark()
    seen = [verdicts(question, after(question, *[Tap("n2")] * taps))[1] for taps in range(4)]
    assert seen == ["right", "wrong", "unsure", "right"]
    assert verdicts(question, State()) == ["right"] * 4


def test_chips_speak_of_the_one_marked_last_and_are_taken_back() -> None:
    question = mark()
    state = after(question, Tap("n1"), Tap("gaya"), Tap("n3"), Tap("fakta"), Tap("berat"), Tap("berat"))
    answer = take(question, state, Tap(DONE))
    assert isinstance(answer, Answered)
    said = [(spot["type"], spot["severity"]) for spot in answer.answer["sentences"]]
    assert said == [("gaya", None), (None, None), ("fakta", None), (None, None)]


def test_a_quote_is_kept_with_its_place_and_its_note_and_goes_round_too() -> None:
    question = mark()
    state = after(question, quote("[2] Teh 👩‍👩‍👧 itu"))
    (spot,) = state.spots
    assert TEXT[spot.start : spot.end] == "Teh 👩‍👩‍👧 itu"
    assert (spot.verdict, spot.note) == ("wrong", "bukan")
    assert after(question, quote("Air itu"), Tap("q1"), Tap("q1")).spots == ()


@pytest.mark.parametrize(
    ("before", "start"), [("", 5), ("[1] Kopi ", 5), ("[3] enak. [4] Air ", 42), ("lain Air ", 42)]
)
def test_what_stands_before_decides_which_of_the_same_words_are_meant(before: str, start: int) -> None:
    text = "Kopi itu enak. Teh 👩‍👩‍👧 lain\r\nenak.  Air itu enak."
    found = find_quote(laid_out(text), Quoted("itu enak", before))
    assert found is not None
    assert text[slice(*found)] == "itu enak"
    assert found[0] == start


def test_a_quote_over_a_border_has_no_number_in_it() -> None:
    found = find_quote(laid_out(TEXT), Quoted("enak. [2] Teh 👩‍👩‍👧 itu\n[3] enak. [4]"))
    assert found is not None
    assert TEXT[slice(*found)].split() == ["enak.", "Teh", "👩‍👩‍👧", "itu", "enak."]


@given(st.text(st.sampled_from("ab. \n\r\U0001f600A1"), min_size=1, max_size=80) | st.text(min_size=1), st.data())
def test_whatever_is_quoted_is_found_where_it_was(text: str, data: st.DataObject) -> None:
    shown = [(symbol, bit.numeral) for bit in laid_out(text) for symbol in bit.text]
    start = data.draw(st.integers(0, len(shown) - 1))
    end = data.draw(st.integers(start, len(shown)))
    whole = "".join(symbol for symbol, _ in shown)
    ahead = len(whole[start:end]) - len(whole[start:end].lstrip())
    found = find_quote(laid_out(text), Quoted(whole[start:end].strip(), whole[: start + ahead]))
    meant = "".join(symbol for symbol, numeral in shown[start:end] if not numeral and not symbol.isspace())
    assert ("".join(text[slice(*found)].split()) if found else "") == meant


@pytest.mark.parametrize(
    "reply", [Wrote("salah semua", 1), quote("Susu itu enak"), quote("  "), Recorded("p", 1, 1, 1)]
)
def test_what_marks_nothing_is_refused_with_a_hint(reply: Reply) -> None:
    with pytest.raises(Refused):
        take(mark(), State(), reply)


@pytest.mark.parametrize("choice", ["n0", "n5", "n٣", "n", "q1", "2", "", "n99999999999999999999", "fakta", "berat"])
def test_a_button_nobody_drew_is_refused(choice: str) -> None:
    with pytest.raises(Refused):
        take(mark(), State(), Tap(choice))


def test_quotes_have_a_limit_and_a_long_text_has_no_more_numbers_than_fit() -> None:
    words = [f"kata{n}" for n in range(10)]
    question = mark(" ".join(words))
    state = after(question, *(quote(word) for word in words[:MOST_QUOTES]))
    with pytest.raises(Refused):
        take(question, state, quote(words[-1]))
    assert len(numbered("Ya. " * 1000)) <= MOST_NUMBERS


def test_an_answer_taken_back_has_its_marks_still() -> None:
    state = after(mark(), Tap("n2"), Tap("fakta"), quote("Air itu"), Tap("berat"))
    answer = take(mark(), state, Tap(DONE))
    assert isinstance(answer, Answered)
    assert state_before(mark(), answer.answer) == state
