"""Releases from the shell: `latihin export --release v3 --since v2`."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

import typer

from bot.commands.choosing import Wanted, called, chosen
from bot.keys import export_key
from bot.settings import Settings
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import audit, releases
from storage.desk.desk import Desk
from storage.desk.publishing import Edition, Printed, publish
from storage.desk.releases import Plan, Release
from storage.errors import BadFile, Refused
from storage.formats.registry import MERGING
from storage.rules.releasing import release_name
from storage.rules.wish_checks import CHECKS


@dataclass(frozen=True, slots=True)
class Issue:
    """What a release is called, since which other one it is told, and how many seconds its rows must have stood."""

    name: str
    since: str | None
    wait: int

    @classmethod
    def of(cls, name: str, since: str | None, wait: str) -> "Issue":
        """As it was written on the command line. Raises Refused where it was not understood."""
        return cls(release_name(name), since, cast("int", CHECKS["pause"]("wait", wait)))


@dataclass(frozen=True, slots=True)
class Issued:
    """A release that was written; `again` says that it was made before, and written once more."""

    release: Release
    printed: Printed
    again: bool


async def release_batches(desk: Desk, wanted: Wanted, settings: Settings, issue: Issue) -> Issued:
    """Make this release if there is none of this name yet, and write it. Closes the desk."""
    try:
        if issue.since is not None and wanted.format.name in MERGING:
            raise Refused(phrase("release-merged", format=wanted.format.name))
        key = await export_key(desk, settings.export_key)
        found = await chosen(desk, wanted.names)
        folder = wanted.out or called(found, f"{wanted.format.name}-{issue.name}")
        if not folder.parent.is_dir() or folder.is_file():
            raise BadFile(phrase("export-no-folder", folder=str(folder.parent)))
        numbers = tuple(batch.id for batch in found)
        plan = Plan(numbers, issue.name, wanted.selection, issue.wait, datetime.now(UTC))
        since = None if issue.since is None else await desk.read(releases.get, plan.line, issue.since)
        release, new = await releases.make(desk, plan, key)
        if since is not None and since.number >= release.number:
            raise Refused(phrase("release-order", name=release.name, since=since.name))
        folder.mkdir(exist_ok=True)
        edition = Edition(release, wanted.format.name, since)
        printed = await desk.stream(publish, edition, folder, key, files=settings.folder)
        said = " ".join((*printed.manifest.batches, wanted.format.name, release.name))
        await desk.write(audit.note, None, "export", said, datetime.now(UTC), batch=found[0].id)
        return Issued(release, printed, not new)
    finally:
        await desk.close()


def tell_release(issued: Issued, book: Phrasebook) -> None:
    """Say what is in it, and what of it is not said by its files alone."""
    manifest = issued.printed.manifest
    if issued.again:
        typer.echo(book.say(phrase("release-again", name=issued.release.name, at=issued.release.at)), err=True)
    typer.echo(book.say(phrase("export-done", path=str(issued.printed.folder), rows=manifest.rows)))
    typer.echo(
        book.say(
            phrase(
                "release-counts",
                added=manifest.added,
                changed=manifest.changed,
                withdrawn=manifest.withdrawn,
                dropped=manifest.dropped,
            )
        )
    )
    if issued.printed.missing:
        typer.echo(book.say(phrase("export-recordings-missing", missing=issued.printed.missing)), err=True)
