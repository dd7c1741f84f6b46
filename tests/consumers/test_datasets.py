"""`datasets` reads every file, and every text comes out of it as it went in."""

from pathlib import Path
from typing import Any

import pytest

from storage.formats.comma_separated import COLUMNS
from tests.consumers.results import TEXTS

BUILDERS = {".jsonl": "json", ".csv": "csv", ".parquet": "parquet"}
# Where a row of each format has the text that it was made of.
PLACES = {
    "parquet": lambda row: row["prompt"],
    "jsonl": lambda row: row["prompt"],
    "csv": lambda row: row["prompt"],
    "sft": lambda row: row["messages"][0]["content"],
    "dpo": lambda row: row["prompt"][0]["content"],
    "kto": lambda row: row["prompt"][0]["content"],
    "reward": lambda row: row["prompt"][0]["content"],
    "ratings": lambda row: row["prompt"],
    "parallel": lambda row: row["source"],
    "lexicon": lambda row: row["word"],
}


@pytest.fixture(scope="session")
def tables(files: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Each file as `datasets` reads it."""
    import datasets

    datasets.disable_progress_bars()
    cache = str(tmp_path_factory.mktemp("cache"))
    # Who reads CSV tells that all is text and nothing is nothing: there is no way to say so in the file.
    texts = datasets.Features({column: datasets.Value("string") for column in COLUMNS})
    more: dict[str, dict[str, object]] = {"csv": {"keep_default_na": False, "features": texts}}
    return {
        name: datasets.load_dataset(
            BUILDERS[files[name].suffix],
            data_files=str(files[name]),
            split="train",
            cache_dir=cache,
            **more.get(name, {}),
        )
        for name in PLACES
    }


def test_every_table_is_tried(files: dict[str, Path]) -> None:
    assert PLACES.keys() == {name for name, path in files.items() if path.suffix in BUILDERS and name != "oasst"}


@pytest.mark.parametrize("name", PLACES)
def test_every_text_comes_out_as_it_went_in(tables: dict[str, Any], name: str) -> None:
    found = {PLACES[name](row) for row in tables[name]}
    wanted = set(TEXTS)
    assert not wanted - found, [text[:40] for text in wanted - found]


@pytest.mark.parametrize("name", PLACES)
def test_every_column_has_one_type_that_holds(tables: dict[str, Any], name: str) -> None:
    types = {column: str(feature) for column, feature in tables[name].features.items()}
    assert not [column for column, told in types.items() if "null" in told or "Json" in told], types
    if name not in ("parquet", "ratings"):
        assert not [column for column, told in types.items() if "timestamp" in told], types
