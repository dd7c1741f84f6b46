"""The desk: where the other floors call a door, `await desk.write(assignments.next_card, person, now=…)`."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, make_url

from storage.database.engine import Database, open_database
from storage.database.migrating import is_current, migrate
from storage.desk import inbox
from storage.errors import OldTables
from storage.facts import Receipt

P = ParamSpec("P")
T = TypeVar("T")


class Desk:
    """All that is known and kept, behind one transaction per call."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def write(self, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do this whole or not at all; it is on disk when this returns."""
        return await self._database.write(lambda connection: call(connection, *args, **kwargs))

    async def once(
        self, receipt: Receipt, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Do this and mark the update applied in the same transaction. Raises AlreadyApplied if it was before."""

        def work(connection: Connection) -> T:
            inbox.mark_applied(connection, receipt)
            return call(connection, *args, **kwargs)

        return await self._database.write(work)

    async def read(self, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Look without changing anything."""
        return await self._database.read(lambda connection: call(connection, *args, **kwargs))

    async def glance(self, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Look at a few rows by their keys, as cheaply as can be."""
        return await self._database.glance(lambda connection: call(connection, *args, **kwargs))

    async def stream(self, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Read at length, in a thread of its own, on the state of this moment."""
        return await self._database.snapshot(lambda connection: call(connection, *args, **kwargs))

    @property
    def file(self) -> str | None:
        """The address of the file that other processes may look into beside this one; None of a server."""
        return self._database.file

    async def scrub(self) -> bool:
        """Leave nothing of what was deleted in the files; False where somebody still reads what was before."""
        return await self._database.scrub()

    async def hear(self, heard: Callable[[str], None]) -> None:
        """Hand on what other processes over this database call out, until the connection ends; a hint, no promise."""
        await self._database.hear(heard)

    async def close(self) -> None:
        await self._database.close()


def open_desk(url: str) -> Desk:
    """The desk over the database at this address.

    A SQLite file is brought to this version first. A server is left as it is, for others may be at work on it: raises
    OldTables where its tables are not at this version. Raises OSError or SQLAlchemyError where it cannot be opened.
    """
    if is_file(url):
        migrate(url)
    elif not is_current(url):
        raise OldTables
    return Desk(open_database(url))


def open_as_it_is(url: str) -> Desk:
    """The desk over a database of whatever version, to look at what every version has."""
    return Desk(open_database(url))


def is_current_at(url: str) -> bool:
    """Whether the tables at this address are of this version; nothing is changed. Raises as `open_desk` does."""
    return is_current(url)


def bring_up(url: str) -> None:
    """Bring the database at this address to this version. Raises as `open_desk` does."""
    migrate(url)


def is_file(url: str) -> bool:
    """Whether this is the address of a file, not of a server."""
    return make_url(url).get_backend_name() == "sqlite"
