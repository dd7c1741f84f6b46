"""What comes out, from the shell: `latihin export`."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.choosing import Told, Wanted, called, chosen, format_named
from bot.commands.opening import open_to_look
from bot.commands.releasing import Issue, release_batches, tell_release
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from bot.hands import hands_at_shell
from bot.keys import export_key
from bot.settings import Settings
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import audit
from storage.desk.desk import Desk
from storage.desk.exporting import Aside, Exported, Request
from storage.desk.exports import export
from storage.errors import BadFile, Refused
from storage.formats.registry import FORMATS
from storage.rules.selecting import NAMES, read_selection, words_of

NO_WAIT = "0"

Names = Annotated[
    list[str] | None, typer.Argument(metavar="[BATCH …]", help="Names or numbers of batches; all without one")
]
FormatName = Annotated[str, typer.Option("--format", help=", ".join(form.name for form in FORMATS))]
Out = Annotated[Path | None, typer.Option(help="Where to write; without it a file named after the batch, here")]
Only = Annotated[str, typer.Option(help=f"What it shall have: 'kind=rewrite lang=jv'. There are {', '.join(NAMES)}")]
Release = Annotated[str | None, typer.Option(help="Keep what it has under this name; a folder with its checksums")]
Since = Annotated[str | None, typer.Option(help="Of the release only what changed since this earlier one")]
Wait = Annotated[str, typer.Option(help="Of the release only what was settled so long ago, for example 7d")]


def export_batches(
    names: Names = None,
    *,
    format_name: FormatName = "parquet",
    out: Out = None,
    only: Only = "",
    release: Release = None,
    since: Since = None,
    wait: Wait = NO_WAIT,
) -> None:
    """Write the annotations of batches to a file that training tools read as it is."""
    with refusals_said() as book:
        wanted = Wanted(tuple(names or ()), format_named(format_name), read_selection(only.split()), out)
        if release is not None:
            issue = Issue.of(release, since, wait)
            settings = surrounding_settings()
            tell_release(asyncio.run(release_batches(open_to_look(settings), wanted, settings, issue)), book)
            return
        if since is not None or wait != NO_WAIT:
            raise Refused(phrase("release-nameless"))
        settings = surrounding_settings()
        _tell(asyncio.run(_export(open_to_look(settings), wanted, settings, Told(book))), book)


def _tell(exported: Exported, book: Phrasebook) -> None:
    if exported.path is None:
        typer.echo(book.say(phrase("export-nothing", batch=exported.batch, format=exported.format)), err=True)
    else:
        typer.echo(book.say(phrase("export-done", path=str(exported.path), rows=exported.rows)))
    for why, count in exported.left:
        typer.echo(book.say(phrase("export-flaw", why=why, count=count)), err=True)
    if exported.missing:
        typer.echo(book.say(phrase("export-recordings-missing", missing=exported.missing)), err=True)


async def _export(desk: Desk, wanted: Wanted, settings: Settings, told: Told) -> Exported:
    try:
        key = await export_key(desk, settings.export_key)
        found = await chosen(desk, wanted.names)
        path = wanted.out or called(found, f"{wanted.format.name}{wanted.format.suffix}")
        if not path.parent.is_dir():
            raise BadFile(phrase("export-no-folder", folder=str(path.parent)))
        request = Request(tuple(batch.id for batch in found), wanted.format.name, wanted.selection)
        exported = await export(desk, request, path, key, Aside(settings.folder, told, hands_at_shell()))
        said = " ".join((exported.batch, wanted.format.name, *words_of(wanted.selection)))
        await desk.write(audit.note, None, "export", said, datetime.now(UTC), batch=found[0].id)
        return exported
    finally:
        await desk.close()
