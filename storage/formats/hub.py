"""`hub`: a folder ready for the Hugging Face Hub, as a zip: tables, card, data statement, Croissant, checksums."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack
from hashlib import file_digest
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import msgspec

from storage.facts import JsonObject
from storage.formats.format import Record, Written
from storage.formats.gathered import Gathered
from storage.formats.hub_tables import TABLES, Table

if TYPE_CHECKING:
    from storage.formats.croissant import Described
    from storage.formats.typed_rows import TypedRows

# Of the layout of the folder and of its tables: it goes up where readers have to be told.
VERSION = 1
SPLITS = ("train", "test")


class Hub:
    """Only what people agreed to publish is in it; voice notes are not, and no region that few people are from."""

    name = "hub"
    suffix = ".zip"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        left, gathered = Counter[str](), Gathered()
        with TemporaryDirectory(dir=out.parent) as name:
            folder = Path(name)
            parts = _Parts(folder)
            with parts.open:
                for record in _published(records, left):
                    gathered.take(record.passport)
                    parts.take(record, left)
            if gathered.results:
                parts.hide_small_regions(gathered)
                _describe(folder, gathered, parts.described(), left)
            _pack(folder, out)
        return Written(gathered.results, left)


def _published(records: Iterable[Record], left: Counter[str]) -> Iterator[Record]:
    for record in records:
        if record.passport.may_publish:
            yield record
        else:
            left["unpublished"] += 1


class _Parts:
    """The files of rows, each opened when its first row comes: none is empty."""

    def __init__(self, folder: Path) -> None:
        self.open = ExitStack()
        self._folder = folder
        self._files: dict[tuple[str, str], TypedRows] = {}

    def take(self, record: Record, left: Counter[str]) -> None:
        lessons = tuple(record.lessons)
        for table in TABLES:
            for row in table.rows(record, lessons, left):
                self._file(table, record.passport.split).add(row, record.passport)

    def hide_small_regions(self, gathered: Gathered) -> None:
        """Leave no region in the rows that so few people are from that they could be told apart.

        Where nobody is from such a one only rows that tell a place themselves can name it.
        """
        from storage.formats.typed_rows import blank_all_but

        tells = {table.name for table in TABLES if "region" in table.shape.__struct_fields__}
        for table, split in (each for each in self._files if gathered.has_small_regions or each[0] in tells):
            blank_all_but(self._folder / _path(table, split), "region", gathered.large_regions)

    def described(self) -> "tuple[Described, ...]":
        """The files in the order of the tables, when they are whole."""
        from storage.formats.croissant import Described
        from storage.formats.dataset_card import Part

        found = []
        for table in TABLES:
            for split in SPLITS:
                file = self._files.get((table.name, split))
                if file is not None:
                    path = _path(table.name, split)
                    part = Part(table.name, split, path, file.rows)
                    found.append(Described(part, _sha256(self._folder / path), file.schema))
        return tuple(found)

    def _file(self, table: Table, split: str) -> "TypedRows":
        file = self._files.get((table.name, split))
        if file is None:
            from storage.formats.typed_rows import TypedRows

            path = self._folder / _path(table.name, split)
            path.parent.mkdir(exist_ok=True)
            file = self._files[table.name, split] = self.open.enter_context(TypedRows(path, table.shape))
        return file


def _path(table: str, split: str) -> str:
    return f"{table}/{split}-00000-of-00001.parquet"


def _describe(folder: Path, gathered: Gathered, files: "tuple[Described, ...]", left: Mapping[str, int]) -> None:
    """Lay the card, the data statement, the Croissant description and the checksums beside the rows."""
    from storage.formats.croissant import croissant
    from storage.formats.dataset_card import Words

    words = Words(gathered, tuple(each.part for each in files), left)
    (folder / "README.md").write_text(words.card(), "utf-8")
    (folder / "DATA_STATEMENT.md").write_text(words.statement(), "utf-8")
    _write_json(folder / "croissant.json", croissant(gathered, words, files))
    rows = {each.part.path: each.part.rows for each in files}
    listed = [_listed(folder, path, rows) for path in _paths(folder)]
    told = {
        "version": VERSION,
        "name": gathered.name,
        "annotations": gathered.results,
        "left": dict(sorted(left.items())),
    }
    _write_json(folder / "manifest.json", {**told, "files": listed})


def _listed(folder: Path, path: str, rows: Mapping[str, int]) -> JsonObject:
    told = {"path": path, "bytes": (folder / path).stat().st_size, "sha256": _sha256(folder / path)}
    return {**told, "rows": rows[path]} if path in rows else told


def _write_json(path: Path, value: JsonObject) -> None:
    path.write_bytes(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")


def _paths(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _pack(folder: Path, out: Path) -> None:
    """The same files give the same bytes."""
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for path in _paths(folder):
            with (folder / path).open("rb") as source, archive.open(path, "w", force_zip64=True) as target:
                copyfileobj(source, target)
