"""How lines get into a file: as they come, in bounded memory, counted."""

from collections.abc import Iterable
from itertools import count
from operator import itemgetter
from pathlib import Path

BUFFER = 1 << 20

_FIRST = itemgetter(0)


def write_lines(lines: Iterable[bytes], out: Path, head: bytes = b"") -> int:
    """Write these lines, which bring their own ends, below a head; how many there were without it."""
    counter = count()
    with out.open("wb", buffering=BUFFER) as file:
        file.write(head)
        file.writelines(map(_FIRST, zip(lines, counter, strict=False)))
    return next(counter)
