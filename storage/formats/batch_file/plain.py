"""The quick way for the usual line of a JSON Lines batch: read by type, or left to those who look closer.

Whatever comes out here comes out of the long way (`strict_json`, `content`) the same; a test holds them together.
"""

import re

import msgspec

from storage.facts import Candidate, Content
from storage.formats.batch_file.content import content_hash
from storage.formats.batch_file.row import MOST_CANDIDATES, MOST_CHARACTERS, MOST_CHARACTERS_A_NAME, Row
from storage.rules.tags import is_tag

# Escapes that may bring in what `clean` takes out, and backslashes that make `\"` ambiguous.
_DOUBTFUL = re.compile(rb"\\[ubf\\]")


class _Plain(msgspec.Struct, gc=False):
    id: str | None = None
    prompt: str | None = None
    text: str | None = None
    candidates: tuple[Candidate, ...] = ()
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
        if len(line) > MOST_CHARACTERS:
            return None
        try:
            plain = self._decode(line)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None
        if _quotes(line) != _quotes_of(plain) or not (_is_sound(plain) and self._knows_tags(plain)):
            return None
        content = Content(
            prompt=plain.prompt,
            text=plain.text,
            candidates=plain.candidates,
            lang=plain.lang,
            target=plain.target,
            domain=plain.domain,
            topic=plain.topic,
        )
        return Row(number, content_hash(content) if plain.id is None else plain.id, content)

    def _knows_tags(self, plain: _Plain) -> bool:
        known = self._tags
        if plain.lang in known and plain.target in known:
            return True
        known.update(tag for tag in (plain.lang, plain.target) if tag and is_tag(tag))
        return plain.lang in known and plain.target in known


def _quotes(line: bytes) -> int:
    """The quotation marks that open or close a text; -1 if that takes a closer look."""
    if b"\\" not in line:
        return line.count(b'"')
    return -1 if _DOUBTFUL.search(line) else line.count(b'"') - line.count(b'\\"')


def _quotes_of(plain: _Plain) -> int:
    """The quotation marks of a line that holds this and nothing else: no doubled key, no strange one, no null."""
    names = (plain.id, plain.prompt, plain.text, plain.lang, plain.target, plain.domain, plain.topic)
    quotes = 4 * (len(names) - names.count(None))
    if plain.candidates:
        quotes += 2
        for candidate in plain.candidates:
            quotes += 8 if candidate.model is None else 12
    return quotes


def _is_sound(plain: _Plain) -> bool:
    """Whether no text is blank, every name is neat and the candidates differ; lengths of texts are known by now."""
    if plain.prompt is None and plain.text is None:
        return False
    if plain.prompt is not None and not plain.prompt.strip():
        return False
    if plain.text is not None and not plain.text.strip():
        return False
    if not (_is_neat(plain.id) and _is_neat(plain.domain) and _is_neat(plain.topic)):
        return False
    return not plain.candidates or _are_distinct(plain.candidates)


def _are_distinct(candidates: tuple[Candidate, ...]) -> bool:
    ids: set[str] = set()
    texts = {""}
    for candidate in candidates:
        if not (_is_neat(candidate.id) and _is_neat(candidate.model)):
            return False
        ids.add(candidate.id)
        texts.add(candidate.text.strip())
    return len(ids) == len(texts) - 1 == len(candidates) <= MOST_CANDIDATES


def _is_neat(name: str | None) -> bool:
    return name is None or (0 < len(name) <= MOST_CHARACTERS_A_NAME and name == name.strip())
