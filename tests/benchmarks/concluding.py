"""How long it takes to tell what a great many annotations come to together, and how much memory.

`python -m tests.benchmarks.concluding [annotations]`.

A batch of labels, three people a task, in a SQLite file: each label by Dawid and Skene over the whole batch, with how
probable every other is, as JSON Lines. Beside it: one SELECT of the same rows that does nothing with them.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from storage.desk import batches, concluding
from storage.desk.desk import open_desk
from tests.benchmarks.agreement import OVERLAP, PEOPLE, bare_select, fill_batch, memory, timed
from tests.storage.desk.making import make_person


async def main(number: int) -> None:
    """Print each figure."""
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite+aiosqlite:///{name}/latihin.db"
        desk = open_desk(url)
        people = [(await make_person(desk, number_)).id for number_ in range(1, PEOPLE + 1)]
        await fill_batch(desk, ("label",), number // OVERLAP, people)
        await desk.close()
        command = (sys.executable, "-m", "tests.benchmarks.concluding", url, name)
        assert await (await asyncio.create_subprocess_exec(*command)).wait() == 0


async def conclude(url: str, folder: Path) -> None:
    """The figures, in a process that did nothing before."""
    desk = open_desk(url)
    batch, out = await desk.read(batches.get_batch_named, "label"), folder / "all.jsonl"
    first, last = batches.task_range(batch.id)
    bare = await timed(desk, lambda connection: bare_select(connection, first, last))
    before = memory()
    took = await timed(desk, lambda connection: concluding.write_conclusions(connection, batch.id, out))
    await desk.close()
    lines = sum(1 for _ in out.open(encoding="utf-8"))
    print(f"{batch.done} annotations, {lines} conclusions; one bare SELECT {bare:.1f} s")  # noqa: T201
    print(f"  conclusions: {took:.1f} s, {took / bare:.1f} of it")  # noqa: T201
    print(f"  peak memory {memory():.0f} MiB, before {before:.0f} MiB")  # noqa: T201


if __name__ == "__main__":
    match sys.argv[1:]:
        case [url, folder]:
            asyncio.run(conclude(url, Path(folder)))
        case more:
            asyncio.run(main(int(more[0]) if more else 1_000_000))
