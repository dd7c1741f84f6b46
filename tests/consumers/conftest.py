"""Files of every format, made of the results of every kind, for the programs that read them."""

import os
from pathlib import Path

import pytest

from storage.formats.registry import FORMATS
from tests.consumers.results import results

FOLDER = Path(__file__).parent

# Before any of them is imported: nobody asks a hub for anything, or tells anybody that it was used.
os.environ.update(HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1", WANDB_MODE="disabled", TOKENIZERS_PARALLELISM="false")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What these programs warn of is their authors' business."""
    for item in items:
        if FOLDER in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("default"))


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The file of each format by its name."""
    folder = tmp_path_factory.mktemp("files")
    os.environ["HF_HOME"] = str(tmp_path_factory.mktemp("hub"))
    paths = {format_.name: folder / f"{format_.name}{format_.suffix}" for format_ in FORMATS}
    for format_ in FORMATS:
        assert format_.write(results(), paths[format_.name]).rows > 0, format_.name
    return paths
