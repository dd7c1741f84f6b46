"""Pairs of texts and the lexicon: what their rows say, and that a real reader takes them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from storage.facts import JsonObject
from storage.formats import sorting
from storage.formats.format import Record, Teach
from storage.formats.registry import get_format
from storage.lesson import Gloss, Lesson, TextPair
from storage.rules.tags import language_of, register_of
from tests.storage.formats.making import gloss, pair, record


def made(folder: Path, name: str, *records: Record) -> list[JsonObject]:
    out = folder / f"{name}.jsonl"
    get_format(name).write(iter(records), out)
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


def by(trainer: str, number: int, *lessons: Gloss, publish: bool = True) -> Record:
    one = record(number, lessons=lessons)
    at = f"2026-03-{number + 1:02}T08:00:00.000000Z"
    return replace(one, passport=replace(one.passport, trainer=trainer, at=at, may_publish=publish))


def _also(one: Record, lesson: Lesson) -> Teach:
    lessons = (*one.lessons, lesson)
    return lambda *_: lessons


def test_a_pair_says_language_register_region_and_relation(tmp_path: Path) -> None:
    polite = TextPair("Mau makan?", "Badhé dhahar?", "id", "jv-x-krama", "Malang", "ibu")
    (row,) = made(tmp_path, "parallel", record(lessons=(polite,)))
    assert (row["source"], row["target"], row["source_lang"]) == ("Mau makan?", "Badhé dhahar?", "id")
    assert (row["lang"], row["register"], row["target_lang"]) == ("jv", "krama", "jv-x-krama")
    assert (row["region"], row["relation"]) == ("Malang", "ibu")
    assert row["batch"] == "sarapan"


def test_one_word_with_one_meaning_is_one_row_that_counts_its_people(tmp_path: Path) -> None:
    rows = made(
        tmp_path,
        "lexicon",
        by("budi", 2, gloss("Mager", "Malas  gerak", "Malang")),
        by("sari", 1, gloss("mager", "malas gerak", "Malang"), gloss("baper", "terbawa perasaan")),
        by("sari", 3, gloss("mager", "malas gerak", "malang"), publish=False),
        by("joko", 4, gloss("mager", "malas gerak", "Medan")),
        by("joko", 5, gloss("mager", "enggan")),
    )
    shown = [(row["word"], row["gloss"], row["region"], row["people"]) for row in rows]
    assert shown == [
        ("baper", "terbawa perasaan", "", 1),
        ("mager", "enggan", "", 1),
        ("mager", "malas gerak", "Malang", 2),
        ("mager", "malas gerak", "Medan", 1),
    ]
    mager = rows[2]
    assert (mager["lang"], mager["register"], mager["example"]) == ("id", "gaul", "Gue mager.")
    assert mager["date"].startswith("2026-03-02"), "the day it came first"
    assert (mager["trainers"], mager["may_publish"]) == (["budi", "sari"], False)


@pytest.mark.parametrize("name", ["parallel", "lexicon"])
def test_datasets_reads_both(tmp_path: Path, load: Callable[..., Any], name: str) -> None:
    records = [by(f"p{n}", n, gloss(f"kata{n}", region="Malang" if n > 5 else None)) for n in range(20)]
    pairs = [replace(each, teach=_also(each, pair(f"Gue {n}."))) for n, each in enumerate(records)]
    made(tmp_path, name, *pairs)
    data = load(tmp_path / f"{name}.jsonl")
    assert data.num_rows == 20
    assert set(data["lang"][:]) == {"id"}
    assert set(data["register"][:]) == {"gaul"}


def test_more_words_than_are_held_at_once_come_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sorting, "AT_ONCE", 3)
    monkeypatch.setattr(sorting, "MOST_FILES", 4)
    words = [f"kata{n * 37 % 101:03}" for n in range(101)]
    rows = made(tmp_path, "lexicon", *(by("sari", n, gloss(word)) for n, word in enumerate(words)))
    assert [row["word"] for row in rows] == sorted(words)
    assert [path.name for path in tmp_path.iterdir()] == ["lexicon.jsonl"]


@pytest.mark.parametrize(
    ("tag", "language", "register"),
    [
        ("jv-x-ngoko-alus", "jv", "ngoko_alus"),
        ("id-X-Gaul", "id", "gaul"),
        ("jv-Java", "jv-Java", ""),
        ("su", "su", ""),
        (None, "", ""),
    ],
)
def test_a_tag_taken_apart(tag: str | None, language: str, register: str) -> None:
    assert (language_of(tag), register_of(tag)) == (language, register)
