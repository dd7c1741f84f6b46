"""The deciding door: a verdict and all that follows from it, in one transaction.

The review, what becomes of the annotation (see `settling`), the reviewers' tallies, the line of the audit.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from locales.phrase import phrase
from storage.database.dialect import insert_if_new
from storage.database.tables.reviews import review_items, reviews, tallies
from storage.database.tables.rights import appeals
from storage.database.tables.work import DONE, annotations, assignments
from storage.desk import appealing, audit, judging, ledger, looking, settling
from storage.desk.judging import Backlog, Exhibit
from storage.desk.ledger import Verdict
from storage.desk.looking import Look
from storage.desk.settling import Ended
from storage.errors import Refused, Stale
from storage.facts import Instant, JsonObject, Person
from storage.rules import reviewing
from storage.rules.appeals import GRANTED, KEPT, WAITING
from storage.rules.card import Tapped
from storage.rules.reviewing import (
    ACCEPTED,
    APPEAL,
    FIX,
    HALF_WAY,
    RANKS,
    REJECT,
    REJECTED,
    RETURN,
    SECOND,
    VERDICT,
    VERDICTS,
    Vote,
)

# More than this between taking something and judging it is not counted as reviewing.
LONGEST_MS = 1_800_000

_BEGIN = insert_if_new(tallies)


@dataclass(frozen=True, slots=True)
class Decided:
    """What was said, and what is before the reviewer next; `state` is empty while somebody else judges it too."""

    verdict: str
    state: str
    after: Exhibit | Backlog


@dataclass(frozen=True, slots=True)
class Review:
    """A review that was just written."""

    id: int
    by: Person
    seen: Exhibit
    verdict: str
    fixed: dict[str, JsonObject]

    @property
    def ended(self) -> Ended:
        """The same, for what follows from it."""
        held, look = self.seen.held, self.seen.look
        return Ended(held, self.verdict, look.reasons, look.note, self.fixed)


def decide(connection: Connection, reviewer: Person, tapped: Tapped, instant: Instant) -> Decided:
    """Say this to what is before the reviewer, and take the next.

    Raises Refused where a reason is missing, Stale where its trainer has changed or withdrawn it meanwhile, or where
    somebody else has decided it; then nothing happened.
    """
    look = looking.at(connection, reviewer, tapped.assignment, tapped.version)
    seen = judging.exhibit(connection, look)
    fixed = _must_be_whole(seen, tapped.choice)
    item = _claim(connection, look)
    review = _write(connection, Review(0, reviewer, seen, tapped.choice, fixed), instant.now)
    if look.sort == VERDICT:
        state = _vote(connection, review, item, instant)
    elif look.sort == APPEAL:
        state = _answer(connection, review, item, instant.now)
    else:
        state = _measure(connection, review, item)
    looking.put_down(connection, reviewer)
    return Decided(tapped.choice, state, judging.take_next(connection, reviewer, instant))


def _must_be_whole(seen: Exhibit, verdict: str) -> dict[str, JsonObject]:
    """The values that are put in place of the trainer's, by kind. Raises Refused where something is missing."""
    look = seen.look
    if verdict not in VERDICTS or (verdict == RETURN and not seen.can_return):
        raise Stale(phrase("button-unknown"))
    if verdict in (RETURN, REJECT) and (look.stage != verdict or not (look.reasons or look.note)):
        raise Refused(phrase("review-reason-needed"))
    if verdict != FIX:
        return {}
    fixed = {kind: value for kind, value in (seen.fixed or {}).items() if value != seen.values[kind]}
    if not fixed:
        raise Refused(phrase("review-fix-same"))
    return fixed


def _claim(connection: Connection, look: Look) -> Row[Any]:
    """The item, nobody else's until this is over. Raises Stale where it is not what the reviewer looked at."""
    item = connection.execute(
        select(review_items).where(review_items.c.assignment_id == look.assignment).with_for_update()
    ).one()
    unchanged = update(assignments).where(
        assignments.c.id == look.assignment, assignments.c.state == DONE, assignments.c.version == look.version
    )
    same = (item.asks, item.round) == (look.sort, look.round)
    # One version on: a tap of its trainer that crosses this one is stale.
    if not same or not connection.execute(unchanged.values(version=look.version + 1)).rowcount:
        raise Stale(phrase("review-changed"))
    return item


def _write(connection: Connection, review: Review, now: datetime) -> Review:
    held, look = review.seen.held, review.seen.look
    newest = connection.execute(
        select(annotations.c.kind, func.max(annotations.c.revision))
        .where(annotations.c.assignment_id == held.id)
        .group_by(annotations.c.kind)
    )
    spent = min(int((now - look.since).total_seconds() * 1000), LONGEST_MS)
    row = {
        "assignment_id": held.id,
        "reviewer_id": review.by.id,
        "round": look.round,
        "sort": look.sort,
        "verdict": review.verdict,
        "reasons": look.reasons,
        "note": look.note,
        "seen": {row[0]: row[1] for row in newest},
        "fixed": review.fixed,
        "decided": 0,
        "active_ms": spent,
        "at": now,
    }
    number: int = connection.execute(insert(reviews).values(row).returning(reviews.c.id)).scalar_one()
    reviewed = f"review-{review.verdict}"
    audit.note(connection, review.by, reviewed, str(held.id), now, about=held.person, batch=held.batch)
    count(connection, review.by.id, reviews=1, active_ms=spent)
    ledger.earn_verdict(connection, Verdict(review.by.id, number, spent, now), held)
    return Review(number, review.by, review.seen, review.verdict, review.fixed)


def _vote(connection: Connection, review: Review, item: Row[Any], instant: Instant) -> str:
    """Count it; with enough of them what they come to is done."""
    votes = [Vote(row.reviewer_id, row.verdict) for row in _votes(connection, item)]
    if item.wanted > 1 and len(votes) == item.wanted:
        _compare(connection, votes[0].reviewer, votes[1].reviewer, reviewing.agree(*(v.verdict for v in votes)))
    verdict = reviewing.outcome(votes, item.wanted)
    if verdict is None:
        connection.execute(_this(item).values(rank=min(item.rank, HALF_WAY)))
        return ""
    connection.execute(update(reviews).where(reviews.c.id == review.id).values(decided=1))
    ended = review.ended if review.verdict == verdict else _of_others(connection, item, review, verdict)
    again = SECOND if item.wanted == 1 and reviewing.is_measured(instant.seed + item.assignment_id) else ""
    state = reviewing.state_after(verdict)
    if state == reviewing.RETURNED:
        again = ""
    rank = RANKS[SECOND] if again else item.rank
    connection.execute(_this(item).values(state=state, asks=again, rank=rank, decided=instant.now))
    settling.settle(connection, ended, review.by, instant.now)
    return state


def _of_others(connection: Connection, item: Row[Any], review: Review, verdict: str) -> Ended:
    """What several said together, where the last of them said something else: the words of whoever said it."""
    for row in _votes(connection, item):
        if row.verdict == verdict:
            return Ended(review.seen.held, verdict, row.reasons, row.note, row.fixed)
    return Ended(review.seen.held, verdict, review.seen.look.reasons, review.seen.look.note, {})


def _votes(connection: Connection, item: Row[Any]) -> list[Row[Any]]:
    mine = (reviews.c.assignment_id == item.assignment_id) & (reviews.c.round == item.round)
    rows = select(reviews).where(mine, reviews.c.sort == VERDICT).order_by(reviews.c.id)
    return list(connection.execute(rows))


def _measure(connection: Connection, review: Review, item: Row[Any]) -> str:
    """Hold it against the verdict it was to measure; nothing else follows from it."""
    first = next(row for row in _votes(connection, item) if row.decided)
    _compare(connection, first.reviewer_id, review.by.id, reviewing.agree(first.verdict, review.verdict))
    connection.execute(_this(item).values(asks=""))
    return str(item.state)


def _answer(connection: Connection, review: Review, item: Row[Any], now: datetime) -> str:
    """Answer the appeal: granted, and what was rejected is accepted; or kept."""
    granted = review.verdict != REJECT
    row = connection.execute(
        select(appeals.c.id, appeals.c.decided_by)
        .join(reviews, reviews.c.id == appeals.c.subject)
        .where(
            appeals.c.about == appealing.REJECTED,
            appeals.c.state == WAITING,
            reviews.c.assignment_id == item.assignment_id,
        )
    ).first()
    if row is None:
        raise Stale(phrase("appeal-gone"))
    answer = {"state": GRANTED if granted else KEPT, "answered_by": review.by.id, "answered": now}
    words = review.seen.look.note or None
    connection.execute(update(appeals).where(appeals.c.id == row.id).values(answer=words, **answer))
    connection.execute(update(reviews).where(reviews.c.id == review.id).values(decided=1))
    state = ACCEPTED if granted else REJECTED
    connection.execute(_this(item).values(state=state, asks="", decided=now))
    if granted:
        audit.note(connection, review.by, "appeal-granted", str(row.id), now, about=item.person_id)
        for each in _votes(connection, item):
            if not Vote(each.reviewer_id, each.verdict).good:
                count(connection, each.reviewer_id, overturned=1)
        settling.give_right(connection, review.ended, review.by, now)
    else:
        audit.note(connection, review.by, "appeal-kept", str(row.id), now, about=item.person_id)
    settling.tell_answer(connection, review.ended, granted=granted, now=now)
    return state


def _compare(connection: Connection, one: int, other: int, same: bool) -> None:  # noqa: FBT001 - what was found
    for reviewer in (one, other):
        count(connection, reviewer, compared=1, agreed=int(same))


def count(connection: Connection, reviewer: int, **more: int) -> None:
    """Add to these columns of a reviewer's tally."""
    connection.execute(_BEGIN.on(connection), {"reviewer_id": reviewer})
    added = {name: tallies.c[name] + number for name, number in more.items()}
    connection.execute(update(tallies).where(tallies.c.reviewer_id == reviewer).values(added))


def _this(item: Row[Any]) -> Any:  # noqa: ANN401 - an update of the library's own type
    return update(review_items).where(review_items.c.assignment_id == item.assignment_id)
