"""Whom a reviewer judges better than others do, beside how they judge everybody else. Inside a read."""

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection, bindparam, select

from storage.database.tables.reviews import review_items, reviews
from storage.desk.sharing import Beside
from storage.rules.reviewing import VERDICT, Vote
from storage.rules.ties.evidence import Evidence
from storage.rules.ties.favour import FEWEST, Tally, Verdict, favoured

# So many of a reviewer's latest verdicts, and so many of others' about one person.
LATEST, MOST_OTHERS = 400, 200

_BY_ME = (
    select(
        review_items.c.person_id,
        review_items.c.batch_id,
        reviews.c.assignment_id,
        reviews.c.verdict,
        reviews.c.at,
    )
    .join(review_items, review_items.c.assignment_id == reviews.c.assignment_id)
    .where(reviews.c.reviewer_id == bindparam("me"), reviews.c.sort == VERDICT)
    .order_by(reviews.c.at.desc(), reviews.c.id.desc())
    .limit(LATEST)
)
_BY_OTHERS = (
    select(reviews.c.verdict)
    .join(review_items, review_items.c.assignment_id == reviews.c.assignment_id)
    .where(review_items.c.person_id == bindparam("writer"), reviews.c.reviewer_id != bindparam("me"))
    .limit(MOST_OTHERS)
)


def favoured_by(connection: Connection, found: Beside) -> Iterator[tuple[int, Evidence]]:
    """Whose work this person, as a reviewer, accepts more than is to be expected, and how much that says."""
    said: dict[int, list[Verdict]] = defaultdict(list)
    for row in connection.execute(_BY_ME, {"me": found.person}):
        if found.counts(row.person_id, row.at):
            good = Vote(found.person, row.verdict).good
            said[row.person_id].append(Verdict(row.batch_id, row.assignment_id, good))
    everything = _tally([each.good for of in said.values() for each in of])
    for writer, verdicts in said.items():
        if len(verdicts) >= FEWEST:
            mine = _tally([each.good for each in verdicts])
            elsewhere = Tally(everything.good - mine.good, everything.number - mine.number)
            others = connection.scalars(_BY_OTHERS, {"me": found.person, "writer": writer})
            by_others = _tally([Vote(0, verdict).good for verdict in others])
            if (evidence := favoured(verdicts, by_others, elsewhere)) is not None:
                yield writer, evidence


def _tally(good: list[bool]) -> Tally:
    return Tally(sum(good), len(good))
