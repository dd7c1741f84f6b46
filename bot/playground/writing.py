"""Text and its entities: counted, cleaned and checked as Telegram does it."""

import re
from dataclasses import dataclass

from msgspec.structs import replace

from bot.playground.entities import RANKS, cut, ordered, units
from bot.playground.markup import parse_html
from bot.playground.refusals import BadRequest
from bot.playground.shapes import Message, MessageEntity, TextQuote

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
QUOTE_LIMIT = 1024

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x0c\x0e-\x1f]")
_MARKS = re.compile(
    r"(?P<bot_command>(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/]))|(?P<url>https?://[^\s<>\"]+)"
)
_EDGES = " \n\t"


@dataclass(frozen=True)
class Written:
    """A text with its entities, offsets in UTF-16 code units."""

    text: str
    entities: tuple[MessageEntity, ...] = ()


def compose(text: str, parse_mode: str | None, entities: list[MessageEntity] | None) -> Written:
    """Reads what a bot wrote, as HTML, with entities or plain, and gives it as people will see it."""
    if parse_mode and entities:
        raise BadRequest("parse_mode and entities can't be given together")
    if not parse_mode:
        return trim(clean(Written(text, checked(text, entities or []))))
    if parse_mode.lower() == "html":
        return trim(clean(Written(*parse_html(text))))
    if parse_mode.lower() in ("markdown", "markdownv2"):
        raise BadRequest("parse_mode Markdown is not spoken in this playground, use HTML or entities")
    raise BadRequest("unsupported parse_mode")


def plain(text: str) -> Written:
    """Reads what a person typed."""
    return with_found(trim(clean(Written(text))))


def clean(written: Written) -> Written:
    """Turns control characters into spaces and takes carriage returns out, as the server does."""
    text = _CONTROL.sub(" ", written.text)
    if "\r" not in text:
        return Written(text, written.entities)
    moved = []
    for entity in written.entities:
        before = cut(text, 0, entity.offset).count("\r")
        inside = cut(text, entity.offset, entity.length).count("\r")
        moved.append(replace(entity, offset=entity.offset - before, length=entity.length - inside))
    return Written(text.replace("\r", ""), ordered(moved))


def checked(text: str, entities: list[MessageEntity]) -> tuple[MessageEntity, ...]:
    """Gives the entities in Telegram's order, or refuses those that do not fit the text."""
    size = units(text)
    for entity in entities:
        _check_entity(entity, size)
        _check_borders(entity, text)
    return ordered(entities)


def _check_entity(entity: MessageEntity, size: int) -> None:
    if entity.type not in RANKS:
        raise BadRequest("can't parse MessageEntity: Unsupported type specified")
    for kind, needed in (("text_link", "url"), ("text_mention", "user"), ("custom_emoji", "custom_emoji_id")):
        if entity.type == kind and getattr(entity, needed) is None:
            raise BadRequest("can't parse MessageEntity: Can't find field \"{}\"", needed)
    if entity.offset < 0:
        raise BadRequest("receive an entity with incorrect offset {}", entity.offset)
    if entity.length < 0:
        raise BadRequest("receive an entity with incorrect length {}", entity.length)
    end = entity.offset + entity.length
    if entity.offset > size:
        raise BadRequest("entity begins after the end of the text at UTF-16 offset {}", entity.offset)
    if end > size:
        where = f"entity beginning at UTF-16 offset {entity.offset}"
        raise BadRequest("{} ends after the end of the text at UTF-16 offset {}", where, end)


def _check_borders(entity: MessageEntity, text: str) -> None:
    try:
        cut(text, 0, entity.offset)
    except UnicodeDecodeError:
        raise BadRequest("entity begins in a middle of a UTF-16 symbol") from None
    try:
        cut(text, entity.offset, entity.length)
    except UnicodeDecodeError:
        where = f"entity beginning at UTF-16 offset {entity.offset}"
        raise BadRequest("{} ends in a middle of a UTF-16 symbol", where) from None


def trim(written: Written) -> Written:
    """Takes white space off both ends and moves the entities along."""
    text = written.text.strip(_EDGES)
    if text == written.text:
        return written
    ahead = units(written.text) - units(written.text.lstrip(_EDGES))
    size = units(text)
    moved = []
    for entity in written.entities:
        start = max(entity.offset - ahead, 0)
        end = min(entity.offset + entity.length - ahead, size)
        if end > start:
            moved.append(replace(entity, offset=start, length=end - start))
    return Written(text, tuple(moved))


def with_found(written: Written) -> Written:
    """Adds the entities that Telegram finds by itself: commands and web addresses."""
    taken = [(each.offset, each.offset + each.length) for each in written.entities]
    found = []
    for match in _MARKS.finditer(written.text):
        start = units(written.text[: match.start()])
        word = match.group().rstrip(".,;:!?)") if match.lastgroup == "url" else match.group()
        end = start + units(word)
        if not any(start < upper and lower < end for lower, upper in taken):
            found.append(MessageEntity(type=str(match.lastgroup), offset=start, length=end - start))
    return Written(written.text, ordered([*written.entities, *found]))


def quoted(message: Message, quote: str) -> TextQuote:
    """Gives the quote with its place, or refuses one that the message does not contain."""
    text = message.text if message.text is not None else message.caption or ""
    place = text.find(quote)
    if place < 0 or not quote or units(quote) > QUOTE_LIMIT:
        raise BadRequest("QUOTE_TEXT_INVALID")
    return TextQuote(text=quote, position=units(text[:place]), is_manual=True)
