"""The incidents door: breaches of personal data, from their discovery until they are closed.

Whoever answers for the house is reminded while the law's three days run, until the people and the authority are told.
Once a letter went it stays as it is; whom it did not reach, and whom more it concerns, can still be sent it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, exists, func, insert, literal, or_, select, update

from locales.phrase import phrase
from storage.database.columns import Moment
from storage.database.dialect import insert_or_set
from storage.database.tables.exchange import outbox
from storage.database.tables.people import people
from storage.database.tables.rights import incidents, told
from storage.desk import admission, audit
from storage.desk import outbox as outgoing
from storage.desk.audiences import narrowed
from storage.desk.outbox import GIVEN_UP, SENT, Making, Notice, NoticeButton
from storage.errors import Refused, Stale
from storage.facts import Person
from storage.rules.audience import Audience
from storage.rules.breach import LONGEST_WORDS, PARTS, REMINDERS, TERM, Breach, Part, deadline, reminders_due
from storage.rules.joining import ERASED, toggled
from storage.rules.numerals import numeral

MAKER = "breach"
# The verb of the button that shows an incident.
INCIDENT = "ns"
A_PAGE = 10

_TELL = insert_or_set(told, ["incident_id", "person_id"], ["notice_id", "state"])
# What became of a letter, whether its notice is still there or not.
_FATE = func.coalesce(outbox.c.state, told.c.state)
_LETTERS = told.outerjoin(outbox, outbox.c.id == told.c.notice_id)


@dataclass(frozen=True, slots=True)
class Incident:
    """A breach as it stands. It concerns so many `people`; `letters` are those to whom one was ever written.

    Of these it `reached` some and `lost` others, the rest wait. `due` people have got none that arrived or still may.
    """

    id: int
    found: datetime
    breach: Breach
    audience: Audience
    told: datetime | None
    authority: datetime | None
    closed: datetime | None
    letters: int
    people: int
    reached: int
    lost: int
    due: int

    @property
    def deadline(self) -> datetime:
        """By when the people and the authority have to be told."""
        return deadline(self.found)

    @property
    def todo(self) -> str:
        """Who is still to be told: "both", "people", "authority" or "nobody"."""
        if self.told is None:
            return "both" if self.authority is None else "people"
        return "authority" if self.authority is None else "nobody"


def open_(
    connection: Connection, by: Person | None, found: datetime, owners: frozenset[int], now: datetime
) -> Incident:
    """The clock of this breach runs from when it was `found`; everybody who answers for the house is told at once.

    None stands for the shell of the server.
    """
    opener = None if by is None else by.id
    row = {"opened_by": opener, "found": found, "reminded": reminders_due(found, now)}
    number = connection.execute(insert(incidents).values(row).returning(incidents.c.id)).scalar_one()
    audit.note(connection, by, "incident", f"#{number}", now)
    hours = max(0, round((found + TERM - now).total_seconds() / 3600))
    notice = Notice("breach-opened", {"number": number, "hours": hours}, buttons=_open_row(number), urgent=True)
    for holder in _holders(connection, opener, owners):
        if by is None or holder != by.id:
            outgoing.add(connection, holder, notice, now)
    return get(connection, number, now)


def list_newest(connection: Connection, now: datetime) -> list[Incident]:
    """The last incidents, the newest first."""
    numbers = connection.scalars(select(incidents.c.id).order_by(incidents.c.id.desc()).limit(A_PAGE)).all()
    return [get(connection, number, now) for number in numbers]


def newest(connection: Connection, now: datetime) -> Incident:
    """The newest incident that is not closed. Raises Refused if there is none."""
    number = connection.scalar(select(func.max(incidents.c.id)).where(incidents.c.closed.is_(None)))
    if number is None:
        raise Refused(phrase("breach-none-open"))
    return get(connection, number, now)


def get(connection: Connection, number: int, now: datetime) -> Incident:
    """This incident. Raises Stale where there is none."""
    row = connection.execute(select(incidents).where(incidents.c.id == number)).first()
    if row is None:
        raise Stale(phrase("breach-gone"))
    concerned = concerns(connection, row.audience, now)
    everybody = connection.scalar(select(func.count()).select_from(people).where(*concerned)) or 0
    due = connection.scalar(select(func.count()).select_from(people).where(*concerned, ~_written(number))) or 0
    counted = select(_FATE, func.count()).select_from(_LETTERS).where(told.c.incident_id == number).group_by(_FATE)
    fates = {int(fate): int(count) for fate, count in connection.execute(counted)}
    moments = (row.told, row.authority, row.closed)
    ends = (fates.get(SENT, 0), fates.get(GIVEN_UP, 0))
    return Incident(number, row.found, row.breach, row.audience, *moments, row.people, everybody, *ends, due)


def tick(connection: Connection, number: int, name: str, choice: str, now: datetime) -> Incident:
    """Tick or untick something of this part of the letter. Raises Stale where there is no such thing."""
    if choice not in PARTS.get(name, ()):
        raise Stale(phrase("button-unknown"))
    breach = _unsent(connection, number)
    part = breach.part(name)
    ticked = msgspec.structs.replace(part, ticks=toggled(part.ticks, choice, PARTS[name]))
    return _keep(connection, number, now, breach=breach.changed(name, ticked))


def write(connection: Connection, number: int, name: str, words: str, now: datetime) -> Incident:
    """Say this part of the letter in one's own words, beside what is ticked. Raises Refused for too many."""
    if name not in PARTS:
        raise Stale(phrase("button-unknown"))
    if not 0 < len(words) <= LONGEST_WORDS:
        raise Refused(phrase("too-long", length=len(words), limit=LONGEST_WORDS))
    breach = _unsent(connection, number)
    return _keep(connection, number, now, breach=breach.changed(name, Part(breach.part(name).ticks, words)))


def aim(connection: Connection, number: int, audience: Audience, now: datetime) -> Incident:
    """Whom it concerns from now on: these people. Raises NotFound for a batch nobody knows."""
    concerns(connection, audience, now)
    _running(connection, number)
    return _keep(connection, number, now, audience=audience)


def announce(connection: Connection, by: Person, number: int, now: datetime) -> Incident:
    """Write to everybody it concerns who was not reached yet, even to those who pause or want no news."""
    row = _running(connection, number)
    if row.breach.missing:
        raise Refused(phrase("breach-incomplete"))
    notice = Notice("breach-letter", {}, Making(MAKER, {"number": number}), urgent=True)
    packed = msgspec.json.encode(notice).decode()
    concerned = concerns(connection, row.audience, now)
    whom = select(people.c.id, literal(packed), literal(now, Moment()), literal(1)).where(
        *concerned, ~_written(number)
    )
    lines = insert(outbox).from_select(["person_id", "notice", "due", "urgent"], whom)
    written = connection.execute(lines.returning(outbox.c.id, outbox.c.person_id)).all()
    if not written:
        raise Refused(phrase("breach-nobody"))
    before = _count_letters(connection, number)
    keys = [{"incident_id": number, "person_id": row.person_id, "notice_id": row.id, "state": 0} for row in written]
    connection.execute(_TELL.on(connection), keys)
    more = _count_letters(connection, number) - before
    audit.note(connection, by, "incident-tell", f"#{number} {len(written)}", now)
    return _keep(connection, number, now, told=row.told or now, people=row.people + more)


def tell_authority(connection: Connection, by: Person, number: int, now: datetime) -> Incident:
    """Keep that the authority was told, by whoever did. Raises Stale where that is kept already."""
    if _running(connection, number).authority is not None:
        raise Stale(phrase("breach-authority-already"))
    audit.note(connection, by, "incident-authority", f"#{number}", now)
    return _keep(connection, number, now, authority=now)


def close(connection: Connection, by: Person, number: int, now: datetime) -> Incident:
    """It is over; who was not told by then stands in the audit. Raises Stale where it was closed already."""
    _running(connection, number)
    ended = _keep(connection, number, now, closed=now)
    audit.note(
        connection, by, "incident-close", f"#{number} {'' if ended.todo == 'nobody' else ended.todo}".strip(), now
    )
    return ended


def watch(connection: Connection, owners: frozenset[int], now: datetime) -> int:
    """Remind those who answer for the house of what runs out, and remember what became of letters; how many run."""
    _remember(connection)
    left = or_(incidents.c.told.is_(None), incidents.c.authority.is_(None))
    running = connection.execute(select(incidents).where(incidents.c.closed.is_(None), left).with_for_update()).all()
    for row in running:
        due = reminders_due(row.found, now)
        if due > row.reminded:
            connection.execute(update(incidents).where(incidents.c.id == row.id).values(reminded=due))
            todo = get(connection, row.id, now).todo
            values: dict[str, str | int | float] = {"number": row.id, "hours": REMINDERS[due - 1], "todo": todo}
            notice = Notice("breach-clock", values, buttons=_open_row(row.id), urgent=True)
            for holder in _holders(connection, row.opened_by, owners):
                outgoing.add(connection, holder, notice, now)
    return len(running)


def concerns(connection: Connection, audience: Audience, now: datetime) -> list[ColumnElement[bool]]:
    """Everybody of whom something is kept, whether they have joined or not, and who belongs to this audience."""
    kept = or_(people.c.step.is_(None), people.c.step != ERASED)
    return [kept, *narrowed(connection, audience, now)]


def _remember(connection: Connection) -> None:
    """Lines of the outbox go in a month; the record of delivery stays."""
    ended = (outbox.c.id == told.c.notice_id) & (outbox.c.state >= SENT)
    fate = select(outbox.c.state).where(outbox.c.id == told.c.notice_id).scalar_subquery()
    connection.execute(update(told).where(told.c.state < SENT, exists().where(ended)).values(state=fate))


def _written(number: int) -> ColumnElement[bool]:
    """Whether somebody has got a letter that arrived or still may."""
    letter = (told.c.incident_id == number) & (told.c.person_id == people.c.id) & (_FATE != GIVEN_UP)
    return select(told.c.person_id).select_from(_LETTERS).where(letter).correlate(people).exists()


def _count_letters(connection: Connection, number: int) -> int:
    return connection.scalar(select(func.count()).select_from(told).where(told.c.incident_id == number)) or 0


def _running(connection: Connection, number: int) -> Any:  # noqa: ANN401 - a row of the table
    """This incident, which nobody else changes until this is over. Raises Stale where it is closed or not there."""
    row = connection.execute(select(incidents).where(incidents.c.id == number).with_for_update()).first()
    if row is None or row.closed is not None:
        raise Stale(phrase("breach-gone"))
    return row


def _unsent(connection: Connection, number: int) -> Breach:
    """The letter as far as it is. Raises Refused once it was sent to somebody."""
    row = _running(connection, number)
    if row.told is not None:
        raise Refused(phrase("breach-told-already"))
    breach: Breach = row.breach
    return breach


def _keep(connection: Connection, number: int, now: datetime, **values: object) -> Incident:
    connection.execute(update(incidents).where(incidents.c.id == number).values(values))
    return get(connection, number, now)


def _holders(connection: Connection, opened_by: int | None, owners: frozenset[int]) -> list[int]:
    """Those who answer for the house, of the bot of whoever opened it; of all bots where the shell did."""
    bot = connection.scalar(select(people.c.bot).where(people.c.id == opened_by)) or 0
    return admission.holders(connection, bot, "incident", owners)


def _open_row(number: int) -> tuple[tuple[NoticeButton, ...], ...]:
    return ((NoticeButton(phrase("breach-open").id, f"{INCIDENT}:{numeral(number)}"),),)
