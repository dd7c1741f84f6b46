"""The watching door: all the figures of a batch or of everything in one value, and the pictures of them."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from locales.phrase import phrase
from storage.desk import outbox
from storage.desk.agreeing import accord_of
from storage.desk.batches import get_batch, list_batches
from storage.desk.outbox import Making, Notice
from storage.desk.reaching import Reach, reach_of
from storage.desk.scope import Scope
from storage.desk.tempo import Tempo, tempo_of
from storage.desk.workforce import Workforce, workforce_of
from storage.errors import Stale
from storage.facts import Person
from storage.rules.accord import Accord
from storage.rules.concord import Concord

MAKER = "watching"
# The pictures there are, those of one batch alone among them, and the papers they are drawn on.
TOPICS = ("progress", "people", "time", "agreement", "steadiness", "reach")
OF_A_BATCH = ("steadiness",)
LOOKS = ("light", "dark")
# Of everything the agreement of so many batches is told, the newest in which something was done.
MOST_BATCHES = 12
# The number that stands for everything.
EVERYTHING = 0


@dataclass(frozen=True, slots=True)
class OfBatch:
    """The questions of one batch among several."""

    batch: str
    questions: tuple[Concord, ...]


@dataclass(frozen=True, slots=True)
class Insight:
    """Everything that is drawn, as figures; `batch` is empty for all together, and then `accords` are by batch."""

    batch: str = ""
    tempo: Tempo = field(default_factory=Tempo)
    workforce: Workforce = field(default_factory=Workforce)
    reach: Reach = field(default_factory=Reach)
    accord: Accord = field(default_factory=Accord)
    accords: tuple[OfBatch, ...] = ()


def insight_of(connection: Connection, scope: Scope, topics: Collection[str] = TOPICS) -> Insight:
    """What these pictures of a batch or of everything need, as it is now; seconds for a million annotations."""
    agreed = not {"agreement", "steadiness"}.isdisjoint(topics)
    return Insight(
        "" if scope is None else scope.wishes.name,
        tempo_of(connection, scope) if "progress" in topics else Tempo(),
        workforce_of(connection, scope) if not {"people", "time"}.isdisjoint(topics) else Workforce(),
        reach_of(connection, scope) if "reach" in topics else Reach(),
        accord_of(connection, scope) if agreed and scope is not None else Accord(),
        accords_of(connection) if agreed and scope is None else (),
    )


def insight_into(connection: Connection, number: int, topic: str) -> Insight:
    """The same for one picture of the batch of this number; 0 is everything. Raises NotFound."""
    return insight_of(connection, scope_of(connection, number), (topic,))


def accords_of(connection: Connection) -> tuple[OfBatch, ...]:
    """How far people agree in the newest batches in which anything can be agreed on."""
    found: list[OfBatch] = []
    for batch in list_batches(connection):
        if batch.done and batch.wishes.course is None and len(found) < MOST_BATCHES:
            questions = accord_of(connection, batch).questions
            found += [OfBatch(batch.wishes.name, questions)] if questions else []
    return tuple(found)


def topics_of(number: int) -> tuple[str, ...]:
    """The pictures that there are of this batch, or of everything."""
    return tuple(topic for topic in TOPICS if number != EVERYTHING or topic not in OF_A_BATCH)


def scope_of(connection: Connection, number: int) -> Scope:
    """The batch of this number; 0 is everything. Raises NotFound."""
    return None if number == EVERYTHING else get_batch(connection, number)


def order_picture(
    connection: Connection, person: Person, values: dict[str, str | int | float], now: datetime
) -> None:
    """Bring this person the picture of a `topic` of `batch` (0: of everything) on paper of this `look`.

    Raises Stale for a topic or a look there is not, NotFound where the batch is gone.
    """
    if values["topic"] not in topics_of(int(values["batch"])) or values["look"] not in LOOKS:
        raise Stale(phrase("button-unknown"))
    scope = scope_of(connection, int(values["batch"]))
    said: dict[str, str | int | float] = {"topic": values["topic"]}
    if scope is not None:
        said["name"] = scope.wishes.name
    made = Making(MAKER, {**values, "now": now.isoformat()})
    notice = Notice("watch-picture-all" if scope is None else "watch-picture", said, made, asked=True)
    outbox.add(connection, person.id, notice, now)
