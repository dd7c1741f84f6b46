"""`latihin demo`: the whole program without a token or an account, against the embedded local Telegram."""

import asyncio
import contextlib
import shutil
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.commands.saying import refusals_said
from bot.courses.shipping import ship_courses
from bot.demo.cast import CAST, EXAMPLE, RINA
from bot.demo.day import HERE, Day
from bot.demo.telling import Teller
from bot.playground.conversation import Person as Someone
from bot.playground.serving import serve as serve_playground
from bot.playground.telegram import Telegram
from bot.serving import serve
from bot.settings import Settings
from locales.phrase import phrase
from locales.phrasebook import Phrasebook, open_phrasebooks
from storage.desk import batches
from storage.desk.checking import Upload
from storage.desk.desk import Desk, open_desk
from storage.desk.pushing import Loaded, Pusher, push

FOLDER = Path(".demo")
TOKEN = "1000001:demo-token-that-only-the-playground-knows"  # noqa: S105 - opens nothing but the playground
PORT = 8077

Play = Annotated[bool, typer.Option("--play", help="Play a whole day in the terminal and end")]
Port = Annotated[int, typer.Option(help="Port of the page on 127.0.0.1; 0 takes a free one")]


def demo(*, play: Play = False, port: Port = PORT) -> None:
    """Try everything without an account: a local Telegram with a page to chat on."""
    with refusals_said() as book:
        shutil.rmtree(FOLDER, ignore_errors=True)
        FOLDER.mkdir()
        url = f"sqlite+aiosqlite:///{FOLDER}/latihin.db"
        desk = open_desk(url)
        asyncio.run(_play(desk, url, book) if play else _stay(desk, url, book, port))


async def _play(desk: Desk, url: str, book: Phrasebook) -> None:
    telegram = _telegram()
    telegram.transcript.listen(Teller().tell)
    async with _running(telegram, desk, url, 0):
        files = await Day(telegram, desk, open_phrasebooks()["id"]).play(FOLDER)
    for file in files:
        typer.echo(book.say(phrase("demo-written", path=str(file))))


async def _stay(desk: Desk, url: str, book: Phrasebook, port: int) -> None:
    async with _running(_telegram(), desk, url, port) as root:
        await _push_example(desk)
        typer.echo(book.say(phrase("demo-open", address=root)))
        sys.stdout.flush()
        await _told_to_end()


@asynccontextmanager
async def _running(telegram: Telegram, desk: Desk, url: str, port: int) -> AsyncIterator[str]:
    """The playground and the bot, side by side; the playground's address."""
    stop = asyncio.Event()
    async with serve_playground(telegram, port=port) as root:
        settings = Settings(database_url=url, tokens=(TOKEN,), owners=frozenset({RINA.id}), api_url=root)
        await ship_courses(desk, datetime.now(UTC))
        service = asyncio.create_task(serve(settings, desk, open_phrasebooks(), stop))
        try:
            yield root
        finally:
            stop.set()
            await service
            await desk.close()


def _telegram() -> Telegram:
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    for role in CAST:
        telegram.add_person(Someone(role.id, role.name, role=role.label))
    return telegram


async def _push_example(desk: Desk) -> None:
    async def tell(kept: int) -> None:
        del kept

    pushed = await push(desk, Upload(HERE / "contoh.jsonl", EXAMPLE, {}), Pusher(None, datetime.now(UTC)), tell)
    if isinstance(pushed, Loaded):
        await desk.write(batches.move, pushed.batch.id, "open", None, datetime.now(UTC))


async def _told_to_end() -> None:
    ended = asyncio.Event()
    for sign in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(sign, ended.set)
    await ended.wait()
