"""The file of a trace: lines of the audit as a table or as JSON Lines."""

import asyncio

from bot.keys import export_key
from bot.making.letter import MEGABYTE, Bench, Letter, Order
from locales.phrase import Phrase, phrase
from storage.desk.audit import Wanted
from storage.desk.tracing import Trace, write_trace

FILE_NAME = "latihin-jejak"


async def make_trace(bench: Bench, order: Order) -> Letter:
    """Order values: `person`, `batch` and `acts` as in `Wanted`, and `format`."""
    values = order.making.values
    wanted = Wanted(int(values["person"]), int(values["batch"]), str(values["acts"]))
    trace = Trace(wanted, str(values["format"]))
    key = await export_key(bench.desk, bench.said_key)
    rows = await bench.desk.stream(write_trace, trace, order.path, key)
    if (await asyncio.to_thread(order.path.stat)).st_size > bench.most:
        return Letter(phrase("trace-too-big", limit=bench.most // MEGABYTE))
    return Letter(Phrase(order.notice.phrase, {"rows": rows}), order.path, f"{FILE_NAME}.{trace.format}")
