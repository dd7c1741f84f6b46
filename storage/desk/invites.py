"""The invites door: links with a role, counted, expiring, that can be taken back; of a code only a digest is kept."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, cast

from sqlalchemy import Connection, Select, insert, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_or_set
from storage.database.tables.batches import batches
from storage.database.tables.people import guests, invites
from storage.database.tables.people import people as persons
from storage.desk import audit, people
from storage.desk.batches import get_batch, get_batch_named
from storage.errors import NotAllowed, NotFound, Refused
from storage.facts import Person
from storage.rules.inviting import Asked, Wanted, languages_of, needs_language
from storage.rules.joining import SPOKEN

_SEEN = (
    select(
        invites.c.id,
        invites.c.role,
        invites.c.uses,
        invites.c.uses_left,
        invites.c.expires,
        invites.c.batch_id,
        batches.c.name.label("batch"),
        invites.c.language,
        invites.c.created_by,
        persons.c.name,
    )
    .join(persons, persons.c.id == invites.c.created_by)
    .join(batches, batches.c.id == invites.c.batch_id, isouter=True)
)
_ARRIVE = insert_or_set(guests, ["person_id"], ["invite_id", "batch_id", "at"])


@dataclass(frozen=True, slots=True)
class Invite:
    """A link as its maker sees it: `left` of `uses` people can still use it, until it expires."""

    id: int
    role: str
    uses: int
    left: int
    expires: datetime
    batch_id: int | None
    batch: str | None
    language: str | None
    by: int
    by_name: str


def find_wanted(connection: Connection, asked: Asked) -> Wanted:
    """What was asked for, with the number of the batch that was named. Raises NotFound if there is none."""
    wanted = asked.wanted
    batch = get_batch_named(connection, asked.batch).id if asked.batch else 0
    return Wanted(wanted.role, wanted.uses, wanted.days, batch, wanted.language)


def add_invite(connection: Connection, by: Person, code: str, wanted: Wanted, now: datetime) -> datetime:
    """Make this code an invite; until when it is good.

    Nobody invites into a role that they may not give, a lead only for their languages.
    """
    if not (by.may("invite") and by.gives(wanted.role)):
        raise NotAllowed
    if needs_language(by, wanted.role) and wanted.language not in languages_of(by):
        raise Refused(phrase("invite-language-needed"))
    batch = get_batch(connection, wanted.batch).id if wanted.batch else None
    expires = now + timedelta(days=wanted.days)
    connection.execute(
        insert(invites).values(
            digest=_digest(code),
            role=wanted.role,
            uses=wanted.uses,
            uses_left=wanted.uses,
            expires=expires,
            batch_id=batch,
            language=wanted.language or None,
            created_by=by.id,
            created=now,
        )
    )
    audit.note(connection, by, "invite", _said(wanted), now, batch=batch)
    return expires


def find_invite(connection: Connection, code: str) -> Invite | None:
    """The invite of this code, whether it is still good or not."""
    return _one(connection, _SEEN.where(invites.c.digest == _digest(code)))


def is_good(connection: Connection, code: str, now: datetime) -> bool:
    """Whether somebody can come in with this code now."""
    good = select(invites.c.id).where(invites.c.digest == _digest(code), *_good(now))
    return connection.scalar(good) is not None


def use_invite(connection: Connection, person: Person, code: str, now: datetime) -> Person:
    """This person with what the invite gives. Wrong, used up, expired and withdrawn codes get the same refusal."""
    taken = update(invites).where(invites.c.digest == _digest(code), *_good(now))
    used = connection.scalar(taken.values(uses_left=invites.c.uses_left - 1).returning(invites.c.id))
    invite = None if used is None else _one(connection, _SEEN.where(invites.c.id == used))
    if invite is None:
        raise Refused(phrase("invite-invalid"))
    row = {"person_id": person.id, "invite_id": invite.id, "batch_id": invite.batch_id, "at": now}
    connection.execute(_ARRIVE.on(connection), row)
    audit.note(connection, person, "come", f"#{invite.id} {invite.role}", now, batch=invite.batch_id)
    return _speaking(connection, people.join_as(connection, person, invite.role), invite)


def gives_nothing(connection: Connection, person: Person, code: str) -> bool:
    """Whether this is the code of an invite, used up or not, with nothing in it that this person has not got."""
    invite = find_invite(connection, code)
    if invite is None or people.would_raise(person, invite.role):
        return False
    if invite.role == person.role == "lead" and invite.language not in person.leads:
        return False
    came = connection.scalar(select(guests.c.batch_id).where(guests.c.person_id == person.id))
    return invite.batch_id is None or invite.batch_id == came


def list_open(connection: Connection, by: Person, now: datetime, limit: int, passed: int = 0) -> list[Invite]:
    """The invites that are still good, the newest first: one's own, and everybody's for those who may give roles."""
    query = _SEEN.where(*_good(now)).order_by(invites.c.id.desc()).limit(limit).offset(passed)
    rows = connection.execute(query if by.may("roles") else query.where(invites.c.created_by == by.id))
    return [Invite(*cast("tuple[Any, ...]", row)) for row in rows]


def withdraw(connection: Connection, by: Person, invite_id: int, now: datetime) -> None:
    """Nobody comes in by this invite any more. Raises NotFound if it is none of theirs or not good any more."""
    theirs = update(invites).where(invites.c.id == invite_id, *_good(now))
    if not by.may("roles"):
        theirs = theirs.where(invites.c.created_by == by.id)
    role = connection.scalar(theirs.values(withdrawn=now).returning(invites.c.role))
    if role is None:
        raise NotFound(phrase("invite-gone"))
    audit.note(connection, by, "uninvite", f"#{invite_id} {role}", now)


def withdraw_of(connection: Connection, person_id: int, now: datetime) -> None:
    """Take back all that this person still has out there: they may not give it any more."""
    theirs = update(invites).where(invites.c.created_by == person_id, *_good(now))
    connection.execute(theirs.values(withdrawn=now))


def _good(now: datetime) -> tuple[Any, ...]:
    return invites.c.uses_left > 0, invites.c.expires > now, invites.c.withdrawn.is_(None)


def _one(connection: Connection, query: Select[Any]) -> Invite | None:
    row = connection.execute(query).first()
    return None if row is None else Invite(*cast("tuple[Any, ...]", row))


def _speaking(connection: Connection, person: Person, invite: Invite) -> Person:
    """The language of the invite is ticked, and led by whoever leads."""
    tag = invite.language
    if tag is None:
        return person
    leads = {*person.leads, *((tag,) if invite.role == person.role == "lead" else ())}
    return people.keep(
        connection,
        person,
        languages=tuple(each for each in SPOKEN if each in (*person.languages, tag)),
        leads=tuple(sorted(leads)),
    )


def _said(wanted: Wanted) -> str:
    return " ".join(filter(None, (wanted.role, f"x{wanted.uses}", wanted.language)))


def _digest(code: str) -> bytes:
    return sha256(code.encode()).digest()
