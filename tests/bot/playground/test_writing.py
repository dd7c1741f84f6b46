"""Texts as Telegram cleans, checks and adorns them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.entities import cut, units
from bot.playground.refusals import BadRequest
from bot.playground.shapes import MessageEntity
from bot.playground.writing import Written, clean, compose, plain, trim


def entity(kind: str, offset: int, length: int) -> MessageEntity:
    return MessageEntity(type=kind, offset=offset, length=length)


@pytest.mark.parametrize(
    ("wrong", "complaint"),
    [
        (entity("bold", 100, 1), "entity begins after the end of the text at UTF-16 offset 100"),
        (
            entity("bold", 0, 100),
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100",
        ),
        (entity("bold", -1, 1), "receive an entity with incorrect offset -1"),
        (entity("bold", 0, -1), "receive an entity with incorrect length -1"),
        (entity("shout", 0, 1), "can't parse MessageEntity: Unsupported type specified"),
        (entity("text_link", 0, 1), "can't parse MessageEntity: Can't find field \"url\""),
        (entity("bold", 1, 1), "entity begins in a middle of a UTF-16 symbol"),
        (entity("bold", 0, 1), "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol"),
    ],
)
def test_entities_that_do_not_fit_are_refused(wrong: MessageEntity, complaint: str) -> None:
    with pytest.raises(BadRequest) as caught:
        compose("😀 hello", None, [wrong])
    assert caught.value.description == f"Bad Request: {complaint}"


def test_entities_and_a_parse_mode_exclude_each_other() -> None:
    with pytest.raises(BadRequest, match="can't be given together"):
        compose("a", "HTML", [entity("bold", 0, 1)])


@pytest.mark.parametrize("mode", ["MarkdownV2", "Markdown", "BBCode"])
def test_other_parse_modes_are_refused(mode: str) -> None:
    with pytest.raises(BadRequest, match="parse_mode"):
        compose("a", mode, None)


def test_carriage_returns_go_and_entities_follow() -> None:
    written = clean(Written("a\r\nb\rc\x00", (entity("bold", 1, 4),)))
    assert written == Written("a\nbc ", (entity("bold", 1, 2),))


def test_white_space_goes_from_both_ends_and_entities_follow() -> None:
    written = trim(Written("  ab \n", (entity("bold", 0, 3), entity("code", 4, 2))))
    assert written == Written("ab", (entity("bold", 0, 1),))


@given(st.text(), st.text(min_size=1), st.text())
def test_trimming_leaves_every_entity_inside(before: str, middle: str, after: str) -> None:
    marked = entity("bold", units(before), units(middle))
    written = trim(Written(before + middle + after, (marked,)))
    for each in written.entities:
        assert 0 <= each.offset < each.offset + each.length <= units(written.text)


def test_commands_and_addresses_are_found() -> None:
    written = plain("/start x 😀 /help, see https://latihin.id/a.")
    found = [(each.type, cut(written.text, each.offset, each.length)) for each in written.entities]
    assert found == [("bot_command", "/start"), ("bot_command", "/help"), ("url", "https://latihin.id/a")]


@pytest.mark.parametrize("text", ["and/or", "1/2", "a//b", "</b>"])
def test_a_slash_alone_makes_no_command(text: str) -> None:
    assert plain(text).entities == ()
