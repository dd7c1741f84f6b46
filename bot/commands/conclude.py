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
Models = Annotated[Path | None, typer.Option(metavar="PATH", help="Also write how strong each model is, as JSON")]


def conclude(batch: Name, out: Out, models: Models = None) -> None:
    """Write what people come to together about each question on each task, with weight, agreement and soft labels."""
    with refusals_said() as book:
        for path in (out, models or out):
            if not path.parent.is_dir():
                raise BadFile(phrase("export-no-folder", folder=str(path.parent)))
        rows, compared = asyncio.run(_write(open_to_look(surrounding_settings()), batch, out, models))
        if not rows:
            typer.echo(book.say(phrase("conclude-nothing", batch=batch)))
            raise typer.Exit(1)
        typer.echo(book.say(phrase("export-done", path=str(out), rows=rows)))
        if models:
            told = phrase("conclude-models", path=str(models), models=compared)
            typer.echo(book.say(told if compared else phrase("conclude-no-models", batch=batch)))


async def _write(desk: Desk, name: str, out: Path, models: Path | None) -> tuple[int, int]:
    """How many rows and how many models were written."""
    try:
        batch = await desk.read(batches.get_batch_named, name)
        rows = await desk.stream(concluding.write_conclusions, batch.id, out)
        compared = await desk.stream(concluding.write_models, batch.id, models) if rows and models else 0
        return rows, compared
    finally:
        await desk.close()
