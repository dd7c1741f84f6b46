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
    """A named property of a text, of the stretch from `start` up to `end` in it (in characters), or of a picture.

    A picture stands in `image`; `severity` says how bad it is where the property is a flaw.
    """

    text: str
    label: str
    severity: str | None = None
    image: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """Words of the trainer's own: on a `topic`, or about an `answer` that was given to `prompt`."""

    text: str
    lang: str | None
    prompt: tuple[Turn, ...] = ()
    answer: str | None = None
    topic: str | None = None


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


@dataclass(frozen=True, slots=True)
class Speech:
    """What someone said, reading this text or answering it; `path` is the voice note's in the folder for files."""

    text: str
    path: str
    seconds: int
    lang: str | None
    is_reading: bool


Lesson: TypeAlias = Completion | Preference | Score | Label | Text | TextPair | Gloss | Speech
