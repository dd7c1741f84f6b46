"""Sorts more rows than fit into memory: sorted stretches lie in files, and are read together."""

from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from heapq import merge
from itertools import islice
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, TypeVar

import msgspec

from storage.formats.rows import encoded

R = TypeVar("R", bound=msgspec.Struct)

AT_ONCE = 500
# So many stretches are made into one, so that few files are open at any size.
MOST_FILES = 64


def sorted_on_disk(rows: Iterable[R], decoder: "msgspec.json.Decoder[R]", folder: Path) -> Iterator[R]:
    """These rows in the order of their fields; the files they lie in meanwhile have no name and go by themselves."""
    with ExitStack() as opened:
        stretches: list[IO[bytes]] = []
        rest = iter(rows)
        while some := list(islice(rest, AT_ONCE)):
            stretches.append(_laid_down(sorted(some, key=msgspec.structs.astuple), folder))
            opened.callback(stretches[-1].close)
            if len(stretches) == MOST_FILES:
                stretches = [_laid_down(_merged(stretches, decoder), folder)]
                opened.close()
                opened.callback(stretches[-1].close)
        yield from _merged(stretches, decoder)


def _laid_down(rows: Iterable[R], folder: Path) -> IO[bytes]:
    file = TemporaryFile(dir=folder)  # noqa: SIM115 - whoever asks for it closes it
    file.writelines(encoded(row) + b"\n" for row in rows)
    file.seek(0)
    return file


def _merged(files: list[IO[bytes]], decoder: "msgspec.json.Decoder[R]") -> Iterator[R]:
    return merge(*((decoder.decode(line) for line in file) for file in files), key=msgspec.structs.astuple)
