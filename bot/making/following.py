"""How far an export is: told on its message while it is made, and ended where nobody wants it any more."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from bot.making.board import Place
from bot.making.letter import Bench, Order
from handlers.buttons import pack
from handlers.screens.batches import EXPORT
from handlers.screens.exports import progress_phrase, stop_data
from handlers.screens.screen import Button
from locales.phrase import phrase
from storage.desk import ordering
from storage.desk.batches import get_batch

# Seconds: Telegram takes an edit a second in one chat.
LOOK = 2.0


class StoppedError(Exception):
    """Whoever wanted it has stopped it."""


class Following:
    """What the thread that writes tells, and is told."""

    def __init__(self) -> None:
        self.done = 0
        self.stopped = False

    def watch(self, done: int) -> None:
        """So many annotations were read. Raises StoppedError where that was enough."""
        self.done = done
        if self.stopped:
            raise StoppedError


@asynccontextmanager
async def followed(bench: Bench, order: Order) -> AsyncIterator[Following]:
    """While the block is open, the order's message tells how far it is; after it, that it is done."""
    following = Following()
    telling = asyncio.create_task(_tell(bench, order, following))
    try:
        yield following
    finally:
        telling.cancel()
        with suppress(asyncio.CancelledError):
            await telling


async def show_done(bench: Bench, order: Order) -> None:
    """That it is done, on its message."""
    number = int(order.making.values["order"])
    message = await bench.desk.read(ordering.find_message, number)
    await bench.desk.write(ordering.finish, number)
    if message is not None and bench.board is not None:
        other = Button(phrase("export-other"), pack(EXPORT, int(order.making.values["batch"])))
        said = phrase("export-is-made", name=order.notice.values["name"], format=order.notice.values["format"])
        await bench.board.show(Place(order.chat, message, order.book), said, other)


async def _tell(bench: Bench, order: Order, following: Following) -> None:
    values, told = order.making.values, -1
    number, results = int(values["order"]), 0
    batch = await bench.desk.read(get_batch, int(values["batch"]))
    results = batch.results
    while not following.stopped:
        await asyncio.sleep(LOOK)
        message = await bench.desk.read(ordering.find_message, number)
        following.stopped = not await bench.desk.read(ordering.is_wanted, number)
        if message is None or bench.board is None or following.stopped or told == following.done:
            continue
        told = following.done
        said = progress_phrase(batch.wishes.name, str(values["format"]), told, results)
        stop = Button(phrase("export-stop"), stop_data(number), "bad")
        await bench.board.show(Place(order.chat, message, order.book), said, stop)
