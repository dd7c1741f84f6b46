"""The file of a payout: who gets what, by payout id; whoever pays knows the rest."""

import asyncio

from bot.keys import payout_key
from bot.making.letter import Bench, Letter, Order
from storage.desk import payouts


async def make_payout(bench: Bench, order: Order) -> Letter:
    """Order value: `payout`, its number."""
    number = int(order.making.values["payout"])
    key = await payout_key(bench.desk)
    content = await bench.desk.stream(payouts.as_csv, number, key)
    await asyncio.to_thread(order.path.write_bytes, content)
    return Letter(order.notice.sentence, order.path, f"latihin-bayar-{number}.csv")
