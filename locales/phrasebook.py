"""One language's texts. A phrase that is missing, or lacks a value, is an error and never passes silently."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from html import escape
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

from locales.phrase import Phrase, Value

HERE = Path(__file__).parent


class MissingPhraseError(LookupError):
    """This language has no such phrase, or the phrase wants a value it was not given."""


class Phrasebook:
    """Says phrases in one language. `say` gives plain text; `markup` gives HTML with every value escaped."""

    def __init__(self, language: str, sources: Mapping[str, str]) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        for source in sources.values():
            self._bundle.add_resource(FluentResource(source))
        self._fixed: dict[str, str] = {}

    def say(self, phrase: Phrase) -> str:
        return self._format(phrase, str, self.say)

    def markup(self, phrase: Phrase) -> str:
        return self._format(phrase, partial(escape, quote=False), self.markup)

    def knows(self, id_: str) -> bool:
        return self._bundle.has_message(id_)

    def _format(self, phrase: Phrase, guard: Callable[[str], str], nested: Callable[[Phrase], str]) -> str:
        fixed = self._fixed.get(phrase.id)
        if fixed is not None:
            return fixed
        values = {name: _value(value, guard, nested) for name, value in phrase.values.items()}
        text, errors = self._bundle.format_pattern(self._pattern(phrase.id), values)
        if errors:
            raise MissingPhraseError(phrase.id, errors)
        if not phrase.values:
            self._fixed[phrase.id] = str(text)
        return str(text)

    def _pattern(self, id_: str) -> Pattern:
        if not self._bundle.has_message(id_):
            raise MissingPhraseError(self.language, id_)
        pattern = self._bundle.get_message(id_).value
        if pattern is None:
            raise MissingPhraseError(self.language, id_)
        return pattern


def _value(
    value: Value, guard: Callable[[str], str], nested: Callable[[Phrase], str]
) -> str | int | float | datetime:
    if isinstance(value, Phrase):
        return nested(value)
    return guard(value) if isinstance(value, str) else value


def open_phrasebooks() -> dict[str, Phrasebook]:
    """The phrasebook of every language that has a folder here, by its language tag."""
    return {
        folder.name: Phrasebook(
            folder.name, {file.name: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.ftl"))}
        )
        for folder in sorted(HERE.iterdir())
        if any(folder.glob("*.ftl"))
    }
