"""Arrays, workbooks, Parquet, and rows as other systems write them come out as they were meant."""

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.facts import Candidate, Content, Turn
from storage.formats.batch_file.reading import read_batch_file, read_header
from storage.formats.registry import get_format
from tests.storage.formats.making import CALM, TEXTS, columns, read, record, rows, workbook

PAIR = (Candidate("a", "Roti."), Candidate("b", "Bubur.", "m"))


def test_an_array_is_its_elements_with_their_lines(tmp_path: Path) -> None:
    source = ' [\n {"batch": {"overlap": 2}},\n{"id": 1, "text": "satu"}, {"text": "[dua],"}\n,\n{"text": "tiga"}] \n'
    one, two, three = rows(read(tmp_path, "a.json", b"\xef\xbb\xbf" + source.encode()))
    assert [(row.line, row.content.text) for row in (one, two, three)] == [(3, "satu"), (3, "[dua],"), (5, "tiga")]
    assert one.key == "1"
    assert read_header(tmp_path / "upload", "a.JSON") == {"overlap": 2}
    (tmp_path / "upload").write_text('[{"text": "a"}]')
    assert read_header(tmp_path / "upload", "a.json") == {}


@given(st.lists(TEXTS, min_size=1, max_size=5, unique_by=str.strip), st.sampled_from([None, 0, 2]))
@CALM
def test_an_array_says_the_same_as_lines(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], indent: int | None
) -> None:
    folder = tmp_path_factory.mktemp("array")
    fields = [{"text": text, "x": {"y": [text]}} for text in texts]
    lined = rows(read(folder, "a.jsonl", "\n".join(map(json.dumps, fields))))
    for ascii_only in (True, False):
        array = rows(read(folder, "a.json", json.dumps(fields, indent=indent, ensure_ascii=ascii_only)))
        assert [row.content for row in array] == [row.content for row in lined]


def test_a_workbook_is_read_as_it_is_shown(tmp_path: Path) -> None:
    header = ["ID", "Prompt", "Candidate A", "candidate-b", "model_b", "gold", "Sumber", None]
    first = [1, "Sarapan apa?", "Roti.", "Bubur.", "m", '{"comparison": "b"}', date(2026, 11, 22)]
    notes, second = [["catatan"], ["ini bukan soal"]], [2.0, 812, None, None, None, None, 1.5]
    one, two = rows(read(tmp_path, "paket.XLSX", workbook(notes, [[], header, first, [], second])))
    assert (one.key, one.line, two.key, two.line) == ("1", 3, "2", 5)
    assert one.content == Content(
        prompt="Sarapan apa?", candidates=PAIR, gold={"comparison": "b"}, meta={"Sumber": "2026-11-22T00:00:00"}
    )
    assert two.content == Content(prompt="812", meta={"Sumber": "1.5"})


def test_text_that_begins_like_a_formula_is_text(tmp_path: Path) -> None:
    [row] = rows(read(tmp_path, "a.csv", "text\n=SUM(A1)\n"))
    assert row.content.text == "=SUM(A1)"


def test_columns_may_nest(tmp_path: Path) -> None:
    source = columns(
        id=["1", "2"],
        messages=[[{"role": "user", "content": "Hai"}], None],
        text=[None, "a\0b"],
        candidates=[["x", "y"], []],
        gold=['{"comparison": "a"}', ""],
        Sumber=[{"halaman": 3, "kosong": None}, None],
    )
    one, two = rows(read(tmp_path, "a.parquet", source))
    assert one.content.messages == (Turn("user", "Hai"),)
    assert one.content.candidates == (Candidate("a", "x"), Candidate("b", "y"))
    assert one.content.gold == {"comparison": "a"}
    assert one.content.meta == {"Sumber": {"halaman": 3}}
    assert (two.line, two.content.text) == (2, "ab")


def test_what_we_export_can_be_pushed_again(tmp_path: Path) -> None:
    contents = [Content(prompt=f"Soal {n}", candidates=PAIR, gold={"comparison": "a"}, lang="id") for n in range(3)]
    for name in ("parquet", "jsonl"):
        path = tmp_path / name
        get_format(name).write((record(n, content) for n, content in enumerate(contents)), path)
        again = rows(list(read_batch_file(path, f"a.{name}")))
        assert [row.content.prompt for row in again] == [content.prompt for content in contents]
        assert {row.content.candidates for row in again} == {PAIR}


def test_tasks_of_label_studio(tmp_path: Path) -> None:
    source = [
        {
            "id": 7,
            "data": {"text": "Enak banget!", "sumber": "ulasan"},
            "annotations": [{"result": []}],
            "predictions": [],
        },
        {"data": {"prompt": "Hai", "candidate_a": "x", "candidate_b": "y"}},
    ]
    one, two = rows(read(tmp_path, "a.json", json.dumps(source)))
    assert (one.key, one.content.text) == ("7", "Enak banget!")
    assert one.content.meta == {"annotations": [{"result": []}], "sumber": "ulasan"}
    assert [candidate.text for candidate in two.content.candidates] == ["x", "y"]


def test_trees_of_open_assistant(tmp_path: Path) -> None:
    def node(id_: str, role: str, text: str, *replies: object, **more: object) -> dict[str, object]:
        return {"message_id": id_, "role": role, "text": text, "lang": "id", "replies": list(replies), **more}

    tree = node(
        "p",
        "prompter",
        "Sarapan apa?",
        node("a1", "assistant", "Roti.", node("p2", "prompter", "Selain roti?", node("a3", "assistant", "Bubur."))),
        node("a2", "assistant", "Bubur.", rank=0, model_name="m"),
        node("a0", "assistant", "Spam", deleted=True),
    )
    source = json.dumps({"message_tree_id": "p", "tree_state": "ready_for_export", "prompt": tree})
    one, two = rows(read(tmp_path, "a.jsonl", source))
    assert (one.key, two.key, one.line, two.line) == ("p", "p2", 1, 1)
    assert one.content.messages == (Turn("user", "Sarapan apa?"),)
    assert one.content.candidates == (Candidate("a1", "Roti."), Candidate("a2", "Bubur.", "m"))
    assert one.content.meta == {"message_tree_id": "p", "rank": {"a1": None, "a2": 0}}
    assert [turn.role for turn in two.content.messages] == ["user", "assistant", "user"]
    assert two.content.candidates == (Candidate("a3", "Bubur."),)
