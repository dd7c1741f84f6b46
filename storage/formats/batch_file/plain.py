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
# Names that are worth remembering come again in every line.
_MOST_NAMES = 1_000


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
    """Reads lines of one file; remembers the language tags and short names that were found good."""

    def __init__(self) -> None:
        self._decode = msgspec.json.Decoder(_Plain).decode
        self._tags: set[str | None] = {None}
        self._names: set[str | None] = {None}

    def read(self, number: int, line: bytes) -> Row | None:
        """The row in this line; None if anything about it is unusual."""
        # No text in a line so short can be too long.
        if len(line) > MOST_CHARACTERS:
            return None
        try:
            plain = self._decode(line)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return None
        if _quotes(line) != _quotes_of(plain) or not self._is_sound(plain):
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

    def _is_sound(self, plain: _Plain) -> bool:
        """Whether the tags are well formed, no text is blank, every name is neat and the candidates differ."""
        if not (plain.lang in self._tags and plain.target in self._tags) and not self._learn_tags(plain):
            return False
        subject = plain.text if plain.prompt is None else plain.prompt
        if not subject or subject.isspace() or (plain.text is not None and not plain.text.strip()):
            return False
        if plain.id is not None and not _is_neat(plain.id):
            return False
        ids: set[str] = set()
        names: set[str | None] = {plain.domain, plain.topic}
        texts = {""}
        for candidate in plain.candidates:
            ids.add(candidate.id)
            names.add(candidate.id)
            names.add(candidate.model)
            texts.add(candidate.text.strip())
        if len(ids) != len(plain.candidates) or len(texts) - 1 != len(ids) or len(ids) > MOST_CANDIDATES:
            return False
        return names <= self._names or self._learn_names(names)

    def _learn_tags(self, plain: _Plain) -> bool:
        self._tags.update(tag for tag in (plain.lang, plain.target) if tag and is_tag(tag))
        return plain.lang in self._tags and plain.target in self._tags

    def _learn_names(self, names: set[str | None]) -> bool:
        neat = {name for name in names if name is None or _is_neat(name)}
        if len(self._names) < _MOST_NAMES:
            self._names |= neat
        return len(neat) == len(names)


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


def _is_neat(name: str) -> bool:
    return 0 < len(name) <= MOST_CHARACTERS_A_NAME and name == name.strip()
