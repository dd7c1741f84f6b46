"""The vouching door: proofs that somebody grants another and takes back, by those who may and for what they may."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from locales.phrase import phrase
from storage.desk import governing, proofs
from storage.desk.crowd import Dossier, get
from storage.desk.expertise import all_fields
from storage.desk.proofs import Grant
from storage.errors import NotAllowed, Stale
from storage.rules.care import mark_of
from storage.rules.expertise import LEVELS
from storage.rules.governing import Onlooker


@dataclass(frozen=True, slots=True)
class Voucher:
    """What is vouched for, by the mark of a language or a field, and how good somebody is at it, 1 to 3."""

    mark: str
    level: int


def list_subjects(connection: Connection, who: Onlooker, dossier: Dossier) -> tuple[str, ...]:
    """What can be vouched for: the languages this person speaks, and every field; a lead only for theirs."""
    spoken = dossier.seen.languages
    if who.person.role == "lead":
        return tuple(tag for tag in spoken if tag in who.person.leads)
    return (*spoken, *all_fields(connection))


def get_subject(connection: Connection, who: Onlooker, dossier: Dossier, mark: str) -> str:
    """The language or field of this mark. Raises Stale where there is none that can be vouched for."""
    subjects = list_subjects(connection, who, dossier)
    found = next((subject for subject in subjects if mark_of(subject) == mark), None)
    if found is None:
        raise Stale(phrase("button-unknown"))
    return found


def grant(connection: Connection, who: Onlooker, person_id: int, voucher: Voucher, now: datetime) -> None:
    """Vouch for this person."""
    governing.must_govern(connection, who, person_id)
    subject = get_subject(connection, who, get(connection, who, person_id), voucher.mark)
    if voucher.level not in LEVELS:
        raise Stale(phrase("button-unknown"))
    proofs.grant(connection, who.person, person_id, Grant(subject, voucher.level), now)


def revoke(connection: Connection, who: Onlooker, person_id: int, proof_id: int, now: datetime) -> None:
    """Take this proof back. Raises Stale if it is none of this person's, NotAllowed if it is not theirs to judge."""
    governing.must_govern(connection, who, person_id)
    dossier = get(connection, who, person_id)
    proof = next((each for each in dossier.proofs if each.id == proof_id), None)
    if proof is None:
        raise Stale(phrase("button-unknown"))
    if who.person.role == "lead" and proof.subject not in who.person.leads:
        raise NotAllowed
    proofs.revoke(connection, who.person, proof_id, now)
