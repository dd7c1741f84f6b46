"""A certificate as a picture for the chat and as a paper to print."""

import asyncio

from bot.making.letter import Bench, Letter, Order
from handlers.certificates import LINK
from handlers.pictures.canvas import pdf, png, undrawable
from handlers.pictures.certificate import Paper, draw_certificate
from handlers.pictures.palette import LIGHT
from locales.phrase import phrase
from storage.desk import certificates

FILE_NAME = "sertifikat-latihin"


async def make_certificate(bench: Bench, order: Order) -> Letter:
    """Order values: `exam`, its number, and `format`: png or pdf."""
    exam, format_name = int(order.making.values["exam"]), str(order.making.values["format"])
    certificate = await bench.desk.read(certificates.of_order, order.person, exam)
    lacking = await asyncio.to_thread(undrawable, certificate.name)
    if lacking:
        return Letter(phrase("certificate-letters", letters=lacking))
    bot = bench.called()
    paper = Paper(certificate, bot, f"https://t.me/{bot}?start={LINK}{certificate.code}" if bot else "")
    title = f"{certificate.course}: {certificate.name}" if certificate.name else certificate.course

    def draw() -> bytes:
        figure = draw_certificate(paper, order.book, LIGHT)
        return png(figure) if format_name == "png" else pdf(figure, title)

    return await bench.draw(draw, order, f"{FILE_NAME}.{format_name}")
