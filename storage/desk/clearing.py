"""The clearing door: what a human being says to a sign: that it is nothing, that it is so, or a day's pause.

Whoever was told by a rule that somebody will look is told what came of it.
"""

from datetime import datetime

from sqlalchemy import Connection

from storage.desk import flagging, governing, intervening, outbox
from storage.desk.flagging import Settled
from storage.desk.intervening import KEPT, OVERTURNED
from storage.desk.outbox import Notice
from storage.facts import Person
from storage.rules.governing import REASONS, Measure, Onlooker
from storage.rules.ruling import ASK, is_told

QUALITY = REASONS[0]


def let_be(connection: Connection, flag: int, by: Person, now: datetime) -> None:
    """Nothing is wrong with this. Raises Stale if somebody has looked before."""
    seen = flagging.settle(connection, flag, by, now)
    asked = _asked(connection, seen)
    intervening.decide(connection, asked, OVERTURNED, by, now)
    if asked and is_told(ASK, seen.signal):
        outbox.add(connection, seen.person, Notice("rule-was-fine"), now)


def uphold(connection: Connection, flag: int, by: Person, now: datetime) -> None:
    """There is something to this, and nothing else follows from it here. Raises Stale if somebody looked before."""
    seen = flagging.settle(connection, flag, by, now)
    intervening.decide(connection, _asked(connection, seen), KEPT, by, now)


def pause(connection: Connection, flag: int, who: Onlooker, now: datetime) -> None:
    """Pause whose flag this is for a day; they are told, and may object as to any pause by an admin.

    Raises Stale if somebody has looked before, NotAllowed for whom they may not do anything with.
    """
    seen = flagging.settle(connection, flag, who.person, now)
    governing.pause(connection, who, seen.person, Measure(QUALITY, 1), now)
    intervening.decide(connection, _asked(connection, seen), KEPT, who.person, now)


def _asked(connection: Connection, seen: Settled) -> list[int]:
    return intervening.asked_of(connection, seen.person, seen.batch, seen.signal)
