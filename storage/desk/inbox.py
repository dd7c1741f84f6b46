"""The inbox: every raw update, kept before it is confirmed to Telegram and until it has been answered.

A line goes waiting → applied (its effect is on disk) → answered (the person has seen the screen); a line that failed
three times is set aside with its reason. The lines of one person are held by one process at a time. A line with a
reason is a troubled one: it failed, or a process ended before it was finished.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, case, delete, exists, func, select, text, tuple_, update

from storage.database.dialect import each_one_at_a_time, insert_if_new, insert_or_set, numbers_listed
from storage.database.hearing import say
from storage.database.tables.exchange import ANSWERED, APPLIED, ASIDE, WAITING, inbox, processes
from storage.database.tables.people import people
from storage.desk import crowding
from storage.errors import AlreadyApplied
from storage.facts import Receipt
from storage.rules.joining import UNDERAGE

MOST_TRIES = 3
# A killed process says little against the line it was at: more tries than for one that fails.
MOST_DEATHS = 50
ALIVE_FOR = timedelta(seconds=10)
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Line:
    """One update as it came; `telegram_id` is whose it is, 0 if nobody's; `crowded`: too much of theirs waits."""

    update: int
    telegram_id: int
    body: bytes
    troubled: bool = False
    crowded: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """Who has unfinished lines: with this process, and with processes that are gone; and whether others are alive."""

    mine: frozenset[int]
    orphans: frozenset[int]
    company: bool


_APPLY = (
    update(inbox)
    .where(
        inbox.c.bot == bindparam("for_bot"),
        inbox.c.update_id == bindparam("for_update"),
        inbox.c.state == WAITING,
    )
    .values(state=APPLIED)
)
_ANSWERED = (
    update(inbox)
    .where(inbox.c.bot == bindparam("for_bot"), inbox.c.update_id == bindparam("for_update"))
    .values(state=ANSWERED)
)
_HOLDERS = {
    dialect: select(inbox.c.telegram_id, inbox.c.holder, inbox.c.crowded).where(
        inbox.c.bot == bindparam("for_bot"), inbox.c.state < ANSWERED, inbox.c.telegram_id.in_(listed)
    )
    for dialect, listed in numbers_listed("people").items()
}
_NEW = insert_if_new(inbox)
_KEEP = {
    "sqlite": _NEW.sqlite.returning(inbox.c.update_id, inbox.c.holder, inbox.c.crowded),
    "postgresql": _NEW.postgresql.returning(inbox.c.update_id, inbox.c.holder, inbox.c.crowded),
}
_BEAT = insert_or_set(processes, ["name"], ["beat"])
_ALIVE = select(func.count()).select_from(processes).where(processes.c.beat > bindparam("after"))
_LINES = (
    select(
        inbox.c.update_id,
        inbox.c.telegram_id,
        inbox.c.body,
        inbox.c.reason.is_not(None),
        (inbox.c.crowded == 1).label("crowded"),
    )
    .where(
        inbox.c.bot == bindparam("for_bot"),
        inbox.c.telegram_id == bindparam("person"),
        inbox.c.state < ANSWERED,
        inbox.c.holder == bindparam("by"),
    )
    .order_by(inbox.c.update_id)
    .limit(bindparam("most"))
)
_UNFINISHED = (
    select(inbox.c.telegram_id, inbox.c.holder)
    .where(inbox.c.bot == bindparam("for_bot"), inbox.c.state < ANSWERED)
    .distinct()
)
# To the letter as its index says it: LONG_AGO.
_CONDEMNED = text("received = 0")
_COUNT = select(func.count()).select_from(inbox).where(inbox.c.state < ANSWERED)


def mark_applied(connection: Connection, receipt: Receipt) -> None:
    """Say that this update's effect is in this transaction. Raises AlreadyApplied if it was in an earlier one."""
    changed = connection.execute(_APPLY, {"for_bot": receipt.bot, "for_update": receipt.update})
    if not changed.rowcount:
        raise AlreadyApplied


def keep(connection: Connection, bot: int, lines: Sequence[Line], holder: str, now: datetime) -> set[int]:
    """Keep these updates; which of them are new and this process's. Ones that are here already stay as they are.

    Whoever has unfinished lines with a living process stays with that process, so that their order is kept. Of
    somebody whose lines wait by the hundred the next one is kept as crowded, to be found in the table, and no other.
    """
    people = sorted({line.telegram_id for line in lines})
    each_one_at_a_time(connection, people)
    held = connection.execute(_HOLDERS[connection.dialect.name], {"for_bot": bot, "people": people}).all()
    elsewhere = {row.telegram_id: row.holder for row in held if row.holder != holder}
    if elsewhere:
        alive = set(connection.scalars(select(processes.c.name).where(processes.c.beat > now - ALIVE_FOR)))
        elsewhere = {person: name for person, name in elsewhere.items() if name in alive}
    fitting = crowding.fitting(connection, bot, {line.update: line.telegram_id for line in lines}, held)
    rows = [
        {
            "bot": bot,
            "update_id": line.update,
            "telegram_id": line.telegram_id,
            "body": line.body,
            "received": now,
            "holder": elsewhere.get(line.telegram_id, holder),
            "crowded": int(not fitting[line.update]),
        }
        for line in lines
        if line.update in fitting
    ]
    added = _added(connection, rows)
    left = {row.update_id for row in added if row.holder != holder}
    for line in lines:
        if line.update in left:
            say(connection, _call(elsewhere[line.telegram_id], bot, line.telegram_id))
    return {row.update_id for row in added if not row.crowded} - left


def _added(connection: Connection, rows: list[dict[str, object]]) -> list[Any]:
    """What of these was not here yet."""
    keep = _KEEP[connection.dialect.name]
    if connection.dialect.name == "sqlite":
        # One ready statement again and again takes less than a new one for each number of rows.
        return [row for each in rows for row in connection.execute(keep, each)]
    return list(connection.execute(keep, rows)) if rows else []


def _call(holder: str, bot: int, telegram_id: int) -> str:
    """What is called out when a line of this person was left to this process."""
    return f"{holder} {bot} {telegram_id}"


def called(said: str, bot: int, holder: str) -> int | None:
    """Whose lines were left to this process, where this was called out for it and this bot."""
    name, _, rest = said.partition(" ")
    number, _, person = rest.partition(" ")
    return int(person) if (name, number) == (holder, str(bot)) else None


def lines_of(connection: Connection, bot: int, telegram_id: int, holder: str, limit: int) -> list[Line]:
    """The first unfinished lines of this person that this process holds, in order."""
    found = connection.execute(_LINES, {"for_bot": bot, "person": telegram_id, "by": holder, "most": limit})
    return [Line(*row) for row in found]


def look(connection: Connection, bot: int, holder: str, now: datetime) -> Seen:
    """Who has unfinished lines with this process, and who with processes that are gone."""
    found = connection.execute(_UNFINISHED, {"for_bot": bot}).all()
    alive = {holder, *connection.scalars(select(processes.c.name).where(processes.c.beat > now - ALIVE_FOR))}
    return Seen(
        mine=frozenset(row.telegram_id for row in found if row.holder == holder),
        orphans=frozenset(row.telegram_id for row in found if row.holder not in alive),
        company=len(alive) > 1,
    )


def take_over(connection: Connection, bot: int, holder: str, now: datetime) -> set[int]:
    """Take the unfinished lines of processes that are gone; whose they are. The lines are troubled from now on."""
    alive = select(processes.c.name).where(processes.c.beat > now - ALIVE_FOR)
    taken = connection.execute(
        update(inbox)
        .where(inbox.c.bot == bot, inbox.c.state < ANSWERED, inbox.c.holder != holder, inbox.c.holder.not_in(alive))
        .values(holder=holder, reason=func.coalesce(inbox.c.reason, "the process ended"))
        .returning(inbox.c.telegram_id)
    )
    return set(taken.scalars())


def begin_again(connection: Connection, receipt: Receipt) -> bool:
    """Count the death of the process that was at this line; false when there were too many and it is now set aside.

    So a line that ends its process, again and again, cannot do so for ever. Processes end for other reasons too, with
    many a line in their hands, and that says nothing against these: hence so many more than tries that failed.
    """
    over = inbox.c.deaths >= MOST_DEATHS
    state = connection.execute(
        update(inbox)
        .where(inbox.c.bot == receipt.bot, inbox.c.update_id == receipt.update)
        .values(deaths=inbox.c.deaths + 1, state=case((over, ASIDE), else_=inbox.c.state))
        .returning(inbox.c.state)
    ).scalar_one()
    return bool(state != ASIDE)


def answered(connection: Connection, receipts: Iterable[Receipt]) -> None:
    """These updates are finished: the effect is kept and the person has been answered."""
    if rows := [{"for_bot": receipt.bot, "for_update": receipt.update} for receipt in receipts]:
        connection.execute(_ANSWERED, rows)


def failed(connection: Connection, receipt: Receipt, reason: str) -> bool:
    """Count a try that failed; true when that was the last one and the line is now set aside with its reason."""
    state = connection.execute(
        update(inbox)
        .where(inbox.c.bot == receipt.bot, inbox.c.update_id == receipt.update)
        .values(
            tries=inbox.c.tries + 1,
            state=case((inbox.c.tries + 1 >= MOST_TRIES, ASIDE), else_=inbox.c.state),
            reason=reason,
        )
        .returning(inbox.c.state)
    ).scalar_one()
    return bool(state == ASIDE)


def set_aside(connection: Connection, receipt: Receipt, reason: str) -> None:
    """Set this line aside at once: no further try would help."""
    line = update(inbox).where(inbox.c.bot == receipt.bot, inbox.c.update_id == receipt.update)
    connection.execute(line.values(state=ASIDE, reason=reason))


def unfinished(connection: Connection) -> int:
    """How many lines wait or are being worked on, over all bots and processes."""
    return connection.execute(_COUNT).scalar_one()


def beat(connection: Connection, name: str, now: datetime) -> int:
    """Say that this process is alive; how many are. One that has not said so for ten seconds counts as gone."""
    connection.execute(_BEAT.on(connection), {"name": name, "beat": now})
    return connection.execute(_ALIVE, {"after": now - ALIVE_FOR}).scalar_one()


def other_processes(connection: Connection, name: str) -> list[str]:
    """The names of the other processes that once served from this database."""
    return list(connection.scalars(select(processes.c.name).where(processes.c.name != name)))


def forget_processes(connection: Connection, names: Sequence[str]) -> None:
    """These processes are known to be gone: what they held may be taken over at once."""
    connection.execute(delete(processes).where(processes.c.name.in_(names)))


def forget_stranger(connection: Connection, receipt: Receipt, telegram_id: int) -> None:
    """Forget this line as soon as it is finished, unless it is of somebody we know and did not refuse."""
    known = exists().where(
        people.c.bot == receipt.bot, people.c.telegram_id == telegram_id, func.coalesce(people.c.step, "") != UNDERAGE
    )
    line = update(inbox).where(inbox.c.bot == receipt.bot, inbox.c.update_id == receipt.update, ~known)
    connection.execute(line.values(received=LONG_AGO))


def forget_condemned(connection: Connection, now: datetime, limit: int) -> int:
    """Nothing is left of what is to be forgotten and is finished by now but that it was taken; how many lines."""
    condemned = select(inbox.c.bot, inbox.c.update_id).where(_CONDEMNED, inbox.c.state >= ANSWERED).limit(limit)
    lines = update(inbox).where(tuple_(inbox.c.bot, inbox.c.update_id).in_(condemned.subquery().select()))
    return connection.execute(lines.values(received=now, body=b"", telegram_id=0, reason=None)).rowcount


def forget_person(connection: Connection, bot: int, telegram_id: int) -> None:
    """Nothing finished tells any more who this was and what they sent; that it was taken is still known.

    What is not finished yet follows as soon as it is: see `forget_condemned`.
    """
    theirs = update(inbox).where(inbox.c.bot == bot, inbox.c.telegram_id == telegram_id)
    connection.execute(theirs.where(inbox.c.state < ANSWERED).values(received=LONG_AGO))
    connection.execute(theirs.where(inbox.c.state >= ANSWERED).values(body=b"", telegram_id=0, reason=None))
