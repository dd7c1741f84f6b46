"""The asking door: what people ask about a task goes to whoever leads it; the answer goes back, and to the guideline.

Those who lead are the language leads of the task's language and whoever pushed its batch; where there are none, all
who may answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, func, insert, select, type_coerce, update
from sqlalchemy.types import Text

from locales.phrase import phrase
from storage.database.tables.batches import batches, contents
from storage.database.tables.people import people
from storage.database.tables.rights import inquiries
from storage.database.tables.work import assignments
from storage.desk import audit, chats, guides, holding, judging, lending, outbox, rehearsing
from storage.desk.guides import Reworded
from storage.desk.outbox import Notice, NoticeButton
from storage.errors import NotAllowed, Refused, Stale
from storage.facts import Content, Person, Sheet, Wishes
from storage.rules.numerals import numeral
from storage.rules.tags import language_of

# The verb of the button that shows one inquiry.
INQUIRY = "fs"
# So many may wait for an answer, of one person.
MOST_WAITING = 5

_SEEN = (
    inquiries.c.id,
    inquiries.c.person_id,
    people.c.name,
    assignments.c.batch_id,
    batches.c.wishes,
    contents.c.content,
    assignments.c.order,
    inquiries.c.language,
    inquiries.c.words,
    inquiries.c.at,
    inquiries.c.answer,
    inquiries.c.guided,
)
_INQUIRIES = (
    select(*_SEEN)
    .join(people, people.c.id == inquiries.c.person_id)
    .join(assignments, assignments.c.id == inquiries.c.assignment_id)
    .join(contents, contents.c.task_id == assignments.c.task_id)
    .join(batches, batches.c.id == assignments.c.batch_id)
)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What somebody asks about a task; `answer` is None until there is one, `guided` until it is in the guideline."""

    id: int
    person: int
    name: str
    batch: int
    wishes: Wishes
    content: Content
    order: tuple[str, ...]
    language: str
    words: str
    at: datetime
    answer: str | None
    guided: datetime | None

    @property
    def sheet(self) -> Sheet:
        """The task as whoever asks sees it."""
        return Sheet(self.content, self.wishes, self.order)


@dataclass(frozen=True, slots=True)
class Ask:
    """The words about a task of one's own, when, and who may answer anything."""

    assignment: int
    words: str
    at: datetime
    others: tuple[int, ...]


def ask(connection: Connection, person: Person, said: Ask) -> None:
    """Ask this about a task of one's own; those who lead it are told. Raises Refused while too much waits."""
    held = holding.load(connection, person, said.assignment)
    chats.end_wondering(connection, person.id, held.id)
    waiting = select(func.count()).select_from(inquiries)
    mine = waiting.where(inquiries.c.person_id == person.id, inquiries.c.answered.is_(None))
    if (connection.scalar(mine) or 0) >= MOST_WAITING:
        raise Refused(phrase("inquiry-enough", most=MOST_WAITING))
    language = language_of(held.sheet.targets[0] or held.sheet.lang)
    row = {"assignment_id": held.id, "person_id": person.id, "language": language, "words": said.words, "at": said.at}
    number = connection.execute(insert(inquiries).values(row).returning(inquiries.c.id)).scalar_one()
    values: dict[str, str | int | float] = {
        "who": person.name,
        "name": held.sheet.wishes.name,
        "words": said.words,
    }
    button = NoticeButton(phrase("inquiry-open").id, f"{INQUIRY}:{numeral(number)}")
    notice = Notice(phrase("inquiry-came", **values).id, values, buttons=((button,),))
    for lead in _leads(connection, person, (held.batch, language), said.others):
        outbox.add(connection, lead, notice, said.at)


def find_wondering(connection: Connection, person: Person, now: datetime) -> int | None:
    """The assignment that a text under no message of ours is a question about: nothing was done since they asked."""
    current = lending.find_meant(connection, person)
    if current is None or judging.meant(connection, person) or rehearsing.find_meant(connection, person, now):
        return None
    version = chats.find_wondering(connection, person.id, current)
    return current if version == holding.load(connection, person, current).version else None


def get(connection: Connection, by: Person, number: int) -> Inquiry:
    """This inquiry. Raises Stale if there is none, its person may be erased; NotAllowed if it is for others."""
    row = connection.execute(_INQUIRIES.where(inquiries.c.id == number)).first()
    if row is None:
        raise Stale(phrase("inquiry-gone"))
    found = Inquiry(*cast("tuple[Any, ...]", row))
    if not may_answer(by, found.language):
        raise NotAllowed
    return found


def may_answer(by: Person, language: str) -> bool:
    """Whether this person answers what is asked about tasks in this language: a lead only where they lead."""
    return by.may("answer") and (by.role != "lead" or language in by.leads)


def list_waiting(connection: Connection, by: Person, limit: int) -> list[Inquiry]:
    """What waits for this person's answer, the longest first."""
    found = _INQUIRIES.where(_waits_for(by)).order_by(inquiries.c.id).limit(limit)
    return [Inquiry(*cast("tuple[Any, ...]", row)) for row in connection.execute(found)]


def count_waiting(connection: Connection, by: Person) -> int:
    return connection.scalar(select(func.count()).select_from(inquiries).where(_waits_for(by))) or 0


def answer(connection: Connection, by: Person, number: int, words: str, now: datetime) -> Inquiry:
    """Answer it, once: whoever asked is told. Raises Stale where somebody has, NotAllowed for those who may not."""
    inquiry = get(connection, by, number)
    this = update(inquiries).where(inquiries.c.id == number, inquiries.c.answered.is_(None))
    if not connection.execute(this.values(answer=words, answered_by=by.id, answered=now)).rowcount:
        raise Stale(phrase("inquiry-answered-already"))
    audit.note(connection, by, "reply", str(number), now, about=inquiry.person, batch=inquiry.batch)
    told = {"name": inquiry.wishes.name, "words": inquiry.words, "answer": words}
    outbox.add(connection, inquiry.person, Notice("inquiry-answered", dict(told)), now)
    return get(connection, by, number)


def add_to_guide(connection: Connection, by: Person, number: int, now: datetime) -> Reworded:
    """Put the question and its answer below the batch's guideline, once. Raises Stale where there is no answer."""
    inquiry = get(connection, by, number)
    this = update(inquiries).where(inquiries.c.id == number, inquiries.c.guided.is_(None))
    if inquiry.answer is None or not connection.execute(this.values(guided=now)).rowcount:
        raise Stale(phrase("inquiry-guided-already"))
    above = f"{inquiry.wishes.guide}\n\n" if inquiry.wishes.guide else ""
    return guides.reword(connection, inquiry.batch, f"{above}❓ {inquiry.words}\n→ {inquiry.answer}", by, now)


def _waits_for(by: Person) -> ColumnElement[bool]:
    waits = inquiries.c.answered.is_(None)
    return waits & inquiries.c.language.in_(by.leads) if by.role == "lead" else waits


def _leads(connection: Connection, person: Person, task: tuple[int, str], others: Iterable[int]) -> Iterable[int]:
    """Who is told of a question about a task of this batch in this language; nobody asks themselves if others do."""
    batch, language = task
    led = type_coerce(people.c.leads, Text).contains(f'"{language}"', autoescape=True)
    here = (people.c.bot == person.bot) & people.c.step.is_(None) & people.c.unreachable_since.is_(None)
    found = list(connection.scalars(select(people.c.id).where(here, people.c.role == "lead", led)))
    pusher = connection.scalar(select(batches.c.created_by).where(batches.c.id == batch))
    found += [other for other in others if other == pusher]
    leads = [lead for lead in found if lead != person.id] or [other for other in others if other != person.id]
    return leads or others
