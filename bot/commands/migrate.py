"""`latihin migrate`: bring the database to this version of the program."""

import asyncio

from bot.commands.speaking import refuse, say
from locales.phrase import phrase
from storage.errors import LatihinError


def migrate() -> None:
    """Bring the database to this version. Safe to repeat; nothing happens where nothing is to be done."""
    from bot.commands.opening import open_for_work
    from bot.environment import surrounding_settings

    try:
        desk = open_for_work(surrounding_settings())
    except LatihinError as error:
        refuse(error.phrase)
    asyncio.run(desk.close())
    say(phrase("server-migrated"))
