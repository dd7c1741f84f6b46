"""The log: one line each, in text or JSON, and never a token, wherever it stood."""

import io
import json
import logging
from collections.abc import Iterator
from contextvars import copy_context
from urllib.parse import quote

import pytest
from telegram import Bot

from bot.logs import AT_WORK, start_logging
from bot.redaction import redacted, secrets_in
from tests.bot.foreign import TOKEN

SECRET = TOKEN.partition(":")[2]
WORD = 'Ra"has/ia-1234'


@pytest.fixture(autouse=True)
def logging_as_it_was() -> Iterator[None]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    yield
    root.handlers[:] = before
    root.setLevel(level)


def written(shape: str, secrets: tuple[str, ...] = ()) -> str:
    """What is written when the token turns up everywhere it can."""
    stream = io.StringIO()
    start_logging(shape, secrets, stream)
    log = logging.getLogger("latihin.test")
    log.info(
        "plain %s and %r and %s", TOKEN, {"url": f"http://x/bot{TOKEN}/getMe"}, f"/bot{TOKEN.replace(':', '%3A')}/"
    )
    log.info("ms", extra={"update": 7, "ms": 12})
    log.info("connected with %r and %s", WORD, WORD.upper())
    log.info("%r at %s", Bot(TOKEN), f"/bot{TOKEN.replace(':', '%3A')}/")
    logging.getLogger("httpx").info("HTTP Request: POST https://x/bot%s/getMe", TOKEN)
    try:
        fail()
    except ValueError:
        log.exception("it failed with %s", TOKEN)
    return stream.getvalue()


def fail() -> None:
    raise ValueError(TOKEN) from RuntimeError(f"http://x/bot{TOKEN.lower()}/getMe")


@pytest.mark.parametrize("shape", ["text", "json"])
def test_no_token_is_ever_written(shape: str) -> None:
    out = written(shape)
    assert "it failed" in out
    assert "ValueError" in out
    assert SECRET.lower() not in out.lower()
    assert "HTTP Request" not in out


@pytest.mark.parametrize("shape", ["text", "json"])
def test_what_we_know_to_be_secret_is_not_written_either(shape: str) -> None:
    values = {"LATIHIN_DATABASE_URL": f"postgresql+asyncpg://sari:{quote(WORD, safe='')}@db/x"}
    assert WORD in written("text")
    assert WORD.lower() not in written(shape, secrets_in(values)).lower().replace("\\", "")


def test_secrets_are_known_in_every_way_they_are_written() -> None:
    values = {
        "LATIHIN_TOKEN": "12:short-token , 13:other-token",
        "LATIHIN_WEBHOOK_SECRET": "hook-secret",
        "LATIHIN_EXPORT_KEY": "k" * 16,
        "LATIHIN_DATABASE_URL": "postgresql+asyncpg://sari:ra%2Fhasia@db/latihin",
        "LATIHIN_OWNERS": "123456789",
    }
    assert {"12:short-token", "short-token", "12%3Ashort-token", "other-token"} <= set(secrets_in(values))
    assert {"hook-secret", "k" * 16, "ra%2Fhasia", "ra/hasia"} <= set(secrets_in(values))
    assert "123456789" not in secrets_in(values)
    assert secrets_in({"LATIHIN_DATABASE_URL": "sqlite+aiosqlite:///latihin.db"}) == ()


def test_json_lines_are_json_with_number_and_time() -> None:
    lines = [json.loads(line) for line in written("json").splitlines()]
    assert lines[1]["update"] == 7
    assert lines[1]["ms"] == 12
    assert {"at", "level", "from", "message"} <= lines[0].keys()


def test_other_numbers_stay() -> None:
    assert redacted("12:30 update 5: ok, 10:20:30 123:abc") == "12:30 update 5: ok, 10:20:30 123:abc"


def test_whatever_is_written_at_work_on_an_update_names_it() -> None:
    stream = io.StringIO()
    start_logging("json", stream=stream)
    work = copy_context()
    work.run(AT_WORK.set, 31)
    work.run(logging.getLogger("anywhere").warning, "slow")
    logging.getLogger("anywhere").warning("idle")
    first, second = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert first["update"] == 31
    assert "update" not in second
