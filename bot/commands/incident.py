"""`latihin incident`: letters and list of a breach without the bot, for when the bot itself is the leak."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.opening import open_to_look
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from bot.making.breach import write_breach_file
from bot.making.letter import Bench
from bot.settings import Settings
from locales.phrase import phrase
from locales.phrasebook import Phrasebook, open_phrasebooks
from storage.desk import audit, incidents
from storage.desk.desk import Desk
from storage.desk.recipients import REACHABLE
from storage.errors import BadFile, Refused

Target = Annotated[
    Path, typer.Argument(metavar="PATH", help="The zip file to write: report, letters, list of people")
]
Opening = Annotated[bool, typer.Option("--open", help="Where no incident is open, open one: its clock runs from now")]


def incident(path: Target, *, opening: Opening = False) -> None:
    """Write the letters and the people of the open incident, to be sent in another way than by the bot."""
    with refusals_said() as book:
        if not path.parent.is_dir():
            raise BadFile(phrase("export-no-folder", folder=str(path.parent)))
        settings = surrounding_settings()
        number, rows = asyncio.run(_write(open_to_look(settings), settings, path, book, opening=opening))
        typer.echo(book.say(phrase("breach-written", number=number, path=str(path), rows=rows)))


async def _write(desk: Desk, settings: Settings, path: Path, book: Phrasebook, *, opening: bool) -> tuple[int, int]:
    now = datetime.now(UTC)
    try:
        number = await _number(desk, settings.owners, now, opening=opening)
        bench = Bench(desk, settings.folder, settings.export_key, str, settings.operator, open_phrasebooks())
        rows = await write_breach_file(bench, number, REACHABLE, path, book)
        await desk.write(audit.note, None, "incident-file", f"#{number}", now)
        return number, rows
    finally:
        await desk.close()


async def _number(desk: Desk, owners: frozenset[int], now: datetime, *, opening: bool) -> int:
    try:
        return (await desk.read(incidents.newest, now)).id
    except Refused:
        if not opening:
            raise
        return (await desk.write(incidents.open_, None, now, owners, now)).id
