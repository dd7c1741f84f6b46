"""How many people a task gets: a fixed number, more for a sample of tasks, or as many as it takes to be sure.

Inside a door's transaction. A batch that wishes `most` opens one slot more of a task whose people do not agree yet,
as soon as the last of those who were asked has answered, up to so many people.
"""

from collections import defaultdict
from itertools import count
from math import floor

from sqlalchemy import Connection, bindparam, func, select, update

from storage.database.tables.batches import batches, contents, tasks
from storage.database.tables.work import DONE, LENT, REVISING, assignments
from storage.desk import trusting
from storage.desk.batches import task_range
from storage.desk.holding import Held
from storage.desk.opinions import by_question, options_of, said_of, votes
from storage.desk.scope import COUNTS
from storage.facts import Wishes
from storage.rules.care import plain
from storage.rules.consensus import sureness
from storage.rules.probing import WORK

AT_ONCE = 500

_PEOPLE = (
    select(
        func.count().filter(assignments.c.state == LENT).label("lent"),
        func.count().filter(assignments.c.state.in_((DONE, REVISING)), COUNTS).label("done"),
        select(tasks.c.open).where(tasks.c.id == bindparam("task")).scalar_subquery().label("open"),
    )
    .select_from(assignments)
    .where(assignments.c.task_id == bindparam("task"), assignments.c.purpose == WORK)
)
_BATCH = (
    update(batches)
    .where(batches.c.id == bindparam("batch"))
    .values(tail=batches.c.tail + 1, slots=batches.c.slots + 1)
    .returning(batches.c.tail)
)
_OPEN = update(tasks).where(tasks.c.id == bindparam("task"), tasks.c.open == 0).values(open=1, pos=bindparam("tail"))


def is_adaptive(wishes: Wishes) -> bool:
    """Whether a task of such a batch gets as many people as it takes."""
    return wishes.most > wishes.overlap and not wishes.sample


def ask_further(connection: Connection, held: Held) -> bool:
    """Open one slot more of the task just finished if nobody else is at it and its people are not sure; whether so.

    Whoever finishes has the batch's row by then, so that one looks after the other.
    """
    wishes = held.sheet.wishes
    if held.purpose != WORK or not is_adaptive(wishes):
        return False
    people = connection.execute(_PEOPLE, {"task": held.task}).one()
    if people.lent or people.open or people.done >= wishes.most or _sureness(connection, held) * 100 >= wishes.sure:
        return False
    tail = connection.execute(_BATCH, {"batch": held.batch}).scalar_one()
    return bool(connection.execute(_OPEN, {"task": held.task, "tail": tail}).rowcount)


def sample(connection: Connection, batch: int, wishes: Wishes, first: int = 0) -> int:
    """Open slots for `most` people of a share of the tasks from this number on, alike of every language and field.

    How many slots more that makes. Where `most` is not more than the overlap there is nothing to do.
    """
    more = wishes.most - wishes.overlap
    if not wishes.sample or more <= 0:
        return 0
    chosen = _chosen(connection, batch, wishes, first)
    for start in range(0, len(chosen), AT_ONCE):
        some = update(tasks).where(tasks.c.id.in_(chosen[start : start + AT_ONCE]))
        connection.execute(some.values(open=tasks.c.open + more))
    return len(chosen) * more


def _sureness(connection: Connection, held: Held) -> float:
    wishes = held.sheet.wishes
    said = list(said_of(connection, wishes, assignments.c.task_id == held.task, COUNTS))
    subject = trusting.subject_of(held.sheet.content, wishes)
    shares = trusting.shares(connection, {each.person for each in said}, subject)
    asked = by_question(said).values()
    return sureness((votes(each, shares), each[0][1].form, options_of(each[0][1], wishes)) for each in asked)


def _chosen(connection: Connection, batch: int, wishes: Wishes, first: int) -> list[int]:
    """Every so manieth task of each language and field, by their places: no chance, and the same each time."""
    low, high = task_range(batch)
    rows = (
        select(contents.c.task_id, contents.c.content)
        .join(tasks, tasks.c.id == contents.c.task_id)
        .where(contents.c.task_id.between(max(low, first), high), tasks.c.open > 0)
        .order_by(contents.c.task_id)
    )
    places: dict[tuple[str, str], count[int]] = defaultdict(count)
    share, chosen = wishes.sample / 100, []
    for row in connection.execute(rows, execution_options={"yield_per": AT_ONCE}):
        content = row.content
        place = next(places[content.target or content.lang or "", plain(content.domain or "")])
        if floor((place + 1) * share) > floor(place * share):
            chosen.append(row.task_id)
    return chosen
