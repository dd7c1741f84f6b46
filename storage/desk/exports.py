"""The exports door: a stream of records becomes a file in the format asked for.

Only the latest revision counts, only people who agreed to training and do not pause are in it, and nobody's Telegram
id or name is.
"""

import asyncio
from pathlib import Path

from sqlalchemy import Connection

from storage.desk.batches import get_batch
from storage.desk.desk import Desk
from storage.desk.exporting import Aside, Commission, Exported, Request, export_whole
from storage.desk.piecework import export_apart

# Fewer annotations are written before another process is there.
APART_FROM = 100_000
ALONE = Aside()


async def export(desk: Desk, request: Request, out: Path, key: bytes, aside: Aside = ALONE) -> Exported:
    """Write what is requested to `out`, as it is at this moment; the file appears there whole or not at all.

    `key` is the house's key of pseudonyms, from which that of these batches is made. Large ones are the work of the
    hands that `aside` names, if the database is a file. Where it names the folder for files, the voice notes that the
    rows speak of are copied beside `out` before; and beside rows that are made of several people's annotations stand
    these themselves, in the same state.
    """
    of, hands = Commission(request, out, key, aside.files), aside.hands
    if hands.number and desk.file is not None and await desk.read(_annotations, request.batches) >= APART_FROM:
        return await asyncio.to_thread(export_apart, desk.file, hands, of, aside.watch)
    return await desk.stream(export_whole, of, aside.watch)


async def export_batch(
    desk: Desk, batch_id: int, format_name: str, out: Path, key: bytes, *, files: Path | None = None
) -> Exported:
    """Write everything of this batch, as `export` does."""
    return await export(desk, Request((batch_id,), format_name), out, key, Aside(files))


def _annotations(connection: Connection, batches: tuple[int, ...]) -> int:
    """About how many there are."""
    return sum(get_batch(connection, batch).results for batch in batches)
