"""Backups from the shell: `latihin backup` and `latihin restore`."""

from pathlib import Path
from typing import Annotated

import typer

from bot.commands.opening import need_database
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from bot.keeping.backup import STDOUT
from bot.keeping.backup import backup as make_backup
from bot.keeping.restore import Restored
from bot.keeping.restore import restore as put_back
from locales.phrase import phrase
from locales.phrasebook import Phrasebook

Target = Annotated[str, typer.Argument(metavar="PATH", help="The file to write; - for standard output")]
Source = Annotated[Path, typer.Argument(metavar="PATH", help="A file that latihin backup wrote")]
Replace = Annotated[bool, typer.Option("--replace", help="Also where there are people or batches already")]


def backup(path: Target) -> None:
    """Copy everything into one file, while the bot runs: the database, voice notes, tombstones."""
    with refusals_said() as book:
        settings = surrounding_settings()
        need_database(settings)
        made = make_backup(settings, path)
        said = phrase("backup-made", file=path, people=made.people, annotations=made.annotations, voices=made.voices)
        typer.echo(book.say(said), err=path == STDOUT)


def restore(path: Source, *, replace: Replace = False) -> None:
    """Put a backup back. Whoever was erased since stays erased, and nothing that was due before is sent."""
    with refusals_said() as book:
        _tell(put_back(surrounding_settings(), path, replace=replace), book)


def _tell(restored: Restored, book: Phrasebook) -> None:
    made, settled, obeyed = restored.manifest, restored.settled, restored.settled.obeyed
    counts = {"people": made.people, "annotations": made.annotations, "voices": restored.voices}
    kept = {"erased": obeyed.erased, "refused": obeyed.refused}
    kept |= {"withdrawn": obeyed.withdrawn, "paused": obeyed.paused}
    lines = [
        phrase("restore-done", made=made.made, **counts),
        phrase("restore-promises", **kept),
        phrase("restore-unsent", notices=settled.notices, lines=settled.lines),
    ]
    if restored.before is not None:
        lines.append(phrase("restore-before", file=str(restored.before)))
    typer.echo("\n".join(book.say(line) for line in lines))
    if not restored.same_key:
        typer.echo(book.say(phrase("restore-other-key")), err=True)
