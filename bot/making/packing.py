"""Files as they go out: what they are called, their digest, and voices beside a table in one archive."""

import hashlib
import shutil
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

LONGEST_NAME = 60


def called(batch: str, format_name: str, suffix: str) -> str:
    """What the file is called on a phone: nothing that a file system could take amiss."""
    plain = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in batch)[:LONGEST_NAME]
    return f"{plain}{suffix}" if suffix == f".{format_name}" else f"{plain}-{format_name}{suffix}"


def digest_of(file: Path) -> str:
    """The SHA-256 of what is in this file, hexadecimal."""
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def pack(table: Path, name: str, files: Path, voices: list[str]) -> None:
    """Put the table under this name and the voices under their paths into one archive in the table's place.

    The same content makes the same archive, whenever it is made.
    """
    part = table.with_name(table.name + ".part")
    with ZipFile(part, "w") as archive:
        _add(archive, name, table, ZIP_DEFLATED)
        for path in voices:
            _add(archive, path, files / path, ZIP_STORED)
    part.replace(table)


def _add(archive: ZipFile, name: str, file: Path, how: int) -> None:
    entry = ZipInfo(name)
    entry.compress_type = how
    with file.open("rb") as content, archive.open(entry, "w", force_zip64=True) as target:
        shutil.copyfileobj(content, target)
