"""The invites door: links with a role, counted, expiring; only a digest of the code is kept."""

from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, insert, select, update

from locales.phrase import phrase
from storage.database.tables.people import invites
from storage.desk import audit
from storage.desk.people import join_as, would_raise
from storage.errors import NotAllowed, Refused
from storage.facts import Person


def add_invite(
    connection: Connection, by: Person, code: str, *, role: str, uses: int, expires: datetime, now: datetime
) -> None:
    """Make this code an invite. Nobody invites into a role that they may not give."""
    if not (by.may("invite") and by.gives(role)):
        raise NotAllowed
    connection.execute(
        insert(invites).values(
            digest=_digest(code), role=role, uses_left=uses, expires=expires, created_by=by.id, created=now
        )
    )
    audit.note(connection, by, "invite", f"{role} x{uses}", now)


def use_invite(connection: Connection, person: Person, code: str, now: datetime) -> Person:
    """This person with the invite's role. Wrong, used up and expired codes get one and the same refusal."""
    role = connection.execute(
        update(invites)
        .where(invites.c.digest == _digest(code), invites.c.uses_left > 0, invites.c.expires > now)
        .values(uses_left=invites.c.uses_left - 1)
        .returning(invites.c.role)
    ).scalar()
    if role is None:
        raise Refused(phrase("invite-invalid"))
    return join_as(connection, person, role)


def gives_nothing(connection: Connection, person: Person, code: str) -> bool:
    """Whether this is the code of an invite into a role that is no more than this person's own, used up or not."""
    role = connection.scalar(select(invites.c.role).where(invites.c.digest == _digest(code)))
    return role is not None and not would_raise(person, role)


def _digest(code: str) -> bytes:
    return sha256(code.encode()).digest()
