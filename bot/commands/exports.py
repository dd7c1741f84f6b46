"""What comes out, from the shell: `latihin export`."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.opening import open_to_look
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from bot.keys import export_key
from bot.settings import Settings
from locales.phrase import phrase
from storage.desk import audit, batches
from storage.desk.desk import Desk
from storage.desk.exports import Exported, Request, export
from storage.errors import BadFile, NotFound
from storage.facts import Batch
from storage.formats.format import Format
from storage.formats.registry import FORMATS, find_format
from storage.rules.selecting import NAMES, Selection, read_selection, words_of

Names = Annotated[
    list[str] | None, typer.Argument(metavar="[BATCH …]", help="Names or numbers of batches; all without one")
]
FormatName = Annotated[str, typer.Option("--format", help=", ".join(form.name for form in FORMATS))]
Out = Annotated[Path | None, typer.Option(help="Where to write; without it a file named after the batch, here")]
Only = Annotated[str, typer.Option(help=f"What it shall have: 'kind=rewrite lang=jv'. There are {', '.join(NAMES)}")]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for on the command line."""

    names: tuple[str, ...]
    format: Format
    selection: Selection
    out: Path | None


def export_batches(
    names: Names = None, format_name: FormatName = "parquet", out: Out = None, only: Only = ""
) -> None:
    """Write the annotations of batches to a file that training tools read as it is."""
    with refusals_said() as book:
        form = find_format(format_name)
        if form is None:
            raise NotFound(
                phrase("format-unknown", name=format_name, formats=", ".join(each.name for each in FORMATS))
            )
        wanted = Wanted(tuple(names or ()), form, read_selection(only.split()), out)
        settings = surrounding_settings()
        exported = asyncio.run(_export(open_to_look(settings), wanted, settings))
        if exported.path is None:
            typer.echo(book.say(phrase("export-nothing", batch=exported.batch, format=exported.format)), err=True)
        else:
            typer.echo(book.say(phrase("export-done", path=str(exported.path), rows=exported.rows)))
        for why, count in exported.left:
            typer.echo(book.say(phrase("export-flaw", why=why, count=count)), err=True)
        if exported.missing:
            typer.echo(book.say(phrase("export-recordings-missing", missing=exported.missing)), err=True)


async def _export(desk: Desk, wanted: Wanted, settings: Settings) -> Exported:
    try:
        key = await export_key(desk, settings.export_key)
        chosen = await _chosen(desk, wanted.names)
        path = wanted.out or Path(_called(chosen, wanted))
        if not path.parent.is_dir():
            raise BadFile(phrase("export-no-folder", folder=str(path.parent)))
        request = Request(tuple(batch.id for batch in chosen), wanted.format.name, wanted.selection)
        exported = await export(desk, request, path, key, files=settings.folder)
        said = " ".join((exported.batch, wanted.format.name, *words_of(wanted.selection)))
        await desk.write(audit.note, None, "export", said, datetime.now(UTC), batch=chosen[0].id)
        return exported
    finally:
        await desk.close()


async def _chosen(desk: Desk, names: tuple[str, ...]) -> list[Batch]:
    """The batches of these names, all that have results where none is named."""
    if names:
        return [await desk.read(batches.get_batch_named, name) for name in names]
    if found := await desk.read(batches.list_with_results):
        return found
    raise NotFound(phrase("stats-none"))


def _called(chosen: list[Batch], wanted: Wanted) -> str:
    name = chosen[0].wishes.name if len(chosen) == 1 else "latihin"
    return f"{name}-{wanted.format.name}{wanted.format.suffix}".replace("/", "-")
