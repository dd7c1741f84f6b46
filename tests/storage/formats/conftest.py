"""The consumer that every export file must please."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

BUILDERS = {".jsonl": "json", ".csv": "csv", ".parquet": "parquet"}


@pytest.fixture
def load(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Load an export file the way a trainer would, without a network."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    import datasets

    datasets.disable_progress_bars()

    def load(path: Path, **more: object) -> Any:  # noqa: ANN401 - datasets has no types
        cache = str(tmp_path / "cache")
        return datasets.load_dataset(
            BUILDERS[path.suffix], data_files=str(path), split="train", cache_dir=cache, **more
        )

    return load
