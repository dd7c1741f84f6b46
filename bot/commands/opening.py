"""Opens the desk for a shell command, and says in a sentence why that did not go."""

from sqlalchemy.exc import SQLAlchemyError

from bot.redaction import redacted
from bot.settings import Settings
from locales.phrase import phrase
from storage.desk.desk import Desk, open_desk
from storage.errors import BadSetting


def open_for_work(settings: Settings) -> Desk:
    """The desk over this database, brought to this version. Raises BadSetting where it cannot be opened."""
    try:
        return open_desk(settings.database_url)
    except (SQLAlchemyError, OSError) as error:
        reason = redacted(str(getattr(error, "orig", None) or error))
        raise BadSetting(phrase("server-database-failed", reason=reason)) from error
