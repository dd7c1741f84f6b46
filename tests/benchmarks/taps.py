"""Processor time per tap, beside a bare bot of the same library and the same way out, without a database.

`python -m tests.benchmarks.taps [taps a round]`. Fifty people tap as soon as they are answered. The bare bot answers
the press and edits its message; ours rates tasks: inbox, person, assignment, annotation, next card, all on disk.
Each bot is a process of its own; rounds alternate; only the bots' own processor time counts.
"""

import asyncio
import json
import os
import statistics
import sys
import tempfile
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from bot.settings import Settings
from storage.desk import batches
from storage.desk.checking import Upload
from storage.desk.desk import Desk, open_desk
from storage.desk.pushing import Loaded, Pusher, push
from storage.facts import Visitor
from tests.benchmarks.phones import Phones, press, served, write
from tests.storage.desk.making import joined

TOKEN = "1:" + "x" * 35
PEOPLE = 50
ROUNDS = 5
TAPS = 2_000
OVERLAP, TASKS = 20, 1_500
TEXT = "Kata orang, jawaban yang enak dibaca itu yang langsung kena dan tidak bertele-tele. " * 3


async def main(taps: int) -> None:
    """Print each figure as the median of the rounds."""
    with tempfile.TemporaryDirectory() as name:
        url = f"sqlite+aiosqlite:///{name}/latihin.db"
        await _prepare(open_desk(url), Path(name))
        bare, ours = Phones(PEOPLE, press("t:0")), Phones(PEOPLE, write("/tugas"))
        async with (
            served(bare.answer) as bare_root,
            served(ours.answer) as our_root,
            _bot("bare", bare_root, url) as bare_bot,
            _bot("ours", our_root, url) as our_bot,
        ):
            await asyncio.gather(bare.play(PEOPLE * 4), ours.play(PEOPLE * 4))
            pairs = [(await _round(bare, bare_bot, taps), await _round(ours, our_bot, taps)) for _ in range(ROUNDS)]
    _tell(pairs)


def _tell(pairs: list[tuple[tuple[float, float, float], tuple[float, float, float]]]) -> None:
    for name, place in (("bare", 0), ("ours", 1)):
        speed, cpu, calls = (
            statistics.median(column) for column in zip(*(pair[place] for pair in pairs), strict=True)
        )
        print(f"{name}: {speed:7.0f} taps/s, {cpu:.2f} ms of processor a tap, {calls:.2f} calls a tap")  # noqa: T201
    assert statistics.median(mine[2] for _, mine in pairs) > 1.9, "these were no taps on a card"
    ratio = statistics.median(mine[1] / floor[1] for floor, mine in pairs)
    print(f"processor time a tap, ours over bare: {ratio:.2f}")  # noqa: T201


async def _round(phones: Phones, bot: Process, taps: int) -> tuple[float, float, float]:
    """Taps a second, milliseconds of processor a tap, calls a tap."""
    before, calls = _processor(bot.pid), phones.calls
    seconds = await phones.play(taps)
    # What is still to be marked as done belongs to these taps.
    await asyncio.sleep(0.3)
    return taps / seconds, (_processor(bot.pid) - before) * 1000 / taps, (phones.calls - calls) / taps


def _processor(pid: int) -> float:
    """Seconds of processor time this process has used, in all its threads."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def _bot(kind: str, root: str, url: str) -> AsyncIterator[Process]:
    child = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.benchmarks.taps", kind, root, url)
    try:
        yield child
    finally:
        child.terminate()
        await child.wait()


async def _prepare(desk: Desk, folder: Path) -> None:
    """Fifty people who have joined, and an open batch with enough for all of them."""
    now = datetime.now(UTC)
    rows = [
        {"prompt": f"Pertanyaan nomor {number}?", "candidates": [f"{letter} {number}: {TEXT}" for letter in "ab"]}
        for number in range(TASKS)
    ]
    wishes = {"batch": {"name": "taps", "kinds": ["rating"], "overlap": OVERLAP, "pay": 500}}
    (folder / "taps.jsonl").write_text("\n".join(json.dumps(row) for row in [wishes, *rows]), encoding="utf-8")
    pushed = await push(desk, Upload(folder / "taps.jsonl", "taps.jsonl", {}), Pusher(None, now), _quietly)
    assert isinstance(pushed, Loaded)
    await desk.write(batches.move, pushed.batch.id, "open", None, now)
    for person in range(1, PEOPLE + 1):
        await joined(desk, Visitor(1, person, f"P{person}", "id"))
    await desk.close()


async def _quietly(kept: int) -> None:
    del kept


def run_bare(root: str) -> None:
    """A bot as the library's examples have it, with our request."""
    from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
    from telegram.ext import Application, CallbackContext, CallbackQueryHandler

    from bot.request import AiohttpRequest

    async def pressed(update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg] # an example's way
        query = update.callback_query
        assert query is not None
        rows = [[InlineKeyboardButton(str(n), callback_data=f"t:{n}")] for n in range(7)]
        await query.answer()
        await query.edit_message_text(TEXT, reply_markup=InlineKeyboardMarkup(rows))

    builder = Application.builder().token(TOKEN).base_url(f"{root}/bot").concurrent_updates(32)
    application = builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest(pool=4)).build()
    application.add_handler(CallbackQueryHandler(pressed))
    application.run_polling(timeout=1)


async def run_ours(root: str, url: str) -> None:
    """The whole program; in one chat as fast as people tap here."""
    from bot.serving import serve
    from locales.phrasebook import open_phrasebooks

    settings = Settings(database_url=url, tokens=(TOKEN,), api_url=root)
    await serve(settings, open_desk(url), open_phrasebooks(), asyncio.Event())


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["bare", root, _]:
            run_bare(root)
        case ["ours", root, url]:
            asyncio.run(run_ours(root, url))
        case more:
            asyncio.run(main(int(more[0]) if more else TAPS))
