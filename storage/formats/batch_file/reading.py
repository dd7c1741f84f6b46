"""The way into a batch file: its rows and faults as a stream, its wishes, its digest."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from locales.phrase import phrase
from storage.facts import JsonObject
from storage.formats.batch_file.arrow_table import read_parquet
from storage.formats.batch_file.content import content_hash, read_row
from storage.formats.batch_file.headings import Heading
from storage.formats.batch_file.json_array import read_json, read_json_header
from storage.formats.batch_file.jsonl import read_jsonl, read_jsonl_header
from storage.formats.batch_file.lines import stranger
from storage.formats.batch_file.row import Fault, Numbered, Row
from storage.formats.batch_file.seen import Seen
from storage.formats.batch_file.table import read_table
from storage.formats.batch_file.workbook import read_workbook
from storage.rules.cleaning import glimpse

__all__ = ["SUFFIXES", "Fault", "Heading", "Row", "digest", "read_batch_file", "read_header"]

Item: TypeAlias = Heading | Row | Numbered | Fault
Reader: TypeAlias = Callable[[Path], Iterator[Item]]

TEXTS: tuple[tuple[str, Reader], ...] = (
    (".jsonl", read_jsonl),
    (".json", read_json),
    (".csv", read_table),
    (".tsv", read_table),
)
READERS: tuple[tuple[str, Reader], ...] = (*TEXTS, (".xlsx", read_workbook), (".parquet", read_parquet))
HEADERS: tuple[tuple[str, Callable[[Path], JsonObject]], ...] = (
    (".jsonl", read_jsonl_header),
    (".json", read_json_header),
)
SUFFIXES = tuple(suffix for suffix, _ in READERS)


def read_batch_file(path: Path, name: str, columns: list[Heading] | None = None) -> Iterator[Row | Fault]:
    """Every good row and every fault, in the order of the file, which was uploaded under this name.

    Where it is a table, its columns are put into `columns` before the first row comes. Memory stays below
    64 MiB for a million rows.
    """
    reader = next((reader for suffix, reader in READERS if name.casefold().endswith(suffix)), None)
    if reader is None:
        yield Fault(1, "", phrase("file-suffix-unknown", suffixes=", ".join(SUFFIXES)))
        return
    refusal = stranger(path) if (reader in [text for _, text in TEXTS]) else None
    if refusal is not None:
        yield refusal
        return
    yield from _rows(reader(path), [] if columns is None else columns)


def read_header(path: Path, name: str) -> JsonObject:
    """The wishes the file itself brings, unchecked; empty if it brings none or cannot be read."""
    reader = next((reader for suffix, reader in HEADERS if name.casefold().endswith(suffix)), None)
    return {} if reader is None or stranger(path) is not None else reader(path)


def digest(path: Path) -> bytes:
    """SHA-256 of the file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _rows(items: Iterator[Item], columns: list[Heading]) -> Iterator[Row | Fault]:
    seen = Seen()
    empty = True
    for item in items:
        if isinstance(item, Heading):
            columns.append(item)
            continue
        empty = False
        row = read_row(item) if isinstance(item, Numbered) else item
        if isinstance(row, Row):
            first = seen.first(row.key, row.line)
            yield row if first is None else _doubled(row, first)
        elif isinstance(row, Fault):
            yield row
        else:
            yield from row
    if empty:
        yield Fault(1, "", phrase("file-empty"))


def _doubled(row: Row, first: int) -> Fault:
    if row.key == content_hash(row.content):
        return Fault(row.line, "", phrase("row-doubled", first=first))
    return Fault(row.line, "id", phrase("id-doubled", id=glimpse(row.key), first=first))
