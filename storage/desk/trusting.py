"""The trusting door: how reliable somebody's work is, by language and field, from every check of it there is.

Whoever checks work calls `note` in the transaction of the check: a key that was answered, a repeat, a review.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select

from storage.database.dialect import insert_or_add
from storage.database.tables.training import exams
from storage.database.tables.trust import trust
from storage.database.tables.work import assignments
from storage.facts import Content, Wishes
from storage.rules.care import plain
from storage.rules.placing import asked_tags
from storage.rules.quality import ENOUGH, EXAM, Evidence, Quality, estimate, share_of

KEYS = ["person_id", "batch_id", "language", "domain", "source"]
LONGEST_DOMAIN = 100
# So many different things that rows say of themselves are remembered.
REMEMBERED = 4_096

_ADD = insert_or_add(trust, KEYS, ["good", "bad", "number"])
_OF = select(
    trust.c.person_id, trust.c.language, trust.c.domain, trust.c.source, trust.c.good, trust.c.bad, trust.c.number
).where(trust.c.person_id.in_(bindparam("people", expanding=True)))
_AT_WORK = (
    select(assignments.c.person_id)
    .distinct()
    .where(assignments.c.task_id.between(bindparam("first"), bindparam("last")))
)
_EXAMS = select(exams.c.person_id, exams.c.credits).where(exams.c.person_id.in_(bindparam("people", expanding=True)))


class Subject(NamedTuple):
    """What somebody may be good at: a language, by the first part of its tag, and a field or none."""

    language: str = ""
    domain: str = ""


class Check(NamedTuple):
    """What a check of somebody's work in a batch came to: how much of it was good and bad, in so many checks."""

    person: int
    batch: int
    subject: Subject
    source: str
    good: float
    bad: float
    number: int = 1


def subject_of(content: Content, wishes: Wishes) -> Subject:
    """What this task asks for."""
    tag = asked_tags(content, wishes)[0] or content.lang or "id"
    return Subject(tag.partition("-")[0].lower()[:16], plain(content.domain or wishes.domain)[:LONGEST_DOMAIN])


class _Said(msgspec.Struct, frozen=True):
    lang: str | None = None
    target: str | None = None
    domain: str | None = None


_read_said = msgspec.json.Decoder(_Said).decode


def subject_reader(wishes: Wishes) -> Callable[[str], Subject]:
    """What tells from the content of a task of such a batch, JSON, what it asks for and nothing else."""

    @lru_cache(REMEMBERED)
    def of(said: _Said) -> Subject:
        return subject_of(Content(lang=said.lang, target=said.target, domain=said.domain), wishes)

    def read(written: str) -> Subject:
        return of(_read_said(written))

    return read


def note(connection: Connection, *checks: Check) -> None:
    """Add what these checks came to; what is negative takes back what proved wrong."""
    if checks:
        connection.execute(_ADD.on(connection), [_row(check) for check in checks])


def put(connection: Connection, person: int, batch: int, source: str, checks: Iterable[Check]) -> None:
    """What this source tells of this person's work in this batch from now on, in place of what it told before."""
    mine = (trust.c.person_id == person) & (trust.c.batch_id == batch) & (trust.c.source == source)
    connection.execute(delete(trust).where(mine))
    if rows := [_row(check) for check in checks]:
        connection.execute(insert(trust), rows)


def quality(connection: Connection, person: int, subject: Subject | None = None) -> Quality:
    """How reliable this person's work is, however little is known.

    In this subject, where one is named and enough of their work in it was checked; else in all they do.
    """
    evidence = evidence_of(connection, (person,)).get(person, ())
    found = _quality(evidence, subject)
    return found if found.number >= ENOUGH else _quality(evidence, None)


def shares(connection: Connection, people: Collection[int], subject: Subject) -> dict[int, float]:
    """For each of these people how much of their work in this subject is right, as far as it is known."""
    known = evidence_of(connection, people)
    return {person: _share(known.get(person, ()), subject) for person in people}


def at_work(connection: Connection, first: int, last: int) -> set[int]:
    """Whoever holds or held tasks of this range."""
    return set(connection.scalars(_AT_WORK, {"first": first, "last": last}))


class Shares:
    """How much of these people's work is right in any subject, as far as it is known now, and of whom enough is."""

    def __init__(self, connection: Connection, people: Collection[int]) -> None:
        self._known = evidence_of(connection, people)
        self._within: dict[Subject, _Within] = {}
        self.enough = frozenset(
            person for person, checks in self._known.items() if sum(each.number for _, each in checks) >= ENOUGH
        )

    def within(self, subject: Subject) -> Mapping[int, float]:
        """The share of each person in this subject, looked up as a mapping: each is counted once."""
        found = self._within.get(subject)
        if found is None:
            found = self._within[subject] = _Within(self._known, subject)
        return found


class _Within(dict[int, float]):
    def __init__(self, known: Mapping[int, list[tuple[Subject | None, Evidence]]], subject: Subject) -> None:
        super().__init__()
        self._known, self._subject = known, subject

    def __missing__(self, person: int) -> float:
        share = self[person] = _share(self._known.get(person, ()), self._subject)
        return share


def reliable(connection: Connection, people: Collection[int], subject: Subject) -> frozenset[int]:
    """Those of these people whose work in this subject is reliable for sure."""
    known = evidence_of(connection, people)
    return frozenset(person for person in people if _quality(known.get(person, ()), subject).is_reliable)


def evidence_of(connection: Connection, people: Collection[int]) -> dict[int, list[tuple[Subject | None, Evidence]]]:
    """All checks of these people's work, with what it was about; of exams that is left open."""
    found: dict[int, list[tuple[Subject | None, Evidence]]] = defaultdict(list)
    for row in connection.execute(_OF, {"people": list(people)}):
        evidence = Evidence(row.source, row.good, row.bad, row.number)
        found[row.person_id].append((Subject(row.language, row.domain), evidence))
    for person, credits_ in connection.execute(_EXAMS, {"people": list(people)}):
        good = sum(credits_)
        found[person].append((None, Evidence(EXAM, good, len(credits_) - good, len(credits_))))
    return found


def _quality(evidence: Sequence[tuple[Subject | None, Evidence]], subject: Subject | None) -> Quality:
    if subject is None:
        return estimate([each for _, each in evidence])
    here = [each for about, each in evidence if about == subject]
    return estimate(here, [each for about, each in evidence if about != subject])


def _share(evidence: Sequence[tuple[Subject | None, Evidence]], subject: Subject) -> float:
    here = [each for about, each in evidence if about == subject]
    return share_of(here, [each for about, each in evidence if about != subject])


def _row(check: Check) -> dict[str, object]:
    return {
        "person_id": check.person,
        "batch_id": check.batch,
        "language": check.subject.language,
        "domain": check.subject.domain,
        "source": check.source,
        "good": check.good,
        "bad": check.bad,
        "number": check.number,
    }
