"""Workbooks hold every text to the letter, and what does not fit goes on elsewhere."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from storage.facts import Content
from storage.formats import sheets
from storage.formats.registry import get_format
from storage.formats.sheets import Cell, open_workbook
from tests.nasty import NASTY
from tests.storage.formats.making import record

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "#N/A", '=HYPERLINK("http://x.id")')


def cells(path: Path, sheet: str) -> list[list[Cell]]:
    with path.open("rb") as file:
        rows = load_workbook(file, read_only=True)[sheet].iter_rows()
        return [[unescape(cell.value) if isinstance(cell.value, str) else cell.value for cell in row] for row in rows]


def names(path: Path) -> list[str]:
    with path.open("rb") as file:
        return list(load_workbook(file, read_only=True).sheetnames)


@pytest.mark.parametrize(
    "text", [*FORMULAS, "a\r\nb\rc", "_x000D_", "_x_", "a\ufffeb", *map("x{}".format, NASTY.values())]
)
def test_a_text_is_a_text_to_the_letter(tmp_path: Path, text: str) -> None:
    with open_workbook(tmp_path / "a") as book, book.sheet("s", ["a"]) as sheet:
        sheet.add([text])
    [[_], [cell]] = cells(tmp_path / "a", "s")
    assert cell == text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    with open_workbook(tmp_path / "a") as book, book.sheet("s", ["a"]) as sheet:
        for text in FORMULAS:
            sheet.add([text])
    with (tmp_path / "a").open("rb") as file:
        rows = load_workbook(file)["s"].iter_rows(min_row=2)
        assert [(row[0].data_type, row[0].quotePrefix) for row in rows] == [
            ("s", text[0] != "#") for text in FORMULAS
        ]


def test_numbers_and_truth_are_no_texts(tmp_path: Path) -> None:
    with open_workbook(tmp_path / "a") as book, book.sheet("s", ["a", "b", "c", "d"]) as sheet:
        sheet.add([1, 2.5, True, None])
    assert cells(tmp_path / "a", "s")[1] == [1, 2.5, True, None]


@pytest.mark.parametrize("limit", ["MOST_ROWS", "MOST_BYTES"])
def test_a_full_sheet_goes_on_in_the_next(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(sheets, limit, 4 if limit == "MOST_ROWS" else 1)
    monkeypatch.setattr(sheets, "BUFFER", 1)
    with open_workbook(tmp_path / "a") as book, book.sheet("s", ["n"]) as sheet:
        for number in range(7):
            sheet.add([number])
    found = names(tmp_path / "a")
    assert found[:3] == ["s", "s 2", "s 3"]
    told = [cells(tmp_path / "a", name) for name in found]
    assert [row[0] for rows in told for row in rows[1:]] == list(range(7))
    assert all(rows[0] == ["n"] for rows in told)


def test_a_text_longer_than_a_cell_lies_in_pieces(tmp_path: Path) -> None:
    long = "🌄=" * 20_000 + "habis"
    get_format("xlsx").write(iter([record(0, Content(prompt=long)), record(1)]), tmp_path / "a")
    head, first, _ = cells(tmp_path / "a", "rows")
    assert first[head.index("prompt")] == 'see sheet "long"'
    _, *pieces = cells(tmp_path / "a", "long")
    assert [piece[:3] for piece in pieces] == [["n0", "prompt", number] for number in range(1, len(pieces) + 1)]
    assert "".join(str(piece[3]) for piece in pieces) == long
    assert names(tmp_path / "a") == ["rows", "long"]


def test_a_workbook_without_long_texts_has_one_sheet(tmp_path: Path) -> None:
    edge = replace(record().content, prompt="a" * 32_767)
    get_format("xlsx").write(iter([record(0, edge)]), tmp_path / "a")
    assert names(tmp_path / "a") == ["rows"]
