"""Counting and ordering stretches of text the way Telegram does."""

from bot.playground.shapes import MessageEntity

# What comes first where two entities cover the same stretch, as in tdlib's `get_type_priority`.
RANKS = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 11,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "mention": 50,
    "hashtag": 50,
    "cashtag": 50,
    "bot_command": 50,
    "url": 50,
    "email": 50,
    "phone_number": 50,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}


def units(text: str) -> int:
    """Counts UTF-16 code units, the measure of all of Telegram's offsets."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def cut(text: str, offset: int, length: int) -> str:
    """Gives the stretch of text that an entity covers; half a symbol raises UnicodeDecodeError."""
    return text.encode("utf-16-le", "surrogatepass")[2 * offset : 2 * (offset + length)].decode("utf-16-le")


def ordered(entities: list[MessageEntity]) -> tuple[MessageEntity, ...]:
    """Sorts by place, outer before inner, and leaves the empty ones out."""
    return tuple(
        sorted(
            (each for each in entities if each.length),
            key=lambda each: (each.offset, -each.length, RANKS.get(each.type, 100)),
        ),
    )
