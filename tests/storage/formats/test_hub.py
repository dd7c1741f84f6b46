"""The folder for the Hub: only what may be published, nothing empty, everything described and counted."""

import hashlib
import json
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pyarrow.parquet as pq
from msgspec.structs import replace

from storage.formats.format import Record, Written
from storage.formats.gathered import LEAST_PEOPLE, Gathered
from storage.formats.registry import get_format
from storage.lesson import Label, Lesson
from tests.storage.formats.making import completion, gloss, pair, preference, record, score

LESSONS: tuple[Lesson, ...] = (
    completion(),
    preference(),
    score(),
    pair(),
    gloss(),
    Label("Bubur ayam, dong.", "kaku"),
)


def told(number: int, *lessons: Lesson, **passport: Any) -> Record:  # noqa: ANN401 - columns of any type
    one = record(number, lessons=lessons or LESSONS)
    return Record(replace(one.passport, **passport), one.content, one.written, one.teach)


def made(folder: Path, *records: Record) -> tuple[dict[str, bytes], Written]:
    written = get_format("hub").write(iter(records), folder / "hub.zip")
    with ZipFile(folder / "hub.zip") as archive:
        return {name: archive.read(name) for name in archive.namelist()}, written


def table(source: bytes) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = pq.read_table(BytesIO(source)).to_pylist()
    return rows


def test_a_configuration_for_each_lesson_and_no_empty_split(tmp_path: Path) -> None:
    files, written = made(tmp_path, told(0), told(1, completion(), split="test"))
    assert sorted(name for name in files if name.endswith("parquet")) == [
        "annotations/test-00000-of-00001.parquet",
        "annotations/train-00000-of-00001.parquet",
        "labels/train-00000-of-00001.parquet",
        "lexicon/train-00000-of-00001.parquet",
        "parallel/train-00000-of-00001.parquet",
        "preference/train-00000-of-00001.parquet",
        "ratings/train-00000-of-00001.parquet",
        "sft/test-00000-of-00001.parquet",
        "sft/train-00000-of-00001.parquet",
    ]
    [row] = table(files["annotations/train-00000-of-00001.parquet"])
    assert (row["task"], json.loads(row["value"]), row["candidates"][1]["model"]) == ("t0", {"verdict": "a"}, "m1")
    assert written == Written(2)


def test_only_what_may_be_published_is_in_it(tmp_path: Path) -> None:
    files, written = made(tmp_path, told(0), told(1, trainer="t_shy", may_publish=False))
    assert written == Written(1, {"unpublished": 1})
    assert not [name for name, source in files.items() if b"t_shy" in source]
    manifest = json.loads(files["manifest.json"])
    assert (manifest["annotations"], manifest["left"]) == (1, {"unpublished": 1})
    assert made(tmp_path, told(1, may_publish=False))[1] == Written(0, {"unpublished": 1})


def test_the_manifest_has_a_checksum_of_every_file(tmp_path: Path) -> None:
    files, _ = made(tmp_path, told(0))
    listed = {each["path"]: (each["sha256"], each["bytes"]) for each in json.loads(files["manifest.json"])["files"]}
    del files["manifest.json"]
    assert listed == {name: (hashlib.sha256(source).hexdigest(), len(source)) for name, source in files.items()}


def test_the_card_says_what_is_there(tmp_path: Path) -> None:
    files, _ = made(tmp_path, told(0, lang="jv-x-krama", target=""), told(1, preference("a", "a")))
    card = files["README.md"].decode()
    assert 'language: ["id","jv"]' in card
    assert "# sarapan" in card
    assert "- preference: 1 rows (train 1)" in card
    statement = files["DATA_STATEMENT.md"].decode()
    assert "id 1, jv-x-krama 1" in statement
    assert "- 1 left out: same" in statement


def test_a_region_is_named_where_ten_people_are_from(tmp_path: Path) -> None:
    people = [told(n, pair(), trainer=f"t{n}", region="Malang" if n < LEAST_PEOPLE else "Dompu") for n in range(11)]
    files, _ = made(tmp_path, *people)
    for name in ("annotations", "parallel"):
        regions = [row["region"] for row in table(files[f"{name}/train-00000-of-00001.parquet"])]
        assert regions == ["Malang"] * LEAST_PEOPLE + [""]
    assert not [name for name, source in files.items() if b"Dompu" in source]


def test_few_people_from_one_place_are_not_told_apart() -> None:
    gathered = Gathered()
    for number in range(LEAST_PEOPLE + 2):
        place = "Malang" if number < LEAST_PEOPLE else "Dompu"
        gathered.take(replace(record().passport, trainer=f"t{number}", region=place))
    assert dict(gathered.regions) == {"Malang": LEAST_PEOPLE, "": 2}
