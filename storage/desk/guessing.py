"""Whether somebody guesses, by all checks of what they chose, in all batches. Inside a door's transaction."""

from collections import defaultdict
from statistics import median

from sqlalchemy import Connection, bindparam, func, select

from storage.database.tables.trust import trust
from storage.desk.concurring import Agreed
from storage.rules import guesswork, quality
from storage.rules.attention import Sign
from storage.rules.guesswork import Told

# What others do is known from so many people of so many checks each, the latest by number where there are more.
FEWEST_PEOPLE, FEWEST_CHECKS, MOST_PEOPLE = 5, 8, 200
SOURCES = (quality.GOLD, quality.PEERS, quality.REPEAT)

_MINE = (
    select(
        trust.c.batch_id, trust.c.source, func.sum(trust.c.good).label("good"), func.sum(trust.c.number).label("n")
    )
    .where(trust.c.person_id == bindparam("person"), trust.c.source.in_(SOURCES))
    .group_by(trust.c.batch_id, trust.c.source)
)
_OTHERS = (
    select(trust.c.batch_id, trust.c.source, func.sum(trust.c.good) / func.sum(trust.c.number))
    .where(trust.c.batch_id.in_(bindparam("batches", expanding=True)), trust.c.source.in_(SOURCES))
    .where(trust.c.person_id != bindparam("person"))
    .group_by(trust.c.person_id, trust.c.batch_id, trust.c.source)
    .having(func.sum(trust.c.number) >= FEWEST_CHECKS)
    .order_by(trust.c.person_id.desc())
    .limit(MOST_PEOPLE * len(SOURCES))
)


def guessed(connection: Connection, person: int, batch: int, apart: Agreed) -> Sign | None:
    """A sign where keys, repeats and what others are sure of say that this person guesses.

    Whoever gives another's answers is right beside that one, and guesses elsewhere: so what they have in common with
    others `apart` from their partner, in this batch, is looked at as well.
    """
    mine = connection.execute(_MINE, {"person": person}).all()
    batches = {row.batch_id for row in mine}
    shares: dict[tuple[int, str], list[float]] = defaultdict(list)
    if batches:
        for where, source, share in connection.execute(_OTHERS, {"person": person, "batches": list(batches)}):
            shares[where, source].append(share)
    told = {
        (row.batch_id, row.source): Told(row.good, row.n, _usual(shares[row.batch_id, row.source]))
        for row in mine
        if row.n
    }
    alone = dict(told)
    if (whole := alone.pop((batch, quality.PEERS), None)) is not None and apart.number:
        alone[batch, quality.PEERS] = Told(*apart, whole.usual)
    return guesswork.guessed(list(told.values()), list(alone.values()))


def _usual(shares: list[float]) -> float:
    """How much is right of what people give there; of too few it is what is believed of anybody."""
    return median(shares) if len(shares) >= FEWEST_PEOPLE else quality.PRIOR.mean
