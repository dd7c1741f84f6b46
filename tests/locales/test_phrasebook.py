"""A phrasebook says plain text and markup, and keeps foreign values from being either."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.phrase import phrase
from locales.phrasebook import LONGEST_KEPT, MOST_KEPT, MissingPhraseError, Phrasebook

BOOK = Phrasebook("id", {"a.ftl": "hello = Halo <b>{ $name }</b> &amp; co\nouter = [{ $inner }]\n"})


def test_markup_keeps_our_tags_and_plain_text_has_none() -> None:
    hello = phrase("hello", name="Sari")
    assert BOOK.markup(hello) == "Halo <b>Sari</b> &amp; co"
    assert BOOK.say(hello) == "Halo Sari & co"


@given(st.text("<>&;abltmp/", max_size=LONGEST_KEPT * 2))
def test_a_value_is_said_to_the_letter_however_it_looks(name: str) -> None:
    assert BOOK.say(phrase("hello", name=name)) == f"Halo {name} & co"
    assert BOOK.say(phrase("outer", inner=phrase("hello", name=name))) == f"[Halo {name} & co]"


def test_the_same_phrase_with_other_values_is_another_sentence() -> None:
    said = {BOOK.say(phrase("hello", name=value)) for value in ("1", 1, 1.5, "x" * 100, "y" * 100)}
    assert len(said) == 4


def test_what_is_kept_ready_does_not_grow_for_ever() -> None:
    for number in range(MOST_KEPT + 10):
        assert BOOK.say(phrase("hello", name=f"n{number}")) == f"Halo n{number} & co"


def test_signs_that_turn_the_direction_of_a_line_end_with_their_value() -> None:
    arabic = "\u0633\u0627\u0631\u0629"
    assert BOOK.say(phrase("hello", name=f"{arabic}\u202e\u2069")) == f"Halo \u2068{arabic}\u2069 & co"
    assert BOOK.say(phrase("hello", name="é\u202eabc")) == "Halo éabc & co"


@pytest.mark.parametrize("length", [2_500, 2_501, 40_000])
def test_a_long_value_is_said_to_its_end(length: int) -> None:
    book = Phrasebook("id", {"test.ftl": "line = Satu <b>baris</b> { $text }\nouter = ({ $inner })\n"})
    text = "a<" * (length // 2) + "z"
    assert book.say(phrase("line", text=text)) == f"Satu baris {text}"
    assert book.say(phrase("outer", inner=phrase("line", text=text))) == f"(Satu baris {text})"


def test_an_entry_is_read_with_all_it_speaks_of_wherever_that_stands() -> None:
    first = '# Note\none = { two } dan { -brand(case: "x") }\n    baris kedua\ntwo =\n    { $n ->\n        [1] satu\n'
    first += "       *[other] { three }\n    }\n"
    book = Phrasebook("id", {"a.ftl": first, "b.ftl": "-brand = Latihin\nthree = tiga\ntwo = not this one\n"})
    assert book.say(phrase("one", n=2)) == "tiga dan Latihin\nbaris kedua"
    assert book.plain.say(phrase("one", n=1)) == "satu dan Latihin\nbaris kedua"
    assert (book.knows("three"), book.knows("four"), book.knows("brand")) == (True, False, False)
    with pytest.raises(MissingPhraseError):
        book.say(phrase("-brand"))
