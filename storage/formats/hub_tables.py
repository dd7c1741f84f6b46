"""The tables of a data set for the Hub: one for each lesson, and one of the annotations as they were given."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeAlias

import msgspec

from storage.facts import Turn
from storage.formats.chats import Pair, pair_of
from storage.formats.format import Record
from storage.formats.meaning import (
    completion_flaw,
    gloss_flaw,
    label_flaw,
    pair_flaw,
    preference_flaw,
    sound,
    text_flaw,
)
from storage.formats.parallel import Parallels, parallels_of
from storage.formats.ratings import Ratings, row_of
from storage.formats.rows import Task, task
from storage.formats.scores import rated
from storage.formats.sft import Conversation, conversation_of
from storage.lesson import Completion, Gloss, Label, Lesson, Preference, Text, TextPair
from storage.rules.tags import language_of, register_of

Lessons: TypeAlias = tuple[Lesson, ...]


class Raw(Task, gc=False):
    """An annotation: the task as columns, and `value` as JSON."""

    value: str


class Labels(msgspec.Struct, gc=False):
    """A property of `text`, of its stretch from `start` up to `end` where they are told, or of a picture."""

    text: str
    label: str
    severity: str
    image: str
    start: int | None
    end: int | None


class Texts(msgspec.Struct, gc=False):
    """What somebody wrote, on a `topic` or about an `answer` to `prompt`."""

    text: str
    lang: str
    topic: str
    prompt: tuple[Turn, ...]
    answer: str


class Words(msgspec.Struct, gc=False):
    """What a word means to one person."""

    word: str
    gloss: str
    lang: str
    register: str
    region: str
    example: str


class Table(NamedTuple):
    """A configuration of the data set: its name, what its rows are made of, and the tasks it is used for."""

    name: str
    shape: type[msgspec.Struct]
    rows: Callable[[Record, Lessons, Counter[str]], Iterator[msgspec.Struct]]
    use: str = ""


def _raw(record: Record, lessons: Lessons, left: Counter[str]) -> Iterator[Raw]:
    del lessons, left
    yield Raw(*(*msgspec.structs.astuple(task(record.content)), record.written))


def _sft(record: Record, lessons: Lessons, left: Counter[str]) -> Iterator[Conversation]:
    del record
    return map(conversation_of, sound(lessons, Completion, completion_flaw, left))


def _preference(record: Record, lessons: Lessons, left: Counter[str]) -> Iterator[Pair]:
    del record
    return map(pair_of, sound(lessons, Preference, preference_flaw, left))


def _ratings(record: Record, lessons: Lessons, left: Counter[str]) -> Iterator[Ratings]:
    del record
    return map(row_of, rated(lessons, left))


def _parallel(record: Record, lessons: Lessons, left: Counter[str]) -> Iterator[Parallels]:
    home = record.passport.region
    return (parallels_of(pair, home) for pair in sound(lessons, TextPair, pair_flaw, left))


def _labels(record: Record, lessons: Lessons, left: Counter[str]) -> Iterator[Labels]:
    del record
    for one in sound(lessons, Label, label_flaw, left):
        yield Labels(one.text, one.label, one.severity or "", one.image or "", one.start, one.end)


def _texts(record: Record, lessons: Lessons, left: Counter[str]) -> Iterator[Texts]:
    for one in sound(lessons, Text, text_flaw, left):
        yield Texts(one.text, one.lang or record.passport.lang, one.topic or "", one.prompt, one.answer or "")


def _words(record: Record, lessons: Lessons, left: Counter[str]) -> Iterator[Words]:
    for one in sound(lessons, Gloss, gloss_flaw, left):
        tag, region = one.lang or record.passport.lang, one.region or record.passport.region
        yield Words(one.word, one.meaning, language_of(tag), register_of(tag), region, one.example)


TABLES = (
    Table("sft", Conversation, _sft, "text-generation"),
    Table("preference", Pair, _preference, "text-generation"),
    Table("ratings", Ratings, _ratings, "text-generation"),
    Table("labels", Labels, _labels, "text-classification"),
    Table("texts", Texts, _texts),
    Table("parallel", Parallels, _parallel, "translation"),
    Table("lexicon", Words, _words),
    Table("annotations", Raw, _raw),
)
