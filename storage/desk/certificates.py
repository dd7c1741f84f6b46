"""The certificates door: a paper for a passed exam, with a code that anybody can have checked.

Of the code only a digest is kept. It is made of a key of this house and a salt of the certificate, so that the same
certificate always has the same one, and goes with its person.
"""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, select, update

from locales.phrase import Phrase, phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.batches import batches
from storage.database.tables.people import proofs
from storage.database.tables.training import certificates, checks, exams
from storage.desk import outbox
from storage.desk.outbox import Making, Notice
from storage.desk.secrets import CERTIFICATE_KEY, find_secret, keep_secret
from storage.errors import NotFound, Refused
from storage.facts import Person, Visitor
from storage.rules.codes import LONGEST_NAME, as_name, code_from, plain_code

# So many codes may be checked by one person in one hour: more than a pile of papers, and no guessing.
MOST_CHECKS = 20
FORMATS = ("png", "pdf")
# The picture comes after the word about it, the paper after the picture.
FOLLOWS = timedelta(seconds=1)

_ISSUE = insert_if_new(certificates)
_FIRST = insert_if_new(checks)
_AGAIN = (
    update(checks)
    .where(checks.c.who == bindparam("by"), checks.c.hour == bindparam("at"))
    .values(tries=checks.c.tries + 1)
    .returning(checks.c.tries)
)
_NAME = update(certificates).where(certificates.c.exam_id == bindparam("exam")).values(name=bindparam("wanted"))
_PAPER = (
    select(
        certificates.c.id,
        certificates.c.exam_id,
        certificates.c.person_id,
        certificates.c.salt,
        certificates.c.name,
        certificates.c.shown,
        batches.c.name.label("course"),
        exams.c.ended,
        proofs.c.expires,
        proofs.c.revoked,
    )
    .join(exams, exams.c.id == certificates.c.exam_id)
    .join(batches, batches.c.id == exams.c.batch_id)
    .join(proofs, proofs.c.id == exams.c.proof_id)
)


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate as its holder has it; `name` is empty where they want none, `shown` whether a check tells it."""

    id: int
    exam: int
    course: str
    name: str
    shown: bool
    code: str
    passed: datetime
    expires: datetime | None
    revoked: datetime | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """A certificate as somebody wants it: of which exam, under which name, empty for none."""

    exam: int
    name: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What anybody is told about a code: valid, expired, revoked or unknown; the name only if its holder agreed."""

    state: str
    course: str = ""
    name: str = ""
    passed: datetime | None = None
    expires: datetime | None = None


def issue(connection: Connection, person: Person, exam: int, fresh: bytes) -> Certificate:
    """The certificate of this passed exam, without a name as long as none was given; the same one if there is one.

    `fresh` are unguessable bytes. Raises NotFound if the exam is somebody else's or was not passed.
    """
    passed = select(exams.c.id).where(exams.c.id == exam, exams.c.person_id == person.id, exams.c.passed == 1)
    if connection.scalar(passed) is None:
        raise NotFound(phrase("not-your-task"))
    salt = hashlib.sha256(b"salt" + fresh).digest()
    digest = _digest(_code(_key(connection, fresh), salt))
    row = {"person_id": person.id, "exam_id": exam, "salt": salt, "digest": digest, "name": ""}
    connection.execute(_ISSUE.on(connection), row)
    return of_exam(connection, person, exam)


def issue_named(connection: Connection, person: Person, wanted: Wanted, fresh: bytes, now: datetime) -> Certificate:
    """The same under this name, and brought. Raises Refused if the name cannot be written."""
    issue(connection, person, wanted.exam, fresh)
    return rename(connection, person, wanted.exam, wanted.name, now)


def rename(connection: Connection, person: Person, exam: int, name: str, now: datetime) -> Certificate:
    """This name on the certificate from now on, empty for none; it is brought anew. Raises Refused, NotFound."""
    of_exam(connection, person, exam)
    connection.execute(_NAME, {"exam": exam, "wanted": _readable(name)})
    return send(connection, person, exam, now)


def of_exam(connection: Connection, person: Person, exam: int) -> Certificate:
    """The certificate of this exam of theirs. Raises NotFound if there is none."""
    return of_order(connection, person.id, exam)


def find_of_exam(connection: Connection, person: Person, exam: int) -> Certificate | None:
    """The same, None if there is none."""
    return _one(connection, person.id, exam)


def of_order(connection: Connection, person_id: int, exam: int) -> Certificate:
    """The same for a person of whom only the number is known."""
    found = _one(connection, person_id, exam)
    if found is None:
        raise NotFound(phrase("certificate-none"))
    return found


def show_name(connection: Connection, person: Person, exam: int, shown: int) -> Certificate:
    """From now on a check tells the name, 1, or does not, 0."""
    of_exam(connection, person, exam)
    connection.execute(update(certificates).where(certificates.c.exam_id == exam).values(shown=int(bool(shown))))
    return of_exam(connection, person, exam)


def send(connection: Connection, person: Person, exam: int, now: datetime) -> Certificate:
    """Bring this certificate as a picture and as a paper."""
    certificate = of_exam(connection, person, exam)
    for place, format_name in enumerate(FORMATS, 1):
        values: dict[str, str | int | float] = {"course": certificate.course}
        making = Making("certificate", {"exam": exam, "format": format_name})
        said = phrase("certificate-lost", **values)
        notice = Notice(f"certificate-{format_name}", values, making, otherwise=said.id, urgent=True)
        outbox.add(connection, person.id, notice, now + place * FOLLOWS)
    return certificate


def check(connection: Connection, visitor: Visitor, typed: str, fresh: bytes, now: datetime) -> Checked:
    """What this code is worth, for whoever asks. Raises Refused where one person asks too often."""
    _must_be_patient(connection, visitor, fresh, now)
    code = plain_code(typed)
    row = None if code is None else connection.execute(_PAPER.where(certificates.c.digest == _digest(code))).first()
    if row is None:
        return Checked("unknown")
    name = (row.name or "") if row.shown else ""
    if row.revoked is not None:
        return Checked("revoked", row.course, name, row.ended, row.expires)
    is_over = row.expires is not None and row.expires <= now
    return Checked("expired" if is_over else "valid", row.course, name, row.ended, row.expires)


def _one(connection: Connection, person_id: int, exam: int) -> Certificate | None:
    mine = _PAPER.where(certificates.c.person_id == person_id, certificates.c.exam_id == exam)
    row = connection.execute(mine).first()
    if row is None:
        return None
    code = _code(find_secret(connection, CERTIFICATE_KEY) or b"", row.salt)
    told = (row.course, row.name or "", bool(row.shown), code)
    return Certificate(row.id, row.exam_id, *told, row.ended, row.expires, row.revoked)


def _must_be_patient(connection: Connection, visitor: Visitor, fresh: bytes, now: datetime) -> None:
    """Count this check; of who it was a keyed digest is kept, for a day."""
    hour = int(now.timestamp()) // 3600
    who = hmac.digest(_key(connection, fresh), f"{visitor.bot}:{visitor.telegram_id}".encode(), "sha256")
    connection.execute(_FIRST.on(connection), {"who": who, "hour": hour, "tries": 0})
    if connection.execute(_AGAIN, {"by": who, "at": hour}).scalar_one() > MOST_CHECKS:
        raise Refused(phrase("check-too-often", most=MOST_CHECKS))


def _key(connection: Connection, fresh: bytes) -> bytes:
    return keep_secret(connection, CERTIFICATE_KEY, hashlib.sha256(b"key" + fresh).digest())


def _code(key: bytes, salt: bytes) -> str:
    return code_from(hmac.digest(key, salt, "sha256"))


def _digest(code: str) -> bytes:
    return hashlib.sha256(code.encode()).digest()


def _readable(name: str) -> str:
    """This name as it was written. Raises Refused, saying what a name may have."""
    wanted = " ".join(name.split())
    if len(wanted) > LONGEST_NAME or wanted != as_name(name) or (wanted and not any(map(str.isalpha, wanted))):
        raise Refused(_name_rule())
    return wanted


def _name_rule() -> Phrase:
    return phrase("certificate-name-rule", limit=LONGEST_NAME)
