"""The outbox: what people are told without having asked, kept until it has been sent, and never sent twice.

A notice goes waiting → held by a process → sent, or given up with its reason. What a process was just sending when it
ended may have arrived: it is given up, not repeated, and who waited for it is told so. What it had only taken is
taken by another. What is due for somebody who pauses or has quiet hours waits until that is over, if it can wait.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, cast

import msgspec
from sqlalchemy import (
    ColumnElement,
    Connection,
    and_,
    bindparam,
    case,
    func,
    insert,
    or_,
    select,
    type_coerce,
    update,
)

from locales.phrase import Phrase, phrase
from storage.database.tables.exchange import broadcasts, outbox, processes
from storage.database.tables.people import people
from storage.desk.inbox import ALIVE_FOR
from storage.errors import Stale
from storage.facts import Person
from storage.profile import FIRST_ZONE
from storage.rules.appointing import quiet_until
from storage.rules.joining import OWN

WAITING, HELD, SENT, GIVEN_UP = 0, 1, 2, 3
BEGUN = "it was being sent"
MOST_TRIES = 5
PAUSED = "paused"
STOPPED = "stopped"
# When it is looked again whether somebody still pauses.
LOOK_AGAIN = timedelta(days=1)


class NoticeButton(msgspec.Struct, frozen=True):
    """A button under a notice: the phrase on it and its callback data."""

    phrase: str
    data: str


class Making(msgspec.Struct, frozen=True):
    """A file or picture that is made when its turn comes: by which maker, and the values that one reads."""

    maker: str
    values: dict[str, str | int | float] = {}


class Notice(msgspec.Struct, frozen=True, omit_defaults=True):
    """A sentence for one person, with buttons or a file that is made for it where it has some.

    `values` are those of the phrase. `otherwise` is a phrase of the same values for whoever may wait in vain.
    `urgent` is what people are told even while they pause. `asked` is a picture somebody asked to see, who is sent
    none otherwise.
    """

    phrase: str
    values: dict[str, str | int | float] = {}
    made: Making | None = None
    buttons: tuple[tuple[NoticeButton, ...], ...] = ()
    otherwise: str = ""
    urgent: bool = False
    asked: bool = False

    @property
    def sentence(self) -> Phrase:
        return Phrase(self.phrase, self.values)


@dataclass(frozen=True, slots=True)
class Parcel:
    """A notice with whom it is for; `tries` counts this one too."""

    id: int
    person: int
    telegram_id: int
    language: str
    plain: int
    notice: Notice
    tries: int


_CLAIM = (
    select(
        outbox.c.id,
        outbox.c.urgent,
        people.c.unreachable_since.is_not(None).label("gone"),
        people.c.paused,
        people.c.profile,
    )
    .join(people, people.c.id == outbox.c.person_id)
    .where(
        people.c.bot == bindparam("for_bot"),
        outbox.c.due <= bindparam("at"),
        or_(
            outbox.c.state == WAITING,
            and_(
                outbox.c.state == HELD,
                or_(
                    outbox.c.holder == bindparam("by"),
                    outbox.c.holder.not_in(select(processes.c.name).where(processes.c.beat > bindparam("alive"))),
                ),
            ),
        ),
    )
    .order_by(outbox.c.due, outbox.c.id)
    .with_for_update(skip_locked=True, of=outbox)
)
_PARCELS = (
    select(
        outbox.c.id,
        people.c.id,
        people.c.telegram_id,
        people.c.language,
        people.c.plain,
        outbox.c.notice,
        outbox.c.tries,
        broadcasts.c.text,
    )
    .join(people, people.c.id == outbox.c.person_id)
    .join(broadcasts, broadcasts.c.id == outbox.c.broadcast_id, isouter=True)
    .order_by(outbox.c.due, outbox.c.id)
)
_COUNT = select(func.count()).select_from(outbox).where(outbox.c.state < SENT)
_DECODER = msgspec.json.Decoder(Notice)


def add(connection: Connection, person_id: int, notice: Notice, due: datetime) -> int:
    """Tell this person this, not before `due`; its number in the outbox."""
    packed = msgspec.json.encode(notice).decode()
    row = {"person_id": person_id, "notice": packed, "due": due, "urgent": int(notice.urgent)}
    number: int = connection.execute(insert(outbox).values(row).returning(outbox.c.id)).scalar_one()
    return number


def amend(connection: Connection, id_: int, notice: Notice, due: datetime) -> bool:
    """Say this instead, and not later than `due`; False where the notice is on its way already."""
    waiting = update(outbox).where(outbox.c.id == id_, outbox.c.state == WAITING)
    sooner = case((outbox.c.due > due, type_coerce(due, outbox.c.due.type)), else_=outbox.c.due)
    packed = msgspec.json.encode(notice).decode()
    return bool(connection.execute(waiting.values(notice=packed, due=sooner)).rowcount)


def bring(connection: Connection, person: Person, id_: int, now: datetime) -> None:
    """Bring its person the picture of this notice after all. Raises Stale if that is gone or not theirs."""
    mine = select(outbox.c.notice).where(outbox.c.id == id_, outbox.c.person_id == person.id)
    packed = connection.scalar(mine)
    notice = None if packed is None else _DECODER.decode(packed)
    if notice is None or notice.made is None:
        raise Stale(phrase("button-unknown"))
    add(connection, person.id, msgspec.structs.replace(notice, asked=True, urgent=True), now)


def claim(
    connection: Connection, bot: int, holder: str, now: datetime, limit: int, *, busy: Collection[int] = ()
) -> list[Parcel]:
    """Take up to `limit` due notices of this bot's people: nobody's, those of processes that are gone, and our own.

    Our own, but for those we are `busy` with, are what a failing database left behind. Given up are those for people
    who cannot be reached, those that may have arrived, and those that ended their process time and again.
    """
    asked = {"for_bot": bot, "by": holder, "at": now, "alive": now - ALIVE_FOR}
    due = connection.execute(_CLAIM.where(outbox.c.id.not_in(busy)).limit(limit), asked).all()
    if not due:
        return []
    later = [row.id for row in due if OWN in row.paused and not row.urgent]
    waiting = update(outbox).where(outbox.c.id.in_(later))
    connection.execute(waiting.values(state=WAITING, holder=None, due=now + LOOK_AGAIN, reason=PAUSED))
    for row in due:
        until = quiet_until(row.profile.quiet, row.profile.zone or FIRST_ZONE, now)
        if until and not row.urgent and row.id not in later:
            later.append(row.id)
            quiet = update(outbox).where(outbox.c.id == row.id)
            connection.execute(quiet.values(state=WAITING, holder=None, due=until))
    ids = outbox.c.id.in_([row.id for row in due if row.id not in later])
    gone = [row.id for row in due if row.gone]
    connection.execute(update(outbox).where(outbox.c.id.in_(gone)).values(state=GIVEN_UP, reason="unreachable"))
    _give_up(connection, ids & (outbox.c.reason == BEGUN), BEGUN, now)
    _give_up(connection, ids & (outbox.c.tries >= MOST_TRIES), "tried too often", now)
    taken = update(outbox).where(ids, outbox.c.state < SENT)
    connection.execute(taken.values(state=HELD, holder=holder, tries=outbox.c.tries + 1))
    rows = connection.execute(_PARCELS.where(ids, outbox.c.state == HELD))
    return [_parcel(cast("tuple[Any, ...]", row)) for row in rows]


def begin(connection: Connection, id_: int, holder: str) -> bool:
    """This is being sent: from here on nobody can know whether it arrived, until the sender says so.

    False where somebody else has taken it meanwhile.
    """
    mine = update(outbox).where(outbox.c.id == id_, outbox.c.state == HELD, outbox.c.holder == holder)
    return bool(connection.execute(mine.values(reason=BEGUN)).rowcount)


def sent(connection: Connection, id_: int) -> None:
    """This has arrived."""
    connection.execute(update(outbox).where(outbox.c.id == id_).values(state=SENT, reason=None))


def retry(connection: Connection, id_: int, due: datetime, reason: str) -> None:
    """This has certainly not arrived; try again at `due`, or give it up after the fifth time."""
    line = outbox.c.id == id_
    _give_up(connection, line & (outbox.c.tries >= MOST_TRIES), reason, due)
    again = update(outbox).where(line, outbox.c.state < SENT)
    connection.execute(again.values(state=WAITING, holder=None, due=due, reason=reason))


def give_up(connection: Connection, id_: int, reason: str, now: datetime) -> None:
    """This cannot arrive, or may have: it is not tried again, and who waits for it is told."""
    _give_up(connection, outbox.c.id == id_, reason, now)


def call_off(connection: Connection, id_: int) -> bool:
    """Do not send this any more, whoever holds it; False where it is on its way, or has been."""
    unsent = outbox.c.state.in_((WAITING, HELD)) & (outbox.c.reason.is_(None) | (outbox.c.reason != BEGUN))
    off = update(outbox).where(outbox.c.id == id_, unsent).values(state=GIVEN_UP, reason=STOPPED)
    return bool(connection.execute(off).rowcount)


def release(connection: Connection, person_id: int, now: datetime) -> None:
    """Whoever this is pauses no more: what has waited for that is due."""
    waited = update(outbox).where(outbox.c.person_id == person_id, outbox.c.reason == PAUSED)
    connection.execute(waited.where(outbox.c.state == WAITING).values(due=now, reason=None))


def unsent(connection: Connection) -> int:
    """How many notices wait, for now or later."""
    return connection.execute(_COUNT).scalar_one()


def _give_up(connection: Connection, which: ColumnElement[bool], reason: str, now: datetime) -> None:
    lost = update(outbox).where(which, outbox.c.state < SENT).values(state=GIVEN_UP, reason=reason)
    for row in connection.execute(lost.returning(outbox.c.person_id, outbox.c.notice)).all():
        notice = _DECODER.decode(row.notice)
        if notice.otherwise:
            add(connection, row.person_id, Notice(notice.otherwise, notice.values), now)


def _parcel(row: tuple[Any, ...]) -> Parcel:
    number, person, telegram_id, language, plain, packed, tries, text = row
    notice = _DECODER.decode(packed)
    if text is not None:
        notice = msgspec.structs.replace(notice, values={**notice.values, "text": text})
    return Parcel(number, person, telegram_id, language, plain, notice, tries)
