"""The picture of a ring of people, made when its turn comes, so of what is known then."""

from dataclasses import replace

from bot.making.letter import Bench, Letter, Order
from handlers.pictures.canvas import png
from handlers.pictures.palette import DARK, LIGHT
from handlers.pictures.ring import draw_ring
from storage.desk import people, rings
from storage.errors import NotAllowed


async def make_ring(bench: Bench, order: Order) -> Letter:
    """Order values: `ring`, `look`, light or dark, and the `role` of whoever asked, for what they may see."""
    person = await bench.desk.read(people.find_by_id, order.person)
    if person is None:
        raise NotAllowed("roles")
    palette = DARK if order.making.values["look"] == "dark" else LIGHT
    by = replace(person, role=str(order.making.values["role"]))
    ring = await bench.desk.read(rings.get, by, int(order.making.values["ring"]))
    return await bench.draw(lambda: png(draw_ring(ring, order.book, palette)), order, f"latihin-{ring.id}.png")
