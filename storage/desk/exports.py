"""The exports door: a stream of records becomes a file in the format asked for.

Only the latest revision counts, only people who agreed to training and do not pause are in it, and nobody's Telegram
id or name is.
"""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection

from storage.desk import tombstones
from storage.desk.batches import get_batch
from storage.desk.desk import Desk
from storage.desk.exporting import RAW, Aside, Commission, Exported, Request, export_whole
from storage.desk.piecework import export_apart

# Fewer annotations are written before another process is there.
APART_FROM = 100_000
# In a house that somebody leaves at every moment an export must end all the same.
MOST_ANEW = 2
ALONE = Aside()


async def export(desk: Desk, request: Request, out: Path, key: bytes, aside: Aside = ALONE) -> Exported:
    """Write what is requested to `out`, as it is at this moment; the file appears there whole or not at all.

    `key` is the house's key of pseudonyms, from which that of these batches is made. Large ones are the work of the
    hands that `aside` names, if the database is a file. Where it names the folder for files, the voice notes that the
    rows speak of are copied beside `out` before; and beside rows that are made of several people's annotations stand
    these themselves, in the same state. It is begun anew where somebody was erased or withdrew a consent meanwhile;
    what it had of them goes.
    """
    of, known = Commission(request, out, key, aside.files), await desk.read(tombstones.last_taken)
    made = await _once(desk, of, aside)
    for _ in range(MOST_ANEW):
        before, known = known, await desk.read(tombstones.last_taken)
        if known == before:
            break
        earlier, made = made, await _once(desk, of, aside)
        # Only copies: whoever exports without them, or into that very folder, has the recordings themselves beside.
        copied = aside.files is not None and not out.parent.samefile(aside.files)
        gone = sorted({*earlier.spoken} - {*made.spoken}) if copied else []
        await asyncio.to_thread(_clear, out, gone, found=made.path is not None)
    return made


async def export_batch(
    desk: Desk, batch_id: int, format_name: str, out: Path, key: bytes, *, files: Path | None = None
) -> Exported:
    """Write everything of this batch, as `export` does."""
    return await export(desk, Request((batch_id,), format_name), out, key, Aside(files))


async def _once(desk: Desk, of: Commission, aside: Aside) -> Exported:
    batches, hands = of.request.batches, aside.hands
    if hands.number and desk.file is not None and await desk.read(_annotations, batches) >= APART_FROM:
        return await asyncio.to_thread(export_apart, desk.file, hands, of, aside.watch)
    return await desk.stream(export_whole, of, aside.watch)


def _annotations(connection: Connection, batches: tuple[int, ...]) -> int:
    """About how many there are."""
    return sum(get_batch(connection, batch).results for batch in batches)


def _clear(out: Path, voices: Sequence[str], *, found: bool) -> None:
    """Nothing is left beside `out` of these voices; of the file itself neither where nothing was found any more."""
    for voice in voices:
        (out.parent / voice).unlink(missing_ok=True)
    if not found:
        out.unlink(missing_ok=True)
        out.with_name(f"{out.stem}-{RAW}").unlink(missing_ok=True)
