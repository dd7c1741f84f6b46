"""What reviewers made of somebody's work, as a check of how reliable they are. Inside a door's transaction.

Counted anew from what became of each answer: the same however often it is counted, and whatever was overturned since.
"""

from collections import defaultdict

from sqlalchemy import Connection, bindparam, select

from storage.database.tables.batches import contents
from storage.database.tables.reviews import review_items
from storage.database.tables.work import turns
from storage.desk import trusting
from storage.desk.batches import get_batch
from storage.rules.quality import REVIEW
from storage.rules.reviewing import ACCEPTED, REJECTED, RETURNED

AT_ONCE = 1_000

# Two reviewers of one person's work count one after another.
_ALONE = (
    select(turns.c.pos)
    .where(turns.c.person_id == bindparam("person"), turns.c.batch_id == bindparam("batch"))
    .with_for_update()
)
# What was sent back and repaired waits again: nothing is known of it until somebody looks at it.
_DECIDED = (
    select(contents.c.content, review_items.c.state)
    .join(contents, contents.c.task_id == review_items.c.task_id)
    .where(review_items.c.person_id == bindparam("person"), review_items.c.batch_id == bindparam("batch"))
    .where(review_items.c.state.in_((ACCEPTED, RETURNED, REJECTED)))
)


def recount(connection: Connection, person: int, batch: int) -> None:
    """Keep how much of this person's work in this batch reviewers accepted, by language and field."""
    about = {"person": person, "batch": batch}
    connection.execute(_ALONE, about).all()
    wishes, told = get_batch(connection, batch).wishes, defaultdict[trusting.Subject, list[bool]](list)
    for content, state in connection.execute(_DECIDED, about, execution_options={"yield_per": AT_ONCE}):
        told[trusting.subject_of(content, wishes)].append(state == ACCEPTED)
    checks = [
        trusting.Check(person, batch, subject, REVIEW, sum(good), len(good) - sum(good), len(good))
        for subject, good in told.items()
    ]
    trusting.put(connection, person, batch, REVIEW, checks)
