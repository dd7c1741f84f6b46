"""The crowd door: people as those see them who may, in lists, by a search, and one by one."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Select, Text, func, or_, select, type_coerce

from locales.phrase import phrase
from storage.database.tables.batches import batches
from storage.database.tables.exchange import inbox
from storage.database.tables.people import guests, people
from storage.database.tables.work import LENT, assignments, days, turns
from storage.desk import admission, audit, intervening, pausing, proofs, rings
from storage.desk.intervening import Intervention
from storage.desk.pausing import Pause
from storage.desk.proofs import Proof
from storage.errors import NotFound
from storage.facts import REMOVED
from storage.profile import Field, Profile
from storage.rules.day import WIB
from storage.rules.governing import Onlooker, governs
from storage.rules.joining import HOUSE, PLACES
from storage.rules.pseudonyms import key_of, pseudonym

# Who is in a list: all who are here, those who are no mere trainers, those an admin paused, those sent away.
A_PAGE = 8
# So many of the last things that rules did with somebody are shown.
MOST_RULED = 5
ALL, TEAM, PAUSED, GONE = TABS = ("all", "team", "paused", "gone")

_NUMBER = re.compile(r"#?([0-9]{1,9})")
_PSEUDONYM = re.compile(r"t_[0-9a-f]{16}")
_SEEN = (
    people.c.id,
    people.c.bot,
    people.c.telegram_id,
    people.c.name,
    people.c.role,
    people.c.languages,
    people.c.leads,
    people.c.paused,
    people.c.step,
    people.c.done,
)


@dataclass(frozen=True, slots=True)
class Seen:
    """Somebody in a list. `role` is "owner" for those who own the house, whatever else they are."""

    id: int
    bot: int
    telegram_id: int
    name: str
    role: str
    languages: tuple[str, ...]
    leads: tuple[str, ...]
    paused: tuple[str, ...]
    step: str | None
    done: int

    @property
    def is_gone(self) -> bool:
        return self.step == REMOVED

    @property
    def is_stopped(self) -> bool:
        return HOUSE in self.paused


@dataclass(frozen=True, slots=True)
class Dossier:
    """What is known of one person. `seconds` is active time; `lent` are the tasks they hold; `owned` their batches.

    `governed` says whether whoever looks may do something with them; `ring` is that
    of people who may work as one with them.
    """

    seen: Seen
    profile: Profile
    fields: tuple[Field, ...]
    joined: datetime | None
    last: datetime | None
    skipped: int
    seconds: int
    lent: int
    owned: int
    invited: int | None
    proofs: tuple[Proof, ...]
    pauses: tuple[Pause, ...]
    ruled: tuple[Intervention, ...]
    governed: bool
    ring: int | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of a list; `people` may hold one more. `counts` is of each list, `waiting` is who wants to come in."""

    people: tuple[Seen, ...]
    counts: dict[str, int]
    waiting: int


def look_through(connection: Connection, who: Onlooker, tab: str, page: int, now: datetime) -> Listing:
    """A page of this list, with the numbers of all; that somebody looked is kept."""
    audit.note(connection, who.person, "look-through", tab, now)
    found = tuple(list_people(connection, who, tab, A_PAGE + 1, page * A_PAGE))
    waiting = admission.count_waiting(connection) if who.person.may("roles") else 0
    return Listing(found, count_people(connection, who), waiting)


def look_for(connection: Connection, who: Onlooker, words: str, key: bytes, now: datetime) -> Dossier | list[Seen]:
    """Whom these words can mean, see `search`; of only one, what is known. That somebody looked is kept."""
    found = search(connection, who, words, key, A_PAGE + 1)
    if len(found) == 1:
        return look_at(connection, who, found[0].id, now)
    audit.note(connection, who.person, "look-through", "search", now)
    return found


def list_people(connection: Connection, who: Onlooker, tab: str, limit: int, passed: int = 0) -> list[Seen]:
    """Those of this list whom the onlooker may see, the newest first, without the first `passed`."""
    query = _visible(select(*_SEEN), who).where(_tab(tab)).order_by(people.c.id.desc())
    return [_seen(row, who) for row in connection.execute(query.limit(limit).offset(passed))]


def count_people(connection: Connection, who: Onlooker) -> dict[str, int]:
    """How many there are in each list."""
    counted = (select(func.count()).select_from(people).where(_tab(tab)) for tab in TABS)
    return {tab: connection.scalar(_visible(query, who)) or 0 for tab, query in zip(TABS, counted, strict=True)}


def search(connection: Connection, who: Onlooker, words: str, key: bytes, limit: int) -> list[Seen]:
    """Whom these words can mean: `#12`, a pseudonym made with this key, or a part of a name."""
    query = _visible(select(*_SEEN), who).where(
        _meant(connection, words, key), or_(_here(), people.c.step == REMOVED)
    )
    return [_seen(row, who) for row in connection.execute(query.order_by(people.c.id.desc()).limit(limit))]


def look_at(connection: Connection, who: Onlooker, person_id: int, now: datetime) -> Dossier:
    """What is known of this person; that somebody looked is kept. Raises NotFound for whom they may not see."""
    dossier = get(connection, who, person_id)
    audit.note(connection, who.person, "look", "", now, about=person_id)
    return dossier


def get(connection: Connection, who: Onlooker, person_id: int) -> Dossier:
    """The same without a trace, for whoever has looked and did something."""
    columns = (people.c.profile, people.c.fields, people.c.joined, people.c.skipped, people.c.seconds)
    query = _visible(select(*_SEEN, *columns), who).where(people.c.id == person_id)
    row = connection.execute(query.where(or_(_here(), people.c.step == REMOVED))).first()
    if row is None:
        raise NotFound(phrase("person-unknown"))
    seen = _seen(row, who)
    return Dossier(
        seen=seen,
        profile=row.profile,
        fields=row.fields,
        joined=row.joined,
        last=_last(connection, seen),
        skipped=row.skipped,
        seconds=row.seconds,
        lent=_count(connection, (assignments.c.person_id == person_id) & (assignments.c.state == LENT)),
        owned=_count(connection, batches.c.created_by == person_id),
        invited=connection.scalar(select(guests.c.invite_id).where(guests.c.person_id == person_id)),
        proofs=proofs.proofs_of(connection, person_id),
        pauses=pausing.standing(connection, person_id),
        ring=rings.find_of(connection, person_id),
        ruled=tuple(intervening.list_of(connection, person_id, MOST_RULED)),
        governed=governs(who.person, seen.role, seen.languages),
    )


def list_heirs(connection: Connection, who: Onlooker, person_id: int, limit: int) -> list[Seen]:
    """Those who may take over the batches of this person."""
    owns = people.c.role.in_(("admin",)) | people.c.telegram_id.in_(who.owners)
    query = select(*_SEEN).where(_here(), owns, people.c.id != person_id).order_by(people.c.id)
    return [_seen(row, who) for row in connection.execute(query.limit(limit))]


def _meant(connection: Connection, words: str, key: bytes) -> ColumnElement[bool]:
    number = _NUMBER.fullmatch(words)
    if number:
        return people.c.id == int(number[1])
    if _PSEUDONYM.fullmatch(words):
        return people.c.id.in_(_named(connection, words, key))
    return func.lower(people.c.name).contains(words.lower(), autoescape=True)


def _here() -> ColumnElement[bool]:
    return people.c.joined.is_not(None) & or_(people.c.step.is_(None), people.c.step.in_(tuple(PLACES)))


def _tab(tab: str) -> ColumnElement[bool]:
    if tab == GONE:
        return people.c.step == REMOVED
    if tab == TEAM:
        return _here() & (people.c.role != "trainer")
    return _here() & _has(people.c.paused, HOUSE) if tab == PAUSED else _here()


def _visible(query: Select[Any], who: Onlooker) -> Select[Any]:
    """Only those in reach of the onlooker: a lead sees trainers of their languages, and nobody else."""
    if who.person.role != "lead":
        return query
    spoken = or_(*(_has(people.c.languages, tag) for tag in who.person.leads), people.c.id.is_(None))
    return query.where(people.c.role == "trainer", people.c.telegram_id.not_in(who.owners), spoken)


def _has(column: ColumnElement[Any], word: str) -> ColumnElement[bool]:
    return type_coerce(column, Text).contains(f'"{word}"', autoescape=True)


def _seen(row: Any, who: Onlooker) -> Seen:  # noqa: ANN401 - a row that begins with the columns above
    number, bot, telegram_id, name, role, *others = cast("tuple[Any, ...]", row)[: len(_SEEN)]
    owner = telegram_id in who.owners
    return Seen(
        number, bot, telegram_id, name if who.person.may("names") else "", "owner" if owner else role, *others
    )


def _last(connection: Connection, seen: Seen) -> datetime | None:
    """When something last came from them; where that is kept no more, the last day they finished anything."""
    came = (inbox.c.bot == seen.bot) & (inbox.c.telegram_id == seen.telegram_id)
    at: datetime | None = connection.scalar(select(func.max(inbox.c.received)).where(came))
    if at is not None:
        return at
    day = connection.scalar(select(func.max(days.c.day)).where(days.c.person_id == seen.id))
    return None if day is None else datetime.combine(date.fromordinal(day), time(), WIB)


def _count(connection: Connection, which: ColumnElement[bool]) -> int:
    return connection.scalar(select(func.count()).where(which)) or 0


def _named(connection: Connection, name: str, key: bytes) -> list[int]:
    """Who is called so in the house, or in an export of a batch that they worked in."""
    everybody = connection.execute(select(people.c.id, people.c.bot))
    found = [number for number, bot in everybody if pseudonym(key, bot, number) == name]
    if found:
        return found
    worked = select(turns.c.batch_id, people.c.id, people.c.bot).join(people, people.c.id == turns.c.person_id)
    keys = {batch: key_of(key, [batch]) for batch in connection.scalars(select(turns.c.batch_id).distinct())}
    called = {row.id for row in connection.execute(worked) if pseudonym(keys[row.batch_id], row.bot, row.id) == name}
    return sorted(called)
