"""The picture of somebody's own numbers, made when its turn comes, so of what is known then."""

from datetime import datetime

from bot.making.letter import Bench, Letter, Order
from handlers.pictures.canvas import png
from handlers.pictures.palette import DARK, LIGHT
from handlers.pictures.progress import draw_progress
from storage.desk.ownnumbers import numbers_of


async def make_progress(bench: Bench, order: Order) -> Letter:
    """Order values: `look`, light or dark, and `now`, when it was asked for."""
    palette = DARK if order.making.values["look"] == "dark" else LIGHT
    now = datetime.fromisoformat(str(order.making.values["now"]))
    numbers = await bench.desk.read(numbers_of, order.person, now)
    return await bench.draw(lambda: png(draw_progress(numbers, order.book, palette)), order, "latihin-progres.png")
