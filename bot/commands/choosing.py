"""What an export from the shell shall have: the batches, the format, what narrows them, and how far it is."""

import time
from dataclasses import dataclass
from pathlib import Path

import typer

from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import batches
from storage.desk.desk import Desk
from storage.errors import NotFound
from storage.facts import Batch
from storage.formats.format import Format
from storage.formats.registry import FORMATS, find_format
from storage.rules.selecting import Selection

PAUSE = 1.0


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the command line."""

    names: tuple[str, ...]
    format: Format
    selection: Selection
    out: Path | None


class Told:
    """Says on stderr how far a long export has come, once a second at most."""

    def __init__(self, book: Phrasebook) -> None:
        self._book = book
        self._last = time.monotonic()

    def __call__(self, rows: int) -> None:
        if time.monotonic() - self._last >= PAUSE:
            self._last = time.monotonic()
            typer.echo(self._book.say(phrase("export-read", rows=rows)), err=True)


def format_named(name: str) -> Format:
    """The format of this name. Raises NotFound with those there are."""
    form = find_format(name)
    if form is None:
        raise NotFound(phrase("format-unknown", name=name, formats=", ".join(each.name for each in FORMATS)))
    return form


async def chosen(desk: Desk, names: tuple[str, ...]) -> list[Batch]:
    """The batches of these names, all that have results where none is named."""
    if names:
        return [await desk.read(batches.get_batch_named, name) for name in names]
    if found := await desk.read(batches.list_with_results):
        return found
    raise NotFound(phrase("stats-none"))


def called(of: list[Batch], ending: str) -> Path:
    """What a file or folder of these batches is called where nobody says."""
    name = of[0].wishes.name if len(of) == 1 else "latihin"
    return Path(f"{name}-{ending}".replace("/", "-"))
