"""The libraries' own warnings are their authors' business, and none of them asks anybody for anything."""

import os
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent

os.environ.update(HF_HUB_OFFLINE="1", TOKENIZERS_PARALLELISM="false")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if FOLDER in item.path.parents:
            item.add_marker(pytest.mark.filterwarnings("ignore"))
