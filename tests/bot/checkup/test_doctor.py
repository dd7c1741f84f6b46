"""`latihin doctor` finds each trouble that is made for it, says what to do, and never says a secret."""

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import typer
from sqlalchemy import Connection, delete, insert

from bot.checkup import place
from bot.checkup.database import look_at_database, served
from bot.checkup.finding import MIND, WELL, WRONG, Finding
from bot.checkup.place import look_at_place, look_at_settings
from bot.checkup.telegram import look_at_bot, look_at_telegram
from bot.commands import doctor
from bot.settings import Settings, Webhook
from storage.database.tables.exchange import inbox as lines
from storage.desk import chores, copying, inbox, tombstones
from storage.desk.desk import Desk
from storage.facts import Operator
from tests.bot.foreign import TOKEN, ForeignApi, serve_foreign
from tests.bot.keeping.living import Living
from tests.storage.desk.making import make_person

NOW = datetime.now(UTC)


def ids(findings: list[Finding], mark: str) -> list[str]:
    return [finding.said.id for finding in findings if finding.mark == mark]


@pytest.fixture
async def api() -> AsyncIterator[tuple[ForeignApi, str]]:
    foreign = ForeignApi()
    async with serve_foreign(foreign) as root:
        yield foreign, root


async def test_a_good_token_is_well_and_nothing_else_is_said(api: tuple[ForeignApi, str]) -> None:
    findings = await look_at_bot(Settings(api_url=api[1]), TOKEN, datetime.now(UTC), 0)
    assert [(finding.mark, finding.said.id) for finding in findings] == [(WELL, "doctor-token")]


async def test_a_refused_token_an_unreachable_server_and_a_strange_one_are_told_without_the_token(
    api: tuple[ForeignApi, str],
) -> None:
    foreign, root = api
    foreign.tokens.clear()
    for settings, said in (
        (Settings(api_url=root), "doctor-token-refused"),
        (Settings(api_url="http://127.0.0.1:1"), "doctor-no-telegram"),
    ):
        findings = await look_at_bot(settings, TOKEN, NOW, 0)
        assert ids(findings, WRONG) == [said]
        assert TOKEN not in str(findings)
    foreign.tokens.add(TOKEN)
    foreign.trouble("getMe", (200, b"<html>"))
    assert ids(await look_at_bot(Settings(api_url=root), TOKEN, NOW, 0), WRONG) == ["doctor-no-telegram"]


async def test_a_clock_that_is_off_is_told(api: tuple[ForeignApi, str]) -> None:
    findings = await look_at_bot(Settings(api_url=api[1]), TOKEN, datetime.now(UTC) + timedelta(minutes=5), 0)
    assert ids(findings, WRONG) == ["doctor-clock"]
    (clock,) = (finding for finding in findings if finding.mark == WRONG)
    assert 290 < int(str(clock.said.values["seconds"])) < 330


async def test_several_pollers_and_a_webhook_in_the_way_are_told(api: tuple[ForeignApi, str]) -> None:
    foreign, root = api
    settings = Settings(api_url=root)
    foreign.trouble("getUpdates", (409, {"ok": False, "error_code": 409, "description": "Conflict"}))
    assert ids(await look_at_bot(settings, TOKEN, datetime.now(UTC), 0), WRONG) == ["doctor-other-poller"]
    assert ids(await look_at_bot(settings, TOKEN, datetime.now(UTC), 2), MIND) == ["doctor-many"]
    foreign.trouble("getWebhookInfo", (200, {"ok": True, "result": {"url": "https://other.example/x"}}))
    assert ids(await look_at_bot(settings, TOKEN, datetime.now(UTC), 0), WRONG) == ["doctor-hook-left"]
    assert foreign.offsets == []


async def test_a_webhook_is_compared_with_the_settings_and_its_troubles_are_told(api: tuple[ForeignApi, str]) -> None:
    foreign, root = api
    settings = Settings(api_url=root, webhook=Webhook("https://bot.example", "s"))
    mine = {"url": "https://bot.example/telegram/4242"}
    for hook, marks in (
        ({"url": ""}, {MIND: ["doctor-hook-other"]}),
        (mine, {WELL: ["doctor-token", "doctor-hook"]}),
        (mine | {"last_error_message": "timeout"}, {MIND: ["doctor-hook-error"]}),
        (mine | {"pending_update_count": 500}, {MIND: ["doctor-hook-pending"]}),
    ):
        foreign.trouble("getWebhookInfo", (200, {"ok": True, "result": hook}))
        findings = await look_at_bot(settings, TOKEN, datetime.now(UTC), 0)
        assert {mark: ids(findings, mark) for mark in marks} == marks


def test_a_database_that_is_well(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    findings = list(look_at_database(Settings(database_url=url), datetime.now(UTC)))
    assert [(finding.mark, finding.said.id) for finding in findings] == [(WELL, "doctor-database")]


def test_what_waits_what_was_set_aside_and_what_was_neglected_is_told(url: str, tmp_path: Path) -> None:
    house = Living(url, tmp_path)
    settings, now = Settings(database_url=url), datetime.now(UTC)

    async def fill(desk: Desk) -> None:
        await make_person(desk, 1001)
        rows = [(number, 3 if number < 2 else 0) for number in range(1100)]
        values = [
            {"bot": 1, "update_id": n, "telegram_id": 5, "body": b"", "received": now, "holder": "x", "state": state}
            for n, state in rows
        ]
        await desk.write(lambda connection: connection.execute(insert(lines), values) and None)
        await desk.write(chores.claim, "forget", now - timedelta(days=3))
        await desk.write(inbox.beat, "a:1:b", now)

    house.run(fill)
    findings = list(look_at_database(settings, now))
    assert ids(findings, MIND) == ["doctor-waiting", "doctor-aside", "doctor-not-cleared"]
    assert served(settings, now) == 1
    house.write(lambda connection: connection.execute(delete(lines)) and None)
    house.write(chores.claim, "forget", now)
    assert ids(list(look_at_database(settings, now)), MIND) == []


def spoil_pages(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096 * 3 : 4096 * 9] = b"\xff" * (4096 * 6)
    file.write_bytes(content)


def write_nonsense(file: Path) -> None:
    file.write_bytes(b"rusak" * 4000)


def lose(file: Path) -> None:
    file.unlink()


def grow_old(file: Path) -> None:
    def forget(connection: Connection) -> None:
        connection.exec_driver_sql("DELETE FROM alembic_version")
        connection.commit()

    copying.in_file(file, forget)


@pytest.mark.parametrize(
    ("spoil", "mark", "said"),
    [
        (write_nonsense, WRONG, "doctor-unreachable"),
        (lose, MIND, "doctor-no-file"),
        (grow_old, WRONG, "doctor-old-tables"),
        (spoil_pages, WRONG, "doctor-un"),
    ],
)
def test_a_spoiled_file_is_told(
    database: str, tmp_path: Path, spoil: Callable[[Path], None], mark: str, said: str
) -> None:
    spoil(tmp_path / "latihin.db")
    (found,) = list(look_at_database(Settings(database_url=database), datetime.now(UTC)))
    assert found.mark == mark
    assert found.said.id.startswith(said)
    assert found.remedy is not None


def test_an_unreachable_server_is_told_without_its_password() -> None:
    settings = Settings(database_url="postgresql+asyncpg://sari:rahasia@127.0.0.1:1/none")
    (found,) = list(look_at_database(settings, datetime.now(UTC)))
    assert (found.mark, found.said.id) == (WRONG, "doctor-unreachable")
    assert "rahasia" not in str(found)


def test_room_rights_and_the_file_of_tombstones(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    settings = Settings(database_url=database)
    (tmp_path / "latihin.db").chmod(0o600)
    assert {finding.mark for finding in look_at_place(settings)} == {WELL}
    (tmp_path / ".env").write_text("LATIHIN_TOKEN=x")
    (tmp_path / ".env").chmod(0o644)
    assert ids(list(look_at_place(settings)), MIND) == ["doctor-readable"]
    settings.folder.mkdir()
    (settings.folder / tombstones.FILE).write_text("rusak")
    assert ids(list(look_at_place(settings)), WRONG) == ["tombstones-broken"]
    monkeypatch.setattr(place, "TOO_LITTLE", 1 << 60)
    assert "doctor-room" in ids(list(look_at_place(settings)), WRONG)


def test_what_an_operator_should_have_said() -> None:
    assert ids(list(look_at_settings(Settings())), MIND) == ["doctor-no-owner", "doctor-no-contact"]
    good = Settings(owners=frozenset({1}), operator=Operator("A", "a@b.id", "C"))
    assert list(look_at_settings(good)) == []


def test_from_the_shell_with_the_code_that_scripts_read(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("LATIHIN_DATABASE_URL", database)
    monkeypatch.setenv("LATIHIN_API_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("LATIHIN_TOKEN", TOKEN)
    with pytest.raises(typer.Exit) as ended:
        doctor.doctor()
    assert ended.value.exit_code == 1
    said = capsys.readouterr()
    assert "✓ Database: 0 people, 0 batches" in said.out
    assert "✗ Bot 4242: Telegram cannot be reached" in said.out
    assert said.err == "Wrong: 1.\n"
    assert TOKEN not in said.out + said.err


def test_without_a_token_that_is_what_is_wrong() -> None:
    assert ids(look_at_telegram(Settings(), NOW, 0), WRONG) == ["doctor-no-token"]
