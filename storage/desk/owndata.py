"""The own-data door: everything that is tied to one person, as one JSON document with these keys.

`format`       the version of this layout; it changes when a key changes its meaning
`made`         when this was collected
`profile`      who they are to us: numbers, name, languages, role, open step, counters, `seconds` of work; in its own
               `profile` where they grew up and live, how well they speak what, and when they like to work
`consents`     each yes (1) and no (0), in order, with the version, language and words of what it was said to
`pauses`       who paused them, since and until when, and why: they themselves ("own") or an admin ("house")
`appointments` when they want to be called to work: minutes of the day, tasks, the next call
`invited`      by which invite they came last, with the batch they start with, by its number
`inquiries`    what they asked about tasks, and what they were answered
`appeals`      what they objected to, in which words, and what they were answered
`rules`        what rules of batches did with them: by which signal, how often of how often, when, what became of it
`proofs`       what they have shown that they can: subject, level, by exam or admin, until when
`assignments`  each task they were given: batch, key of the task, state, order of the answers shown, milliseconds
               at work, reason for skipping, unsent draft; in it `annotations`, every revision of what they sent
`reviews`      what reviewers said to their work: verdict, reasons, note, what was put in its place, when; and what
               they said as a reviewer, with the milliseconds it took
`courses`      how far they are in each course, and how many practice tasks they knew
`exams`        each exam: in which course, what was achieved in each task (0 to 1), when, passed or not
`certificates` the name on each, of which exam, and whether a check tells the name; not the code
`days`         how many tasks and seconds each day had, and how many tasks with heavy material; days count from year 1
`ledger`       what they earned, line by line, in rupiah: reason, milliseconds of measured work, words, when it was
               approved, in which payout it is, what they objected and were answered
`notices`      what the bot told them, or will tell them, without being asked
`acts`         what stands under their number in the audit
`updates`      what Telegram brought from them, as it came, for as long as it is kept

Voice notes lie beside it in one archive. Moments are ISO 8601 in UTC.
"""

import gzip
import io
import zipfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import msgspec
from sqlalchemy import ColumnElement, Connection, Select, func, select

from storage.database.tables.batches import batches, contents
from storage.database.tables.exchange import inbox, outbox
from storage.database.tables.house import audit
from storage.database.tables.pay import approvals, ledger, objections, payout_lines
from storage.database.tables.people import appointments, consents, guests, pauses, people, proofs, wordings
from storage.database.tables.reviews import reviews
from storage.database.tables.rights import appeals, inquiries
from storage.database.tables.training import certificates, enrolments, exams
from storage.database.tables.trust import interventions
from storage.database.tables.work import annotations, assignments, days
from storage.facts import JsonObject, Person

FORMAT = "latihin-person-1"
# Telegram takes files of up to 50 MB from a bot; a month of raw updates may come to more.
PLAIN = 20_000_000
MOST = 45_000_000
# The names of the states of an assignment, by their number.
STATES = ("lent", "done", "skipped", "lapsed", "revising")

# The last payout a line was put into.
_payout = select(func.max(payout_lines.c.payout_id)).where(payout_lines.c.line_id == ledger.c.id).scalar_subquery()
_PROFILE = select(people)
_CONSENTS = (
    select(
        consents.c.topic,
        consents.c.given,
        consents.c.version,
        consents.c.language,
        wordings.c.text.label("wording"),
        consents.c.update_id,
        consents.c.at,
    )
    .join(wordings, wordings.c.digest == consents.c.wording, isouter=True)
    .order_by(consents.c.id)
)
_INQUIRIES = select(
    inquiries.c.assignment_id, inquiries.c.words, inquiries.c.at, inquiries.c.answer, inquiries.c.answered
).order_by(inquiries.c.id)
_APPEALS = select(
    appeals.c.about, appeals.c.reason, appeals.c.words, appeals.c.at, appeals.c.state, appeals.c.answer
).order_by(appeals.c.id)
_RULES = (
    select(
        batches.c.name.label("batch"),
        interventions.c.rule,
        interventions.c.signal,
        interventions.c.hits,
        interventions.c.number,
        interventions.c.done,
        interventions.c.until,
        interventions.c.state,
    )
    .join(batches, batches.c.id == interventions.c.batch_id)
    .order_by(interventions.c.id)
)
_PROOFS = select(
    proofs.c.subject, proofs.c.level, proofs.c.source, proofs.c.at, proofs.c.expires, proofs.c.revoked
).order_by(proofs.c.id)
_PAUSES = select(pauses.c.whose, pauses.c.since, pauses.c.until, pauses.c.reason).order_by(pauses.c.whose)
_APPOINTMENTS = select(appointments.c.minute, appointments.c.tasks, appointments.c.next).order_by(
    appointments.c.minute
)
_INVITED = select(guests.c.invite_id, guests.c.batch_id, guests.c.at)
_DAYS = select(days.c.day, days.c.done, days.c.seconds, days.c.sensitive).order_by(days.c.day)
_LEDGER = (
    select(
        ledger.c.id,
        ledger.c.at,
        ledger.c.reason,
        ledger.c.amount,
        batches.c.name.label("batch"),
        ledger.c.assignment_id,
        ledger.c.active_ms,
        ledger.c.about_id,
        ledger.c.words,
        approvals.c.at.label("approved"),
        func.coalesce(ledger.c.payout_id, _payout).label("payout"),
        objections.c.words.label("objection"),
        objections.c.answer,
    )
    .join(batches, batches.c.id == ledger.c.batch_id, isouter=True)
    .join(approvals, approvals.c.line_id == ledger.c.id, isouter=True)
    .join(objections, objections.c.line_id == ledger.c.id, isouter=True)
    .order_by(ledger.c.id)
)
_REVIEWED = (
    select(
        reviews.c.assignment_id,
        reviews.c.round,
        reviews.c.sort,
        reviews.c.verdict,
        reviews.c.reasons,
        reviews.c.note,
        reviews.c.fixed,
        reviews.c.at,
    )
    .join(assignments, assignments.c.id == reviews.c.assignment_id)
    .order_by(reviews.c.id)
)
_REVIEWS = select(
    reviews.c.verdict, reviews.c.reasons, reviews.c.note, reviews.c.fixed, reviews.c.active_ms, reviews.c.at
).order_by(reviews.c.id)
_COURSES = (
    select(batches.c.name.label("course"), enrolments.c.begun, enrolments.c.tasks, enrolments.c.known)
    .join(batches, batches.c.id == enrolments.c.batch_id)
    .order_by(enrolments.c.batch_id)
)
_EXAMS = (
    select(
        batches.c.name.label("course"),
        exams.c.number,
        exams.c.credits,
        exams.c.begun,
        exams.c.ended,
        exams.c.passed,
    )
    .join(batches, batches.c.id == exams.c.batch_id)
    .order_by(exams.c.id)
)
_CERTIFICATES = select(certificates.c.exam_id, certificates.c.name, certificates.c.shown).order_by(certificates.c.id)
_NOTICES = select(outbox.c.due, outbox.c.notice).order_by(outbox.c.id)
_ACTS = select(audit.c.at, audit.c.act, audit.c.subject).order_by(audit.c.id)
_UPDATES = select(inbox.c.received, inbox.c.body).order_by(inbox.c.update_id)
_ASSIGNMENTS = (
    select(
        assignments.c.id,
        batches.c.name.label("batch"),
        contents.c.key.label("task"),
        assignments.c.state,
        assignments.c.order,
        assignments.c.given,
        assignments.c.touched,
        assignments.c.active_ms,
        assignments.c.reason,
        assignments.c.draft,
    )
    .join(batches, batches.c.id == assignments.c.batch_id)
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .order_by(assignments.c.id)
)
_ANNOTATIONS = (
    select(
        annotations.c.assignment_id,
        annotations.c.kind,
        annotations.c.revision,
        annotations.c.value,
        annotations.c.consent_version,
        annotations.c.guide_version,
        annotations.c.at,
    )
    .join(assignments, assignments.c.id == annotations.c.assignment_id)
    .order_by(annotations.c.id)
)


@dataclass(frozen=True, slots=True)
class Document:
    """The content of a file, and how its name ends. `whole` says whether everything found room in it."""

    suffix: str
    content: bytes
    whole: bool = True


def collect(connection: Connection, person: Person, now: datetime, plain: int = PLAIN) -> Document:
    """All there is about this person, as indented JSON in UTF-8; beyond `plain` bytes it is compressed (gzip)."""
    content = _content(connection, person, now)
    if len(content) <= plain:
        return Document(".json", content)
    return Document(".json.gz", gzip.compress(content, mtime=0))


def bundle(document: Document, folder: Path, voices: Iterable[str], most: int = MOST) -> Document:
    """The document with the voice notes of this folder beside it in one archive; alone where that is too much.

    Without voice notes it stays as it is.
    """
    files = [(path, folder / path) for path in voices if (folder / path).is_file()]
    if not files:
        return document
    if len(document.content) + sum(file.stat().st_size for _, file in files) > most:
        return replace(document, whole=False)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"data{document.suffix}", document.content)
        for name, file in files:
            archive.write(file, name)
    return Document(".zip", packed.getvalue())


def _content(connection: Connection, person: Person, now: datetime) -> bytes:

    def rows(query: Select[*tuple[object, ...]], whose: ColumnElement[bool]) -> list[JsonObject]:
        return [dict(row) for row in connection.execute(query.where(whose)).mappings()]

    number = person.id
    written = defaultdict[int, list[JsonObject]](list)
    for row in rows(_ANNOTATIONS, assignments.c.person_id == number):
        written[row.pop("assignment_id")].append(row)
    updates = rows(_UPDATES, (inbox.c.bot == person.bot) & (inbox.c.telegram_id == person.telegram_id))
    document = {
        "format": FORMAT,
        "made": now,
        "profile": rows(_PROFILE, people.c.id == number)[0],
        "consents": rows(_CONSENTS, consents.c.person_id == number),
        "pauses": rows(_PAUSES, pauses.c.person_id == number),
        "appointments": rows(_APPOINTMENTS, appointments.c.person_id == number),
        "invited": rows(_INVITED, guests.c.person_id == number),
        "inquiries": rows(_INQUIRIES, inquiries.c.person_id == number),
        "appeals": rows(_APPEALS, appeals.c.person_id == number),
        "rules": rows(_RULES, interventions.c.person_id == number),
        "proofs": rows(_PROOFS, proofs.c.person_id == number),
        "assignments": [
            {**row, "state": STATES[row["state"]], "annotations": written[row["id"]]}
            for row in rows(_ASSIGNMENTS, assignments.c.person_id == number)
        ],
        "reviews": {
            "of_mine": rows(_REVIEWED, assignments.c.person_id == number),
            "by_me": rows(_REVIEWS, reviews.c.reviewer_id == number),
        },
        "courses": rows(_COURSES, enrolments.c.person_id == number),
        "exams": rows(_EXAMS, exams.c.person_id == number),
        "certificates": rows(_CERTIFICATES, certificates.c.person_id == number),
        "days": rows(_DAYS, days.c.person_id == number),
        "ledger": rows(_LEDGER, ledger.c.person_id == number),
        "notices": rows(_NOTICES, outbox.c.person_id == number),
        "acts": rows(_ACTS, (audit.c.person_id == number) | (audit.c.about_id == number)),
        "updates": [{**row, "body": row["body"].decode(errors="replace")} for row in updates],
    }
    return msgspec.json.format(msgspec.json.encode(document), indent=2)
