"""Whatever is written, each kind that takes texts keeps it to the letter, and every raw file gives it back so."""

import csv
import dataclasses
import io
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from storage.errors import Refused
from storage.facts import Content, Json, JsonObject, Sheet
from storage.formats.format import Record
from storage.formats.registry import FORMATS
from storage.formats.rows import json_text
from storage.forms.choose import Choose
from storage.forms.reply import Tap, Wrote
from storage.forms.several import ChooseSeveral
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules import sitting
from storage.rules.cleaning import clean
from storage.rules.sitting import Draft
from tests.nasty import NASTY
from tests.promises.test_kinds import PASSPORT, example_sheet

WRITING = [kind for kind in KINDS if any(isinstance(reply, Wrote) for reply in kind.example.replies)]
REMARKING = [
    kind
    for kind in KINDS
    if isinstance(question := kind.ask(example_sheet(kind), ()), Choose | ChooseSeveral) and question.takes_note
]
kinds = pytest.mark.parametrize("kind", WRITING, ids=lambda kind: kind.name)
texts = st.text(max_size=80).map(lambda text: f"x{text}x")


def written(kind: Kind, text: str) -> Iterator[tuple[Sheet, Draft]]:
    """The example's answers with this text in the place of each of its texts in turn, where the kind takes it."""
    sheet = example_sheet(kind)
    for place, reply in enumerate(kind.example.replies):
        if isinstance(reply, Wrote):
            draft = Draft()
            for said in (*kind.example.replies[:place], dataclasses.replace(reply, text=clean(text))):
                draft = sitting.after(sheet, draft, said)
            rest = kind.example.replies[place + 1 :]
            while rest and isinstance(rest[0], Wrote):
                rest = rest[1:]
            yield from _ended(sheet, draft, rest)


def _ended(sheet: Sheet, draft: Draft, rest: tuple[Json, ...]) -> Iterator[tuple[Sheet, Draft]]:
    """Nothing where one of the rest is refused: there only certain texts are taken, such as a link."""
    try:
        for said in rest:
            draft = sitting.after(sheet, draft, said)
    except Refused:
        return
    yield sheet, draft


def found(value: Json) -> Iterator[str]:
    """All texts in this value."""
    if isinstance(value, str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from found(part)


def value_of(kind: Kind, sheet: Sheet, draft: Draft) -> JsonObject:
    return sitting.values(sheet, draft)[kind.name]


@kinds
@settings(deadline=None)
@given(text=texts)
def test_any_text_is_kept_to_the_letter(kind: Kind, text: str) -> None:
    made = list(written(kind, text))
    assert made
    for sheet, draft in made:
        assert clean(text) in set(found(value_of(kind, sheet, draft)))


@pytest.mark.parametrize("kind", REMARKING, ids=lambda kind: kind.name)
@given(text=texts)
@settings(deadline=None, max_examples=20)
def test_any_remark_is_kept_to_the_letter(kind: Kind, text: str) -> None:
    sheet = example_sheet(kind)
    draft = sitting.after(sheet, Draft(), Wrote(clean(text), 7))
    ((_, ended),) = _ended(sheet, draft, kind.example.replies)
    assert clean(text) in set(found(value_of(kind, sheet, ended)))


@given(text=texts)
@settings(deadline=None, max_examples=20)
def test_what_is_read_back_is_kept_to_the_letter(text: str) -> None:
    (kind,) = [kind for kind in KINDS if kind.name == "peercheck"]
    sheet = example_sheet(kind)
    sheet = dataclasses.replace(sheet, wishes=msgspec.structs.replace(sheet.wishes, checks=("back",)))
    draft = sitting.after(sheet, Draft(), Wrote(clean(text), 1))
    assert value_of(kind, sheet, sitting.after(sheet, draft, Tap("send")))["back"] == clean(text)


@kinds
def test_the_raw_files_give_every_text_back_to_the_letter(kind: Kind, tmp_path: Path) -> None:
    """The same text after text, one row each, with nothing in it that no file may hold."""
    answers = [(sheet, draft) for text in NASTY.values() if len(text) < 5_000 for sheet, draft in written(kind, text)]
    values = [value_of(kind, *answer) for answer in answers]
    contents = (sheet.content for sheet, _ in answers)
    records = [
        Record(PASSPORT, content, json_text(value), _nothing) for content, value in zip(contents, values, strict=True)
    ]
    for form in FORMATS:
        if form.name in READ:
            form.write(iter(records), tmp_path / form.name)
            assert [json.loads(text) for text in READ[form.name](tmp_path / form.name)] == values, form.name


def _nothing(content: Content, written: str) -> tuple[()]:
    del content, written
    return ()


def _of_lines(path: Path) -> list[str]:
    return [json.loads(line)["value"] for line in path.read_bytes().decode("utf-8", "strict").split("\n") if line]


def _of_table(path: Path) -> list[str]:
    content = path.read_bytes().decode("utf-8-sig", "strict")
    return [row["value"] for row in csv.DictReader(io.StringIO(content, newline=""))]


def _of_parquet(path: Path) -> list[str]:
    return [str(value) for value in pq.read_table(path).column("value").to_pylist()]


def _of_workbook(path: Path) -> list[str]:
    with path.open("rb") as file:
        head, *rows = load_workbook(file, read_only=True)["rows"].iter_rows(values_only=True)
    return [unescape(row[head.index("value")]) for row in rows]


READ = {"jsonl": _of_lines, "csv": _of_table, "parquet": _of_parquet, "xlsx": _of_workbook}
