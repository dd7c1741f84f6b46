"""Explaining words of a text that is not sent yet."""

import pytest

from locales.phrase import phrase
from storage.errors import Refused
from storage.forms.gloss import MOST_GLOSSES
from storage.forms.material import Option
from storage.forms.question import take
from storage.forms.reply import Answered, Gloss, Partial, Reply, State, Tap, Wrote
from storage.forms.write import Write, text_so_far

ASK = phrase("ask")
GLOSSED = Write("w", ASK, (), "base", None, sends=(Option("send", ASK),), gloss=Option("gloss", ASK))
PLAIN = Write("w", ASK, (), "base", None, sends=(Option("send", ASK),))
TEXT = Wrote("Gue mager, kuy tidur.", 1)


def after(*replies: Reply, question: Write = GLOSSED) -> State:
    state = State()
    for reply in replies:
        outcome = take(question, state, reply)
        assert isinstance(outcome, Partial)
        state = outcome.state
    return state


def test_a_word_with_its_meaning_is_kept_beside_the_text() -> None:
    state = after(TEXT, Wrote("mager: malas gerak", 2), Wrote("Kuy :ayo", 3))
    assert text_so_far(state) == TEXT.text
    assert state.glosses == (Gloss(2, "mager", "malas gerak"), Gloss(3, "Kuy", "ayo"))
    answered = take(GLOSSED, state, Tap("send"))
    assert isinstance(answered, Answered)
    assert answered.answer["glosses"] == [[2, "mager", "malas gerak"], [3, "Kuy", "ayo"]]


@pytest.mark.parametrize(
    "text", ["Besok: kita libur", "mag: maag", "mager:\nmalas gerak", "mager malas", "a" * 31 + ": b"]
)
def test_what_explains_no_word_of_the_text_is_the_text_itself(text: str) -> None:
    state = after(TEXT, Wrote(text, 2))
    assert text_so_far(state) == text
    assert state.glosses == ()


def test_where_nothing_is_to_be_explained_a_colon_is_a_colon() -> None:
    assert text_so_far(after(TEXT, Wrote("mager: malas gerak", 2), question=PLAIN)) == "mager: malas gerak"


def test_after_the_button_only_an_explanation_will_do_until_it_is_called_off() -> None:
    asked = after(TEXT, Tap("gloss"))
    assert asked.glossing
    for text in ("malas gerak", "rebahan: tiduran"):
        with pytest.raises(Refused):
            take(GLOSSED, asked, Wrote(text, 2))
    assert not after(TEXT, Tap("gloss"), Wrote("mager: malas gerak", 2)).glossing
    assert text_so_far(after(TEXT, Tap("gloss"), Tap("gloss"), Wrote("Lain.", 2))) == "Lain."
    with pytest.raises(Refused):
        take(GLOSSED, State(), Tap("gloss"))


def test_one_word_has_one_meaning_the_last_one() -> None:
    state = after(TEXT, Wrote("mager: malas", 2), Wrote("Mager: malas gerak", 3))
    assert state.glosses == (Gloss(3, "Mager", "malas gerak"),)


def test_an_edited_explanation_stands_where_the_old_one_stood_or_is_refused() -> None:
    state = after(TEXT, Wrote("mager: malas", 2), Wrote("mager: malas gerak", 2))
    assert state.glosses == (Gloss(2, "mager", "malas gerak"),)
    with pytest.raises(Refused):
        take(GLOSSED, state, Wrote("nggak jadi", 2))


def test_one_can_be_dropped_and_those_of_words_gone_from_the_text_go_too() -> None:
    state = after(TEXT, Wrote("mager: malas", 2), Wrote("kuy: ayo", 3))
    assert [gloss.word for gloss in after(TEXT, Wrote("mager: malas", 2), Tap("drop-0")).glosses] == []
    with pytest.raises(Refused):
        take(GLOSSED, state, Tap("drop-2"))
    answered = take(GLOSSED, after(TEXT, Wrote("mager: malas", 2), Wrote("Kuy tidur.", 4)), Tap("send"))
    assert isinstance(answered, Answered)
    assert "glosses" not in answered.answer


def test_ten_are_the_most() -> None:
    words = [f"kata{n}" for n in range(MOST_GLOSSES + 1)]
    full = after(Wrote(" ".join(words), 1), *(Wrote(f"{word}: x", n) for n, word in enumerate(words[:-1], 2)))
    assert len(full.glosses) == MOST_GLOSSES
    with pytest.raises(Refused):
        take(GLOSSED, full, Wrote(f"{words[-1]}: x", 99))


def test_the_rest_of_a_full_message_is_no_explanation() -> None:
    full = "mager " * 680
    assert text_so_far(after(Wrote(full, 1), Wrote("mager: malas gerak", 2))).endswith("mager: malas gerak")


def test_an_option_that_says_something_answers_with_it() -> None:
    here = Write("w", ASK, (), "", None, sends=(), options=(Option("here", ASK, says="Malang"), Option("skip", ASK)))
    assert take(here, State(), Tap("here")) == Answered({"choice": "here", "text": "Malang"})
    assert take(here, State(), Tap("skip")) == Answered({"choice": "skip"})
