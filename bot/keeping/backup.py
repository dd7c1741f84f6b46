"""Makes a backup while the house runs: the database at one moment, the voice notes it speaks of, the tombstones."""

import asyncio
import hashlib
import os
import sqlite3
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import BinaryIO

from sqlalchemy.exc import SQLAlchemyError

from bot.keeping import postgres
from bot.keeping.archive import DATABASE, FORMAT, PRIVATE, Manifest, pack
from bot.redaction import redacted
from bot.settings import Settings
from locales.phrase import phrase
from storage.desk import audit, copying, tombstones
from storage.desk.copying import Contents
from storage.desk.desk import is_file, open_as_it_is
from storage.errors import BadFile

STDOUT = "-"


def backup(settings: Settings, out: str) -> Manifest:
    """Write a backup to this path, whole or not at all; to standard output for "-". Raises BadFile, BadSetting."""
    folder = Path(out).absolute().parent if out != STDOUT else Path(tempfile.gettempdir())
    if not folder.is_dir():
        raise BadFile(phrase("export-no-folder", folder=str(folder)))
    try:
        with tempfile.TemporaryDirectory(prefix=".latihin-backup-", dir=folder) as room:
            made = _backup(settings, out, Path(room))
        asyncio.run(_note(settings.database_url, made.made))
    except (OSError, sqlite3.Error, SQLAlchemyError) as error:
        reason = redacted(str(getattr(error, "orig", None) or error))
        raise BadFile(phrase("backup-failed", reason=reason)) from error
    return made


def fingerprint(key: bytes) -> str:
    """Tells one export key from another and says nothing of either."""
    return hashlib.sha256(b"latihin export key\n" + key).hexdigest()[:16]


def _backup(settings: Settings, out: str, room: Path) -> Manifest:
    url, copy = settings.database_url, room / DATABASE
    if is_file(url):
        copying.copy_file(url, copy)
        contents = copying.in_file(copy, copying.describe)
    else:
        postgres.dump(url, copy)
        # Asked after the dump was made, so that no voice note it speaks of is missing.
        contents = asyncio.run(_describe(url))
    with _opened(out, room) as target:
        return pack(target, _manifest(settings, contents), _files(settings.folder, copy, contents.voices))


async def _describe(url: str) -> Contents:
    desk = open_as_it_is(url)
    try:
        return await desk.read(copying.describe)
    finally:
        await desk.close()


async def _note(url: str, now: datetime) -> None:
    """Whoever makes a backup reads everything: that is kept, where the tables are of a version that has a place."""
    desk = open_as_it_is(url)
    try:
        with suppress(SQLAlchemyError):
            await desk.write(lambda connection: audit.note(connection, None, "backup", "", now))
    finally:
        await desk.close()


def _manifest(settings: Settings, contents: Contents) -> Manifest:
    key = settings.export_key.encode() if settings.export_key else contents.key
    return Manifest(
        format=FORMAT,
        made=datetime.now(UTC),
        program=version("latihin"),
        database="sqlite" if is_file(settings.database_url) else "postgresql",
        revision=contents.revision,
        export_key=fingerprint(key) if key else "",
        people=contents.people,
        annotations=contents.annotations,
    )


def _files(folder: Path, copy: Path, voices: Iterable[str]) -> Iterator[tuple[str, Path]]:
    yield DATABASE, copy
    yield tombstones.FILE, folder / tombstones.FILE
    for path in voices:
        yield path, folder / path


@contextmanager
def _opened(out: str, room: Path) -> Iterator[BinaryIO]:
    """Where to write; the file appears under its name when all of it is on disk, readable for its owner alone."""
    if out == STDOUT:
        yield sys.stdout.buffer
        return
    part = room / "archive"
    with part.open("wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())
    part.chmod(PRIVATE)
    part.replace(out)
