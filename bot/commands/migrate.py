"""`latihin migrate`: bring the database to this version of the program."""

import asyncio

import typer

from bot.commands.saying import refusals_said
from locales.phrase import phrase


def migrate() -> None:
    """Bring the database to this version. Safe to repeat; nothing happens where nothing is to be done."""
    with refusals_said() as book:
        from bot.commands.opening import open_for_work
        from bot.environment import surrounding_settings

        asyncio.run(open_for_work(surrounding_settings()).close())
        typer.echo(book.say(phrase("server-migrated")))
