"""How long it takes to hold people beside each other in a great house, and whether only those are linked who should.

`python -m tests.benchmarks.rings [annotations] [people] [looked at]`.

A batch of comparisons, three people a task, in a SQLite file; whoever works at one time gets the same tasks, in the
same order. Each errs by themselves but for ten pairs, each of which is one hand. Beside it: the bare SELECT of the
annotations that a look at somebody reads.
"""

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import Connection, func, insert, select, text, update

from storage.database.tables.batches import contents, tasks
from storage.database.tables.people import people
from storage.database.tables.ties import rings, ties
from storage.database.tables.work import DONE, annotations, assignments
from storage.desk import batches, comparing, tying
from storage.desk.desk import Desk, open_desk
from storage.facts import Batch, Wishes
from storage.rules.sitting import Draft
from tests.benchmarks.agreement import CONTENT, memory
from tests.storage.desk.deeds import ORDER, side
from tests.storage.desk.making import NOW, make_batch, make_person

OVERLAP, PAIRS, AT_ONCE = 4, 10, 5_000
# So many people work at one time, on the same tasks.
SHIFT, FIRST = 24, 2
CHOSEN = {letter: side(letter) for letter in ORDER}


async def main(number: int, crowd: int, looked: int) -> None:
    """Print each figure."""
    with tempfile.TemporaryDirectory() as name:
        desk = open_desk(f"sqlite+aiosqlite:///{name}/latihin.db")
        await make_person(desk, 1)
        batch = await make_batch(desk, 1, Wishes(name="kota", kinds=("comparison",), overlap=OVERLAP))
        await desk.write(_people, crowd)
        first = batches.task_range(batch.id)[0]
        for start in range(1, number // OVERLAP, AT_ONCE):
            places = range(start, min(start + AT_ONCE, number // OVERLAP))
            await desk.write(_fill, batch, first, places, crowd)
        await desk.write(_count)
        await _tell(desk, looked)
        await desk.close()


def _people(connection: Connection, crowd: int) -> None:
    row = dict(connection.execute(select(people).limit(1)).mappings().one())
    rows = [row | {"id": n, "telegram_id": n, "mark": f"m{n}", "name": f"P{n}"} for n in range(2, crowd + 2)]
    connection.execute(insert(people), rows)


def _fill(connection: Connection, batch: Batch, first: int, places: range, crowd: int) -> None:
    """So many finished tasks, in the very rows that the bot writes."""
    connection.execute(insert(tasks), [{"id": first + n, "batch_id": batch.id, "pos": n, "open": 0} for n in places])
    connection.execute(
        insert(contents),
        [{"task_id": first + n, "batch_id": batch.id, "key": f"r{n}", "content": CONTENT, "mark": n} for n in places],
    )
    work = [row for place in places for row in _work(batch, first, place, crowd)]
    connection.execute(insert(assignments), [row for row, _ in work])
    connection.execute(insert(annotations), [given for _, given in work])


def _work(batch: Batch, first: int, place: int, crowd: int) -> Iterator[tuple[dict[str, object], dict[str, object]]]:
    """Four of those who are at work just now; the two first of some shifts are one hand."""
    dice = random.Random(place)
    shifts = crowd // SHIFT
    shift = place // 100 % shifts
    here = [FIRST + shift * SHIFT + each for each in range(SHIFT)]
    who = dice.sample(here[2:], OVERLAP)
    one_hand = shift < PAIRS and dice.random() < 0.7
    if one_hand:
        who[:2] = here[:2]
    shared, at = dice.random() < 0.6, NOW + timedelta(seconds=40 * place)
    for turn, person in enumerate(who):
        right = shared if one_hand and turn < 2 else dice.random() < 0.6 + person % 35 / 100
        number = place * OVERLAP + turn
        ended = at + timedelta(seconds=dice.uniform(5, 35) + (0 if turn < 2 and one_hand else 60 * turn))
        base = {"id": number, "task_id": first + place, "person_id": person, "batch_id": batch.id, "state": DONE}
        times = {"given": at, "due": ended, "touched": ended, "active_ms": 30_000}
        said = {"assignment_id": number, "kind": "comparison", "revision": 1, "value": CHOSEN["a" if right else "b"]}
        versions = {"consent_version": "1", "guide_version": "1", "at": ended}
        yield base | times | {"order": ORDER, "draft": Draft()}, said | versions


def _count(connection: Connection) -> None:
    done = select(func.count()).where(assignments.c.person_id == people.c.id).scalar_subquery()
    connection.execute(update(people).values(done=done))
    connection.execute(text("ANALYZE"))


async def _tell(desk: Desk, looked: int) -> None:
    begun, after, number, looks, writes = time.monotonic(), 0, 0, 0.0, 0.0
    before = memory()
    while number < looked and (due := await desk.read(comparing.due, after)):
        for who in due:
            start = time.monotonic()
            found = await desk.stream(comparing.compare, who)
            looks += time.monotonic() - start
            start = time.monotonic()
            await desk.write(tying.keep, found, NOW)
            writes += time.monotonic() - start
        number, after = number + len(due), due[-1].person
    whole = time.monotonic() - begun
    bare = await desk.stream(_bare, after)
    kept, linked = await desk.read(_linked)
    wrong = sum(each % SHIFT != FIRST for each in linked)
    for line in (
        f"{number} people looked at in {whole:.1f} s: {1000 * looks / number:.1f} ms each beside the taps,",
        f"  {looks / number / bare:.1f} times the bare SELECT; {1000 * writes / number:.1f} ms of writing",
        f"  {kept} ties kept; linked: {len(linked) - wrong} of {PAIRS} pairs, and {wrong} by mistake",
        f"  peak memory {memory():.0f} MiB, before {before:.0f} MiB",
    ):
        print(line)  # noqa: T201


def _linked(connection: Connection) -> tuple[int, list[int]]:
    """How many ties are kept, and the lowest of each ring."""
    kept = connection.scalar(select(func.count()).select_from(ties)) or 0
    lowest = select(func.min(people.c.id)).where(people.c.ring.is_not(None)).group_by(people.c.ring)
    assert connection.scalar(select(func.count()).select_from(rings)) is not None
    return kept, list(connection.scalars(lowest))


def _bare(connection: Connection, person: int) -> float:
    """Seconds for the annotations of everybody who did what this person did."""
    query = text(
        "SELECT n.value FROM assignments m JOIN assignments a ON a.task_id = m.task_id"
        " JOIN annotations n ON n.assignment_id = a.id WHERE m.person_id = :me"
    )
    start = time.monotonic()
    for _ in range(20):
        connection.execute(query, {"me": person}).all()
    return (time.monotonic() - start) / 20


if __name__ == "__main__":
    said = [int(word) for word in sys.argv[1:]]
    asyncio.run(main(*(said + [1_000_000, 16_300, 16_300][len(said) :])))
