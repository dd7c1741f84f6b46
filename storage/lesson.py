"""What an annotation teaches a model, free of kind and of file format. Kinds yield lessons, formats write them."""

from typing import TypeAlias

import msgspec

from storage.facts import Turn


class Completion(msgspec.Struct, frozen=True, gc=False):
    """A good answer to a prompt."""

    prompt: tuple[Turn, ...]
    text: str


class Preference(msgspec.Struct, frozen=True, gc=False):
    """One answer is better than another; `margin` is 1 (better) or 2 (much better)."""

    prompt: tuple[Turn, ...]
    chosen: str
    rejected: str
    margin: int
    chosen_model: str | None = None
    rejected_model: str | None = None


class Score(msgspec.Struct, frozen=True, gc=False):
    """How good an answer is on one dimension, as given (1 to 5); None says the trainer could not tell."""

    prompt: tuple[Turn, ...]
    text: str
    dimension: str
    value: int | None
    model: str | None = None


class Label(msgspec.Struct, frozen=True, gc=False):
    """A named property of a text, of the stretch from `start` up to `end` in it (in characters), or of a picture.

    A picture stands in `image`; `severity` says how bad it is where the property is a flaw.
    """

    text: str
    label: str
    severity: str | None = None
    image: str | None = None
    start: int | None = None
    end: int | None = None


class Text(msgspec.Struct, frozen=True, gc=False):
    """Words of the trainer's own: on a `topic`, or about an `answer` that was given to `prompt`."""

    text: str
    lang: str | None
    prompt: tuple[Turn, ...] = ()
    answer: str | None = None
    topic: str | None = None


class TextPair(msgspec.Struct, frozen=True, gc=False):
    """The same meaning said in two ways; languages are BCP 47 tags, `relation` is who the target is said to."""

    source: str
    target: str
    source_lang: str | None
    target_lang: str | None
    region: str | None = None
    relation: str | None = None


class Gloss(msgspec.Struct, frozen=True, gc=False):
    """What a word means that somebody used, with the sentence they used it in; `lang` is a BCP 47 tag."""

    word: str
    meaning: str
    lang: str | None
    region: str | None
    example: str


class Speech(msgspec.Struct, frozen=True, gc=False):
    """What someone said, reading this text or answering it; `path` is the voice note's in the folder for files."""

    text: str
    path: str
    seconds: int
    lang: str | None
    is_reading: bool


Lesson: TypeAlias = Completion | Preference | Score | Label | Text | TextPair | Gloss | Speech
