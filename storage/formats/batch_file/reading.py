"""The way into a batch file: its rows and faults as a stream, its wishes, its digest."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from locales.phrase import phrase
from storage.facts import JsonObject
from storage.formats.batch_file.content import read_row
from storage.formats.batch_file.jsonl import read_jsonl, read_jsonl_header
from storage.formats.batch_file.lines import stranger
from storage.formats.batch_file.row import Fault, Numbered, Row
from storage.formats.batch_file.seen import Seen
from storage.formats.batch_file.table import read_table

__all__ = ["SUFFIXES", "Fault", "Row", "digest", "read_batch_file", "read_header"]

Reader: TypeAlias = Callable[[Path], Iterator[Numbered | Fault]]

READERS: tuple[tuple[str, Reader], ...] = ((".jsonl", read_jsonl), (".csv", read_table), (".tsv", read_table))
HEADERS: tuple[tuple[str, Callable[[Path], JsonObject]], ...] = ((".jsonl", read_jsonl_header),)
SUFFIXES = tuple(suffix for suffix, _ in READERS)


def read_batch_file(path: Path, name: str) -> Iterator[Row | Fault]:
    """Every row and every fault in the order of the file, which was uploaded under this name. A row that has
    faults does not come. Memory stays below 64 MiB for a million rows."""
    reader = next((reader for suffix, reader in READERS if name.casefold().endswith(suffix)), None)
    if reader is None:
        yield Fault(1, "", phrase("file-suffix-unknown", suffixes=", ".join(SUFFIXES)))
        return
    refusal = stranger(path)
    if refusal is not None:
        yield refusal
        return
    yield from _numbered_rows(reader(path))


def read_header(path: Path, name: str) -> JsonObject:
    """The wishes the file itself brings, unchecked; empty if it brings none or cannot be read."""
    reader = next((reader for suffix, reader in HEADERS if name.casefold().endswith(suffix)), None)
    return {} if reader is None or stranger(path) is not None else reader(path)


def digest(path: Path) -> bytes:
    """SHA-256 of the file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _numbered_rows(numbered: Iterator[Numbered | Fault]) -> Iterator[Row | Fault]:
    seen = Seen()
    empty = True
    for item in numbered:
        empty = False
        if isinstance(item, Fault):
            yield item
            continue
        row = read_row(item)
        if isinstance(row, Row):
            first = seen.first(row.key, row.line)
            yield row if first is None else _doubled(row, item, first)
        else:
            yield from row
    if empty:
        yield Fault(1, "", phrase("file-empty"))


def _doubled(row: Row, item: Numbered, first: int) -> Fault:
    column = next((header for header in item.fields if header.strip().casefold() == "id"), None)
    if column is None:
        return Fault(row.line, "", phrase("row-doubled", first=first))
    return Fault(row.line, column, phrase("id-doubled", id=row.key, first=first))
