"""Every fault a batch file can have is found, at its line and column, and said in every language."""

import json
import math
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from locales import phrasebook
from locales.phrase import phrase
from storage.formats.batch_file import arrow_table, json_array, lines
from storage.formats.batch_file import workbook as sheets
from storage.formats.batch_file.reading import Fault, Row
from tests.books import open_phrasebooks
from tests.storage.formats.making import columns, read, workbook

GOOD = '{"text": "a"}\n'
DEEP = '{"text": "a", "x": ' + "[" * 41 + "]" * 41 + "}"
ABYSS = '{"text": "a", "x": ' + "[" * 100_000 + "]" * 100_000 + "}"
WIDE = (
    "text"
    + "".join(f",b{n}" for n in range(11))
    + "\n"
    + ('"' + "x" * 99_999 + '\n"')
    + (',"' + "x" * 99_999 + '\n"') * 11
    + "\n"
)
TWINS = ["x", {"id": "a", "text": "y"}]
TURNS = [{"role": "user", "content": "a"}]


def line(**fields: object) -> str:
    return json.dumps(fields)


FAULTS: list[tuple[str, str | bytes, list[tuple[int, str, str]]]] = [
    # The file
    ("a.xls", GOOD, [(1, "", "file-suffix-unknown")]),
    ("a", GOOD, [(1, "", "file-suffix-unknown")]),
    ("a.jsonl", b"PK\x03\x04" + b"x" * 40, [(1, "", "file-archive")]),
    ("a.csv", b"\x1f\x8b\x08" + b"x" * 40, [(1, "", "file-archive")]),
    ("a.csv", "id,text\n1,a\n".encode("utf-16"), [(1, "", "file-utf16")]),
    ("a.csv", "id,text\n1,a\n".encode("utf-16-le"), [(1, "", "file-utf16")]),
    ("a.jsonl", GOOD.encode() + '{"text": "kafé"}'.encode("cp1252"), [(2, "", "file-not-utf8")]),
    ("a.csv", "text\nkafé\nteh\n".encode("cp1252"), [(2, "", "file-not-utf8")]),
    ("a.jsonl", b"", [(1, "", "file-empty")]),
    ("a.jsonl", b"\xef\xbb\xbf\n \n", [(1, "", "file-empty")]),
    ("a.csv", "id,text\n", [(1, "", "file-empty")]),
    ("a.jsonl", '{"batch": {"overlap": 2}}\n', [(1, "", "file-empty")]),
    ("a.jsonl", line(text="a" * (1 << 20)) + "\n" + GOOD, [(1, "", "line-too-long")]),
    ("a.csv", WIDE, [(2, "", "line-too-long")]),
    ("a.csv", "text" + ",b" * 1000 + "\n", [(1, "", "table-too-wide")]),
    ("a.jsonl", GOOD + '{"batch": {"overlap": 2}}\n', [(2, "batch", "header-not-first")]),
    # One array
    ("a.json", b"PK\x03\x04" + b"x" * 40, [(1, "", "file-archive")]),
    ("a.json", '{"text": "a"}', [(1, "", "json-not-array")]),
    ("a.json", "[]", [(1, "", "file-empty")]),
    ("a.json", '[{"batch": {"overlap": 2}}]', [(1, "", "file-empty")]),
    ("a.json", '[{"text": "a"},\n{"batch": {"overlap": 2}}]', [(2, "batch", "header-not-first")]),
    ("a.json", '[\n{"text": "a"},\n {"text": }]', [(3, "", "json-malformed")]),
    ("a.json", '[{"text": "a"}\n', [(2, "", "json-malformed")]),
    ("a.json", '[{"text": "a"}]\n x', [(2, "", "json-malformed")]),
    ("a.json", '[{"text": "a"},]', [(1, "", "json-malformed")]),
    ("a.json", '[{"text": "a", "text": "b"},\n{"text": "c", "x": NaN},\n1]', [
        (1, "", "json-doubled-key"), (2, "", "json-not-a-number"), (3, "", "row-not-object"),
    ]),
    ("a.json", "[" + ABYSS + "]", [(1, "", "json-deep-file")]),
    ("a.json", '[\n{"text": "kafé"}]'.encode("cp1252"), [(2, "", "file-not-utf8")]),
    ("a.json", "[" + line(text="a" * (1 << 20)) + "]", [(1, "", "line-too-long")]),
    # Workbooks and columns
    ("a.xlsx", GOOD, [(1, "", "workbook-broken")]),
    ("a.xlsx", b"PK\x03\x04" + b"x" * 40, [(1, "", "workbook-broken")]),
    ("a.xlsx", workbook([["id", "isi"], [1, "a"]]), [(1, "", "table-without-subject")]),
    ("a.xlsx", workbook([]), [(1, "", "file-empty")]),
    ("a.xlsx", workbook([["text"]]), [(1, "", "file-empty")]),
    ("a.xlsx", workbook([["text"], ["=A1"], ["#N/A"]]), [(2, "text", "cell-formula"), (3, "text", "cell-error")]),
    ("a.xlsx", workbook([["text"], ["a", "b"]]), [(2, "2", "column-without-name")]),
    ("a.xlsx", workbook([["text"], ["a"]], [["prompt"], ["b"]]), [(1, "", "workbook-sheets")]),
    ("a.xlsx", workbook([["id", "text"], [1, "a"], [1, "b"]]), [(3, "id", "id-doubled")]),
    ("a.parquet", GOOD, [(1, "", "parquet-broken")]),
    ("a.parquet", columns(isi=["a"]), [(1, "", "table-without-subject")]),
    ("a.parquet", columns(text=["a", "b"], foto=[b"x", None]), [(1, "foto", "cell-bytes")]),
    ("a.parquet", columns(text=["a", "b"], x=[1.5, math.nan]), [(2, "x", "json-not-a-number")]),
    ("a.parquet", columns(text=[1, 2]), [(1, "text", "field-not-text"), (2, "text", "field-not-text")]),
    # The row
    ("a.jsonl", GOOD + "[1]\n", [(2, "", "row-not-object")]),
    ("a.jsonl", GOOD + '{"x": 1}\n', [(2, "prompt", "row-without-subject")]),
    ("a.jsonl", GOOD + "{}\n", [(2, "prompt", "row-without-subject")]),
    ("a.jsonl", GOOD + "\n" + GOOD, [(3, "", "row-doubled")]),
    ("a.jsonl", line(id="x", text="a") + "\n" + line(id="x", text="b"), [(2, "id", "id-doubled")]),
    ("a.csv", "ID,text\n1,a\n1,b\n", [(3, "id", "id-doubled")]),
    ("a.jsonl", line(image="foto.jpg"), [(1, "image", "field-not-picture")]),
    ("a.jsonl", line(image="http://x.id/a.jpg"), [(1, "image", "field-not-picture")]),
    ("a.jsonl", line(prompt="a", messages=TURNS), [(1, "messages", "prompt-and-messages")]),
    ("a.jsonl", GOOD + '{"text": "b"', [(2, "", "json-malformed")]),
    ("a.jsonl", '{"text": "a", "text": "b"}', [(1, "", "json-doubled-key")]),
    ("a.jsonl", '{"text" : "a", "text" : "x\\": b"}', [(1, "", "json-doubled-key")]),
    ("a.jsonl", '{"text": "a", "x": {"y": 1, "y": 1}}', [(1, "", "json-doubled-key")]),
    ("a.jsonl", '{"text": "a", "candidates": [{"text": "x", "text": "y"}]}', [(1, "", "json-doubled-key")]),
    ("a.jsonl", '{"text": "a", "x": NaN}', [(1, "", "json-not-a-number")]),
    ("a.jsonl", '{"text": "a", "x": -Infinity}', [(1, "", "json-not-a-number")]),
    ("a.jsonl", '{"text": "a", "x": 1e999}', [(1, "", "json-number")]),
    ("a.jsonl", '{"text": "a", "x": ' + "9" * 5000 + "}", [(1, "", "json-number")]),
    ("a.jsonl", DEEP, [(1, "", "json-too-deep")]),
    ("a.jsonl", ABYSS, [(1, "", "json-too-deep")]),
    # The table
    ("a.csv", "id,isi\n1,a\n", [(1, "", "table-without-subject")]),
    ("a.csv", GOOD, [(1, "", "table-without-subject")]),
    ("a.csv", "id,text\n1,a,b\n2\n3,c\n", [(2, "", "record-cells"), (3, "", "record-cells")]),
    ("a.csv", 'id,text\n1,"a\n2,b\n', [(2, "", "record-open-quote")]),
    ("a.csv", 'id,text\n1,"' + "a\n" * 70_000 + '"\n', [(2, "", "record-open-quote")]),
    ("a.csv", 'id,text\n1,"a"b\n2,c\n', [(2, "", "record-malformed")]),
    ("a.csv", "id,text,\n1,a,b\n", [(2, "3", "column-without-name")]),
    # The column
    ("a.csv", "text,Text\na,b\n", [(1, "Text", "field-twice")]),
    ("a.jsonl", line(text="a", Text="b"), [(1, "Text", "field-twice")]),
    ("a.jsonl", line(text=5), [(1, "text", "field-not-text")]),
    ("a.jsonl", line(text="a", id=True), [(1, "id", "field-not-text")]),
    ("a.jsonl", line(text="a", id=1.5), [(1, "id", "field-not-text")]),
    ("a.jsonl", line(text=" \n"), [(1, "text", "field-blank")]),
    ("a.jsonl", line(prompt="a", candidates=["x", ""]), [(1, "candidates[2]", "field-blank")]),
    ("a.csv", "text,candidate_a,candidate_b\na,b, \n", [(2, "candidate_b", "field-blank")]),
    ("a.jsonl", line(text="a" * 100_001), [(1, "text", "field-too-long")]),
    ("a.jsonl", line(text="a", id="i" * 501), [(1, "id", "field-too-long")]),
    ("a.jsonl", line(text="a", lang="jv_krama"), [(1, "lang", "field-not-tag")]),
    ("a.jsonl", line(text="a", target="gaul banget"), [(1, "target", "field-not-tag")]),
    ("a.jsonl", line(text="a", gold=["a"]), [(1, "gold", "field-not-object")]),
    ("a.csv", "text,gold\na,{b\n", [(2, "gold", "json-malformed")]),
    ("a.jsonl", line(messages="Hai"), [(1, "messages", "field-not-messages")]),
    ("a.jsonl", line(messages=[{"content": "a"}]), [(1, "messages[1]", "field-not-messages")]),
    ("a.jsonl", line(messages=[{"role": "bot", "content": "a"}]), [(1, "messages[1].role", "message-role")]),
    ("a.jsonl", line(messages=[{"role": "user", "content": ""}]), [(1, "messages[1].content", "field-blank")]),
    ("a.jsonl", line(messages=TURNS * 201), [(1, "messages", "messages-too-many")]),
    ("a.jsonl", line(text="a", candidates="b"), [(1, "candidates", "field-not-candidates")]),
    ("a.jsonl", line(text="a", candidates=[str(n) for n in range(27)]), [(1, "candidates", "candidates-too-many")]),
    ("a.jsonl", line(text="a", candidates=[{"txt": "b"}]), [(1, "candidates[1]", "candidate-field-unknown")]),
    ("a.jsonl", line(text="a", candidates=TWINS), [(1, "candidates", "candidate-id-doubled")]),
    ("a.jsonl", line(text="a", candidates=["b", "b "]), [(1, "candidates", "candidates-identical")]),
    ("a.csv", "text,candidate_a,candidate_b\na,b,b\n", [(2, "candidates", "candidates-identical")]),
    ("a.jsonl", line(text="a", candidates=["b"], candidate_b="c"), [(1, "candidate_b", "candidates-two-ways")]),
    ("a.csv", "text,candidate_a,model_a\na,,m\n", [(2, "model_a", "model-without-candidate")]),
    # All faults of a row, and reading goes on
    ("a.jsonl", line(text=1, lang="?", gold=2) + "\n" + GOOD + "{", [
        (1, "text", "field-not-text"),
        (1, "lang", "field-not-tag"),
        (1, "gold", "field-not-object"),
        (3, "", "json-malformed"),
    ]),
]  # fmt: skip


# Named by their place: a workbook has the time in it, and each of several test processes makes its own.
@pytest.mark.parametrize(("name", "source", "expected"), FAULTS, ids=map(str, range(len(FAULTS))))
def test_faults(tmp_path: Path, name: str, source: str | bytes, expected: list[tuple[int, str, str]]) -> None:
    faults = [item for item in read(tmp_path, name, source) if isinstance(item, Fault)]
    assert [(fault.line, fault.column, fault.phrase.id) for fault in faults] == expected
    for book in open_phrasebooks().values():
        assert all(book.say(fault.phrase) for fault in faults)


def test_good_rows_come_beside_faults(tmp_path: Path) -> None:
    items = read(tmp_path, "a.csv", "text,lang\nsatu,id\ndua,??\ntiga,jv\n")
    assert [type(item) for item in items] == [Row, Fault, Row]


def test_the_byte_is_named(tmp_path: Path) -> None:
    [fault] = read(tmp_path, "a.jsonl", '{"text": "kafé"}'.encode("cp1252"))
    assert isinstance(fault, Fault)
    assert fault.phrase == phrase("file-not-utf8", byte=14)


def test_too_many_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines, "MOST_LINES", 2)
    *good, fault = read(tmp_path, "a.csv", "text\na\nb\n")
    assert len(good) == 1
    assert isinstance(fault, Fault)
    assert (fault.line, fault.phrase.id) == (3, "file-too-many-lines")


def test_a_line_without_end_is_not_kept_in_memory(tmp_path: Path) -> None:
    [fault, row] = read(tmp_path, "a.jsonl", b"x" * (5 << 20) + b"\n" + GOOD.encode())
    assert isinstance(fault, Fault)
    assert fault.phrase.id == "line-too-long"
    assert row.line == 2


def test_what_unfolds_to_too_much_is_not_unfolded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_array, "MOST_BYTES", 10)
    monkeypatch.setattr(sheets, "MOST_BYTES_INSIDE", 5_000)
    monkeypatch.setattr(arrow_table, "MOST_BYTES_INSIDE", 1_000)
    found = [
        *read(tmp_path, "a.json", '[{"text": "a"}]'),
        *read(tmp_path, "a.xlsx", workbook([["text"], *([f"soal {n}"] for n in range(500))])),
        *read(tmp_path, "a.parquet", columns(text=["a" * 10_000])),
    ]
    assert [item.phrase.id for item in found if isinstance(item, Fault)] == [
        "json-file-too-big",
        "file-too-big-inside",
        "file-too-big-inside",
    ]
    assert len(found) == 3


def test_every_sentence_has_its_fault() -> None:
    """No sentence about files stands in the catalogues that nothing here can bring about."""
    shown = {id_ for _, _, expected in FAULTS for _, _, id_ in expected}
    shown |= {"file-too-many-lines", "json-file-too-big", "file-too-big-inside"}
    for language in open_phrasebooks():
        (file,) = (file for file in phrasebook.files_of(language) if file.name == "files.ftl")
        source = file.read_text(encoding="utf-8")
        messages = {entry.id.name for entry in FluentParser().parse(source).body if isinstance(entry, Message)}
        assert {id_ for id_ in messages if not id_.startswith(("wish-", "course-", "deadline-"))} == shown
