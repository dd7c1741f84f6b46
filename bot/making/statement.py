"""A month of somebody's pay: every line as a table, or by batch on a sheet of paper."""

import asyncio
from datetime import datetime

from bot.keys import payout_key
from bot.making.letter import Bench, Letter, Order
from handlers.pictures.canvas import pdf
from handlers.pictures.palette import LIGHT
from handlers.pictures.statement import draw_statement
from handlers.screens.figures import month as month_phrase
from locales.phrase import phrase
from storage.desk import people
from storage.desk.statements import as_csv, statement_of
from storage.rules.day import WIB

FILE_NAME = "latihin-upah"


async def make_statement(bench: Bench, order: Order) -> Letter:
    """Order values: `month`, as in 2026-11, and `format`: csv or pdf."""
    month, format_name = str(order.making.values["month"]), str(order.making.values["format"])
    since = datetime.strptime(month, "%Y-%m").replace(tzinfo=WIB)
    key = await payout_key(bench.desk)
    statement = await bench.desk.stream(statement_of, order.person, since, key)
    name = f"{FILE_NAME}-{month}.{format_name}"
    if format_name == "csv":
        await asyncio.to_thread(order.path.write_bytes, as_csv(statement))
        return Letter(order.notice.sentence, order.path, name)
    called = await bench.desk.read(people.name_of, order.person)
    title = order.book.say(phrase("paper-title", month=month_phrase(since)))
    return await bench.draw(lambda: pdf(draw_statement(statement, called, order.book, LIGHT), title), order, name)
