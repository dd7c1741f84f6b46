"""`lexicon`: words that people used and explained, a row for each word with one meaning in one place."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

import msgspec

from storage.formats.format import Passport, Record, Written
from storage.formats.meaning import gloss_flaw, sound
from storage.formats.rows import encoded
from storage.formats.sorting import sorted_on_disk
from storage.formats.writing import BUFFER
from storage.lesson import Gloss
from storage.rules.tags import language_of, register_of

# What makes two glosses one row: word, language tag, region and meaning, whatever their case, width and white space.
Key: TypeAlias = tuple[str, str, str, str]


class Entry(msgspec.Struct, gc=False):
    """`people` counts those who explained it so, `trainers` are their pseudonyms; `date` is when it came first.

    `region` is where it is said, else where its trainer is from. `may_publish` holds if everybody agreed to it.
    """

    word: str
    gloss: str
    lang: str
    register: str
    region: str
    date: str
    people: int
    example: str
    tag: str
    batch: str
    trainers: tuple[str, ...]
    may_publish: bool


class Attested(msgspec.Struct, array_like=True, gc=False):
    """One gloss by one person; the order of its fields is that of the file."""

    key: Key
    date: str
    trainer: str
    word: str
    gloss: str
    tag: str
    region: str
    example: str
    batch: str
    may_publish: bool


class Lexicon:
    """In the order of its words. Glosses are sorted on disk: a lexicon may be larger than memory."""

    name = "lexicon"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        rows, left = 0, Counter[str]()
        attested = sorted_on_disk(_attested(records, left), msgspec.json.Decoder(Attested), out.parent)
        with out.open("wb", buffering=BUFFER) as file:
            for _, group in groupby(attested, lambda each: each.key):
                file.write(encoded(_entry(group)) + b"\n")
                rows += 1
        return Written(rows, left)


def _attested(records: Iterable[Record], left: Counter[str]) -> Iterator[Attested]:
    for record in records:
        for gloss in sound(record.lessons, Gloss, gloss_flaw, left):
            yield _one(gloss, record.passport)


def _one(gloss: Gloss, passport: Passport) -> Attested:
    tag, region = gloss.lang or passport.lang, gloss.region or passport.region
    return Attested(
        (_plain(gloss.word), tag.lower(), _plain(region), _plain(gloss.meaning)),
        passport.at,
        passport.trainer,
        gloss.word,
        gloss.meaning,
        tag,
        region,
        gloss.example,
        passport.batch,
        passport.may_publish,
    )


def _entry(group: Iterator[Attested]) -> Entry:
    """What these glosses, in the order of their dates, have in common; word, gloss and example are of the first."""
    first = next(group)
    trainers, publish = {first.trainer}, first.may_publish
    for each in group:
        trainers.add(each.trainer)
        publish = publish and each.may_publish
    return Entry(
        first.word,
        first.gloss,
        language_of(first.tag),
        register_of(first.tag),
        first.region,
        first.date,
        len(trainers),
        first.example,
        first.tag,
        first.batch,
        tuple(sorted(trainers)),
        publish,
    )


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
