"""The proofs door: what somebody has shown that they can, in which field, language or course, and how well.

A proof counts until it expires or is revoked; its line stays.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from locales.phrase import phrase
from storage.database.tables.people import proofs
from storage.desk import audit
from storage.desk.cursors import start_over
from storage.errors import Stale
from storage.facts import Person
from storage.rules.care import plain
from storage.rules.expertise import ADMIN, EXAM, LEVELS

_ALL = (
    select(
        proofs.c.id,
        proofs.c.subject,
        proofs.c.level,
        proofs.c.source,
        proofs.c.batch_id,
        proofs.c.at,
        proofs.c.expires,
        proofs.c.revoked,
    )
    .where(proofs.c.person_id == bindparam("person"))
    .order_by(proofs.c.id)
)
_STANDING = (
    select(proofs.c.subject, proofs.c.level)
    .where(proofs.c.person_id == bindparam("person"), proofs.c.revoked.is_(None))
    .where(or_(proofs.c.expires.is_(None), proofs.c.expires > bindparam("now")))
)
_INSERT = insert(proofs).returning(proofs.c.id)
_REVOKE = (
    update(proofs)
    .where(proofs.c.id == bindparam("proof"), proofs.c.revoked.is_(None))
    .values(revoked=bindparam("now"))
    .returning(proofs.c.person_id, proofs.c.subject, proofs.c.level)
)


@dataclass(frozen=True, slots=True)
class Grant:
    """What is proven from now on: `level` is 1 to 3, `batch` the course it was shown in, `expires` None for never."""

    subject: str
    level: int = 1
    batch: int | None = None
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """A proof as it stands; `source` is `exam` or `admin`."""

    id: int
    subject: str
    level: int
    source: str
    batch: int | None
    at: datetime
    expires: datetime | None
    revoked: datetime | None

    def counts(self, now: datetime) -> bool:
        """Whether it is neither expired nor revoked by now."""
        return self.revoked is None and (self.expires is None or self.expires > now)


def proofs_of(connection: Connection, person_id: int) -> tuple[Proof, ...]:
    """Every proof this person ever got, the oldest first; ask each whether it `counts`."""
    return tuple(Proof(*cast("tuple[Any, ...]", row)) for row in connection.execute(_ALL, {"person": person_id}))


def proven(connection: Connection, person_id: int, now: datetime) -> dict[str, int]:
    """What is proven by this person now: each subject in plain letters with the highest level that counts."""
    best: dict[str, int] = {}
    for subject, level in connection.execute(_STANDING, {"person": person_id, "now": now}):
        best[subject] = max(level, best.get(subject, 0))
    return best


def grant(connection: Connection, by: Person, person_id: int, given: Grant, now: datetime) -> int:
    """Keep that this admin vouches for this person; the number of the proof. Who may is asked before."""
    audit.note(connection, by, "grant", f"{plain(given.subject)} {given.level}", now, about=person_id)
    return _add(connection, person_id, given, {"source": ADMIN, "granted_by": by.id, "at": now})


def grant_by_exam(connection: Connection, person_id: int, given: Grant, now: datetime) -> int:
    """Keep that this person passed an exam; the number of the proof."""
    return _add(connection, person_id, given, {"source": EXAM, "granted_by": None, "at": now})


def revoke(connection: Connection, by: Person, proof: int, now: datetime) -> None:
    """From now on this proof does not count. Raises Stale if it is revoked already or never was."""
    row = connection.execute(_REVOKE, {"proof": proof, "now": now}).first()
    if row is None:
        raise Stale(phrase("button-unknown"))
    audit.note(connection, by, "revoke", f"{row.subject} {row.level}", now, about=row.person_id)


def _add(connection: Connection, person_id: int, given: Grant, how: dict[str, object]) -> int:
    """Tasks that were passed over for want of this proof are looked at again."""
    if given.level not in LEVELS:
        raise ValueError(given.level)
    row = {"subject": plain(given.subject), "level": given.level, "batch_id": given.batch, "expires": given.expires}
    added: int = connection.execute(_INSERT, {"person_id": person_id, **row, **how}).scalar_one()
    start_over(connection, person_id)
    return added
