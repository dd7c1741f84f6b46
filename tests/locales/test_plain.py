"""Words without emoji: every phrase of every language keeps its words, and a value keeps its letters."""

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from locales.languages import LANGUAGES
from locales.phrase import phrase
from locales.phrasebook import LONGEST_KEPT, Phrasebook, files_of
from locales.plain import EMOJI, plain, without_emoji

BOOK = Phrasebook(
    "id", {"a.ftl": "hello = \U0001f44b Halo { $name }\nstate = { $s ->\n    [a] \u2705\n   *[b] b\n }\n"}
)
OF_OURS = st.text(st.sampled_from("ab \u26a0\ufe0f\U0001f392\u2705\u2b1c\u2713\u2717\n"))


class Words(Visitor):
    """What stands between the values."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the library's name
        self.texts.append(node.value)


def words(resource: ast.Resource) -> list[str]:
    found = Words()
    found.visit(resource)
    return found.texts


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_has_an_emoji_and_none_lacks_a_word(language: str) -> None:
    seen = 0
    for file in files_of(language):
        source = file.read_text(encoding="utf-8")
        before = words(FluentResource(source))
        after = words(plain(FluentResource(source), source))
        assert len(before) == len(after)
        for one, other in zip(before, after, strict=True):
            assert not EMOJI.search(other)
            spelled = one.replace("\u2705", "[x]").replace("\u2b1c", "[ ]")
            assert other.split() == EMOJI.sub("", spelled).split()
            seen += one != other
    assert seen > 40


@given(OF_OURS)
def test_emoji_go_with_the_space_that_keeps_them_off_and_nothing_else_does(text: str) -> None:
    said = without_emoji(text)
    assert not EMOJI.search(said)
    kept = text.replace("\u2705", "[x]").replace("\u2b1c", "[ ]")
    assert "".join(said.split()) == "".join(EMOJI.sub("", kept).split())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("\U0001f44b <b>Halo</b>", "<b>Halo</b>"),
        ("jujur \U0001f64f\n\nLatihin", "jujur\n\nLatihin"),
        ("a \u26a0\ufe0f b", "a b"),
        ("1\ufe0f\u20e3 satu", "1 satu"),
        ("\u2705 Ya", "[x] Ya"),
        ("\u2b1c Ya", "[ ] Ya"),
        ("\u2713 Tersimpan", "\u2713 Tersimpan"),
    ],
)
def test_how_it_reads(text: str, said: str) -> None:
    assert without_emoji(text) == said


@given(st.text("a\U0001f44b\u2705\ufe0f\u200d ", max_size=LONGEST_KEPT * 2))
def test_what_came_from_people_stays_to_the_letter(name: str) -> None:
    assert BOOK.plain.say(phrase("hello", name=name)) == f"Halo {name}"


def test_what_is_chosen_by_a_value_may_be_nothing_but_an_emoji() -> None:
    assert BOOK.plain.say(phrase("state", s="a")) == "[x]"
    assert BOOK.say(phrase("state", s="a")) == "\u2705"
