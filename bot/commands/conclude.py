"""`latihin conclude`: what the people of a batch come to together."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.opening import open_to_look
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from locales.phrase import phrase
from storage.desk import batches, concluding
from storage.desk.desk import Desk
from storage.errors import BadFile

Name = Annotated[str, typer.Argument(metavar="BATCH", help="Name or number of the batch")]
Out = Annotated[Path, typer.Option(metavar="PATH", help="The JSON Lines file to write")]


def conclude(batch: Name, out: Out) -> None:
    """Write what people come to together about each question on each task, with weight, agreement and soft labels."""
    with refusals_said() as book:
        if not out.parent.is_dir():
            raise BadFile(phrase("export-no-folder", folder=str(out.parent)))
        rows = asyncio.run(_write(open_to_look(surrounding_settings()), batch, out))
        if not rows:
            typer.echo(book.say(phrase("conclude-nothing", batch=batch)))
            raise typer.Exit(1)
        typer.echo(book.say(phrase("export-done", path=str(out), rows=rows)))


async def _write(desk: Desk, name: str, out: Path) -> int:
    try:
        batch = await desk.read(batches.get_batch_named, name)
        return await desk.stream(concluding.write_conclusions, batch.id, out)
    finally:
        await desk.close()
