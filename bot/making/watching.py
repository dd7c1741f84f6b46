"""A picture of the figures of a batch or of everything, made when its turn comes, so of what is known then."""

from datetime import datetime

from bot.making.letter import Bench, Letter, Order
from handlers.pictures.canvas import png
from handlers.pictures.palette import DARK, LIGHT
from handlers.pictures.watching.topics import draw_topic
from storage.desk.watching import insight_into


async def make_watching(bench: Bench, order: Order) -> Letter:
    """Order values: `batch`, its number or 0, `topic`, `look`, light or dark, and `now`, when it was asked for."""
    values = order.making.values
    topic, palette = str(values["topic"]), DARK if values["look"] == "dark" else LIGHT
    now = datetime.fromisoformat(str(values["now"]))
    insight = await bench.desk.stream(insight_into, int(values["batch"]), topic)
    return await bench.draw(
        lambda: png(draw_topic(topic, insight, now, order.book, palette)), order, f"latihin-{topic}.png"
    )
