"""What an annotation teaches a model, free of kind and of file format. Kinds yield lessons, formats write them."""

from dataclasses import dataclass
from typing import TypeAlias

from storage.facts import Turn


@dataclass(frozen=True, slots=True)
class Completion:
    """A good answer to a prompt."""

    prompt: tuple[Turn, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Preference:
    """One answer is better than another; `margin` is 1 (better) or 2 (much better)."""

    prompt: tuple[Turn, ...]
    chosen: str
    rejected: str
    margin: int
    chosen_model: str | None = None
    rejected_model: str | None = None


@dataclass(frozen=True, slots=True)
class Score:
    """How good an answer is on one dimension, as given (1 to 5); None says the trainer could not tell."""

    prompt: tuple[Turn, ...]
    text: str
    dimension: str
    value: int | None
    model: str | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """A named property of a text."""

    text: str
    label: str


@dataclass(frozen=True, slots=True)
class TextPair:
    """The same meaning said in two ways; languages are BCP 47 tags, `relation` is who the target is said to."""

    source: str
    target: str
    source_lang: str | None
    target_lang: str | None
    region: str | None = None
    relation: str | None = None


@dataclass(frozen=True, slots=True)
class Gloss:
    """What a word means that somebody used, with the sentence they used it in; `lang` is a BCP 47 tag."""

    word: str
    meaning: str
    lang: str | None
    region: str | None
    example: str


Lesson: TypeAlias = Completion | Preference | Score | Label | TextPair | Gloss
