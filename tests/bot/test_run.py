"""The real program in a process of its own, against a Bot API server that is not ours."""

import asyncio
import os
import shutil
import signal
import socket
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from bot.web import SECRET_HEADER
from tests.bot.foreign import BOT, TOKEN, ForeignApi, message

HERE = Path(__file__).parents[2]
SECRET = "only-telegram-knows"


@asynccontextmanager
async def program(folder: Path, command: str = "run", **settings: str) -> AsyncIterator[Process]:
    """`python -m bot run` in this folder; ended by SIGTERM, or killed where that does not help."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("LATIHIN_")}
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", command,
        cwd=folder, env={**own, "PYTHONPATH": str(HERE), "LANG": "C", **settings}, stdout=PIPE, stderr=PIPE,
    )  # fmt: skip
    try:
        yield child
    finally:
        if child.returncode is None:
            child.kill()
        await child.communicate()


async def ended(child: Process) -> tuple[int, str]:
    """Ask it to end; its exit code and all it wrote."""
    if child.returncode is None:
        child.send_signal(signal.SIGTERM)
    async with asyncio.timeout(15):
        out, err = await child.communicate()
    assert child.returncode is not None
    return child.returncode, (out + err).decode()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


async def test_start_is_answered_by_polling_and_nothing_tells_the_token(
    tmp_path: Path, foreign: ForeignApi, root: str
) -> None:
    foreign.push(message(1, 100, "/start"))
    async with program(tmp_path, LATIHIN_TOKEN=TOKEN, LATIHIN_API_URL=root, LATIHIN_LOG="json") as child:
        await foreign.until(lambda: bool(foreign.texts()), 30)
        await foreign.until(lambda: 2 in foreign.offsets)
        code, said = await ended(child)
    assert code == 0
    assert "Latihin" in foreign.texts()[0]
    assert "answered" in said
    assert TOKEN not in said
    assert TOKEN.partition(":")[2] not in said
    assert "Traceback" not in said


async def test_start_is_answered_by_webhook(tmp_path: Path, foreign: ForeignApi, root: str) -> None:
    port = free_port()
    hook = f"http://127.0.0.1:{port}/hook"
    async with program(
        tmp_path, LATIHIN_TOKEN=TOKEN, LATIHIN_API_URL=root, LATIHIN_WEBHOOK_URL=hook,
        LATIHIN_WEBHOOK_SECRET=SECRET, LATIHIN_LISTEN=f"127.0.0.1:{port}",
    ) as child:  # fmt: skip
        await foreign.until(lambda: bool(foreign.called("setWebhook")), 30)
        (given,) = foreign.called("setWebhook")
        assert given["url"] == f"{hook}/telegram/{BOT}"
        async with aiohttp.ClientSession() as telegram:
            headers = {SECRET_HEADER: given["secret_token"]}
            async with telegram.post(given["url"], json=message(1, 100, "/start"), headers=headers) as answer:
                assert answer.status == 200
            async with telegram.get(f"http://127.0.0.1:{port}/readyz") as answer:
                assert answer.status == 200
        await foreign.until(lambda: bool(foreign.texts()))
        code, said = await ended(child)
    assert code == 0
    assert SECRET not in said
    assert "getUpdates" not in {method for method, _ in foreign.calls}


async def test_a_refused_token_ends_it_with_a_sentence(tmp_path: Path, root: str) -> None:
    async with program(tmp_path, LATIHIN_TOKEN="4243:" + "n" * 35, LATIHIN_API_URL=root) as child:
        async with asyncio.timeout(30):
            await child.wait()
        code, said = await ended(child)
    assert code == 1
    assert "Telegram refuses the token of bot 4243" in said
    assert "n" * 35 not in said
    assert "Traceback" not in said


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({}, "LATIHIN_TOKEN is not set"),
        ({"LATIHIN_TOKEN": TOKEN, "LATIHIN_DATABASE_URL": "sqlite+aiosqlite:////no/such/folder/l.db"}, "database"),
    ],
)
async def test_what_cannot_start_says_why_in_one_sentence(
    tmp_path: Path, settings: dict[str, str], sentence: str
) -> None:
    async with program(tmp_path, **settings) as child:
        async with asyncio.timeout(30):
            await child.wait()
        code, said = await ended(child)
    assert code == 1
    assert sentence in said
    assert "Traceback" not in said


async def test_a_taken_address_is_told(tmp_path: Path, foreign: ForeignApi, root: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        async with program(tmp_path, LATIHIN_TOKEN=TOKEN, LATIHIN_API_URL=root, LATIHIN_LISTEN=address) as child:
            async with asyncio.timeout(30):
                await child.wait()
            code, said = await ended(child)
    assert code == 1
    assert f"Nobody can be heard at {address}" in said


async def test_migrate_says_that_it_is_done(tmp_path: Path, empty: Path) -> None:
    """Over a database that is at this version already."""
    shutil.copy(empty, tmp_path / "latihin.db")
    async with program(tmp_path, "migrate") as child:
        async with asyncio.timeout(30):
            await child.wait()
        code, said = await ended(child)
    assert (code, said.strip()) == (0, "The database is at this version.")
