"""From the start of the program to its first answer, and what it takes while nobody writes.

`python -m tests.benchmarks.idle [starts]`. Each start is a process of its own over a database that is there, with one
update waiting at a Telegram on loopback; beside it a Python that only imports the libraries the bot is built on.
"""

import asyncio
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from storage.database.migrating import migrate
from tests.benchmarks.phones import Phones, served, write
from tests.journeys.program import Program

STARTS = 5
IDLE_SECONDS = 5.0
BARE = "import telegram.ext, sqlalchemy.ext.asyncio, aiosqlite, aiohttp, starlette, uvicorn"


async def main(starts: int) -> None:
    """Print the medians."""
    found = []
    for _ in range(starts):
        with tempfile.TemporaryDirectory() as name:
            url = f"sqlite+aiosqlite:///{name}/latihin.db"
            migrate(url)
            found.append(await _start(url, Path(name)))
    first, processor, memory, peak = (statistics.median(column) for column in zip(*found, strict=True))
    bare = statistics.median([_bare() for _ in range(starts)])
    print(  # noqa: T201 - figures are for a terminal
        f"first answer after {first:.2f} s ({processor:.2f} s of processor; bare imports take {bare:.2f} s);"
        f" idle {memory:.0f} MiB, at most {peak:.0f} MiB"
    )


async def _start(url: str, folder: Path) -> tuple[float, float, float, float]:
    """Seconds to the first answer, seconds of processor until then, MiB while idle, MiB at most."""
    phones = Phones(1, write("/start"))
    async with served(phones.answer) as root:
        program = Program(root, url, folder / "idle.log")
        playing = asyncio.create_task(phones.play(1))
        begun = time.perf_counter()
        await program.start()
        await playing
        first, processor = time.perf_counter() - begun, _processor(program.pid)
        await asyncio.sleep(IDLE_SECONDS)
        memory = _status(program.pid, "VmRSS"), _status(program.pid, "VmHWM")
        await program.stop()
    return first, processor, *memory


def _bare() -> float:
    begun = time.perf_counter()
    subprocess.run([sys.executable, "-c", BARE], check=True)
    return time.perf_counter() - begun


def _processor(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def _status(pid: int, name: str) -> float:
    """MiB."""
    lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if sys.argv[1:] else STARTS))
