"""Whether somebody guesses, by all checks of what they chose, in all batches. Inside a door's transaction."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from sqlalchemy import Connection, bindparam, func, select

from storage.database.tables.trust import trust
from storage.desk import flagging
from storage.desk.concurring import Agreed
from storage.rules import guesswork, quality
from storage.rules.attention import Sign
from storage.rules.guesswork import Told
from storage.rules.quality import Evidence

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


@dataclass(frozen=True, slots=True)
class Here:
    """What is known of somebody's work in a batch: with others `apart` from their partner, and `fresh`.

    `fresh` is what came since somebody looked at a sign of this person there; None where nobody ever did.
    """

    batch: int
    apart: Agreed
    fresh: Sequence[Evidence] | None


def guessed(connection: Connection, person: int, here: Here) -> Sign | None:
    """A sign where keys, repeats and what others are sure of say that this person guesses.

    Whoever gives another's answers is right beside that one, and guesses elsewhere: so what they have in common with
    others `apart` from their partner, in this batch, is looked at as well. What a human being has seen is left out.
    """
    seen = flagging.looked_at(connection, person)
    mine = connection.execute(_MINE, {"person": person}).all()
    known = {(row.batch_id, row.source): (row.good, row.n) for row in mine if row.n and row.batch_id not in seen}
    known |= {(here.batch, each.source): (each.good, each.number) for each in here.fresh or () if each.number}
    batches = {batch for batch, _ in known}
    shares: dict[tuple[int, str], list[float]] = defaultdict(list)
    if batches:
        for where, source, share in connection.execute(_OTHERS, {"person": person, "batches": list(batches)}):
            shares[where, source].append(share)
    told = {place: Told(*whole, _usual(shares[place])) for place, whole in known.items()}
    alone = dict(told)
    if (whole := alone.pop((here.batch, quality.PEERS), None)) is not None and here.apart.number:
        alone[here.batch, quality.PEERS] = Told(*here.apart, whole.usual)
    return guesswork.guessed(list(told.values()), list(alone.values()))


def _usual(shares: list[float]) -> float:
    """How much is right of what people give there; of too few it is what is believed of anybody."""
    return median(shares) if len(shares) >= FEWEST_PEOPLE else quality.PRIOR.mean
