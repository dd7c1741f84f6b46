"""What each row is looked over for besides faults: what tells who somebody is, and whether it was there before."""

from collections.abc import Iterator
from hashlib import blake2b

import msgspec

from storage.facts import Content
from storage.rules.textchecks.personal import telling

_encode = msgspec.json.Encoder().encode
# Texts are free of it: see `cleaning`.
_BETWEEN = "\0"


class Found(msgspec.Struct, frozen=True):
    """What tells who somebody is, at this line and column: nik, card, account, phone, email or plate."""

    line: int
    column: str
    what: str


def find_personal(content: Content) -> Iterator[tuple[str, str]]:
    """The columns of this row that tell who somebody is, each with what does; the gravest of each."""
    for column, text in _texts(content):
        what = telling(text)
        if what is not None:
            yield column, what


def content_mark(content: Content) -> int:
    """64 bits that are the same where the same is asked about the same answers, whatever the row says beside it."""
    said = _encode(content.messages).decode() if content.messages else ""
    subject = (content.prompt or "", said, content.text or "", content.image or "")
    about = content.topic or "" if not any(subject) else ""
    whole = _BETWEEN.join((*subject, about, *sorted([candidate.text for candidate in content.candidates])))
    return int.from_bytes(blake2b(whole.encode("utf-8", "replace"), digest_size=8).digest(), "big", signed=True)


def _texts(content: Content) -> Iterator[tuple[str, str]]:
    """What people will read of this row, under the names of its columns."""
    named = (("prompt", content.prompt), ("text", content.text), ("topic", content.topic))
    for name, text in (*named, ("explanation", content.explanation)):
        if text:
            yield name, text
    for number, turn in enumerate(content.messages, 1):
        yield f"messages[{number}].content", turn.content
    for candidate in content.candidates:
        yield f"candidate_{candidate.id}", candidate.text
