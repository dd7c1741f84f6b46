"""LibreOffice opens the workbook and the table, and every cell of it is the text that was written."""

import csv
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from storage.formats.comma_separated import COLUMNS
from tests.consumers.results import results

# Commas, quotation marks, UTF-8, from the first row, no types, English, what is quoted is text (CSV filter options).
AS_TEXT = "44,34,76,1,,1033,true"
OUT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true,false,false,false,-1"


@pytest.fixture(scope="session")
def office() -> str:
    """The program; a machine without it can't say whether our files are good."""
    program = shutil.which("soffice")
    assert program, "LibreOffice is not installed: apt-get install libreoffice-calc-nogui"
    return program


def opened(office: str, source: Path, folder: Path, *more: str) -> dict[str, list[dict[str, str]]]:
    """The sheets of this file as the program shows them, each as rows by the names in its first."""
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    line = [office, home, "--headless", *more, "--convert-to", OUT, "--outdir", str(folder / "out"), str(source)]
    said = subprocess.run(line, check=True, capture_output=True, text=True, env={**os.environ, "HOME": str(folder)})
    assert "Error" not in said.stderr, said.stderr
    sheets = {}
    for path in (folder / "out").glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            sheets[path.stem.removeprefix(f"{source.stem}-")] = list(csv.DictReader(file))
    return sheets


@pytest.mark.parametrize("name", ["xlsx", "csv"])
def test_every_cell_is_the_text_that_was_written(
    office: str, files: dict[str, Path], tmp_path: Path, name: str
) -> None:
    more = [f"--infilter=Text - txt - csv (StarCalc):{AS_TEXT}"] if name == "csv" else []
    sheets = opened(office, files[name], tmp_path, *more)
    rows = sheets["rows" if name == "xlsx" else next(iter(sheets))]
    records = list(results())
    assert tuple(rows[0]) == COLUMNS
    assert len(rows) == len(records)
    for row, record in zip(rows, records, strict=True):
        assert row["prompt"] == as_a_cell(record.content.prompt)
        assert row["text"] == as_a_cell(record.content.text)
        assert row["value"] == as_a_cell(record.written)


def as_a_cell(text: str | None) -> str:
    """The program knows one sort of line end within a cell."""
    return "\n".join((text or "").split("\r\n")).replace("\r", "\n")
