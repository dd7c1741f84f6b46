"""The question who is to be let in, with the name as it is when it is asked: it is kept in no notice."""

from bot.making.letter import Bench, Letter, Order
from locales.phrase import phrase
from storage.desk import admission


async def make_admission(bench: Bench, order: Order) -> Letter:
    """Order values: `person`, the number of whoever asks. Raises Stale where that is decided already."""
    name = await bench.desk.read(admission.name_of_asker, int(order.making.values["person"]))
    return Letter(phrase(order.notice.phrase, name=name))
