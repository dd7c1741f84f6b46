"""Opens the desk for a shell command, and says in a sentence why that did not go."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url
from sqlalchemy.exc import SQLAlchemyError

from bot.redaction import redacted
from bot.settings import Settings
from locales.phrase import phrase
from storage.desk.desk import Desk, bring_up, is_file, open_desk
from storage.errors import BadSetting


def open_for_work(settings: Settings) -> Desk:
    """The desk over this database, made where it is a file. Raises BadSetting where it cannot be opened."""
    with _told():
        return open_desk(settings.database_url)


def open_to_look(settings: Settings) -> Desk:
    """The same, where there is something to look at. Raises BadSetting where the file is not there."""
    need_database(settings)
    return open_for_work(settings)


def need_database(settings: Settings) -> None:
    """Raises BadSetting where the database is a file that is not there."""
    url = settings.database_url
    if is_file(url) and not Path(make_url(url).database or "").is_file():
        raise BadSetting(phrase("server-no-database", file=str(make_url(url).database)))


def migrate_tables(settings: Settings) -> None:
    """Bring this database to this version. Raises BadSetting where it cannot be opened."""
    with _told():
        bring_up(settings.database_url)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (SQLAlchemyError, OSError, TypeError) as error:
        # A driver says by a TypeError that it does not know what was added to the address.
        reason = redacted(str(getattr(error, "orig", None) or error))
        raise BadSetting(phrase("server-database-failed", reason=reason)) from error
