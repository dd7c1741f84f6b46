"""Which failures are trouble of the moment, of the network or the database, and no fault of what was asked."""

import sqlite3

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from telegram.error import BadRequest, NetworkError

# PostgreSQL's errors that pass: connection, read only (as after a change of servers), rolled back, out of resources,
# shutting down.
PASSING_STATES = ("08", "25006", "40", "53", "57")


def database_is_in_trouble(failure: BaseException) -> bool:
    """Whether the database cannot be reached, is full, locked or restarting; the same work may go through later."""
    if isinstance(failure, DBAPIError):
        state = getattr(failure.orig, "sqlstate", None) or ""
        known = isinstance(failure, (OperationalError, InterfaceError)) or failure.connection_invalidated
        return known or state.startswith(PASSING_STATES)
    return isinstance(failure, (sqlite3.OperationalError, OSError))


def passes(failure: BaseException) -> bool:
    """The same, and whether Telegram could not be reached or had trouble of its own."""
    if isinstance(failure, NetworkError):
        return not isinstance(failure, BadRequest)
    return database_is_in_trouble(failure)
