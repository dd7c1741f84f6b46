"""Puts a backup back: looked through first, made fit beside the house, then in its place at one stroke.

What was promised to people since is kept before anything starts: the stones of the database that is replaced, those
of the file beside it and those of the backup together. What was there before stays under another name.
"""

import asyncio
import os
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias, TypeVar

from sqlalchemy import Connection, make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.forgetting import drop
from bot.keeping import postgres
from bot.keeping.archive import DATABASE, PRIVATE, Manifest, unpack
from bot.keeping.backup import fingerprint
from bot.redaction import redacted
from bot.settings import Settings
from locales.phrase import phrase
from storage.desk import copying, moving, restoring, tombstones
from storage.desk.desk import bring_up, is_file, open_as_it_is
from storage.desk.restoring import Settled
from storage.errors import BadFile
from storage.rules.tombstone import Stone

T = TypeVar("T")
# Puts the copy in place of what is at this address and settles it; where the old file is now, if there was one.
Put: TypeAlias = Callable[[str, Path, datetime, list[Stone]], tuple[Settled, Path | None]]

FILE = "sqlite"


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back and what was done with it. `before` is where the old file is now, None where there was none.

    `same_key` says whether people keep their pseudonyms.
    """

    manifest: Manifest
    settled: Settled
    voices: int
    before: Path | None
    same_key: bool


def restore(settings: Settings, archive: Path, *, replace: bool) -> Restored:
    """Put this backup in place of the database of these settings. Raises BadFile, with nothing changed.

    A database with people or batches in it is replaced only where `replace` says so, and never under a running bot.
    """
    if not archive.is_file():
        raise BadFile(phrase("import-no-file", file=str(archive)))
    place = _place(settings)
    try:
        with tempfile.TemporaryDirectory(prefix=".latihin-restore-", dir=place) as room:
            return _restore(settings, archive, Path(room), replace=replace)
    except (OSError, sqlite3.Error, SQLAlchemyError) as error:
        reason = redacted(str(getattr(error, "orig", None) or error))
        raise BadFile(phrase("restore-failed", reason=reason)) from error


def _restore(settings: Settings, archive: Path, room: Path, *, replace: bool) -> Restored:
    manifest, url = unpack(archive, room), settings.database_url
    put = _way(manifest, url, replace=replace)
    if not copying.is_known(manifest.revision):
        raise BadFile(phrase("restore-newer", program=manifest.program))
    if put is not _put_dump and not copying.in_file(room / DATABASE, copying.is_sound):
        raise BadFile(phrase("backup-damaged", file=str(archive)))
    stones = [*tombstones.read_beside(settings.folder), *tombstones.read_beside(room), *_look(url, replace=replace)]
    # From here on every start keeps these promises, whatever becomes of the rest.
    tombstones.write_beside(settings.folder, stones)
    settled, before = put(url, room / DATABASE, manifest.made, stones)
    drop(settings.folder, settled.obeyed.files)
    voices = _put_voices(room, settings.folder, settled.obeyed.files)
    return Restored(manifest, settled, voices, before, same_key=_same_key(settings, manifest))


def _way(manifest: Manifest, url: str, *, replace: bool) -> Put:
    """How this backup gets into this database. Raises BadFile where it does not."""
    if is_file(url):
        if manifest.database != FILE:
            raise BadFile(phrase("restore-other-database", kind=manifest.database))
        return _put_file
    if manifest.database != FILE:
        return _put_dump
    if replace:
        raise BadFile(phrase("restore-move-replace"))
    return _put_rows


def _place(settings: Settings) -> Path:
    """Where there is room for a database: beside the one there is, or in the folder for files."""
    url = make_url(settings.database_url)
    place = Path(url.database or "").absolute().parent if is_file(settings.database_url) else settings.folder
    place.mkdir(parents=True, exist_ok=True)
    return place


def _look(url: str, *, replace: bool) -> list[Stone]:
    """The stones of the database that is there. Raises BadFile where it must not be replaced."""
    if is_file(url) and not Path(make_url(url).database or "").is_file():
        return []
    try:
        return _look_into(url, replace=replace)
    except SQLAlchemyError as error:
        # What is damaged is what backups are for; the file of tombstones beside it still speaks.
        if replace and is_file(url):
            return []
        raise BadFile(phrase("restore-unreadable")) from error


def _look_into(url: str, *, replace: bool) -> list[Stone]:
    now = datetime.now(UTC)
    if _read(url, lambda connection: copying.is_served(connection, now)):
        raise BadFile(phrase("restore-running"))
    if not replace and not _read(url, copying.is_empty):
        raise BadFile(phrase("restore-not-empty"))
    return _read(url, tombstones.list_stones_if_any)


def _put_file(url: str, copy: Path, made: datetime, stones: list[Stone]) -> tuple[Settled, Path | None]:
    """Make the copy fit where it lies, then put it in the place of the old file, which keeps another name."""
    fresh, target = f"sqlite+aiosqlite:///{copy}", Path(make_url(url).database or "").absolute()
    bring_up(fresh)
    settled = _write(fresh, lambda connection: restoring.settle(connection, stones, made, datetime.now(UTC)))
    copying.compact(copy)
    before = _set_aside(target) if target.is_file() else None
    copy.chmod(PRIVATE)
    copy.replace(target)
    return settled, before


def _set_aside(target: Path) -> Path:
    """Give the old file another name too, and its log that name alone: no other file may ever meet this log."""
    with suppress(sqlite3.Error):
        copying.fold_log(target)
    before = target.with_name(f"{target.name}.before-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}")
    os.link(target, before)
    for part in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            target.with_name(target.name + part).replace(before.with_name(before.name + part))
    return before


def _put_dump(url: str, copy: Path, made: datetime, stones: list[Stone]) -> tuple[Settled, Path | None]:
    """The server takes the whole dump in one transaction; what was there before is gone with it."""
    postgres.refill(url, copy, copying.all_tables(), copying.all_functions())
    bring_up(url)
    return _write(url, lambda connection: restoring.settle(connection, stones, made, datetime.now(UTC))), None


def _put_rows(url: str, copy: Path, made: datetime, stones: list[Stone]) -> tuple[Settled, Path | None]:
    """A file moves to a server: all its rows in one transaction, into tables in which there is nothing."""
    bring_up(f"sqlite+aiosqlite:///{copy}")
    bring_up(url)

    def work(connection: Connection) -> Settled:
        moving.move(connection, copy)
        return restoring.settle(connection, stones, made, datetime.now(UTC))

    return _write(url, work), None


def _put_voices(room: Path, folder: Path, gone: tuple[str, ...]) -> int:
    """Bring the voice notes to their folder, without those of people who were erased since; how many."""
    count = 0
    for voice in sorted(room.glob("voice/*")):
        path = f"voice/{voice.name}"
        if path not in gone:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            voice.replace(folder / path)
            count += 1
    return count


def _same_key(settings: Settings, manifest: Manifest) -> bool:
    """Whether people keep their pseudonyms in exports; where nothing was ever exported nobody has one."""
    key = settings.export_key.encode() if settings.export_key else None
    key = key or _read(settings.database_url, copying.describe).key
    return not manifest.export_key or (key is not None and fingerprint(key) == manifest.export_key)


def _read(url: str, work: Callable[[Connection], T]) -> T:
    if is_file(url):
        return copying.in_file(Path(make_url(url).database or ""), work)
    return asyncio.run(_on(url, work, write=False))


def _write(url: str, work: Callable[[Connection], T]) -> T:
    return asyncio.run(_on(url, work, write=True))


async def _on(url: str, work: Callable[[Connection], T], *, write: bool) -> T:
    desk = open_as_it_is(url)
    try:
        return await (desk.write(work) if write else desk.read(work))
    finally:
        await desk.close()
