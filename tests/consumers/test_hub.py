"""The Hub's own tools read the folder: card, tables by their configurations, Croissant with its checksums."""

import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from storage.formats.hub_tables import TABLES
from tests.consumers.results import TEXTS

NAMES = [table.name for table in TABLES]
# Where a row of each configuration has the text that it was made of.
PLACES = {
    "sft": lambda row: row["messages"][0]["content"],
    "preference": lambda row: row["prompt"][0]["content"],
    "ratings": lambda row: row["prompt"],
    "labels": lambda row: row["text"].removesuffix("."),
    "texts": lambda row: row["text"],
    "parallel": lambda row: row["source"],
    "lexicon": lambda row: row["word"],
    "annotations": lambda row: row["prompt"],
}


@pytest.fixture(scope="session")
def folder(files: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("data-set")
    with ZipFile(files["hub"]) as archive:
        archive.extractall(made)
    return made


@pytest.fixture(scope="session")
def description(folder: Path) -> Any:  # noqa: ANN401 - JSON
    return json.loads((folder / "croissant.json").read_text("utf-8"))


def test_the_card_names_a_configuration_for_each_lesson(folder: Path) -> None:
    import datasets

    assert datasets.get_dataset_config_names(str(folder)) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_every_text_comes_out_of_its_configuration(folder: Path, tmp_path: Path, name: str) -> None:
    import datasets

    datasets.disable_progress_bars()
    data = datasets.load_dataset(str(folder), name, cache_dir=str(tmp_path))
    assert set(data) == {"train", "test"}
    found = {PLACES[name](row) for split in data.values() for row in split}
    assert not set(TEXTS) - found
    assert data["train"].features == data["test"].features


def test_the_card_is_read(folder: Path) -> None:
    import huggingface_hub

    card = huggingface_hub.DatasetCard((folder / "README.md").read_text("utf-8"))
    assert (card.data.language, card.data.size_categories) == (["id"], ["n<1K"])
    assert [each["config_name"] for each in card.data.configs] == NAMES
    assert card.text.strip().startswith("# contoh")


def test_every_checksum_holds(folder: Path) -> None:
    told = json.loads((folder / "manifest.json").read_text("utf-8"))
    listed = {each["path"]: each["sha256"] for each in told["files"]}
    there = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*.*") if path.is_file()}
    assert listed == {
        name: sha256(path.read_bytes()).hexdigest() for name, path in there.items() if name != "manifest.json"
    }


@pytest.fixture(scope="session")
def croissant(folder: Path) -> Any:  # noqa: ANN401 - the library has no types
    import mlcroissant

    return mlcroissant.Dataset(jsonld=folder / "croissant.json")


def test_croissant_speaks_its_own_words(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    import mlcroissant

    mlcroissant.Dataset(jsonld=folder / "croissant.json")
    assert "@context" not in caplog.text


@pytest.mark.parametrize("name", NAMES)
def test_croissant_gives_every_row(folder: Path, croissant: Any, name: str) -> None:  # noqa: ANN401 - see above
    import pyarrow.parquet as pq

    for split in ("train", "test"):
        rows = list(croissant.records(f"{name}-{split}"))
        assert len(rows) == pq.read_metadata(folder / name / f"{split}-00000-of-00001.parquet").num_rows
        assert f"{name}-{split}/batch" in rows[0]


def test_croissant_says_all_that_its_reader_only_warns_about(description: Any, croissant: Any) -> None:  # noqa: ANN401 - JSON
    for field in ("name", "description", "license", "url", "version", "datePublished", "citeAs"):
        assert description[field]
    assert not croissant.metadata.ctx.issues.errors


def test_croissant_refuses_a_file_that_was_changed(folder: Path, tmp_path: Path) -> None:
    import shutil

    import mlcroissant

    changed = tmp_path / "changed"
    shutil.copytree(folder, changed)
    path = changed / "sft/train-00000-of-00001.parquet"
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(mlcroissant.GenerationError):
        list(mlcroissant.Dataset(jsonld=changed / "croissant.json").records("sft-train"))
