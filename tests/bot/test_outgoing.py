"""What no tap asked for: sent once, in the right language, and never again where it may have arrived."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError
from telegram.ext import ExtBot

from bot.app import build_application, make_tools, now
from bot.counters import Counters
from bot.limiter import Bulk
from bot.making.letter import Bench, Letter, Order
from bot.making.workshop import open_workshop
from bot.outgoing import Outgoing
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.database.tables.exchange import outbox
from storage.database.tables.people import people
from storage.desk import inbox
from storage.desk import outbox as door
from storage.desk.desk import Desk
from storage.desk.outbox import GIVEN_UP, HELD, SENT, WAITING, Making, Notice, NoticeButton
from storage.desk.people import arrive, mark_unreachable
from storage.errors import NotFound
from storage.facts import Visitor
from tests.bot.foreign import BOT, TOKEN, ForeignApi, Reply
from tests.bot.tiny import FREELY, Tiny, no_guess, tiny_settings
from tests.storage.desk.making import make_batch, make_person
from tests.storage.desk.test_exports import COMPARE, work_through

BOOKS = {
    "id": Phrasebook(
        "id", {"t.ftl": "hello = Halo <b>{ $name }</b>\nopen = Buka\nlost = Mungkin belum sampai, { $name }\n"}
    ),
    "en": Phrasebook(
        "en", {"t.ftl": "hello = Hello <b>{ $name }</b>\nopen = Open\nlost = Perhaps lost, { $name }\n"}
    ),
}
HELLO = Notice("hello", {"name": "<Sari>"})


@pytest.fixture
async def outgoing(desk: Desk, root: str, tmp_path: Path) -> AsyncIterator[Outgoing]:
    settings = tiny_settings(root)
    tools = make_tools(settings, desk, BOOKS, no_guess)
    application = build_application(settings, TOKEN, tools, Tiny().register, FREELY)
    await application.initialize()
    await desk.write(inbox.beat, "here", now())
    workshop = open_workshop(Bench(desk, tmp_path / "files"), tmp_path / "files", BOOKS)
    yield Outgoing(cast("ExtBot[Bulk]", application.bot), BOT, "here", tools, Counters(), workshop)
    await application.shutdown()


async def add(desk: Desk, notice: Notice = HELLO, person: int = 100, language: str = "id") -> int:
    known = await desk.write(arrive, Visitor(BOT, person, "Sari", language), frozenset(), now())
    await desk.write(door.add, known.id, notice, now())
    return known.id


async def rows(desk: Desk) -> list[Any]:
    query = select(outbox.c.state, outbox.c.reason, outbox.c.tries).order_by(outbox.c.id)
    return list(await desk.read(lambda connection: connection.execute(query).all()))


async def test_a_notice_is_said_in_the_language_of_its_person(
    desk: Desk, outgoing: Outgoing, foreign: ForeignApi
) -> None:
    buttons = ((NoticeButton("open", "b:1"),),)
    await add(desk, Notice("hello", {"name": "<Sari>"}, buttons=buttons))
    await add(desk, person=200, language="en")
    assert await outgoing.send_due() == 2
    assert sorted(foreign.texts()) == ["Halo <b>&lt;Sari&gt;</b>", "Hello <b>&lt;Sari&gt;</b>"]
    assert {given.get("reply_markup") for given in foreign.called("sendMessage")} == {
        None,
        '{"inline_keyboard": [[{"text": "Buka", "callback_data": "b:1"}]]}',
    }
    assert [row.state for row in await rows(desk)] == [SENT, SENT]
    assert await outgoing.send_due() == 0


async def add_export(desk: Desk) -> None:
    """An export somebody waits for: of a batch with one answer."""
    batch = await make_batch(desk, 1, COMPARE)
    await work_through(desk, await make_person(desk, 1001), "a")
    making = Making("export", {"order": 1, "batch": batch.id, "format": "jsonl", "words": ""})
    await add(desk, Notice("hello", {"name": "S"}, making, otherwise="lost"))


async def test_a_file_is_made_and_goes_out_under_its_name_and_nothing_of_it_is_left(
    desk: Desk, outgoing: Outgoing, foreign: ForeignApi, tmp_path: Path
) -> None:
    await add_export(desk)
    await outgoing.send_due()
    (given,) = foreign.called("sendDocument")
    assert given["caption"] == "Halo <b>S</b>"
    assert given["document"].filename == "uji.jsonl"
    assert [row.state for row in await rows(desk)] == [SENT]
    assert not list((tmp_path / "files").iterdir())


async def test_a_file_that_may_not_have_arrived_is_told_and_not_sent_again(
    desk: Desk, outgoing: Outgoing, foreign: ForeignApi, tmp_path: Path
) -> None:
    await add_export(desk)
    foreign.trouble("sendDocument", (504, b"<html>"))
    await outgoing.send_due()
    assert not list((tmp_path / "files").iterdir())
    await outgoing.send_due()
    assert foreign.texts() == ["Mungkin belum sampai, S"]
    assert len(foreign.called("sendDocument")) == 1
    assert [row.state for row in await rows(desk)] == [GIVEN_UP, SENT]


async def test_a_file_that_cannot_be_made_now_is_made_later(
    desk: Desk, outgoing: Outgoing, foreign: ForeignApi, tmp_path: Path
) -> None:
    await add_export(desk)
    (tmp_path / "files").write_text("in the way of the folder")
    await outgoing.send_due()
    ((state, reason, tries),) = await rows(desk)
    assert (state, tries) == (WAITING, 1)
    assert "Error" in reason
    (tmp_path / "files").unlink()
    await desk.write(lambda connection: connection.execute(update(outbox).values(due=now())).rowcount)
    await outgoing.send_due()
    assert [row.state for row in await rows(desk)] == [SENT]


async def picture(bench: Bench, order: Order) -> Letter:
    """A maker for the tests; it has nothing to draw where no number is said."""
    if "number" not in order.making.values:
        raise NotFound(phrase("lost", name="S"))
    return await bench.draw(lambda: b"\x89PNG" + bytes([int(order.making.values["number"])]), order, "gambar.png")


async def test_a_picture_goes_out_as_one_in_the_language_of_its_person(
    desk: Desk, outgoing: Outgoing, foreign: ForeignApi, tmp_path: Path
) -> None:
    drawing = replace(outgoing, workshop=replace(outgoing.workshop, makers={"picture": picture}))
    await add(desk, Notice("hello", {"name": "S"}, Making("picture", {"number": 7})), language="en")
    await add(desk, Notice("hello", {"name": "S"}, Making("picture")), person=200)
    assert await drawing.send_due() == 2
    (given,) = foreign.called("sendPhoto")
    assert given["caption"] == "Hello <b>S</b>"
    assert given["photo"].filename == "gambar.png"
    assert foreign.texts() == ["Mungkin belum sampai, S"]
    assert not list((tmp_path / "files").iterdir())


async def test_what_this_process_cannot_make_waits_for_one_that_can(desk: Desk, outgoing: Outgoing) -> None:
    await add(desk, Notice("hello", {"name": "S"}, Making("of-tomorrow")))
    assert await outgoing.send_due() == 1
    assert [(row.state, row.tries) for row in await rows(desk)] == [(WAITING, 1)]


async def test_what_a_failing_database_left_taken_goes_out_the_next_time(
    desk: Desk, outgoing: Outgoing, foreign: ForeignApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    await add(desk)

    def broken(*_: object) -> bool:
        raise OperationalError("begin", None, Exception("disk full"))

    with monkeypatch.context() as patch:
        patch.setattr(door, "begin", broken)
        assert await outgoing.send_due() == 0
    assert [row.state for row in await rows(desk)] == [HELD]
    assert await outgoing.send_due() == 1
    assert len(foreign.texts()) == 1


async def test_nothing_goes_out_before_its_time_or_by_another_bot(desk: Desk, outgoing: Outgoing) -> None:
    known = await desk.write(arrive, Visitor(BOT, 100, "Sari", "id"), frozenset(), now())
    other = await desk.write(arrive, Visitor(1, 100, "Sari", "id"), frozenset(), now())
    await desk.write(door.add, known.id, HELLO, now() + timedelta(hours=1))
    await desk.write(door.add, other.id, HELLO, now())
    assert await outgoing.send_due() == 0
    assert await desk.read(door.unsent) == 2


@pytest.mark.parametrize(
    ("trouble", "state"),
    [
        ((403, {"ok": False, "description": "Forbidden: bot was blocked by the user"}), GIVEN_UP),
        ((400, {"ok": False, "description": "Bad Request: chat not found"}), GIVEN_UP),
        ((504, b"<html>"), GIVEN_UP),
        ((502, b"<html>"), WAITING),
        ((429, {"ok": False, "description": "Too Many", "parameters": {"retry_after": 100}}), WAITING),
    ],
)
async def test_what_was_refused_stands_and_what_was_not_sent_waits(
    desk: Desk, outgoing: Outgoing, foreign: ForeignApi, trouble: Reply, state: int
) -> None:
    await add(desk)
    foreign.trouble("sendMessage", trouble)
    await outgoing.send_due()
    (row,) = await rows(desk)
    assert row.state == state
    assert row.reason
    assert await outgoing.send_due() == 0


async def test_whoever_blocked_the_bot_is_marked_and_left_alone(
    desk: Desk, outgoing: Outgoing, foreign: ForeignApi
) -> None:
    person = await add(desk)
    foreign.trouble("sendMessage", (403, {"ok": False, "description": "Forbidden: bot was blocked by the user"}))
    await outgoing.send_due()
    since = select(people.c.unreachable_since).where(people.c.id == person)
    assert await desk.read(lambda connection: connection.execute(since).scalar()) is not None
    await desk.write(door.add, person, HELLO, now())
    await desk.write(mark_unreachable, person, now())
    assert await outgoing.send_due() == 0
    assert [row.reason for row in await rows(desk)][1] == "unreachable"


async def test_after_a_kill_what_was_only_taken_goes_out_and_what_was_being_sent_does_not(
    desk: Desk, outgoing: Outgoing, foreign: ForeignApi
) -> None:
    await add(desk)
    await add(desk, person=200)
    taken = await desk.write(door.claim, BOT, "gone", now(), 10)
    await desk.write(door.begin, taken[0].id, "gone")
    assert await outgoing.send_due() == 1
    assert [row.state for row in await rows(desk)] == [GIVEN_UP, SENT]
    assert len(foreign.texts()) == 1


async def test_what_another_process_holds_is_left_to_it(desk: Desk, outgoing: Outgoing) -> None:
    await add(desk)
    await desk.write(inbox.beat, "other", now())
    assert len(await desk.write(door.claim, BOT, "other", now(), 10)) == 1
    assert await outgoing.send_due() == 0
    assert [row.state for row in await rows(desk)] == [HELD]


async def test_the_fifth_failure_is_the_last(desk: Desk, outgoing: Outgoing, foreign: ForeignApi) -> None:
    await add(desk)
    for _ in range(5):
        await desk.write(lambda connection: connection.execute(update(outbox).values(due=now())).rowcount)
        foreign.trouble("sendMessage", (503, b""))
        await outgoing.send_due()
    assert [(row.state, row.tries) for row in await rows(desk)] == [(GIVEN_UP, 5)]
