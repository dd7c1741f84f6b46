"""Saying it one's own way: several registers one after another, the place, and the words explained."""

import pytest

from storage.errors import Refused
from storage.facts import Content, Wishes
from storage.forms.reply import Wrote
from storage.forms.write import Write, text_so_far
from storage.lesson import Gloss, TextPair
from storage.rules import sitting
from tests.books import open_phrasebooks
from tests.storage.kinds.answering import after, asked, lessons, sheet_of, value

BOOK = open_phrasebooks()["id"]
SOURCE = Content(text="Saya sangat lelah.", lang="id")
GAUL = Wishes(name="w", kinds=("paraphrase",), target="id-x-gaul")
LADDER = Wishes(name="w", kinds=("paraphrase",), targets=("id-x-baku", "id-x-gaul", "jv-x-ngoko"))


def said(question: object) -> str:
    assert isinstance(question, Write)
    return BOOK.say(question.ask)


def test_the_rungs_of_a_ladder_follow_one_another_and_make_one_family() -> None:
    sheet = sheet_of(SOURCE, LADDER)
    steps = (
        "+Saya merasa amat letih.",
        "send",
        "+Capek banget gue.",
        "more",
        "+Lemes gue.",
        "send",
        "unsure",
        "here",
    )
    assert said(asked(sheet)).startswith("1/3 ")
    assert "bahasa gaul" in said(asked(sheet, *steps[:2]))
    assert "versi ke-2" in said(asked(sheet, *steps[:4]))
    assert "Jawa ngoko" in said(asked(sheet, *steps[:6]))
    kept = value(sheet, *steps)
    assert kept["family"] == [
        {"target": "id-x-baku", "text": "Saya merasa amat letih."},
        {"target": "id-x-gaul", "text": "Capek banget gue."},
    ]
    assert [(each["target"], each["text"]) for each in kept["variants"]][2] == ("id-x-gaul", "Lemes gue.")
    assert kept["region"] == "Malang, Jawa Timur"


def test_what_was_said_on_other_rungs_stands_there_to_compare() -> None:
    question = asked(sheet_of(SOURCE, LADDER), "+Saya merasa amat letih.", "send")
    assert [block.text for block in question.show][-1] == "Saya merasa amat letih."


def test_a_text_may_be_alike_on_two_rungs_but_not_on_one() -> None:
    sheet = sheet_of(SOURCE, LADDER)
    after(sheet, "+Saya letih.", "send", "+Saya letih.", "send")
    with pytest.raises(Refused):
        after(sheet, "+Saya letih.", "more", "+Saya  letih.", "send")


def test_five_variants_of_a_rung_are_the_most() -> None:
    steps = [step for n in range(4) for step in (f"+Versi {n}", "more")]
    question = asked(sheet_of(SOURCE, GAUL), *steps)
    assert isinstance(question, Write)
    assert [send.id for send in question.sends] == ["send"]


@pytest.mark.parametrize(
    ("relation", "whom"), [("teman", "temanmu"), ("ibu", "ibumu"), ("bos", "bosmu")], ids=["teman", "ibu", "bos"]
)
def test_who_is_spoken_to_is_part_of_the_question(relation: str, whom: str) -> None:
    wishes = Wishes(name="w", kinds=("paraphrase",), target="jv-x-krama-alus", relation=relation)
    asking = said(asked(sheet_of(SOURCE, wishes)))
    assert whom.removesuffix("mu") in asking
    assert "Jawa krama alus" in asking
    assert value(sheet_of(SOURCE, wishes), "unsure")["relation"] == relation


@pytest.mark.parametrize(
    ("target", "local"),
    [("id-x-gaul", True), ("jv-x-krama", True), ("min", True), ("id-x-santai", False), ("id", False), (None, False)],
)
def test_the_place_is_asked_where_it_matters(target: str | None, local: bool) -> None:  # noqa: FBT001 - a table
    sheet = sheet_of(SOURCE, Wishes(name="w", kinds=("paraphrase",), target=target))
    opened = sitting.open_question(sheet, after(sheet, "+Capek gue.", "send"))
    assert (opened is not None) is local
    unsure = sitting.open_question(sheet, after(sheet, "unsure"))
    assert unsure is None, "nothing was said, so nowhere is it said so"


def test_the_place_is_the_profiles_with_a_tap_or_written_or_left_out() -> None:
    sheet = sheet_of(SOURCE, GAUL)
    assert "Malang, Jawa Timur" in said(asked(sheet, "+Capek.", "send"))
    assert value(sheet, "+Capek.", "send", "here")["region"] == "Malang, Jawa Timur"
    assert value(sheet, "+Capek.", "send", "+Kediri", "send")["region"] == "Kediri"
    assert value(sheet, "+Capek.", "send", "skip")["region"] is None
    with pytest.raises(Refused):
        after(sheet, "+Capek.", "send", "+" + "a" * 101, "send")
    with pytest.raises(Refused):
        after(sheet_of(SOURCE, GAUL, None), "+Capek.", "send", "here")


def test_the_place_belongs_to_what_is_local_alone() -> None:
    steps = ("+Saya letih.", "send", "+Capek gue.", "send", "unsure", "here")
    pairs = [each for each in lessons(sheet_of(SOURCE, LADDER), *steps) if isinstance(each, TextPair)]
    assert [(pair.target_lang, pair.region) for pair in pairs] == [
        ("id-x-baku", None),
        ("id-x-gaul", "Malang, Jawa Timur"),
    ]


def test_an_explained_word_is_kept_with_the_sentence_it_stands_in() -> None:
    steps = ("+Capek gue. Mager banget! Udah ya.", "+mager: malas gerak", "send", "here")
    (gloss,) = [each for each in lessons(sheet_of(SOURCE, GAUL), *steps) if isinstance(each, Gloss)]
    assert gloss == Gloss("mager", "malas gerak", "id-x-gaul", "Malang, Jawa Timur", "Mager banget!")


def test_editing_the_explanation_afterwards_changes_it() -> None:
    sheet = sheet_of(SOURCE, GAUL)
    draft = after(sheet, "+Mager gue.", "+mager: males gerak", "send", "here")
    assert set(sitting.origins(draft)) == {1, 2}
    changed = sitting.with_edit(sheet, draft, Wrote("mager: malas gerak", 2))
    (kept,) = sitting.values(sheet, changed).values()
    assert kept["glosses"][0]["meaning"] == "malas gerak"
    assert kept["variants"][0]["text"] == "Mager gue."


def test_going_back_brings_the_text_back_with_the_words_explained() -> None:
    sheet = sheet_of(SOURCE, GAUL)
    again = sitting.back(sheet, after(sheet, "+Mager gue.", "+mager: malas gerak", "send"))
    assert [gloss.word for gloss in again.state.glosses] == ["mager"]
    assert text_so_far(again.state) == "Mager gue."
