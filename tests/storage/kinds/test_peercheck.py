"""Judging what another trainer wrote."""

import pytest

from storage.facts import Candidate, Content, Wishes
from storage.forms.write import Write
from storage.kinds.peercheck import Peercheck
from storage.lesson import Label, TextPair
from tests.storage.kinds.answering import asked, lessons, sheet_of, value

SLANG = Content(text="Saya lelah.", candidates=(Candidate("peer", "Gue capek."),), lang="id", target="id-x-gaul")
JAVANESE = Content(text="Saya lelah.", candidates=(Candidate("peer", "Aku kesel."),), lang="id", target="jv-x-ngoko")
USUAL = Wishes(name="w", kinds=("peercheck",))


def test_a_text_is_held_against_its_source() -> None:
    sheet = sheet_of(SLANG, USUAL)
    assert [block.text for block in asked(sheet).show] == ["Saya lelah.", "Gue capek."]
    steps = ("yes", "unsure", "partly")
    assert value(sheet, *steps)["verdicts"] == {"meaning": "yes", "register": "unsure", "native": "partly"}
    assert lessons(sheet, *steps) == [Label("Gue capek.", "meaning-yes"), Label("Gue capek.", "native-partly")]


def test_a_regional_text_is_read_back_and_its_source_never_shown() -> None:
    sheet = sheet_of(JAVANESE, USUAL)
    for steps in ((), ("+Aku capek.", "send"), ("+Aku capek.", "send", "yes")):
        assert [block.text for block in asked(sheet, *steps).show] == ["Aku kesel."]
    assert isinstance(asked(sheet), Write)
    (*labels, pair) = lessons(sheet, "+Aku capek.", "send", "yes", "yes")
    assert pair == TextPair("Aku kesel.", "Aku capek.", "jv-x-ngoko", "id")
    assert len(labels) == 2
    assert lessons(sheet, "unsure", "unsure", "unsure") == []


def test_the_batch_says_what_is_checked_and_reading_back_comes_before_the_source_is_seen() -> None:
    sheet = sheet_of(JAVANESE, Wishes(name="w", kinds=("peercheck",), checks=("meaning", "back")))
    assert isinstance(asked(sheet), Write)
    assert [block.text for block in asked(sheet).show] == ["Aku kesel."]
    assert "Saya lelah." in [block.text for block in asked(sheet, "unsure").show]


@pytest.mark.parametrize(
    ("content", "checks", "column"),
    [
        (Content(text="a"), (), "candidates"),
        (SLANG, ("taste",), "checks"),
        (Content(text="a", candidates=(Candidate("p", "b"),)), ("register",), "target"),
        (Content(candidates=(Candidate("p", "b"),)), ("meaning",), "text"),
    ],
)
def test_what_lacks_something_is_told(content: Content, checks: tuple[str, ...], column: str) -> None:
    faults = Peercheck().read(content, Wishes(name="w", kinds=("peercheck",), checks=checks))
    assert [fault.column for fault in faults] == [column]
