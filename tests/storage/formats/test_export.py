"""Every format keeps every text to the letter, and its real reader takes the file as it is."""

import csv
import json
import tracemalloc
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from storage.facts import Candidate, Content, JsonObject, Turn
from storage.formats import arrow
from storage.formats.format import Format, Record
from storage.formats.registry import FORMATS, find_format, get_format
from tests.storage.formats.making import (
    CALM,
    QUESTION,
    TEXTS,
    completion,
    gloss,
    many,
    pair,
    preference,
    read,
    record,
    rows,
    score,
)

RAW = ("parquet", "jsonl", "csv", "xlsx")
NAMES = [format_.name for format_ in FORMATS]
# Those that make one row of each annotation here.
SINGLE = [name for name in NAMES if name not in ("kto", "lexicon", "oasst", "labelstudio", "hub")]
# What datasets has a reader for.
LOADED = [name for name in SINGLE if name != "xlsx"]
DATES = "2026-01-01"


def written(folder: Path, name: str, *records: Record) -> Path:
    """The file this format makes of these records."""
    out = folder / f"out{get_format(name).suffix}"
    get_format(name).write(iter(records), out)
    return out


def read_back(path: Path) -> list[JsonObject]:
    """The rows of an export with nothing but the reader of its file type."""
    if path.suffix == ".parquet":
        return list(pq.read_table(path).to_pylist())
    if path.suffix == ".xlsx":
        return [_opened(row) for row in in_sheet(path, "rows")]
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in path.read_text("utf-8").split("\n")[:-1]]
    if path.suffix == ".zip":
        with ZipFile(path) as archive:
            if "tasks.json" in archive.namelist():
                return list(json.loads(archive.read("tasks.json")))
            parts = [name for name in archive.namelist() if name.endswith(".parquet")]
            return [row for name in parts for row in pq.read_table(BytesIO(archive.read(name))).to_pylist()]
    with path.open(encoding="utf-8", newline="") as file:
        return [_opened(row) for row in csv.DictReader(file, strict=True)]


def in_sheet(path: Path, name: str) -> Iterator[JsonObject]:
    """The rows of this sheet by the names in its first."""
    with path.open("rb") as file:
        cells = load_workbook(file, read_only=True)[name].iter_rows(values_only=True)
        head = next(cells)
        for row in cells:
            texts = ["" if cell is None else unescape(str(cell)) for cell in row]
            yield dict(zip(head, texts, strict=True))


def _opened(row: JsonObject) -> JsonObject:
    return {**row, **{name: json.loads(row[name]) for name in ("order", "messages", "candidates")}}


def content_of(row: JsonObject) -> Content:
    """What the row says the task was."""
    filled: Any = {name: value for name, value in row.items() if value and name in Content.__struct_fields__}
    filled["messages"] = tuple(Turn(**turn) for turn in filled.get("messages", ()))
    answers = filled.get("candidates", ())
    filled["candidates"] = tuple(Candidate(one["id"], one["text"], one["model"] or None) for one in answers)
    return Content(**{**filled, "gold": json.loads(filled["gold"]), "meta": json.loads(filled["meta"])})


CONTENTS = st.builds(
    Content,
    prompt=TEXTS,
    messages=st.lists(st.builds(Turn, st.sampled_from(["user", "assistant"]), TEXTS), max_size=2).map(tuple),
    text=st.none() | TEXTS,
    candidates=st.lists(st.builds(Candidate, TEXTS, TEXTS, st.none() | TEXTS), max_size=3).map(tuple),
    lang=st.just("id"),
    domain=st.none() | TEXTS,
    gold=st.dictionaries(TEXTS, TEXTS, max_size=1),
    explanation=st.none() | TEXTS,
    meta=st.dictionaries(TEXTS, TEXTS | st.integers() | st.none() | st.lists(TEXTS, max_size=1), max_size=2),
)


@pytest.mark.parametrize("name", RAW)
@CALM
@given(st.lists(CONTENTS, min_size=1, max_size=3), TEXTS)
def test_any_content_comes_back(
    tmp_path_factory: pytest.TempPathFactory, name: str, contents: list[Content], said: str
) -> None:
    records = [record(n, content, value={"text": said}) for n, content in enumerate(contents)]
    back = read_back(written(tmp_path_factory.mktemp("out"), name, *records))
    assert [content_of(row) for row in back] == contents
    assert all(json.loads(str(row["value"])) == {"text": said} for row in back)


@CALM
@given(TEXTS, TEXTS, TEXTS)
def test_a_text_goes_from_file_to_file(
    tmp_path_factory: pytest.TempPathFactory, prompt: str, answer: str, other: str
) -> None:
    folder = tmp_path_factory.mktemp("way")
    line = json.dumps({"prompt": prompt, "candidates": [answer], "lang": "id", "note": other})
    [row] = rows(read(folder, "a.jsonl", line))
    for name in RAW:
        assert [content_of(back) for back in read_back(written(folder, name, record(0, row.content)))] == [
            row.content
        ]


@CALM
@given(TEXTS, TEXTS, TEXTS)
def test_lessons_keep_every_text(tmp_path_factory: pytest.TempPathFactory, asked: str, good: str, bad: str) -> None:
    folder = tmp_path_factory.mktemp("lessons")
    prompt = (Turn("system", bad), Turn("user", asked))
    one = record(lessons=(completion(good), preference(good, bad + good)))
    [row] = read_back(written(folder, "sft", one))
    assert row["messages"] == [
        {"role": "user", "content": QUESTION[0].content},
        {"role": "assistant", "content": good},
    ]
    [row] = read_back(written(folder, "dpo", record(lessons=(type(preference())(prompt, good, bad + good, 1),))))
    assert row["prompt"] == [{"role": "system", "content": bad}, {"role": "user", "content": asked}]
    assert row["chosen"] == [{"role": "assistant", "content": good}]
    assert row["rejected"] == [{"role": "assistant", "content": bad + good}]


@pytest.mark.parametrize("name", SINGLE)
def test_the_passport_is_on_every_row(tmp_path: Path, name: str) -> None:
    [row] = read_back(written(tmp_path, name, *many(1)))
    shown = {key: str(row[key]) for key in ("batch", "task", "kind", "annotation", "revision", "trainer", "seconds")}
    assert shown == {
        "batch": "sarapan",
        "task": "t0",
        "kind": "comparison",
        "annotation": "n0",
        "revision": "1",
        "trainer": "p7f3a",
        "seconds": "12.5",
    }
    assert (row["order"], row["lang"], row["split"]) == (["b", "a"], "id", "train")
    assert str(row["may_publish"]).lower() == "true"
    assert str(row["at"]).startswith("2026-03-01")
    assert not row["region"]


@pytest.mark.parametrize("name", LOADED)
def test_datasets_reads_it(tmp_path: Path, load: Callable[..., Any], name: str) -> None:
    data = load(written(tmp_path, name, *many(20)))
    assert data.num_rows == 20
    assert data["task"][:] == [f"t{n}" for n in range(20)]
    assert data["may_publish"][:] == [True] * 20
    assert data["revision"][:] == [1] * 20


@pytest.mark.parametrize("name", ["jsonl", "csv", "sft", "dpo", "kto", "reward", "parallel"])
def test_a_moment_stays_the_text_it_is(tmp_path: Path, load: Callable[..., Any], name: str) -> None:
    assert load(written(tmp_path, name, *many(3)))["at"][-1] == "2026-03-01T08:00:02.000000Z"


def test_parquet_keeps_texts_that_look_like_something_else(tmp_path: Path, load: Callable[..., Any]) -> None:
    for text in (DATES, "0812", "NA", "null", "true"):
        data = load(written(tmp_path, "parquet", record(0, Content(prompt=text))))
        assert data["prompt"][0] == text


def test_what_is_missing_at_first_may_come_later(tmp_path: Path, load: Callable[..., Any]) -> None:
    """Readers guess types from the first ten megabytes; nulls there would make them refuse the rest."""
    long = "a" * 99_000
    early = [record(n, Content(text=long, candidates=(Candidate("a", "x"),))) for n in range(120)]
    late = record(120, Content(prompt="b", topic="t", candidates=(Candidate("a", "x", "m"),), explanation="e"))
    data = load(written(tmp_path, "jsonl", *early, late))
    assert (data["topic"][120], data["candidates"][120][0]["model"]) == ("t", "m")


@pytest.mark.parametrize("name", NAMES)
def test_half_a_character_does_not_spoil_the_file(tmp_path: Path, name: str) -> None:
    broken = Content(prompt="a\ud83d", candidates=(Candidate("a", "b\ud83d", None),), meta={"x": "c\ud83d"})
    half = "b\ud83d"
    lessons = (completion(half), preference(half, "x"), score(text=half), pair(half), gloss(meaning=half))
    path = written(tmp_path, name, record(0, broken, lessons, {"text": "\ud83d"}), *many(1))
    back = read_back(path)
    assert len(back) >= (1 if name in ("oasst", "labelstudio") else 2)
    assert "�" in str(back)


def test_no_escapes_in_json(tmp_path: Path) -> None:
    content = Content(prompt="ꦱꦸꦒꦼꦁ énjing 🌄\u2028")
    for name in ("jsonl", "csv"):
        assert "ꦱꦸꦒꦼꦁ énjing 🌄\u2028" in written(tmp_path, name, record(0, content)).read_text("utf-8")


def test_csv_is_a_table_by_its_rfc(tmp_path: Path) -> None:
    text = '=SUM(A1)\r\n"x",\n'
    source = written(tmp_path, "csv", record(0, Content(prompt=text))).read_bytes()
    assert source.count(b"\r\n") == 3
    assert source.endswith(b"\r\n")
    assert b'"=SUM(A1)\r\n""x"",\n"' in source


@pytest.mark.parametrize("name", NAMES)
def test_the_same_records_give_the_same_bytes(tmp_path: Path, name: str) -> None:
    (tmp_path / "b").mkdir()
    one, two = written(tmp_path, name, *many(10)), written(tmp_path / "b", name, *many(10))
    assert one.read_bytes() == two.read_bytes()


@pytest.mark.parametrize("format_", FORMATS, ids=NAMES)
def test_writing_needs_bounded_memory(tmp_path: Path, format_: Format) -> None:
    peaks = [_peak(format_, many(number), tmp_path) for number in (1_500, 3_500)]
    assert peaks[1] - peaks[0] < 500_000


def _peak(format_: Format, records: Iterator[Record], folder: Path) -> int:
    tracemalloc.start()
    try:
        format_.write(records, folder / "out")
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_parquet_ends_row_groups_by_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "GROUP_BYTES", 1 << 20)
    contents = [Content(text=f"{n}" + "a" * 3_000) for n in range(1_200)]
    path = written(tmp_path, "parquet", *(record(n, content) for n, content in enumerate(contents)))
    assert pq.ParquetFile(path).num_row_groups > 1
    assert [row["text"] for row in read_back(path)] == [content.text for content in contents]


@pytest.mark.parametrize(
    ("name", "lesson"),
    [
        ("sft", completion(" ")),
        ("sft", type(completion())((Turn("user", "a"), Turn("assistant", "b")), "c")),
        ("sft", type(completion())((), "c")),
        ("sft", type(completion())((Turn("user", ""),), "c")),
        ("sft", preference()),
        ("dpo", preference("a", "a")),
        ("dpo", preference("", "a")),
        ("dpo", preference("a", "\n")),
        ("dpo", type(preference())((Turn("system", "a"),), "b", "c", 1)),
        ("dpo", completion()),
        ("parallel", pair(" ")),
        ("parallel", pair("Saya lapar.")),
        ("lexicon", gloss(meaning="\n")),
        ("lexicon", pair()),
    ],
)
def test_what_teaches_nothing_is_left_out(tmp_path: Path, name: str, lesson: Any) -> None:  # noqa: ANN401 - any lesson
    good: Any = {"sft": completion(), "dpo": preference(), "parallel": pair(), "lexicon": gloss()}[name]
    assert get_format(name).write(iter([record(lessons=(lesson, good))]), tmp_path / "out").rows == 1


@pytest.mark.parametrize("name", ["sft", "dpo", "kto", "reward"])
def test_no_column_that_trainers_reserve(tmp_path: Path, name: str) -> None:
    wanted = {"sft": {"messages"}, "kto": {"prompt", "completion", "label"}}.get(
        name, {"prompt", "chosen", "rejected"}
    )
    row = read_back(written(tmp_path, name, *many(1)))[0]
    assert {
        "prompt",
        "completion",
        "label",
        "labels",
        "text",
        "messages",
        "chosen",
        "rejected",
    } & row.keys() == wanted


def test_formats_are_found_by_name() -> None:
    assert NAMES == [
        "parquet",
        "jsonl",
        "csv",
        "xlsx",
        "sft",
        "dpo",
        "kto",
        "reward",
        "ratings",
        "parallel",
        "lexicon",
        "oasst",
        "labelstudio",
        "hub",
    ]
    assert find_format("xml") is None
    with pytest.raises(KeyError):
        get_format("xml")
