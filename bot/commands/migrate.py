"""`latihin migrate`: bring the database to this version of the program."""

import typer

from bot.commands.saying import refusals_said
from locales.phrase import phrase


def migrate() -> None:
    """Bring the database to this version. Safe to repeat; nothing happens where nothing is to be done."""
    with refusals_said() as book:
        from bot.commands.opening import migrate_tables
        from bot.environment import surrounding_settings

        migrate_tables(surrounding_settings())
        typer.echo(book.say(phrase("server-migrated")))
