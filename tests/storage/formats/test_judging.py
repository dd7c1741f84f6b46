"""What single answers, pairs and scores become, and what is left out and counted because it teaches nothing."""

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from storage.facts import JsonObject, Turn
from storage.formats.format import Passport, Written
from storage.formats.meaning import label_flaw, prompt_flaw
from storage.formats.registry import get_format
from storage.lesson import Completion, Label, Lesson, Preference
from tests.storage.formats.making import QUESTION, completion, preference, record, score


def made(folder: Path, name: str, *lessons: Lesson) -> tuple[list[JsonObject], Written]:
    out = folder / f"{name}{get_format(name).suffix}"
    told = get_format(name).write(iter([record(lessons=lessons)]), out)
    if out.suffix == ".parquet":
        return list(pq.read_table(out).to_pylist()), told
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()], told


def answers(rows: list[JsonObject]) -> dict[str, bool]:
    assert all(row["completion"][0]["role"] == "assistant" for row in rows)
    return {row["completion"][0]["content"]: row["label"] for row in rows}


def test_an_answer_is_good_or_bad_by_what_was_done_with_it(tmp_path: Path) -> None:
    rows, told = made(
        tmp_path,
        "kto",
        completion("ditulis"),
        preference("menang", "kalah"),
        *(score(value, name, "bagus") for value, name in ((5, "benar"), (3, "sopan"))),
        *(score(value, name, "kurang") for value, name in ((2, "benar"), (2, "sopan"), (None, "aman"))),
    )
    assert answers(rows) == {"ditulis": True, "menang": True, "kalah": False, "bagus": True, "kurang": False}
    assert told == Written(5)


def test_what_is_neither_good_nor_bad_is_counted(tmp_path: Path) -> None:
    ranked = (preference("a", "b"), preference("b", "c"), preference("a", "c"))
    rows, told = made(tmp_path, "kto", *ranked, score(3, text="d"), score(None, text="e"))
    assert answers(rows) == {"a": True, "c": False}
    assert told == Written(2, {"both": 1, "between": 1})


def test_scores_make_a_pair_from_a_difference_of_one_on(tmp_path: Path) -> None:
    scores = [score(value, name, text) for text, value in (("a", 4), ("b", 2)) for name in ("benar", "sopan")]
    rows, told = made(tmp_path, "reward", *scores, score(4, text="c"), score(None, "aman", "c"))
    assert [(row["chosen"][0]["content"], row["rejected"][0]["content"], row["margin"]) for row in rows] == [
        ("a", "b", 2.0),
        ("c", "b", 2.0),
    ]
    assert (rows[0]["prompt"], rows[0]["chosen_model"]) == ([{"role": "user", "content": QUESTION[0].content}], "m1")
    assert told == Written(2)


def test_preferences_are_pairs_with_the_margin_that_was_given(tmp_path: Path) -> None:
    rows, told = made(tmp_path, "reward", preference(), preference("a", "a"))
    assert [row["margin"] for row in rows] == [2.0]
    assert told == Written(1, {"same": 1})


def test_scores_stand_as_given_and_from_nought(tmp_path: Path) -> None:
    [row], told = made(tmp_path, "ratings", score(1), score(5, "membantu"), score(None, "aman"), score(3, "lucu"))
    assert (row["correctness"], row["helpfulness"], row["safety"], row["politeness"]) == (0, 4, None, None)
    assert row["scores"] == [
        {"dimension": "benar", "value": 1},
        {"dimension": "membantu", "value": 5},
        {"dimension": "aman", "value": None},
        {"dimension": "lucu", "value": 3},
    ]
    assert (row["prompt"], row["response"]) == (QUESTION[0].content, "Bubur ayam, dong.")
    assert told == Written(1)


def test_columns_have_types_that_no_reader_guesses(tmp_path: Path) -> None:
    get_format("ratings").write(iter([record(lessons=(score(None),))]), tmp_path / "out")
    schema = pq.read_schema(tmp_path / "out")
    assert str(schema.field("safety").type) == "int32"
    assert str(schema.field("at").type) == "timestamp[us, tz=UTC]"
    assert set(Passport.__struct_fields__) <= set(schema.names)


@pytest.mark.parametrize(
    ("roles", "flaw"),
    [
        ("u", None),
        ("su", None),
        ("uau", None),
        ("suau", None),
        ("", "prompt-end"),
        ("s", "prompt-end"),
        ("ua", "prompt-end"),
        ("uu", "turns"),
        ("au", "turns"),
        ("usu", "turns"),
        ("ssu", "turns"),
    ],
)
def test_a_prompt_is_what_every_template_takes(roles: str, flaw: str | None) -> None:
    names = {"u": "user", "a": "assistant", "s": "system"}
    assert prompt_flaw(tuple(Turn(names[role], "x") for role in roles)) == flaw
    assert prompt_flaw((Turn("user", " "),)) == "blank"


@pytest.mark.parametrize(
    ("label", "flaw"),
    [
        (Label("abc", "x"), None),
        (Label("abc", "x", start=0, end=3), None),
        (Label("abc", "x", start=1, end=4), "place"),
        (Label("abc", "x", start=2, end=2), "place"),
        (Label("abc", "x", start=2), "place"),
        (Label("", "x"), "blank"),
        (Label("", "x", image="https://a.id/b.jpg"), None),
    ],
)
def test_a_label_is_about_something(label: Label, flaw: str | None) -> None:
    assert label_flaw(label) == flaw


def test_what_no_pair_may_be(tmp_path: Path) -> None:
    twice = (Turn("user", "a"), Turn("user", "b"))
    broken = (Preference(QUESTION, "a", "b", 0), Preference(twice, "a", "b", 1), preference(" ", "b"))
    assert made(tmp_path, "dpo", *broken, preference())[1] == Written(1, {"margin": 1, "turns": 1, "blank": 1})
    assert made(tmp_path, "sft", Completion(twice, "a"), completion(""))[1] == Written(0, {"turns": 1, "blank": 1})
