"""The database: reached, of this version, sound, one clock with us, and its daily work done."""

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.checkup.finding import Finding, mind, well, wrong
from bot.keeping.postgres import find_program
from bot.redaction import redacted
from bot.settings import Settings
from locales.phrase import phrase
from storage.desk import copying, standing
from storage.desk.desk import is_current_at, is_file, open_as_it_is
from storage.desk.standing import Standing

SKEW = timedelta(seconds=5)
NEGLECTED = timedelta(days=2)
MANY = 1_000


def look_at_database(settings: Settings, now: datetime) -> Iterator[Finding]:
    """Everything that can be asked of it; the first thing that is wrong ends the questions."""
    url = settings.database_url
    if is_file(url) and not Path(make_url(url).database or "").is_file():
        yield mind(phrase("doctor-no-file", file=str(make_url(url).database)), phrase("doctor-no-file-do"))
        return
    try:
        yield from _ask(url, now)
    except (SQLAlchemyError, OSError) as error:
        reason = redacted(str(getattr(error, "orig", None) or error))
        yield wrong(phrase("doctor-unreachable", reason=reason), phrase("doctor-unreachable-do"))


def served(settings: Settings, now: datetime) -> int:
    """How many processes serve from this database now; 0 where that cannot be told."""
    try:
        return _standing(settings.database_url, now).processes
    except (SQLAlchemyError, OSError):
        return 0


def _ask(url: str, now: datetime) -> Iterator[Finding]:
    if not is_current_at(url):
        yield wrong(phrase("doctor-old-tables"), phrase("doctor-old-tables-do", command="latihin migrate"))
        return
    if is_file(url):
        file = Path(make_url(url).database or "")
        if not copying.in_file(file, copying.is_sound):
            yield wrong(phrase("doctor-unsound"), phrase("doctor-unsound-do", command="latihin restore"))
            return
    elif find_program("pg_dump") is None:
        yield mind(phrase("doctor-no-dump"), phrase("backup-no-program", program="pg_dump"))
    found = _standing(url, now)
    yield well(phrase("doctor-database", people=found.people, batches=found.batches))
    yield from _judge(found, now)


def _judge(found: Standing, now: datetime) -> Iterator[Finding]:
    if found.clock is not None and abs(found.clock - now) > SKEW:
        seconds = round(abs((found.clock - now).total_seconds()))
        yield wrong(phrase("doctor-clock", whose="database", seconds=seconds), phrase("doctor-clock-do"))
    if found.waiting > MANY:
        yield mind(phrase("doctor-waiting", count=found.waiting), phrase("doctor-waiting-do"))
    if found.aside:
        yield mind(phrase("doctor-aside", count=found.aside), phrase("doctor-aside-do"))
    if found.people and (found.cleared is None or now - found.cleared > NEGLECTED):
        yield mind(phrase("doctor-not-cleared"), phrase("doctor-not-cleared-do"))


def _standing(url: str, now: datetime) -> Standing:
    if is_file(url):
        return copying.in_file(Path(make_url(url).database or ""), lambda connection: standing.look(connection, now))
    return asyncio.run(_on_server(url, now))


async def _on_server(url: str, now: datetime) -> Standing:
    desk = open_as_it_is(url)
    try:
        return await desk.read(_look, now)
    finally:
        await desk.close()


def _look(connection: Connection, now: datetime) -> Standing:
    return standing.look(connection, now)
