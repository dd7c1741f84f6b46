"""Which rows train and which test: told by the prompt alone, so that all rows of one prompt fall together."""

import hashlib
import unicodedata

from storage.facts import Content

TEST_SHARE = 0.1
_LAST_TEST = int(TEST_SHARE * 256**8).to_bytes(8)


def family(content: Content) -> str:
    """16 hexadecimal digits that rows of one prompt have in common, whatever its case, width and white space."""
    return _digest(content).hex()


def split_of(content: Content) -> str:
    """`train` or `test`: the same for one family at all times and everywhere; a tenth of the families tests."""
    return "test" if _digest(content) <= _LAST_TEST else "train"


def _digest(content: Content) -> bytes:
    return hashlib.sha256(_normal(_subject(content)).encode("utf-8", "replace")).digest()[:8]


def _subject(content: Content) -> str:
    """What a conversation begins with: its later turns stay with it, and a system text divides nothing."""
    for turn in content.messages:
        if turn.role == "user" and turn.content:
            return turn.content
    return content.prompt or content.text or ""


def _normal(text: str) -> str:
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return " ".join(plain.casefold().split())
