"""Which rows train and which test: told by the prompt alone, so that all rows of one prompt fall together."""

import hashlib
import unicodedata

from storage.facts import Content

TEST_SHARE = 0.1


def family(content: Content) -> str:
    """16 hexadecimal digits that rows of one prompt have in common, whatever its case, width and white space."""
    return hashlib.sha256(_normal(_subject(content)).encode("utf-8", "replace")).hexdigest()[:16]


def split_of(content: Content) -> str:
    """`train` or `test`: the same for one family at all times and everywhere; a tenth of the families tests."""
    return "test" if int(family(content), 16) < TEST_SHARE * 16**16 else "train"


def _subject(content: Content) -> str:
    """What a conversation begins with: its later turns stay with it, and a system text divides nothing."""
    asked = [turn.content for turn in content.messages if turn.role == "user"]
    return asked[0] if asked else content.prompt or content.text or ""


def _normal(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
