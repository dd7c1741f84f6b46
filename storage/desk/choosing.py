"""Who may judge what: never one's own, nor what one does not speak, nor what somebody else has before them.

Inside a door's transaction.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Text, bindparam, exists, func, literal_column, or_, select, type_coerce

from storage.database.tables.people import guests, people
from storage.database.tables.reviews import cases, looks, review_items, reviews
from storage.database.tables.work import DONE, LENT, assignments
from storage.desk.parting import no_mate, ring_of
from storage.facts import Person, Sheet
from storage.rules.joining import OWN
from storage.rules.reviewing import VERDICT
from storage.rules.tags import language_of

# So many of the queue are looked through for one that suits.
LOOKED_THROUGH = 200
# Whoever was judged so often by the same reviewer lately is left to others first.
OFTEN, LATELY = 5, timedelta(days=7)

_AGREED = type_coerce(people.c.consents, Text).contains('"training"')
_PAUSED = type_coerce(people.c.paused, Text).contains(f'"{OWN}"')
_own_work = assignments.alias("own_work")
_held_by_others = exists().where(
    looks.c.assignment_id == review_items.c.assignment_id,
    looks.c.reviewer_id != bindparam("me"),
    looks.c.until > bindparam("at", type_=looks.c.until.type),
)
# For a verdict once in each round; for a second look or an appeal only who never said anything to it.
_said_before = exists().where(
    reviews.c.assignment_id == review_items.c.assignment_id,
    reviews.c.reviewer_id == bindparam("me"),
    or_(reviews.c.round == review_items.c.round, review_items.c.asks != VERDICT),
)
_about_to_answer = exists().where(
    _own_work.c.task_id == review_items.c.task_id,
    _own_work.c.person_id == bindparam("me"),
    _own_work.c.state == LENT,
)
# As it stands in the index, for a value that is handed over could be any.
OPEN_CASE = cases.c.state == literal_column("'open'")
ASKED = review_items.c.asks != literal_column("''")
_QUEUE = (
    select(
        review_items.c.assignment_id,
        review_items.c.asks,
        review_items.c.round,
        review_items.c.rank,
        review_items.c.cause,
        people.c.id.label("person"),
        people.c.languages,
    )
    .join(assignments, assignments.c.id == review_items.c.assignment_id)
    .join(people, people.c.id == review_items.c.person_id)
    .where(
        ASKED,
        review_items.c.language.in_(bindparam("spoken", expanding=True)),
        review_items.c.assignment_id.not_in(bindparam("passed", expanding=True)),
        assignments.c.state == DONE,
        people.c.telegram_id != bindparam("human"),
        no_mate(people.c.ring),
        _AGREED,
        ~_PAUSED,
        ~_held_by_others,
        ~_said_before,
        ~_about_to_answer,
    )
    .order_by(review_items.c.rank, review_items.c.assignment_id)
    .limit(LOOKED_THROUGH)
)
_JUDGED = (
    select(review_items.c.person_id, func.count().filter(reviews.c.at > bindparam("since", type_=reviews.c.at.type)))
    .join(reviews, reviews.c.assignment_id == review_items.c.assignment_id)
    .where(reviews.c.reviewer_id == bindparam("me"))
    .group_by(review_items.c.person_id)
)
_host = guests.alias("host")
_FRIENDS = (
    select(guests.c.person_id)
    .join(_host, _host.c.invite_id == guests.c.invite_id)
    .where(_host.c.person_id == bindparam("me"))
)


def candidates(connection: Connection, reviewer: Person, now: datetime, passed: Sequence[int] = ()) -> Iterator[Any]:
    """What this reviewer may judge, whoever they judged often lately last; somebody they came with at most once.

    What they passed is left out. A language lead judges those who speak a language they lead.
    """
    who = {"me": reviewer.id, "human": reviewer.telegram_id, "ring": ring_of(reviewer), "at": now}
    mine = {"spoken": ("", *reviewer.languages), "passed": passed}
    judged = {row[0]: row[1] for row in connection.execute(_JUDGED, {"me": reviewer.id, "since": now - LATELY})}
    friends = set(connection.scalars(_FRIENDS, {"me": reviewer.id}))
    rows = connection.execute(_QUEUE, {**who, **mine}).all()
    for row in sorted(rows, key=lambda row: judged.get(row.person, 0) >= OFTEN):
        befriended = row.person in friends and row.person in judged
        led = reviewer.role != "lead" or set(row.languages) & set(reviewer.leads)
        if led and not befriended:
            yield row


def agreeing(connection: Connection, task: int) -> frozenset[int]:
    """The assignments of this task whose people agree, and do not pause, so that others may look at their answers."""
    query = select(assignments.c.id).join(people, people.c.id == assignments.c.person_id)
    return frozenset(connection.scalars(query.where(assignments.c.task_id == task, _AGREED, ~_PAUSED)))


def speaks(reviewer: Person, sheet: Sheet) -> bool:
    """Whether this reviewer speaks what was written or chosen about; what names no language is for everybody."""
    tags = [sheet.lang, *sheet.targets]
    return all(tag is None or language_of(tag) in reviewer.languages for tag in tags)
