"""Batch files as Excel workbooks: the sheet with tasks, its cells as they are shown, read in bounded memory.

Formulas are refused: what they came to is not kept by every program, and nobody sees that it is missing.
"""

import warnings
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeAlias
from zipfile import BadZipFile, ZipFile

from locales.phrase import phrase
from storage.facts import Json
from storage.formats.batch_file.headings import Heading
from storage.formats.batch_file.record import read_cells, read_headings
from storage.formats.batch_file.row import MOST_LINES, Fault, FlawError, Numbered
from storage.rules.cleaning import clean, glimpse

# An archive of a few kilobytes may unfold to gigabytes.
MOST_BYTES_INSIDE = 256 << 20
FORMULA, ERROR = "f", "e"

Cells: TypeAlias = Sequence[Any]


def read_workbook(path: Path) -> Iterator[Heading | Numbered | Fault]:
    """The header, then every row below it of the sheet that has tasks."""
    try:
        with ZipFile(path) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (BadZipFile, OSError, ValueError):
        yield Fault(1, "", phrase("workbook-broken"))
        return
    if size > MOST_BYTES_INSIDE:
        yield Fault(1, "", phrase("file-too-big-inside", limit=MOST_BYTES_INSIDE >> 20))
        return
    with warnings.catch_warnings():
        # The library says what it leaves out of a workbook: pictures, rules for cells.
        warnings.simplefilter("ignore")
        try:
            yield from _read(path)
        except (BadZipFile, KeyError, ValueError, TypeError, AttributeError, SyntaxError, OSError):
            # Whatever it stumbles over in a file that pretends to be a workbook.
            yield Fault(1, "", phrase("workbook-broken"))


def _read(path: Path) -> Iterator[Heading | Numbered | Fault]:
    from openpyxl import load_workbook

    # Opened by hand: the library goes by the ending of a name, and uploads have none.
    with path.open("rb") as file:
        yield from _read_sheets(load_workbook(file, read_only=True, keep_links=False).worksheets)


def _read_sheets(sheets: list[Any]) -> Iterator[Heading | Numbered | Fault]:
    found = [(sheet, _header(sheet)) for sheet in sheets]
    tasks = [(sheet, header) for sheet, header in found if isinstance(header, tuple)]
    if len(tasks) > 1:
        yield Fault(1, "", phrase("workbook-sheets", sheets=", ".join(glimpse(sheet.title) for sheet, _ in tasks)))
    elif tasks:
        ((sheet, (line, header)),) = tasks
        yield from header
        yield from _read_rows(sheet, line, [heading.name for heading in header])
    else:
        yield next((header for _, header in found if isinstance(header, Fault)), Fault(1, "", phrase("file-empty")))


def _header(sheet: Any) -> tuple[int, tuple[Heading, ...]] | Fault | None:  # noqa: ANN401 - the library has no types
    """The line of the first filled row and the fields it names, or why these are none; None for an empty sheet."""
    sheet.reset_dimensions()
    for line, row in enumerate(sheet.iter_rows(), 1):
        if any(cell.value is not None for cell in row):
            try:
                return line, read_headings(_trimmed([_shown(cell.value) for cell in row]))
            except FlawError as flaw:
                return flaw.at(line)
    return None


def _trimmed(cells: list[str]) -> list[str]:
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _read_rows(sheet: Any, header: int, names: list[str]) -> Iterator[Numbered | Fault]:  # noqa: ANN401 - as above
    for line, row in enumerate(sheet.iter_rows(min_row=header + 1), header + 1):
        if line > MOST_LINES:
            yield Fault(line, "", phrase("file-too-many-lines", limit=MOST_LINES))
            return
        faults = list(_faults(line, names, row))
        if faults:
            yield from faults
            continue
        width = max(len(names), len(row))
        cells = [_value(cell) for cell in row] + [None] * (width - len(row))
        yield from read_cells(line, names + [""] * (width - len(names)), cells)


def _faults(line: int, names: list[str], row: Cells) -> Iterator[Fault]:
    for number, cell in enumerate(row):
        if cell.value is not None and cell.data_type in (FORMULA, ERROR):
            column = glimpse(names[number]) if number < len(names) else str(number + 1)
            found = glimpse(str(cell.value))
            formula = cell.data_type == FORMULA
            yield Fault(
                line, column, phrase("cell-formula", found=found) if formula else phrase("cell-error", found=found)
            )


def _value(cell: Any) -> Json:  # noqa: ANN401 - as above
    return None if cell.value is None else _shown(cell.value)


def _shown(value: object) -> str:
    """A cell as a text, as the same table in CSV would have it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    return "" if value is None else clean(str(value))
