"""One language's texts. A phrase that is missing, or lacks a value, is an error and never passes silently."""

import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from html import escape, unescape
from pathlib import Path
from typing import TypeAlias

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import MAX_PART_LENGTH as LONGEST_PART
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

from locales.languages import BORROWED, FIRST, LANGUAGES
from locales.phrase import Phrase, Value
from locales.plain import plain

HERE = Path(__file__).parent

# How many sentences are kept ready, and the longest value that may be part of one.
MOST_KEPT = 4096
LONGEST_KEPT = 64

# Where an entry begins, a term with its hyphen; and what an entry may say of another.
_ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*)[ ]*=", re.MULTILINE)
_REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
_MARK = re.compile("\0[^\0]*\0")
_TAG = re.compile(r"<[^>]*>")
# Letters written from right to left, and the signs that turn the direction of what follows them.
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_TURNING = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")


Dress: TypeAlias = Callable[[ast.Resource, str], ast.Resource]


class MissingPhraseError(LookupError):
    """This language has no such phrase, or the phrase wants a value it was not given."""


class Phrasebook:
    """Says phrases in one language. `say` gives plain text; `markup` gives HTML with every value escaped.

    An entry is parsed when it is first said: most never are, and all of them would double what a start takes.
    """

    def __init__(self, language: str, sources: Mapping[str, str]) -> None:
        self.language = language
        self._texts: dict[str, str] = {}
        for source in sources.values():
            for id_, text in _entries(source):
                self._texts.setdefault(id_, text)
        self._unread = dict(self._texts)
        self._dress: Dress = _as_it_is
        self._bundle = FluentBundle([language], use_isolating=False)
        self._markup: dict[Hashable, str] = {}
        self._said: dict[Hashable, str] = {}

    def say(self, phrase: Phrase) -> str:
        key = _key(phrase)
        found = self._said.get(key)
        if found is None:
            found = unescape(_TAG.sub("", self.markup(phrase)))
            _keep(self._said, key, found)
        return found

    def markup(self, phrase: Phrase) -> str:
        key = _key(phrase)
        found = self._markup.get(key)
        if found is None:
            found = self._format(phrase)
            _keep(self._markup, key, found)
        return found

    @cached_property
    def plain(self) -> "Phrasebook":
        """The same book in words alone: no phrase of it has an emoji; values are said to the letter as ever."""
        book = Phrasebook(self.language, {})
        book._unread, book._texts, book._dress = dict(self._texts), self._texts, plain
        return book

    def knows(self, id_: str) -> bool:
        return id_ in self._texts

    def _read(self, id_: str) -> None:
        """Parse this entry and those that it speaks of, unless that was done."""
        text = self._unread.get(id_)
        if text is None:
            return
        self._bundle.add_resource(self._dress(FluentResource(text), text))
        self._unread.pop(id_, None)
        for named in _REFERENCE.findall(text):
            self._read(named)

    def _format(self, phrase: Phrase) -> str:
        values = {name: self._value(value) for name, value in phrase.values.items()}
        # The library takes a long value for an attack: a mark stands for it meanwhile.
        long = {f"\0{name}\0": value for name, value in values.items() if _is_long(value)}
        if long:
            values = {name: f"\0{name}\0" if _is_long(value) else value for name, value in values.items()}
        text, errors = self._bundle.format_pattern(self._pattern(phrase.id), values)
        if errors:
            raise MissingPhraseError(phrase.id, errors)
        return _MARK.sub(lambda mark: str(long.get(mark[0], mark[0])), str(text)) if long else str(text)

    def _value(self, value: Value) -> str | int | float | datetime:
        if isinstance(value, Phrase):
            return self.markup(value)
        return escape(_isolated(value), quote=False) if isinstance(value, str) else value

    def _pattern(self, id_: str) -> Pattern:
        self._read(id_)
        if not self._bundle.has_message(id_):
            raise MissingPhraseError(self.language, id_)
        pattern = self._bundle.get_message(id_).value
        if pattern is None:
            raise MissingPhraseError(self.language, id_)
        return pattern


def _entries(source: str) -> Iterator[tuple[str, str]]:
    """Each message and term of a source under its name, as it stands there."""
    starts = list(_ENTRY.finditer(source))
    ends = [*(start.start() for start in starts[1:]), len(source)]
    for start, end in zip(starts, ends, strict=False):
        yield start[1], source[start.start() : end]


def _as_it_is(resource: ast.Resource, source: str) -> ast.Resource:
    del source
    return resource


def open_phrasebooks() -> dict[str, Phrasebook]:
    """The phrasebook of every language, by its language tag."""
    return {
        language: Phrasebook(language, {file.name: file.read_text(encoding="utf-8") for file in files_of(language)})
        for language in LANGUAGES
    }


def open_file(language: str, name: str) -> Phrasebook:
    """The phrasebook of this one file of a language."""
    return Phrasebook(language, {name: (HERE / language / name).read_text(encoding="utf-8")})


def book_for(books: Mapping[str, Phrasebook], language: str, *, plain: bool) -> Phrasebook:
    """The book of this language, the first one where there is none; `plain`: for those who want words alone."""
    book = books.get(language) or books[FIRST]
    return book.plain if plain else book


def files_of(language: str) -> list[Path]:
    """Where the texts of this language stand, those it borrows among them."""
    borrowed = [HERE / lender / name for name, lender in BORROWED.get(language, {}).items()]
    return [*sorted((HERE / language).glob("*.ftl")), *borrowed]


def _isolated(value: str) -> str:
    """A value that cannot turn the direction of the sentence around it."""
    if value.isascii():
        return value
    kept = _TURNING.sub("", value)
    return f"\u2068{kept}\u2069" if _RIGHT_TO_LEFT.search(kept) else kept


def _key(phrase: Phrase) -> Hashable:
    """What tells this sentence from others; None for one that will hardly be said again."""
    if not phrase.values:
        return phrase.id
    parts: list[Hashable] = [phrase.id]
    for name, value in phrase.values.items():
        part = _key(value) if isinstance(value, Phrase) else value
        if part is None or isinstance(part, datetime) or (isinstance(part, str) and len(part) > LONGEST_KEPT):
            return None
        parts.append((name, type(value).__name__, part))
    return tuple(parts)


def _keep(kept: dict[Hashable, str], key: Hashable, text: str) -> None:
    if key is None:
        return
    if len(kept) >= MOST_KEPT:
        kept.clear()
    kept[key] = text


def _is_long(value: object) -> bool:
    return isinstance(value, str) and len(value) > LONGEST_PART
