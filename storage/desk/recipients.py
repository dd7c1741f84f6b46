"""The recipients door: whom a breach concerns, one by one, with what became of their letter, for the file of it."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, and_, func, or_, select

from locales.phrase import phrase
from storage.database.tables.exchange import outbox
from storage.database.tables.people import people
from storage.database.tables.rights import incidents, told
from storage.desk import audit
from storage.desk import incidents as breaches
from storage.desk import outbox as outgoing
from storage.desk.incidents import Incident, concerns
from storage.desk.outbox import GIVEN_UP, SENT, Making, Notice
from storage.facts import Person
from storage.formats.writing import BUFFER
from storage.rules.audience import Audience
from storage.rules.cleaning import tame
from storage.rules.pseudonyms import pseudonym

MAKER = "breach-file"
AT_ONCE = 1_000


# What the list has; Telegram's numbers only for whoever may see them.
COLUMNS = ("pseudonym", "name", "language", "fate")
REACHABLE = (*COLUMNS, "telegram_id")


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody a breach concerns. `fate` is "reached", "lost", "waiting" or "unwritten"."""

    pseudonym: str
    telegram_id: int
    name: str
    language: str
    fate: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list shows, as of when, and the key of its pseudonyms."""

    columns: tuple[str, ...]
    key: bytes
    now: datetime


def hand_over(connection: Connection, by: Person, number: int, now: datetime) -> None:
    """Bring this person the file of this incident; only who may see Telegram's numbers gets them in it."""
    values: dict[str, str | int | float] = {"number": number, "ids": int(by.may("ids"))}
    lost = phrase("breach-file-lost", number=number).id
    notice = Notice("breach-file", {"number": number}, Making(MAKER, values), otherwise=lost, urgent=True)
    outgoing.add(connection, by.id, notice, now)
    audit.note(connection, by, "incident-file", f"#{number}", now)


def close(connection: Connection, by: Person, number: int, now: datetime) -> Incident:
    """Close this incident; its report comes as a file. Raises Stale where it was closed already."""
    ended = breaches.close(connection, by, number, now)
    hand_over(connection, by, number, now)
    return ended


def write_list(connection: Connection, number: int, listing: Listing, out: Path) -> int:
    """Write everybody this incident concerns to `out`, a line each as CSV; how many."""
    rows = 0
    with out.open("w", encoding="utf-8", newline="", buffering=BUFFER) as file:
        writer = csv.writer(file)
        writer.writerow(listing.columns)
        found = recipients(connection, number, listing.key, listing.now)
        for rows, each in enumerate(found, 1):  # noqa: B007 - the last number is how many there were
            writer.writerow(tame(str(getattr(each, column))) for column in listing.columns)
    return rows


def recipients(connection: Connection, number: int, key: bytes, now: datetime) -> Iterator[Recipient]:
    """Everybody this incident concerns or who was written to, in bounded memory. `key` keys the pseudonyms."""
    audience = connection.scalar(select(incidents.c.audience).where(incidents.c.id == number)) or Audience()
    fate = func.coalesce(outbox.c.state, told.c.state)
    mine = and_(told.c.person_id == people.c.id, told.c.incident_id == number)
    letters = people.outerjoin(told, mine).outerjoin(outbox, outbox.c.id == told.c.notice_id)
    wanted = or_(told.c.person_id.is_not(None), and_(*concerns(connection, audience, now)))
    columns = (people.c.id, people.c.bot, people.c.telegram_id, people.c.name, people.c.language, fate)
    rows = connection.execute(
        select(*columns).select_from(letters).where(wanted).order_by(people.c.id),
        execution_options={"yield_per": AT_ONCE},
    )
    for id_, bot, telegram_id, name, language, state in rows:
        yield Recipient(pseudonym(key, bot, id_), telegram_id, name, language, _said(state))


def _said(state: int | None) -> str:
    if state is None:
        return "unwritten"
    return {SENT: "reached", GIVEN_UP: "lost"}.get(state, "waiting")
