"""Codes that open something: more chance in them than anybody can try, kept as digests, compared without a hint."""

import hashlib
import math
from pathlib import Path

import httpx
import pytest

from bot.app import make_tools
from bot.counters import Counters
from bot.health import Health
from bot.settings import Settings
from bot.web import SECRET_HEADER, web_app
from storage.database.engine import open_database
from storage.database.tables.people import invites, people
from storage.database.tables.training import certificates
from storage.desk.desk import Desk
from storage.rules.codes import ALPHABET, LETTERS
from tests.bot.test_web import BODY, HOOK, JSON, Door
from tests.handlers.house import no_guess
from tests.storage.desk.making import NOW

LEAST_BITS = 128
# What `/start` may carry behind a link, by the documentation of deep links.
MOST_IN_LINK = 64


def bits_of(sign: str) -> int:
    """How many bits one sign of URL-safe base 64 carries."""
    return 6 if sign.isalnum() or sign in "-_" else 0


async def test_invites_have_enough_chance_and_fit_a_link(database: str) -> None:
    desk = Desk(open_database(database))
    tools = make_tools(Settings(), desk, {}, no_guess)
    codes = {tools.code() for _ in range(1000)}
    assert len(codes) == 1000
    assert min(sum(map(bits_of, code)) for code in codes) >= LEAST_BITS
    assert max(map(len, codes)) <= MOST_IN_LINK
    # No place of the code is the same in all of them.
    assert all(len(set(signs)) > 30 for signs in zip(*codes, strict=True))
    await desk.close()


def test_certificates_have_enough_chance() -> None:
    assert LETTERS * math.log2(len(set(ALPHABET))) >= LEAST_BITS


def test_nothing_but_digests_is_kept() -> None:
    """No column for a code; the one by which it is found takes the digest's 32 bytes and is unique."""
    for table in (invites, certificates):
        assert not {column.name for column in table.columns} & {"code", "token", "link"}
        assert table.c.digest.unique or any({"digest"} == {*index.columns.keys()} for index in table.indexes)
    assert "token" not in people.c
    assert len(hashlib.sha256(b"").digest()) * 8 >= LEAST_BITS


async def test_the_secret_of_the_webhook_is_held_against_what_came_without_a_hint_by_time(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether it is the one is what `hmac.compare_digest` says, and nothing else looks at it before."""
    asked: list[tuple[bytes, bytes]] = []

    def never(one: bytes, other: bytes) -> bool:
        asked.append((one, other))
        return False

    desk, door = Desk(open_database(database)), Door()
    app = web_app({"42": door}, HOOK, Health(desk, Counters(), lambda: NOW, polling=False))
    monkeypatch.setattr("hmac.compare_digest", never)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot") as telegram:
        for headers in (JSON, {**JSON, SECRET_HEADER: "x"}):
            assert (await telegram.post("/telegram/42", content=BODY, headers=headers)).status_code == 403
    assert asked == [(HOOK.secret.encode(), HOOK.secret.encode()), (b"x", HOOK.secret.encode())]
    assert door.kept == []
    await desk.close()


def test_no_secret_is_compared_in_another_way() -> None:
    """Where the program holds something against a secret it does not do so sign by sign."""
    top = Path(__file__).parents[2]
    for folder in ("bot", "handlers", "storage"):
        for file in (top / folder).rglob("*.py"):
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                assert not compares(line), f"{file.relative_to(top)}:{number}"
    assert compares("if given == self.secret:")
    assert compares("return token != wanted")


def compares(line: str) -> bool:
    """Whether this line of code compares something called a secret or a token."""
    words = line.replace("(", " ").replace(")", " ").replace(":", " ").replace(".", " ").split()
    places = [place for place, word in enumerate(words) if word in {"==", "!="}]
    near = {word for place in places for word in (*words[max(0, place - 1) : place], *words[place + 1 : place + 3])}
    return bool(near & {"secret", "token", "password"}) and not line.lstrip().startswith(("#", '"'))
