"""Trees of messages and tasks of Label Studio: what people said of a task as others write it, and back again."""

import json
from pathlib import Path
from zipfile import ZipFile

from msgspec.structs import replace

from storage.facts import Candidate, Content, JsonObject, Turn
from storage.formats.format import Record, Written
from storage.formats.registry import get_format
from storage.lesson import Completion, Label, Lesson, Preference, Score, Text, TextPair
from tests.storage.formats.making import read, record, rows

ASKED = (Turn("user", "Halo"), Turn("assistant", "Ya?"), Turn("user", "Apa ibu kota Jawa Barat?"))
ANSWERS = (Candidate("x1", "Surabaya.", "model-a"), Candidate("x2", "Bandung.", "model-b"), Candidate("x3", "Jawa."))
TALK = Content(messages=ASKED, candidates=ANSWERS, lang="id", meta={"sumber": "buku"})
PAIR = Content(prompt="Apa ibu kota Jawa Barat?", candidates=ANSWERS[:2], lang="id", topic="kota")


def said(content: Content, trainer: str, *lessons: Lesson, task: str = "t0") -> Record:
    one = record(0, content, lessons)
    passport = replace(one.passport, trainer=trainer, task=task)
    return Record(passport, one.content, one.written, one.teach)


def better(chosen: int, rejected: int, asked: tuple[Turn, ...] = ASKED) -> Preference:
    return Preference(asked, ANSWERS[chosen].text, ANSWERS[rejected].text, 1)


def score(answer: int, value: int | None, dimension: str = "membantu") -> Score:
    return Score(ASKED, ANSWERS[answer].text, dimension, value)


def tree(folder: Path, *records: Record) -> tuple[JsonObject, Written]:
    told = get_format("oasst").write(iter(records), folder / "out")
    found: JsonObject = json.loads((folder / "out").read_text("utf-8"))
    return found, told


def studio(folder: Path, *records: Record) -> tuple[list[JsonObject], str, Written]:
    told = get_format("labelstudio").write(iter(records), folder / "out.zip")
    with ZipFile(folder / "out.zip") as archive:
        return json.loads(archive.read("tasks.json")), archive.read("label_config.xml").decode(), told


def test_a_tree_is_the_conversation_with_its_answers_ranked(tmp_path: Path) -> None:
    ranked = [better(1, 0), better(1, 2)]
    found, told = tree(
        tmp_path,
        said(TALK, "p1", *ranked, score(1, 5), score(1, 4, "benar")),
        said(TALK, "p2", *ranked, score(1, 3), score(0, None), Label("Bandung.", "kaku"), Label("Jawa.", "none")),
        said(TALK, "p3", Completion(ASKED, "Kota Bandung.")),
    )
    last = found["prompt"]["replies"][0]["replies"][0]
    assert [found["prompt"]["text"], found["prompt"]["replies"][0]["text"], last["text"]] == [
        "Halo",
        "Ya?",
        ASKED[2].content,
    ]
    told_of = {reply["text"]: reply for reply in last["replies"]}
    assert [(text, reply["rank"], reply["synthetic"], reply["model_name"]) for text, reply in told_of.items()] == [
        ("Surabaya.", 1, True, "model-a"),
        ("Bandung.", 0, True, "model-b"),
        ("Jawa.", 1, True, None),
        ("Kota Bandung.", None, False, None),
    ]
    assert told_of["Bandung."]["labels"] == {
        "quality": {"value": 0.75, "count": 2},
        "helpfulness": {"value": 0.75, "count": 2},
        "benar": {"value": 0.75, "count": 1},
        "kaku": {"value": 1.0, "count": 1},
    }
    assert (told_of["Bandung."]["review_count"], told_of["Kota Bandung."]["user_id"]) == (2, "p3")
    assert told == Written(1)


def test_what_no_tree_can_hold_is_counted(tmp_path: Path) -> None:
    system = (Turn("system", "Singkat."), ASKED[2])
    first = said(Content(messages=system, candidates=ANSWERS), "p1", better(1, 0, system))
    silent = said(Content(text="Saya lapar."), "p1", TextPair("Saya lapar.", "Gue laper.", "id", None), task="t1")
    found, told = tree(tmp_path, first, silent, said(TALK, "p1", better(1, 0), task="t2"))
    assert found["origin"] == "sarapan"
    assert told == Written(1, {"system": 1})


def test_a_tree_comes_back_as_a_task_with_its_candidates(tmp_path: Path) -> None:
    tree(tmp_path, said(TALK, "p1", better(1, 0)))
    *_, back = rows(read(tmp_path, "oasst.jsonl", (tmp_path / "out").read_bytes()))
    assert back.content.messages == ASKED
    assert [(one.text, one.model) for one in back.content.candidates] == [(one.text, one.model) for one in ANSWERS]
    assert back.content.lang == "id"
    assert sorted(back.content.meta["rank"].values(), key=str) == [0, 1, None]


def test_tasks_show_what_was_said_of_them(tmp_path: Path) -> None:
    asked = (Turn("user", PAIR.prompt or ""),)
    [task], config, told = studio(
        tmp_path,
        said(
            PAIR,
            "p1",
            better(1, 0, asked),
            Score(asked, "Bandung.", "benar", 5),
            Label("Surabaya.", "salah", "berat"),
            Label("Surabaya.", "wrong", start=0, end=8),
            Completion(asked, "Kota Bandung."),
            Text("Kurang lengkap.", "id", asked, "Bandung."),
        ),
    )
    found = {region["type"]: region for region in task["annotations"][0]["result"]}
    shown = {type_: (region["from_name"], region["to_name"], region["value"]) for type_, region in found.items()}
    assert shown["rating"] == ("score_b_1", "b", {"rating": 5})
    assert shown["choices"] == ("labels_a", "a", {"choices": ["salah"]})
    assert shown["labels"] == ("spans_a", "a", {"start": 0, "end": 8, "text": "Surabaya", "labels": ["wrong"]})
    assert shown["pairwise"] == ("better_a_b", "a", {"selected": "right"})
    assert found["choices"]["meta"] == {"severity": {"salah": "berat"}}
    assert all(f'name="{region["from_name"]}"' in config for region in task["annotations"][0]["result"])
    assert "completed_by" not in task["annotations"][0]
    assert task["annotations"][0]["passport"]["trainer"] == "p1"
    assert told == Written(1)


def test_more_than_two_are_ranked_and_ties_are_counted(tmp_path: Path) -> None:
    order = [better(1, 0), better(1, 2), better(0, 2)]
    tasks, config, told = studio(tmp_path, said(TALK, "p1", *order), said(TALK, "p2", better(1, 0), better(1, 2)))
    [region] = tasks[0]["annotations"][0]["result"]
    assert region["value"] == {"ranker": {"rank": ["b", "a", "c"]}}
    assert '<Ranker name="ranks_answers" toName="answers">' in config
    assert told == Written(1, {"tie": 1})


def test_every_task_shows_as_many_as_the_longest(tmp_path: Path) -> None:
    asked = (Turn("user", PAIR.prompt or ""),)
    tasks, config, _ = studio(
        tmp_path, said(PAIR, "p1", better(1, 0, asked)), said(TALK, "p1", score(2, 1), task="t1")
    )
    assert [task["data"]["shown_c"] for task in tasks] == ["", "Jawa."]
    assert 'value="$shown_c"' in config
    assert 'value="$shown_d"' not in config


def test_tasks_come_back_as_they_were(tmp_path: Path) -> None:
    asked = (Turn("user", PAIR.prompt or ""),)
    studio(tmp_path, said(PAIR, "p1", better(1, 0, asked), task="k1"), said(TALK, "p1", score(1, 5), task="k2"))
    with ZipFile(tmp_path / "out.zip") as archive:
        one, two = rows(read(tmp_path, "tasks.json", archive.read("tasks.json")))
    assert [one.key, two.key] == ["k1", "k2"]
    assert replace(one.content, meta={}) == PAIR
    assert replace(two.content, meta={"sumber": "buku"}) == TALK
    assert two.content.meta["sumber"] == "buku"
    assert not [name for name in two.content.meta if name.startswith("shown_")]


def test_nothing_to_show_is_an_empty_list(tmp_path: Path) -> None:
    assert studio(tmp_path, record())[0] == []
