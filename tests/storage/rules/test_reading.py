"""Reading to the end: of long texts alone, once for all questions about them, and never forgotten on the way."""

from storage.facts import Candidate, Content, Sheet, Wishes
from storage.forms.reply import Tap
from storage.rules import sitting
from storage.rules.sitting import Draft

LONG = "kata " * 1_000


def sheet(text: str, *kinds: str) -> Sheet:
    wishes = Wishes(name="w", kinds=kinds or ("rating",), dimensions=("benar", "alami"))
    return Sheet(Content(prompt="?", candidates=(Candidate("a", text), Candidate("b", "x"))), wishes, ("a", "b"))


def played(of: Sheet, *replies: str) -> Draft:
    draft = Draft()
    for reply in replies:
        draft = sitting.at_the_end(of, draft) if reply == "end" else sitting.after(of, draft, Tap(reply))
    return draft


def test_of_short_texts_nothing_is_said() -> None:
    short = sheet("pendek")
    assert "read_to_end" not in sitting.values(short, played(short, "5", "5", "5", "5"))["rating"]


def test_a_long_text_answered_on_its_first_page_was_not_read() -> None:
    long = sheet(LONG)
    assert sitting.values(long, played(long, "5", "5", "5", "5"))["rating"]["read_to_end"] is False


def test_one_reading_does_for_all_questions_about_a_text() -> None:
    long = sheet(LONG, "rating", "comparison")
    values = sitting.values(long, played(long, "end", "5", "5", "5", "5", "a"))
    assert values["rating"]["read_to_end"] is True
    assert values["comparison"]["read_to_end"] is False


def test_reading_says_nothing_and_outlives_going_back() -> None:
    long = sheet(LONG)
    assert played(long, "end").empty
    draft = sitting.back(long, played(long, "end", "5"))
    assert draft.read == played(long, "end").read
