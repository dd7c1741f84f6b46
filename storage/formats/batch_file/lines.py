"""The door for uploaded bytes: physical lines with their numbers, and refusals of what is no plain UTF-8 text."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from locales.phrase import phrase
from storage.formats.batch_file.row import MOST_BYTES_A_LINE, MOST_LINES, Fault

BOM = b"\xef\xbb\xbf"
ARCHIVES = (
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\x1f\x8b",
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!",
    b"BZh",
    b"\xfd7zXZ",
    b"\x28\xb5\x2f\xfd",
)
WIDE_BOMS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_HEAD = 4096


def stranger(path: Path) -> Fault | None:
    """What this file is instead of text in UTF-8, if its first bytes show it."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.removeprefix(BOM).strip():
        return None if path.stat().st_size > _HEAD else Fault(1, "", phrase("file-empty"))
    if head.startswith(ARCHIVES):
        return Fault(1, "", phrase("file-archive"))
    if head.startswith(WIDE_BOMS) or head.count(0) * 4 > len(head):
        return Fault(1, "", phrase("file-utf16"))
    return None


def lines(path: Path) -> Iterator[tuple[int, bytes] | Fault]:
    """The lines with their ends, numbered from 1, without a BOM. A line too long is a fault, and reading goes on."""
    with path.open("rb") as file:
        if file.read(len(BOM)) != BOM:
            file.seek(0)
        number = 0
        while line := file.readline(MOST_BYTES_A_LINE + 2):
            number += 1
            if number > MOST_LINES:
                yield Fault(number, "", phrase("file-too-many-lines", limit=MOST_LINES))
                return
            if len(line) <= MOST_BYTES_A_LINE or len(line.rstrip(b"\r\n")) <= MOST_BYTES_A_LINE:
                yield number, line
            else:
                _pass_over(file, line)
                yield Fault(number, "", phrase("line-too-long", limit=MOST_BYTES_A_LINE))


def _pass_over(file: BinaryIO, line: bytes) -> None:
    """Read on to the end of the line that has begun, keeping none of it."""
    while line and not line.endswith(b"\n"):
        line = file.readline(MOST_BYTES_A_LINE)
