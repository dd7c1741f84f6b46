"""The machine: room on the disk, a folder that can be written to, files that only their owner reads."""

import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import make_url

from bot.checkup.finding import WRONG, Finding, mind, well, wrong
from bot.settings import Settings
from locales.phrase import phrase
from storage.desk import tombstones
from storage.desk.desk import is_file
from storage.errors import BadSetting

LITTLE, TOO_LITTLE = 2_000_000_000, 200_000_000
GIGABYTE = 1_000_000_000


def look_at_place(settings: Settings) -> Iterator[Finding]:
    """Where the database and the files are."""
    place = _place(settings)
    yield _room(place)
    yield _writable(place)
    yield from _private(settings)
    yield from _tombstones(settings.folder)


def look_at_settings(settings: Settings) -> Iterator[Finding]:
    """What an operator should have said."""
    if not settings.owners:
        yield mind(phrase("doctor-no-owner"), phrase("doctor-no-owner-do"))
    if not settings.operator.contact:
        yield mind(phrase("doctor-no-contact"), phrase("doctor-no-contact-do"))


def _place(settings: Settings) -> Path:
    url = make_url(settings.database_url)
    place = Path(url.database or "").absolute().parent if is_file(settings.database_url) else Path.cwd()
    return place if place.is_dir() else Path.cwd()


def _room(place: Path) -> Finding:
    free = shutil.disk_usage(place).free
    said = phrase("doctor-room", place=str(place), free=round(free / GIGABYTE, 1))
    if free < TOO_LITTLE:
        return wrong(said, phrase("doctor-room-do"))
    return mind(said, phrase("doctor-room-do")) if free < LITTLE else well(said)


def _writable(place: Path) -> Finding:
    try:
        with tempfile.TemporaryFile(dir=place):
            return well(phrase("doctor-writable", place=str(place)))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return wrong(phrase("doctor-unwritable", place=str(place), reason=reason), phrase("doctor-unwritable-do"))


def _private(settings: Settings) -> Iterator[Finding]:
    """What others on this machine could read: the token in `.env`, people's data in the file."""
    if os.name != "posix":
        return
    files = [Path(".env")]
    if is_file(settings.database_url):
        files.append(Path(make_url(settings.database_url).database or ""))
    for file in files:
        if file.is_file() and file.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
            yield mind(phrase("doctor-readable", file=str(file)), phrase("doctor-readable-do", file=str(file)))


def _tombstones(folder: Path) -> Iterator[Finding]:
    try:
        stones = tombstones.read_beside(folder)
    except BadSetting as error:
        yield Finding(WRONG, error.phrase)
        return
    if stones:
        yield well(phrase("doctor-stones", count=len(stones), file=str(folder / tombstones.FILE)))
