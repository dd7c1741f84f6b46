"""What people gave in: of every kind its example by several of them, and texts that readers stumble over."""

from collections.abc import Iterator
from typing import NamedTuple

from msgspec.structs import replace

from storage.facts import Candidate, Content, Turn
from storage.formats.format import Record
from storage.formats.rows import json_text
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.lesson import Completion, Gloss, Label, Lesson, Preference, Score, Text, TextPair
from storage.rules import sitting
from storage.rules.cleaning import clean
from tests.nasty import NASTY
from tests.promises.test_kinds import PASSPORT, answered

PEOPLE = 4
DIMENSIONS = ("membantu", "benar", "alami", "sopan", "aman", "lucu")
# What readers take for something else, or for the end of something.
HARD = (
    "2024-01-01",
    "0812",
    "NA",
    "null",
    "None",
    "true",
    "1e5",
    "=1+1",
    "@x",
    "#N/A",
    "a\r\nb",
    "_x000D_",
    '"',
    "'",
)
TEXTS = (*HARD, *(clean(text) for text in NASTY.values()))


def results() -> Iterator[Record]:
    """The results of one task stand together."""
    for kind in KINDS:
        yield from _examples(kind)
    for number, text in enumerate(TEXTS):
        yield from _texts(f"{number}", text, Content(prompt=text))
    # A conversation that has gone on for a while.
    before = (
        Turn("system", "Jawab singkat."),
        Turn("user", "Halo"),
        Turn("assistant", "Ya?"),
        Turn("user", "Apa itu?"),
    )
    for number, turns in enumerate((before, before[1:])):
        yield from _texts(f"turns-{number}", "Apa itu?", Content(messages=turns))


class _Of(NamedTuple):
    task: str
    kind: str
    content: Content


def _examples(kind: Kind) -> Iterator[Record]:
    sheet, draft = answered(kind)
    value = sitting.values(sheet, draft)[kind.name]
    lessons = tuple(kind.lessons(sheet.content, value, sheet.wishes))
    for person in range(PEOPLE):
        yield _record(_Of(f"{kind.name}-1", kind.name, sheet.content), person, lessons, json_text(value))


def _texts(task: str, text: str, asked: Content) -> Iterator[Record]:
    answers = (Candidate("a", f"{text}."), Candidate("b", f"{text}?", "m1"))
    content = replace(asked, candidates=answers, lang="id", topic=text[:50].strip(), meta={"sumber": text})
    for person in range(2):
        lessons = tuple(_lessons(content, text, person))
        yield _record(_Of(task, "texts", content), person, lessons, json_text({"text": text}))


def _lessons(content: Content, text: str, person: int) -> Iterator[Lesson]:
    one, other = content.candidates
    prompt = content.messages or (Turn("user", text),)
    yield Completion(prompt, f"{text} {person}")
    yield Preference(prompt, one.text, other.text, 1 + person, one.model, other.model)
    for place, dimension in enumerate(DIMENSIONS):
        yield Score(prompt, one.text, dimension, None if place == person else 4 + person, one.model)
        yield Score(prompt, other.text, dimension, 2, other.model)
    yield Label(one.text, "kaku", "light")
    yield Label(one.text, "wrong", start=0, end=len(one.text))
    yield Text(text, "id", prompt, other.text)
    yield TextPair(text, f"{text} {person}", "id", "id-x-gaul")
    yield Gloss(text, text, "id-x-gaul", None, text)


def _record(of: _Of, person: int, lessons: tuple[Lesson, ...], value: str) -> Record:
    passport = replace(
        PASSPORT,
        task=of.task,
        kind=of.kind,
        annotation=f"{of.task}-{person}",
        trainer=f"t_{person:016x}",
        at=f"2026-11-22T00:{person:02}:00.000000Z",
        may_publish=True,
        order=tuple(candidate.id for candidate in of.content.candidates) or ("",),
        split="train" if person or of.task != "1" else "test",
    )
    return Record(passport, of.content, value, lambda *_: lessons)
