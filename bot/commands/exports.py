"""What comes out, from the shell: `latihin export` and `latihin stats`."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from bot.commands.opening import open_to_look
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from bot.keys import export_key
from bot.settings import Settings
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import audit, batches, statistics
from storage.desk.desk import Desk
from storage.desk.exports import Exported, export_batch
from storage.desk.statistics import Figures
from storage.errors import BadFile, NotFound
from storage.formats.registry import FORMATS, find_format

Batch = Annotated[str, typer.Argument(help="Name or number of the batch")]
Chosen = Annotated[str | None, typer.Argument(help="Name or number of a batch; all of them without it")]
FormatName = Annotated[str, typer.Option("--format", help=", ".join(form.name for form in FORMATS))]
Out = Annotated[Path | None, typer.Option(help="Where to write; without it a file named after the batch, here")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, one object with all figures for each batch")]


def export(batch: Batch, format_name: FormatName = "parquet", out: Out = None) -> None:
    """Write the annotations of a batch to a file that training tools read as it is."""
    with refusals_said() as book:
        form = find_format(format_name)
        if form is None:
            raise NotFound(
                phrase("format-unknown", name=format_name, formats=", ".join(each.name for each in FORMATS))
            )
        settings = surrounding_settings()
        desk = open_to_look(settings)
        exported = asyncio.run(_export(desk, batch, form.name, out, settings))
        if exported.path is None:
            typer.echo(book.say(phrase("export-nothing", batch=exported.batch, format=exported.format)), err=True)
        else:
            typer.echo(book.say(phrase("export-done", path=str(exported.path), rows=exported.rows)))
        for why, count in exported.left:
            typer.echo(book.say(phrase("export-flaw", why=why, count=count)), err=True)
        if exported.missing:
            typer.echo(book.say(phrase("export-recordings-missing", missing=exported.missing)), err=True)


def stats(batch: Chosen = None, *, as_json: AsJson = False) -> None:
    """Show how far the batches are: done, open, people, time per task, skips by reason."""
    with refusals_said() as book:
        found = asyncio.run(_figures(open_to_look(surrounding_settings()), batch))
        if as_json:
            typer.echo(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
            return
        typer.echo("\n\n".join(_told(figures, book) for figures in found) or book.say(phrase("stats-none")))


async def _export(desk: Desk, name: str, format_name: str, out: Path | None, settings: Settings) -> Exported:
    try:
        key = await export_key(desk, settings.export_key)
        batch = await desk.read(batches.get_batch_named, name)
        suffix = find_format(format_name)
        path = out or Path(f"{batch.wishes.name}-{format_name}{suffix.suffix if suffix else ''}".replace("/", "-"))
        if not path.parent.is_dir():
            raise BadFile(phrase("export-no-folder", folder=str(path.parent)))
        exported = await export_batch(desk, batch.id, format_name, path, key, files=settings.folder)
        said = f"{batch.wishes.name} {format_name}"
        await desk.write(audit.note, None, "export", said, datetime.now(UTC), batch=batch.id)
        return exported
    finally:
        await desk.close()


async def _figures(desk: Desk, batch: str | None) -> list[Figures]:
    try:
        if batch is None:
            return await desk.read(statistics.figures_of_all)
        return [await desk.read(statistics.figures_of, batch)]
    finally:
        await desk.close()


def _told(figures: Figures, book: Phrasebook) -> str:
    lines = [
        phrase(
            "stats-batch", name=figures.batch, state=phrase(f"state-{figures.state}"), kinds=", ".join(figures.kinds)
        ),
        phrase(
            "stats-done",
            done=figures.done,
            slots=figures.slots,
            share=round(figures.share * 100),
            tasks=figures.tasks,
        ),
        phrase("stats-people", people=figures.people, lent=figures.lent),
    ]
    if figures.seconds_per_task is not None:
        lines.append(phrase("stats-time", time=str(timedelta(seconds=round(figures.seconds_per_task)))))
    if figures.cost:
        lines.append(phrase("stats-cost", cost=figures.cost))
    if figures.cost_per_accepted is not None:
        lines.append(phrase("stats-each", cost=figures.cost_per_accepted, rows=figures.accepted))
    lines += [
        phrase("stats-skipped", reason=phrase(f"skip-{reason}"), count=count)
        for reason, count in figures.skipped.items()
    ]
    return "\n".join(book.say(line) for line in lines)
