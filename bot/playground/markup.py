"""Telegram's HTML into text and entities, with Telegram's own complaints."""

import re
from dataclasses import dataclass, field

from msgspec.structs import replace

from bot.playground.entities import ordered, units
from bot.playground.refusals import BadRequest
from bot.playground.shapes import MessageEntity

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
_NAMES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:([A-Za-z]+)|#([0-9]+)|#[xX]([0-9a-fA-F]+));?")
_LAST_SYMBOL = 0x10FFFF
_START = re.compile(r"<([^\s>/][^\s>]*)")
_END = re.compile(r"</([^\s>]*)\s*")
_ATTRIBUTE = re.compile(r"\s*([^\s=>]*)\s*(=?)\s*")
_LITERAL = re.compile(r"\"([^\"]*)\"|'([^']*)'")
_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")


@dataclass
class _Open:
    """A tag that waits for its end."""

    tag: str
    argument: str
    offset: int
    start: int


@dataclass
class _Reading:
    """How far the reading has come."""

    source: str
    text: str = ""
    offset: int = 0
    open: list[_Open] = field(default_factory=list)
    entities: list[MessageEntity] = field(default_factory=list)

    def byte(self, position: int) -> int:
        return len(self.source[:position].encode("utf-8", "surrogatepass"))

    def refuse(self, reason: str, position: int) -> BadRequest:
        return BadRequest(f"can't parse entities: {reason} at byte offset {self.byte(position)}")

    def add(self, piece: str) -> None:
        self.text += piece
        self.offset += units(piece)


def parse_html(source: str) -> tuple[str, tuple[MessageEntity, ...]]:
    """Reads Telegram's HTML; offsets of the entities count UTF-16 code units.

    Wording and order of the complaints follow `parse_html` in tdlib's MessageEntity.cpp.
    """
    reading = _Reading(source)
    position = 0
    while position < len(source):
        if source[position] != "<":
            end = source.find("<", position)
            end = len(source) if end < 0 else end
            reading.add(_decoded(source[position:end]))
            position = end
        elif source.startswith("</", position):
            position = _read_end(reading, position)
        else:
            position = _read_start(reading, position)
    if reading.open:
        last = reading.open[-1].tag
        raise BadRequest("can't parse entities: Can't find end tag corresponding to start tag \"{}\"", last)
    return reading.text, _settled(reading.entities)


def _decoded(piece: str) -> str:
    return _REFERENCE.sub(_symbol, piece) if "&" in piece else piece


def _symbol(reference: re.Match[str]) -> str:
    name, decimal, hexadecimal = reference.groups()
    if name:
        return _NAMES.get(name, reference.group())
    code = int(decimal) if decimal else int(hexadecimal, 16)
    if 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the surrogates, which are no symbols
        trouble = "Text contains invalid Unicode characters after decoding HTML entities"
        raise BadRequest("can't parse entities: {}, check for unmatched surrogate code units", trouble)
    return chr(code) if 0 < code <= _LAST_SYMBOL else reference.group()


def _read_start(reading: _Reading, begin: int) -> int:
    source = reading.source
    match = _START.match(source, begin)
    tag = match.group(1).lower() if match else ""
    position = match.end() if match else begin + 1
    if position >= len(source):
        raise reading.refuse("Unclosed start tag", begin)
    if tag not in _TYPES:
        reason = f'Unsupported start tag "{tag}"'
        raise reading.refuse(reason, begin)
    argument = ""
    while True:
        position += len(source[position:]) - len(source[position:].lstrip())
        if source.startswith(">", position):
            break
        name, value, position = _read_attribute(reading, tag, begin, position)
        argument = _argument(tag, name, value) or argument
    if tag == "span" and argument != "spoiler":
        raise reading.refuse('Tag "span" must have class "tg-spoiler"', begin)
    reading.open.append(_Open(tag, argument, reading.offset, len(reading.text)))
    return position + 1


def _read_attribute(reading: _Reading, tag: str, begin: int, position: int) -> tuple[str, str, int]:
    source = reading.source
    if position >= len(source):
        raise reading.refuse("Unclosed start tag", begin)
    match = _ATTRIBUTE.match(source, position)
    name, equals, after = (match.group(1), match.group(2), match.end()) if match else ("", "", position)
    if not name:
        reason = f'Empty attribute name in the tag "{tag}"'
        raise reading.refuse(reason, begin)
    if not equals:
        if tag == "blockquote" and name == "expandable":
            return name, "1", after
        reason = f'Expected equal sign in declaration of an attribute of the tag "{tag}"'
        raise reading.refuse(reason, begin)
    if after >= len(source):
        reason = f'Unclosed start tag "{tag}"'
        raise reading.refuse(reason, begin)
    value, end = _read_value(reading, begin, after)
    return name, value, end


def _read_value(reading: _Reading, begin: int, position: int) -> tuple[str, int]:
    source = reading.source
    if source[position] in "\"'":
        literal = _LITERAL.match(source, position)
        if literal is None or literal.end() >= len(source):
            raise reading.refuse("Unclosed start tag", begin)
        return _decoded(literal.group(literal.lastindex or 0)), literal.end()
    token = _TOKEN.match(source, position)
    end = token.end() if token else position
    if end < len(source) and not source[end].isspace() and source[end] != ">":
        raise reading.refuse("Unexpected end of name token", position)
    return source[position:end].lower(), end


def _argument(tag: str, name: str, value: str) -> str:
    """Picks out of an attribute what the entity will carry."""
    match tag, name:
        case "a", "href":
            return value
        case "code", "class":
            return value.removeprefix("language-") if value.startswith("language-") else ""
        case "span", "class":
            return value.removeprefix("tg-") if value.startswith("tg-") else ""
        case "tg-emoji", "emoji-id":
            return value
        case "blockquote", "expandable":
            return "1"
    return ""


def _read_end(reading: _Reading, begin: int) -> int:
    if not reading.open:
        raise reading.refuse("Unexpected end tag", begin)
    match = _END.match(reading.source, begin)
    position = match.end() if match else begin
    if match is None or not reading.source.startswith(">", position):
        raise reading.refuse("Unclosed end tag", begin)
    opened = reading.open.pop()
    name = match.group(1).lower()
    if name and name != opened.tag:
        reason = f'Unmatched end tag at byte offset {reading.byte(begin)}, expected "</{opened.tag}>"'
        raise BadRequest('can\'t parse entities: {}, found "</{}>"', reason, name)
    if reading.offset > opened.offset:
        _close(reading, opened)
    return position + 1


def _close(reading: _Reading, opened: _Open) -> None:
    def entity(kind: str) -> MessageEntity:
        return MessageEntity(type=kind, offset=opened.offset, length=reading.offset - opened.offset)

    match opened.tag:
        case "a":
            url = _address(opened.argument or reading.text[opened.start :])
            if url:
                reading.entities.append(replace(entity("text_link"), url=url))
        case "code":
            reading.entities.append(replace(entity("code"), language=opened.argument or None))
        case "tg-emoji":
            if not opened.argument.isdigit():
                raise BadRequest("can't parse entities: Invalid custom emoji identifier specified")
            reading.entities.append(replace(entity("custom_emoji"), custom_emoji_id=opened.argument))
        case "blockquote":
            reading.entities.append(entity("expandable_blockquote" if opened.argument else "blockquote"))
        case _:
            reading.entities.append(entity(_TYPES[opened.tag]))


def _address(url: str) -> str:
    """Gives a web address in full, or nothing for what is none."""
    url = url.strip()
    if re.fullmatch(r"(?:https?|tg|mailto|tel|ton):\S+", url):
        return url
    return f"http://{url}" if re.fullmatch(r"[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?", url) else ""


def _settled(entities: list[MessageEntity]) -> tuple[MessageEntity, ...]:
    """Sorts outer before inner and joins `<pre><code class=…>` into one."""
    code = {(each.offset, each.length): each.language for each in entities if each.type == "code"}
    pre = {(each.offset, each.length) for each in entities if each.type == "pre"}
    kept = []
    for each in entities:
        language = code.get((each.offset, each.length))
        if each.type == "pre" and language:
            kept.append(MessageEntity(type="pre", offset=each.offset, length=each.length, language=language))
        elif each.type == "code":
            if not (language and (each.offset, each.length) in pre):
                kept.append(MessageEntity(type="code", offset=each.offset, length=each.length))
        else:
            kept.append(each)
    return ordered(kept)
