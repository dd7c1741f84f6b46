"""How lines get into a file: as they come, in bounded memory, counted."""

from collections.abc import Iterable
from pathlib import Path

BUFFER = 1 << 20


def write_lines(lines: Iterable[bytes], out: Path, head: bytes = b"") -> int:
    """Write these lines, which bring their own ends, below a head; how many there were without it."""
    rows = 0
    with out.open("wb", buffering=BUFFER) as file:
        file.write(head)
        for line in lines:
            file.write(line)
            rows += 1
    return rows
