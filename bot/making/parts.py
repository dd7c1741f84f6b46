"""An export that Telegram would not take whole: several files, each brought for itself, or one left on the server."""

import asyncio
import shutil
from math import ceil
from pathlib import Path

from bot.making.letter import MEGABYTE, Bench, Letter, Order
from bot.making.packing import called, digest_of
from locales.phrase import phrase
from storage.desk import ordering
from storage.desk.exporting import Exported, Request
from storage.desk.portioning import Portion, export_portions
from storage.formats.registry import get_format

# Room in a part for what makes it bigger than the others.
FILLED = 0.8
# So often they are made smaller, each time half.
MOST_TRIES = 5
# Swept with whatever else is on its way out and was forgotten.
PREFIX = "out-part"


async def divide(bench: Bench, order: Order, wanted: tuple[Request, bytes], done: int) -> Letter:
    """The word that it comes in parts; they follow, each for itself. `done` annotations were too many."""
    request, key = wanted
    stem = _path(bench, int(order.making.values["order"]))
    size = (await asyncio.to_thread(order.path.stat)).st_size
    each = ceil(max(done, 1) * bench.most * FILLED / size)
    for _ in range(MOST_TRIES):
        made = await export_portions(bench.desk, request, stem, key, each)
        if await asyncio.to_thread(_fit, made, bench.most):
            await bench.desk.write(ordering.add_parts, order.person, order.making, [part.rows for part in made])
            return in_parts(bench, order, len(made))
        each = ceil(each / 2)
    return Letter(phrase("export-too-big", **order.notice.values, limit=bench.most // MEGABYTE))


def in_parts(bench: Bench, order: Order, parts: int) -> Letter:
    """The word that so many parts follow."""
    return Letter(phrase("export-parts", **order.notice.values, limit=bench.most // MEGABYTE, parts=parts))


async def make_part(bench: Bench, order: Order) -> Letter:
    """One of the files of an export in parts. Order values: `order`, `part` and `format`."""
    values, told = order.making.values, order.notice.values
    path = _path(bench, int(values["order"]), int(values["part"]))
    if not await asyncio.to_thread(path.is_file):
        return Letter(phrase("export-lost", name=told["name"], format=told["format"]))
    name = called(f"{told['name']}-{values['part']}", str(values["format"]), get_format(str(values["format"])).suffix)
    return Letter(order.notice.sentence, path, name, digest=await asyncio.to_thread(digest_of, path))


def shelve(shelf: Path, order: Order, made: Exported, name: str) -> Letter:
    """Leave the file on the server; the word where. Raises OSError where it cannot lie there."""
    shelf.mkdir(parents=True, exist_ok=True)
    size, place = order.path.stat().st_size, shelf / name
    shutil.move(order.path, place)
    values = {**order.notice.values, "rows": made.rows, "megabytes": size // MEGABYTE, "path": str(place)}
    return Letter(phrase("export-on-server", **values))


def _fit(made: list[Portion], most: int) -> bool:
    return all(part.path.stat().st_size <= most for part in made)


def _path(bench: Bench, order: int, part: int | None = None) -> Path:
    return bench.files / (f"{PREFIX}-{order}" if part is None else f"{PREFIX}-{order}-{part}")
