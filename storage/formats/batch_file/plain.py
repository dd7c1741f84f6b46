"""The quick way for the usual line of a JSON Lines batch: read by type, or left to those who look closer.

Whatever comes out here comes out of the long way (`strict_json`, `content`) the same; a test holds them together.
"""

import re

import msgspec

from storage.facts import Candidate, Content
from storage.formats.batch_file.content import content_hash
from storage.formats.batch_file.row import MOST_CANDIDATES, MOST_CHARACTERS, MOST_CHARACTERS_A_NAME, Row
from storage.rules.tags import is_tag

# Escapes that may need cleaning, and white space between a key and its colon.
_DOUBTFUL = re.compile(rb'\\[ubf]|"[ \t\r]+:')


class _Plain(msgspec.Struct, gc=False):
    id: str | None = None
    prompt: str | None = None
    text: str | None = None
    candidates: tuple[Candidate, ...] | None = None
    lang: str | None = None
    target: str | None = None
    domain: str | None = None
    topic: str | None = None


class PlainLines:
    """Reads lines of one file; remembers which language tags are well formed."""

    def __init__(self) -> None:
        self._decode = msgspec.json.Decoder(_Plain).decode
        self._tags: set[str | None] = {None}

    def read(self, number: int, line: bytes) -> Row | None:
        """The row in this line; None if anything about it is unusual."""
        try:
            plain = self._decode(line)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None
        # A key stands before a colon: as many of those as keys known, so none is doubled and none is strange.
        if line.count(b'":') != _keys(plain) or _DOUBTFUL.search(line):
            return None
        if not (self._knows(plain.lang) and self._knows(plain.target) and _is_sound(plain)):
            return None
        content = Content(
            prompt=plain.prompt,
            text=plain.text,
            candidates=plain.candidates or (),
            lang=plain.lang,
            target=plain.target,
            domain=plain.domain,
            topic=plain.topic,
        )
        return Row(number, content_hash(content) if plain.id is None else plain.id, content)

    def _knows(self, tag: str | None) -> bool:
        if tag not in self._tags and is_tag(tag or ""):
            self._tags.add(tag)
        return tag in self._tags


def _keys(plain: _Plain) -> int:
    names = (plain.id, plain.prompt, plain.text, plain.lang, plain.target, plain.domain, plain.topic)
    keys = len(names) - names.count(None)
    if plain.candidates is not None:
        keys += 1
        for candidate in plain.candidates:
            keys += 2 if candidate.model is None else 3
    return keys


def _is_sound(plain: _Plain) -> bool:
    for name in (plain.id, plain.domain, plain.topic):
        if name is not None and not _is_name(name):
            return False
    for text in (plain.prompt, plain.text):
        if text is not None and not _is_text(text):
            return False
    if plain.prompt is None and plain.text is None:
        return False
    return not plain.candidates or _are_distinct(plain.candidates)


def _are_distinct(candidates: tuple[Candidate, ...]) -> bool:
    for candidate in candidates:
        if not (_is_text(candidate.text) and _is_name(candidate.id)):
            return False
        if candidate.model is not None and not _is_name(candidate.model):
            return False
    ids = {candidate.id for candidate in candidates}
    texts = {candidate.text.strip() for candidate in candidates}
    return len(ids) == len(texts) == len(candidates) <= MOST_CANDIDATES


def _is_text(text: str) -> bool:
    return 0 < len(text) <= MOST_CHARACTERS and not text.isspace()


def _is_name(name: str) -> bool:
    return 0 < len(name) <= MOST_CHARACTERS_A_NAME and name == name.strip()
