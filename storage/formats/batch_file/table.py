"""Batch files as tables: CSV by RFC 4180 with comma, semicolon or tab, told by the header line."""

import csv
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from locales.phrase import phrase
from storage.formats.batch_file.headings import Heading
from storage.formats.batch_file.lines import lines
from storage.formats.batch_file.record import read_cells, read_headings
from storage.formats.batch_file.row import Fault, FlawError, Numbered
from storage.rules.cleaning import C0_BYTES

DELIMITERS = (",", ";", "\t")


def read_table(path: Path) -> Iterator[Heading | Numbered | Fault]:
    """The header, then every record under it; empty cells are left out, records without any filled cell too."""
    text = _Text(path)
    records = _records(text)
    names: list[str] = []
    for line, cells in records:
        yield from text.take_faults()
        if isinstance(cells, FlawError):
            yield cells.at(line)
        elif names:
            yield from _read_record(line, names, cells)
        else:
            try:
                header = read_headings(cells)
            except FlawError as flaw:
                yield flaw.at(line)
                return
            names = [heading.name for heading in header]
            yield from header
    yield from text.take_faults()


def _read_record(line: int, header: list[str], cells: list[str]) -> Iterator[Numbered | Fault]:
    if len(cells) != len(header):
        yield Fault(line, "", phrase("record-cells", found=len(cells), wanted=len(header)))
    else:
        yield from read_cells(line, header, cells)


class _Text:
    """The decoded lines for the CSV reader. Keeps what is wrong with them and where the record at hand began."""

    def __init__(self, path: Path) -> None:
        self.first = 0
        self._faults: list[Fault] = []
        self._lines = lines(path)

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        for item in self._lines:
            if isinstance(item, Fault):
                self._faults.append(item)
                continue
            number, line = item
            self.first = self.first or number
            return self._decoded(number, line.translate(None, C0_BYTES))
        raise StopIteration

    def take_faults(self) -> list[Fault]:
        faults, self._faults = self._faults, []
        return faults

    def _decoded(self, number: int, line: bytes) -> str:
        try:
            return line.decode()
        except UnicodeDecodeError as error:
            self._faults.append(Fault(number, "", phrase("file-not-utf8", byte=error.start + 1)))
            return line.decode(errors="replace")


def _records(text: _Text) -> Iterator[tuple[int, list[str] | FlawError]]:
    """The records that are not blank with the lines they begin at; one that no rule can read is a flaw."""
    first = next((line for line in text if not line.isspace()), "")
    reader = csv.reader(chain([first], text), delimiter=_delimiter(first), strict=True)
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            # Past an open quote nobody knows where the next record begins.
            lost = str(error).startswith(("field larger", "unexpected end"))
            open_quote = phrase("record-open-quote", limit=csv.field_size_limit())
            yield text.first, FlawError("", open_quote if lost else phrase("record-malformed"))
            if lost:
                return
        else:
            if any(cells):
                yield text.first, cells
        text.first = 0


def _delimiter(header: str) -> str:
    return max(DELIMITERS, key=lambda mark: len(next(csv.reader([header], delimiter=mark), [])))
