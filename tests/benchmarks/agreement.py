"""How long the agreement of a great many annotations takes, and how much memory.

`python -m tests.benchmarks.agreement [annotations]`.

A batch with comparisons, another with ratings in two dimensions of two candidates, three people a task, a third of a
million tasks altogether, in a SQLite file. Beside it: one SELECT of the same rows that does nothing with them.
"""

import asyncio
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import msgspec
from sqlalchemy import Connection, insert, text

from storage.database.tables.batches import batches as batch_rows
from storage.database.tables.batches import contents, tasks
from storage.database.tables.work import DONE, annotations, assignments, turns
from storage.desk import agreeing, batches, reaching, tempo, workforce
from storage.desk.desk import Desk, open_desk
from storage.facts import Batch, Candidate, Content, JsonObject, Wishes
from storage.rules.sitting import Draft
from tests.storage.desk.making import NOW, make_batch, make_person

PEOPLE, OVERLAP = 60, 3
AT_ONCE = 20_000
DIMENSIONS = ("benar", "alami")
LABELS = ("negatif", "netral", "positif")
CONTENT = Content(prompt="Enaknya sarapan apa?", candidates=(Candidate("a", "Roti."), Candidate("b", "Bubur.")))


async def main(number: int) -> None:
    """Print each figure."""
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite+aiosqlite:///{name}/latihin.db"
        desk = open_desk(url)
        people = [(await make_person(desk, number_)).id for number_ in range(1, PEOPLE + 1)]
        each = number // OVERLAP // 2
        for kinds in (("comparison",), ("rating",)):
            await fill_batch(desk, kinds, each, people)
        await desk.close()
        for kind in ("comparison", "rating"):
            command = (sys.executable, "-m", "tests.benchmarks.agreement", url, kind)
            assert await (await asyncio.create_subprocess_exec(*command)).wait() == 0


async def sums(url: str, name: str) -> None:
    """The figures of one batch, in a process that did nothing before."""
    desk = open_desk(url)
    await _tell(desk, await desk.read(batches.get_batch_named, name))
    await desk.close()


async def fill_batch(desk: Desk, kinds: tuple[str, ...], number: int, people: list[int]) -> None:
    """A batch of so many tasks that everybody has finished."""
    wishes = Wishes(name=kinds[0], kinds=kinds, overlap=OVERLAP, lang="id", dimensions=DIMENSIONS, labels=LABELS)
    made = await make_batch(desk, 1, wishes)
    await desk.write(_fill, made, number, people)


def _fill(connection: Connection, batch: Batch, number: int, people: list[int]) -> None:
    """Put so many finished tasks into this batch, in the very rows that the bot writes."""
    first, _ = batches.task_range(batch.id)

    for start in range(2, number + 1, AT_ONCE):
        places = range(start, min(start + AT_ONCE, number + 1))
        connection.execute(insert(tasks), [_task(batch, first + place, place) for place in places])
        connection.execute(
            insert(contents),
            [_content(batch, first + place, place) for place in places],
        )
        rows = [row for place in places for row in _work(batch, first + place, people)]
        connection.execute(insert(assignments), [row for row, _ in rows])
        connection.execute(insert(annotations), [given for _, given in rows])
    done = batch_rows.update().where(batch_rows.c.id == batch.id)
    connection.execute(done.values(done=number * OVERLAP, slots=number * OVERLAP, tasks=number))
    each = [{"person_id": person, "batch_id": batch.id, "pos": 0, "done": 9} for person in people]
    connection.execute(insert(turns), each)


def _content(batch: Batch, task: int, place: int) -> JsonObject:
    return {"task_id": task, "batch_id": batch.id, "key": f"k{place}", "content": CONTENT, "mark": place}


def _task(batch: Batch, task: int, place: int) -> JsonObject:
    return {"id": task, "batch_id": batch.id, "pos": place, "open": 0}


def _work(batch: Batch, task: int, people: list[int]) -> Iterator[tuple[JsonObject, JsonObject]]:
    """Three people's work on a task; most find what is true."""
    dice = random.Random(task)
    true, at = dice.choice("ab"), NOW + timedelta(minutes=task % 40_000)
    for turn, person in enumerate(dice.sample(people, OVERLAP)):
        order = ("a", "b") if dice.random() < 0.5 else ("b", "a")
        number = task * OVERLAP + turn
        said = true if dice.random() < 0.85 else dice.choice("ab")
        yield (
            {
                "id": number, "task_id": task, "person_id": person, "batch_id": batch.id, "state": DONE,
                "order": order, "draft": Draft(), "given": at, "due": at, "touched": at,
                "active_ms": dice.randint(4_000, 90_000),
            },
            {
                "assignment_id": number, "kind": batch.wishes.kinds[0], "revision": 1, "consent_version": "1",
                "guide_version": "1", "at": at, "value": _value(batch.wishes.kinds[0], said, order, dice),
            },
        )  # fmt: skip


def _value(kind: str, said: str, order: tuple[str, ...], dice: random.Random) -> JsonObject:
    if kind == "label":
        return {"labels": [LABELS["ab".index(said)] if dice.random() < 0.9 else dice.choice(LABELS)]}
    if kind == "rating":
        high = {"a": 4, "b": 2} if said == "a" else {"a": 2, "b": 4}
        return {"scores": {id_: {name: high[id_] + dice.randint(-1, 1) for name in DIMENSIONS} for id_ in order}}
    other = "b" if said == "a" else "a"
    verdict = ("a", "b")[order.index(said)]
    return {
        "verdict": verdict, "first": order[0], "second": order[1], "chosen": said, "rejected": other, "margin": 1,
        "reasons": dice.sample(["correct", "clear", "natural"], dice.randint(0, 2)), "note": "",
    }  # fmt: skip


async def _tell(desk: Desk, batch: Batch) -> None:
    first, last = batches.task_range(batch.id)
    bare = await timed(desk, lambda connection: bare_select(connection, first, last))
    before = memory()
    took = {
        "agreement": await timed(desk, lambda connection: agreeing.accord_of(connection, batch)),
        "progress and skips": await timed(desk, lambda connection: tempo.tempo_of(connection, batch)),
        "people and times": await timed(desk, lambda connection: workforce.workforce_of(connection, batch)),
        "coverage and cost": await timed(desk, lambda connection: reaching.reach_of(connection, batch)),
    }
    print(f"{batch.wishes.name}: {batch.done} annotations; one bare SELECT {bare:.1f} s")  # noqa: T201
    for name, seconds in took.items():
        print(f"  {name}: {seconds:.1f} s, {seconds / bare:.1f} of it")  # noqa: T201
    print(f"  peak memory {memory():.0f} MiB, before the sums {before:.0f} MiB")  # noqa: T201
    accord = await desk.stream(agreeing.accord_of, batch)
    for concord in accord.questions:
        print("  " + json.dumps(msgspec.to_builtins(concord.agreement)))  # noqa: T201


def bare_select(connection: Connection, first: int, last: int) -> int:
    """Every annotation with its assignment and content, as the agreement reads them."""
    rows = connection.execute(
        text(
            'SELECT a.task_id, a.id, n.kind, a."order", n.value, c.content FROM assignments a'
            " JOIN annotations n ON n.assignment_id = a.id JOIN contents c ON c.task_id = a.task_id"
            " WHERE a.task_id BETWEEN :first AND :last ORDER BY a.task_id, a.person_id, n.kind, n.revision"
        ),
        {"first": first, "last": last},
        execution_options={"yield_per": AT_ONCE},
    )
    return sum(len(part) for part in rows.partitions())


async def timed(desk: Desk, call: object) -> float:
    began = time.monotonic()
    await desk.stream(call)  # type: ignore[arg-type]  # any of these doors
    return time.monotonic() - began


def memory() -> float:
    """The most that this process ever held, in MiB; what its parent held before does not count."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    match sys.argv[1:]:
        case [url, name]:
            asyncio.run(sums(url, name))
        case more:
            asyncio.run(main(int(more[0]) if more else 1_000_000))
