"""Batch files and records for the tests of this folder."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from hypothesis import settings
from hypothesis import strategies as st
from openpyxl import Workbook

from storage.database.columns import milliseconds
from storage.facts import Candidate, Content, JsonObject, Turn
from storage.formats.batch_file.reading import Fault, Row, read_batch_file
from storage.formats.format import Passport, Record
from storage.formats.rows import json_text, moment
from storage.lesson import Completion, Gloss, Lesson, Preference, Score, TextPair

# Files are written in every example, on machines of any speed.
CALM = settings(deadline=None, max_examples=40)
START = datetime(2026, 3, 1, 8, tzinfo=UTC)
QUESTION = (Turn("user", "Enaknya sarapan apa?"),)
# Any text a batch may hold: not blank, without what the door takes out.
TEXTS = st.text(
    st.characters(
        exclude_categories=["Cs"], exclude_characters=[chr(n) for n in range(32) if chr(n) not in "\t\n\r"]
    ),
    min_size=1,
    max_size=40,
).filter(lambda text: not text.isspace())


def read(folder: Path, name: str, source: str | bytes) -> list[Row | Fault]:
    """What the reader makes of a file with this name and content."""
    path = folder / "upload"
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    return list(read_batch_file(path, name))


def workbook(*sheets: Sequence[Sequence[object]]) -> bytes:
    """An Excel file with these sheets of rows."""
    book, out = Workbook(), BytesIO()
    book.remove(book.active)
    for cells in sheets:
        sheet = book.create_sheet()
        for row in cells:
            sheet.append(list(row))
    book.save(out)
    return out.getvalue()


def columns(**values: list[Any]) -> bytes:
    """A Parquet file with these columns."""
    out = BytesIO()
    pq.write_table(pa.table(values), out)
    return out.getvalue()


def rows(items: list[Row | Fault]) -> list[Row]:
    """The rows, of a file that must have no faults."""
    found = [item for item in items if isinstance(item, Row)]
    assert len(found) == len(items), items
    return found


def record(
    number: int = 0,
    content: Content | None = None,
    lessons: tuple[Lesson, ...] = (),
    value: JsonObject | None = None,
) -> Record:
    """An annotation like many; what matters to a test it gives itself."""
    passport = Passport(
        batch="sarapan",
        task=f"t{number}",
        kind="comparison",
        annotation=f"n{number}",
        revision=1,
        trainer="p7f3a",
        at=moment(milliseconds(START + timedelta(seconds=number))),
        seconds=12.5,
        order=("b", "a"),
        lang="id",
        target="",
        region="",
        guide_version="g1",
        consent_version="c1",
        guess="id",
        marks="short",
        may_publish=True,
        split="train",
    )
    usual = Content(
        prompt="Enaknya sarapan apa?", candidates=(Candidate("a", "Roti."), Candidate("b", "Bubur.", "m1"))
    )
    written = json_text(value or {"verdict": "a"})
    return Record(passport, content or usual, written, lambda *_: lessons)


def completion(text: str = "Bubur ayam, dong.") -> Completion:
    return Completion(QUESTION, text)


def preference(chosen: str = "Bubur ayam, dong.", rejected: str = "Sarapan itu penting.") -> Preference:
    return Preference(QUESTION, chosen, rejected, 2, None, "m1")


def score(value: int | None = 4, dimension: str = "benar", text: str = "Bubur ayam, dong.") -> Score:
    return Score(QUESTION, text, dimension, value, "m1")


def pair(target: str = "Gue laper.") -> TextPair:
    return TextPair("Saya lapar.", target, "id", "id-x-gaul")


def gloss(word: str = "mager", meaning: str = "malas gerak", region: str | None = None) -> Gloss:
    return Gloss(word, meaning, "id-x-gaul", region, f"Gue {word}.")


def many(number: int) -> Iterator[Record]:
    """Records with a lesson for every format, no two of them with the same word."""
    usual = (completion(), preference(), score(), pair())
    return (record(n, lessons=(*usual, gloss(f"kata{n:06}"))) for n in range(number))
