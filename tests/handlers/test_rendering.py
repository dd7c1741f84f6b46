"""Pages of HTML: every letter is there, none of it is markup, and no page is longer than a message."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import units as counted
from bot.playground.markup import parse_html
from handlers.paging import LIMIT, place_to_cut, seen, units
from handlers.rendering import leaf, pages
from handlers.screens.screen import Button, Change, Link, Quote, Screen
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.rules.cleaning import clean
from storage.rules.difference import MOST_MARKS

SOURCE = """
line = Satu <b>baris</b> { $text }
title = <b>Judul</b>
continued = <i>(lanjutan)</i>
page-before = before
page-of = { $page }/{ $pages }
page-after = after
"""
BOOK = Phrasebook("id", {"test.ftl": SOURCE})
TITLE = phrase("title")
FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=300).map(clean)
pieces = st.sampled_from(
    ["a", " ", "\n", "\n\n", "kata ", "<b>", "&amp;", "\u0301", FAMILY, "\U0001f1ee\U0001f1e9", "字"]
)
long_texts = st.lists(pieces | texts, min_size=200, max_size=800).map("".join)


def shown(screen: Screen) -> list[str]:
    return [parse_html(page)[0] for page in pages(screen, BOOK)]


def quoted(screen: Screen) -> str:
    """What stands in block quotes, over all pages."""
    found = ""
    for page in pages(screen, BOOK):
        text, entities = parse_html(page)
        wide = text.encode("utf-16-le")
        for each in entities:
            if each.type.endswith("blockquote"):
                found += wide[2 * each.offset : 2 * (each.offset + each.length)].decode("utf-16-le")
    return found


@given(texts | long_texts)
def test_every_text_is_shown_to_the_letter_on_pages_that_fit(text: str) -> None:
    screen = Screen((TITLE,), (Quote(TITLE, text),), (TITLE,), pager="x:")
    assert quoted(screen) == text
    assert all(counted(page) <= LIMIT for page in shown(screen))


@given(st.lists(long_texts, min_size=1, max_size=3), texts)
def test_several_long_texts_and_a_long_head_are_shown_too(many: list[str], head: str) -> None:
    screen = Screen((phrase("line", text=head * 30),), tuple(Quote(TITLE, text) for text in many), pager="x:")
    everything = "".join(shown(screen))
    assert all(counted(page) <= LIMIT for page in shown(screen))
    assert all("".join(many).count(letter) <= everything.count(letter) for letter in set("".join(many)))


@given(texts, texts)
def test_a_change_shows_both_texts(before: str, after: str) -> None:
    text = quoted(Screen(body=(Change(TITLE, before, after),)))
    assert all(word in text for word in (*before.split(), *after.split()))


@given(texts)
def test_values_in_sentences_are_escaped(text: str) -> None:
    (page,) = pages(Screen((phrase("line", text=text[:200]),)), BOOK)
    assert {entity.type for entity in parse_html(page)[1]} == {"bold"}
    assert seen(page) == parse_html(page)[0]


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_length_is_counted_as_telegram_does(text: str) -> None:
    assert units(text) == counted(text)


@pytest.mark.parametrize(
    "symbol", [FAMILY, "e\u0301\u0323", "\U0001f1ee\U0001f1e9", "\U0001f44d\U0001f3fd", "\u0e19\u0e49\u0e33"]
)
def test_no_symbol_is_torn_apart(symbol: str) -> None:
    text = symbol * 3000
    places = [0]
    while places[-1] < len(text):
        places.append(places[-1] + place_to_cut(text[places[-1] :], LIMIT))
    assert all(text[start:end].startswith(symbol[0]) for start, end in pairwise(places))
    assert all(not unicodedata.combining(text[place]) for place in places[:-1])


def test_a_cluster_longer_than_a_page_is_cut_after_all() -> None:
    text = "a" + "\u0301" * 10_000
    assert quoted(Screen(body=(Quote(TITLE, text),), pager="x:")) == text


def test_pages_break_between_paragraphs_where_they_can() -> None:
    text = "\n\n".join(["kata " * 100] * 20)
    first, *_ = pages(Screen(body=(Quote(TITLE, text),), pager="x:"), BOOK)
    assert parse_html(first)[0].endswith("\n\n")


def test_a_change_never_has_more_marks_than_a_message_carries() -> None:
    before = " ".join(f"a{n} b" for n in range(300))
    after = " ".join(f"c{n} b" for n in range(300))
    (page,) = pages(Screen(body=(Change(TITLE, before, after),)), BOOK)
    assert len(parse_html(page)[1]) <= MOST_MARKS + 2


def test_the_turning_row_leads_to_both_neighbours_and_stays_within_the_pages() -> None:
    screen = Screen(body=(Quote(TITLE, "kata " * 3000),), rows=((Button(TITLE, "y", "good"),),), pager="x:")
    count = len(pages(screen, BOOK))
    middle = leaf(screen, BOOK, 2).keyboard
    assert [button["callback_data"] for button in middle[0]] == ["x:1", "x:2", "x:3"]
    assert middle[1] == [{"text": "Judul", "callback_data": "y", "style": "success"}]
    assert leaf(screen, BOOK, 99) == leaf(screen, BOOK, count)
    assert leaf(screen, BOOK, 0) == leaf(screen, BOOK, 1)


def test_a_link_is_a_button_with_an_address() -> None:
    keyboard = leaf(Screen((TITLE,), rows=((Link(TITLE, "https://t.me/x"),),)), BOOK).keyboard
    assert keyboard == [[{"text": "Judul", "url": "https://t.me/x"}]]


def test_only_what_is_there_for_reference_is_folded() -> None:
    text = "kata " * 200
    kinds = [
        [entity.type for entity in parse_html(page)[1] if "quote" in entity.type]
        for fold in (True, False)
        for page in pages(Screen(body=(Quote(TITLE, text, fold),)), BOOK)
    ]
    assert kinds == [["expandable_blockquote"], ["blockquote"]]
