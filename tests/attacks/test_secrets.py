"""The real program with secrets nobody else has, through errors of every kind: not one byte it leaves tells any."""

import asyncio
import base64
import os
import stat
import sys
from asyncio.subprocess import PIPE
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from typer.testing import CliRunner

from bot.__main__ import shell
from bot.keeping.postgres import find_program
from bot.web import SECRET_HEADER
from storage.database.engine import open_database
from storage.desk.desk import Desk
from tests.attacks.seeking import told
from tests.bot.foreign import ForeignApi, message
from tests.bot.test_run import HERE, ended, free_port, program
from tests.storage.desk.making import make_batch, make_person
from tests.storage.desk.test_exports import COMPARE, work_through

TOKEN = "424217:Zebra-crossing_0123456789-abcdefghi"
HOOK, KEY, PASSWORD = "hook-Quagga-4711-secret", "export-Okapi-key-0815", "db-Tapir%2Fword-1234"
SECRETS = (TOKEN, TOKEN.partition(":")[2], HOOK, KEY, PASSWORD, "db-Tapir/word-1234")
ECHO = {"ok": False, "error_code": 400, "description": f"Bad Request: http://x/bot{TOKEN}/sendMessage"}
HOOK_ECHO = {"ok": False, "error_code": 400, "description": f"Bad Request: bad secret {HOOK} for {TOKEN}"}
# Runs the real one, and notes with what it was called.
WRAPPER = '#!/bin/sh\nprintf "%s\\n" "$0" "$@" >>"{notes}"\nexec "{real}" "$@"\n'
BOOM = """
import bot.__main__ as program
program.COMMANDS["boom"] = "tests.attacks.booming:boom"
program.main()
"""


def settings(root: str, url: str, port: int, **more: str) -> dict[str, str]:
    return {
        "LATIHIN_TOKEN": TOKEN, "LATIHIN_API_URL": root, "LATIHIN_DATABASE_URL": url, "LATIHIN_EXPORT_KEY": KEY,
        "LATIHIN_WEBHOOK_URL": f"http://127.0.0.1:{port}", "LATIHIN_WEBHOOK_SECRET": HOOK,
        "LATIHIN_LISTEN": f"127.0.0.1:{port}", **more,
    }  # fmt: skip


def command_lines() -> bytes:
    """What a list of processes shows of every process here."""
    seen = b""
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            seen += file.read_bytes()
        except OSError:
            continue
    return seen


async def say(folder: Path, *arguments: str, **values: str) -> bytes:
    """All that this command writes until it ends by itself, and the list of processes meanwhile."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("LATIHIN_")}
    child = await asyncio.create_subprocess_exec(
        sys.executable, *arguments,
        cwd=folder, env={**own, "PYTHONPATH": str(HERE), "LANG": "C", **values}, stdout=PIPE, stderr=PIPE,
    )  # fmt: skip
    seen = command_lines()
    async with asyncio.timeout(100):
        out, err = await child.communicate()
    return seen + out + err


async def bring(port: int, update: dict[str, Any] | bytes, secret: str = HOOK) -> bytes:
    """What the webhook answers to this."""
    body = {"data": update} if isinstance(update, bytes) else {"json": update}
    headers = {SECRET_HEADER: secret, "Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession(headers=headers) as telegram,
        telegram.post(f"http://127.0.0.1:{port}/telegram/424217", **body) as answer,
    ):
        return str(answer.headers).encode() + await answer.read()


async def look(port: int, page: str) -> bytes:
    async with aiohttp.ClientSession() as browser, browser.get(f"http://127.0.0.1:{port}{page}") as answer:
        return str(answer.headers).encode() + await answer.read()


def wrapped(folder: Path) -> str:
    """A PATH on which `pg_dump` is the real one, that notes how it was called."""
    real = find_program("pg_dump")
    assert real is not None
    folder.mkdir()
    file = folder / "pg_dump"
    file.write_text(WRAPPER.format(notes=folder / "notes", real=real), encoding="utf-8")
    file.chmod(stat.S_IRWXU)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def files_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())


async def serving(folder: Path, foreign: ForeignApi, values: dict[str, str]) -> bytes:
    """What `latihin run` writes, answers and shows while everything goes wrong that can."""
    port = int(values["LATIHIN_LISTEN"].rpartition(":")[2])
    foreign.trouble("setWebhook", (500, b"<html>"), (400, HOOK_ECHO))
    foreign.trouble("sendMessage", (400, ECHO), (502, b"{"), (400, ECHO))
    broken = message(2, 100)
    broken["message"]["date"] = f"never {TOKEN}"
    async with program(folder, **values) as child:
        await foreign.until(lambda: len(foreign.called("setWebhook")) > 2, 90)
        seen = await bring(port, message(1, 100, "/start"))
        seen += await bring(port, broken) + await bring(port, b"{") + await bring(port, message(9, 9), "wrong")
        await foreign.until(lambda: any("ada yang error" in text for text in foreign.texts()), 60)
        seen += b"".join([await look(port, page) for page in ("/healthz", "/readyz", "/metrics", "/other")])
        seen += command_lines()
        _, said = await ended(child)
    assert "cannot be read" in said
    assert "Traceback" in said
    assert "latihin_updates_set_aside_total 1" in seen.decode()
    return seen + said.encode()


async def work_a_little(url: str) -> None:
    """One annotation, so that there is something to export."""
    desk = Desk(open_database(url))
    await make_batch(desk, 1, COMPARE)
    assert await work_through(desk, await make_person(desk, 1001), "a") == 1
    await desk.close()


async def kept(folder: Path, url: str) -> bytes:
    """All that the database has, as its own program writes it out."""
    port, name = url.rpartition(":")[2].split("/")
    program_name = find_program("pg_dump")
    assert program_name is not None
    child = await asyncio.create_subprocess_exec(
        program_name, "-h", "127.0.0.1", "-p", port, "-U", "latihin", "-f", str(folder / "dump.sql"), name
    )
    assert await child.wait() == 0
    return (folder / "dump.sql").read_bytes()


@pytest.mark.timeout(300)
async def test_no_output_of_the_program_tells_a_secret(
    tmp_path: Path, postgres_url: str, foreign: ForeignApi, root: str
) -> None:
    url, port = postgres_url.replace("latihin@", f"latihin:{PASSWORD}@"), free_port()
    foreign.tokens = {TOKEN}
    values = settings(root, url, port, LATIHIN_LOG="json")
    seen = await serving(tmp_path, foreign, values)
    foreign.trouble("getMe", (500, b"<html>"))
    foreign.trouble("getWebhookInfo", (400, ECHO))
    await work_a_little(postgres_url)
    noting, closed = {"PATH": wrapped(tmp_path / "bin")}, {"LATIHIN_DATABASE_URL": f"{url}?unheard=of"}
    commands: list[tuple[str, dict[str, str]]] = [
        ("doctor", {}), ("export uji --format jsonl", {}), ("backup cadangan.tar", noting), ("stats", closed),
    ]  # fmt: skip
    said = (say(tmp_path, "-m", "bot", *words.split(), **{**values, **more}) for words, more in commands)
    seen += b"".join(await asyncio.gather(*said)) + await kept(tmp_path, postgres_url)
    left = files_in(tmp_path)
    sent = "\n".join(str(given) for name, given in foreign.calls if name != "setWebhook").encode()
    assert b"manifest.json" in left
    assert b'"trainer":' in left
    assert b"--format=custom" in left
    assert b"unexpected keyword argument" in seen
    # The broken update was kept to the letter, and only there: it came with the token in it.
    came = f"never {TOKEN}".encode()
    assert told(SECRETS, seen.replace(came.hex().encode(), b"") + left.replace(came.hex().encode(), b"") + sent) == []


async def test_a_fault_of_ours_is_told_without_the_secrets_in_it(tmp_path: Path) -> None:
    values = settings("http://127.0.0.1:1", f"postgresql+asyncpg://latihin:{PASSWORD}@127.0.0.1:1/x", 1)
    said = await say(tmp_path, "-c", BOOM, "boom", **values)
    assert b"Traceback" in said
    assert b"ZeroDivisionError" in said
    assert told(SECRETS, said) == []


@pytest.mark.parametrize(
    "values",
    [
        {"LATIHIN_OWNERS": TOKEN},
        {"LATIHIN_DATABASE_URL": f"mysql://latihin:{PASSWORD}@127.0.0.1/x"},
        {"LATIHIN_DATABASE_URL": f"postgresql+asyncpg://latihin:a@{PASSWORD}@127.0.0.1:1/x"},
        {"LATIHIN_DATABASE_URL": f"postgresql+asyncpg://latihin:{PASSWORD}@127.0.0.1:x/x"},
    ],
)
def test_a_setting_that_is_wrong_is_told_without_the_secrets_in_it(tmp_path: Path, values: dict[str, str]) -> None:
    given = {**settings("http://127.0.0.1:1", "sqlite+aiosqlite:///latihin.db", 1), **values}
    done = CliRunner().invoke(shell("run", "stats"), ["run"], env=given)
    assert done.exit_code == 1
    assert "LATIHIN_" in done.output
    assert told(SECRETS, done.output.encode()) == []


def test_the_search_finds_what_is_there() -> None:
    for shape in (
        f"x{TOKEN}y".encode(),
        TOKEN.replace(":", "%3A").encode(),
        TOKEN.upper().encode(),
        TOKEN.encode().hex().encode(),
        base64.b64encode(f"a{TOKEN}".encode()),
        base64.b64encode(f"ab{TOKEN}".encode()),
    ):
        assert TOKEN in told(SECRETS, shape), shape
    assert told(SECRETS, b"424217: Zebra crossing") == []
