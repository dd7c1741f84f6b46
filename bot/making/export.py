"""The file of an export: the annotations of a batch in one format."""

import asyncio

from bot.keys import export_key
from bot.making.letter import Bench, Letter, Order
from locales.phrase import Phrase, phrase
from storage.desk import statistics
from storage.desk.exports import export_batch
from storage.desk.handing import called
from storage.formats.registry import get_format

# What a bot may send.
MOST_BYTES = 50_000_000


async def make_export(bench: Bench, order: Order) -> Letter:
    """Order values: `batch`, its number, and `format`."""
    batch, format_name = int(order.making.values["batch"]), str(order.making.values["format"])
    key = await export_key(bench.desk, bench.said_key)
    made = await export_batch(bench.desk, batch, format_name, order.path, key)
    left = await bench.desk.read(statistics.left_out, batch)
    if made.path is None:
        return Letter(phrase("export-empty", name=made.batch, format=made.format, left=left))
    if (await asyncio.to_thread(order.path.stat)).st_size > MOST_BYTES:
        limit = MOST_BYTES // 1_000_000
        return Letter(phrase("export-too-big", name=made.batch, format=made.format, limit=limit))
    name = called(made.batch, made.format, get_format(made.format).suffix)
    said = Phrase(order.notice.phrase, {**order.notice.values, "rows": made.rows, "left": left})
    return Letter(said, order.path, name)
