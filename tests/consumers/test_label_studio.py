"""Label Studio's own kit finds the configuration valid, every task and region fit for it, and converts them."""

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from tests.consumers.results import TEXTS


@pytest.fixture(scope="session")
def project(files: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("studio")
    with ZipFile(files["labelstudio"]) as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture(scope="session")
def tasks(project: Path) -> list[Any]:
    found: list[Any] = json.loads((project / "tasks.json").read_text("utf-8"))
    return found


@pytest.fixture(scope="session")
def interface(project: Path) -> Any:  # noqa: ANN401 - the library has no types
    from label_studio_sdk.label_interface import LabelInterface

    made = LabelInterface((project / "label_config.xml").read_text("utf-8"))
    made.validate()
    return made


def test_every_task_has_what_is_shown(interface: Any, tasks: list[Any]) -> None:  # noqa: ANN401 - the library has no types
    assert len(tasks) > len(TEXTS)
    assert all(interface.validate_task({"data": task["data"]}) for task in tasks)


def test_every_region_fits_its_control(interface: Any, tasks: list[Any]) -> None:  # noqa: ANN401 - the library has no types
    for task in tasks:
        for annotation in task["annotations"]:
            assert annotation["result"]
            for region in annotation["result"]:
                assert not interface.validate_region(region, return_errors=True), region


def test_spans_and_sides_are_what_no_validator_looks_at(tasks: list[Any]) -> None:
    spans = sides = 0
    for task in tasks:
        for region in (region for annotation in task["annotations"] for region in annotation["result"]):
            value = region["value"]
            if region["type"] == "labels":
                shown = task["data"][f"shown_{region['to_name']}"]
                assert shown[value["start"] : value["end"]] == value["text"]
                spans += 1
            if region["type"] == "pairwise":
                assert value["selected"] in ("left", "right")
                sides += 1
    assert spans > len(TEXTS)
    assert sides > len(TEXTS)


def test_it_says_when_a_region_does_not_fit(interface: Any, tasks: list[Any]) -> None:  # noqa: ANN401 - the library has no types
    region = tasks[0]["annotations"][0]["result"][0]
    assert interface.validate_region({**region, "from_name": "nobody"}, return_errors=True)


def test_its_converter_writes_a_row_for_each_annotation(project: Path, tasks: list[Any], tmp_path: Path) -> None:
    from label_studio_sdk.converter import Converter

    config = (project / "label_config.xml").read_text("utf-8")
    converter = Converter(config, str(project), download_resources=False)
    converter.convert(str(project / "tasks.json"), str(tmp_path), "JSON_MIN", is_dir=False)
    rows = json.loads((tmp_path / "result.json").read_text("utf-8"))
    assert len(rows) == sum(len(task["annotations"]) for task in tasks)
    assert set(TEXTS) <= {row.get("prompt") for row in rows}
