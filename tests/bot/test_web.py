"""The webhook takes only what Telegram brings, and says 200 only when it is on disk; health speaks plainly."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field

import httpx
import pytest
from starlette.applications import Starlette

from bot.app import now
from bot.counters import Counters
from bot.health import Health
from bot.settings import Webhook
from bot.web import MOST_BYTES, SECRET_HEADER, web_app
from storage.desk.desk import Desk
from storage.desk.inbox import Line

HOOK = Webhook("https://bot.example.org/latihin", "s3cret-s3cret")
JSON = {SECRET_HEADER: HOOK.secret, "Content-Type": "application/json"}
BODY = b'{"update_id": 5, "message": {"from": {"id": 100}, "text": "hai"}}'


@dataclass
class Door:
    """Where updates come in: remembers them, or fails."""

    bot: int = 42
    open: bool = True
    kept: list[Line] = field(default_factory=list)
    heard: int = 0
    failure: Exception | None = None

    def hear(self) -> None:
        self.heard += 1

    async def keep(self, lines: list[Line]) -> None:
        if self.failure is not None:
            raise self.failure
        self.kept += lines


@pytest.fixture
def door() -> Door:
    return Door()


@pytest.fixture
def app(door: Door, desk: Desk) -> Starlette:
    return web_app({"42": door}, HOOK, Health(desk, Counters(kept=3), now, polling=False))


@pytest.fixture
async def telegram(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
        yield client


@pytest.mark.parametrize("path", ["/telegram/42", "/latihin/telegram/42"])
async def test_an_update_is_kept_before_it_is_confirmed(telegram: httpx.AsyncClient, door: Door, path: str) -> None:
    answer = await telegram.post(path, content=BODY, headers=JSON)
    assert answer.status_code == 200
    assert door.kept == [Line(5, 100, BODY)]
    assert door.heard == 1


@pytest.mark.parametrize("failure", [sqlite3.OperationalError("disk full"), RuntimeError("?")])
async def test_what_cannot_be_kept_is_not_confirmed(
    telegram: httpx.AsyncClient, door: Door, failure: Exception
) -> None:
    door.failure = failure
    assert (await telegram.post("/telegram/42", content=BODY, headers=JSON)).status_code == 503
    assert door.heard == 0


async def test_a_bot_that_has_not_begun_asks_to_come_again(telegram: httpx.AsyncClient, door: Door) -> None:
    door.open = False
    assert (await telegram.post("/telegram/42", content=BODY, headers=JSON)).status_code == 503


@pytest.mark.parametrize(
    "case",
    [
        ("/telegram/42", {SECRET_HEADER: "wrong"}, BODY, 403),
        ("/telegram/42", {SECRET_HEADER: ""}, BODY, 403),
        ("/telegram/42", {SECRET_HEADER: "\u00ffo".encode("latin-1")}, BODY, 403),
        ("/telegram/43", {}, BODY, 403),
        ("/telegram/42", {"Content-Type": "text/plain"}, BODY, 415),
        ("/telegram/42", {"Content-Type": "application/x-www-form-urlencoded"}, BODY, 415),
        ("/telegram/42", {}, b"", 400),
        ("/telegram/42", {}, b"[1]", 400),
        ("/telegram/42", {}, b'{"message": {}}', 400),
        ("/telegram/42", {}, b'{"update_id": "x"}', 400),
        ("/telegram/42", {}, b"\xff" * 10, 400),
        ("/telegram/42", {}, b"[" * 100_000, 400),
        ("/telegram/42", {}, b" " * (MOST_BYTES + 1), 413),
        ("/other", {}, BODY, 404),
    ],
)
async def test_everything_else_is_turned_away(
    telegram: httpx.AsyncClient, door: Door, case: tuple[str, dict[str, str], bytes, int]
) -> None:
    path, changed, body, status = case
    answer = await telegram.post(path, content=body, headers={**JSON, **changed})
    assert answer.status_code == status
    assert door.kept == []


async def test_only_posts_are_taken(telegram: httpx.AsyncClient) -> None:
    assert (await telegram.get("/telegram/42", headers=JSON)).status_code == 405
    assert (await telegram.put("/telegram/42", headers=JSON, content=BODY)).status_code == 405


async def test_a_body_without_a_length_is_counted_while_it_comes(telegram: httpx.AsyncClient, door: Door) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(MOST_BYTES // 1000 + 2):
            yield b" " * 1000

    assert (await telegram.post("/telegram/42", content=endless(), headers=JSON)).status_code == 413
    assert door.kept == []


async def test_an_update_of_another_shape_is_kept_all_the_same(telegram: httpx.AsyncClient, door: Door) -> None:
    body = b'{"update_id": 6, "message": {"from": {"id": 9, "first_name": "\\ud83d"}, "text": 7}}'
    assert (await telegram.post("/telegram/42", content=body, headers=JSON)).status_code == 200
    assert [(line.update, line.telegram_id) for line in door.kept] == [(6, 9)]


async def test_health_says_alive_ready_and_in_numbers(telegram: httpx.AsyncClient) -> None:
    assert (await telegram.get("/healthz")).text == "ok\n"
    ready = await telegram.get("/readyz")
    assert ready.status_code == 200
    assert ready.json() == {
        "database": True,
        "telegram": True,
        "stands_by": False,
        "heard_seconds_ago": None,
        "waiting": 0,
    }
    numbers = (await telegram.get("/metrics")).text
    assert "latihin_updates_kept_total 3.0\n" in numbers
    assert "latihin_inbox_waiting 0.0\n" in numbers
    assert numbers.endswith("\n")


async def test_a_poller_that_hears_nothing_is_not_ready(desk: Desk) -> None:
    app = web_app({}, None, Health(desk, Counters(), now, polling=True))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
        assert (await client.get("/readyz")).status_code == 503
        assert (await client.post("/telegram/42", content=BODY, headers=JSON)).status_code == 404


@pytest.mark.parametrize(("turns", "status"), [({1: False}, 200), ({1: False, 2: True}, 503)])
async def test_whoever_stands_by_for_all_bots_hears_nothing_and_is_ready(
    desk: Desk, turns: dict[int, bool], status: int
) -> None:
    app = web_app({}, None, Health(desk, Counters(turns=turns), now, polling=True))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
        assert (await client.get("/readyz")).status_code == status


async def test_a_database_that_does_not_answer_is_not_ready(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(connection: object) -> Iterator[int]:
        raise sqlite3.OperationalError

    monkeypatch.setattr("storage.desk.inbox.unfinished", gone)
    app = web_app({}, None, Health(desk, Counters(heard=now()), now, polling=True))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as client:
        answer = await client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["database"] is False
    assert answer.json()["telegram"] is True


def test_the_secret_is_not_shown() -> None:
    assert HOOK.secret not in repr(HOOK)
