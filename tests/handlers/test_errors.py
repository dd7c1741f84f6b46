"""When Telegram, the network or the power fail in the middle."""

import pytest
from sqlalchemy import select
from telegram.error import NetworkError

from bot.playground.faults import Fault
from handlers.errors import apologise
from storage.database.tables.people import people
from tests.handlers.house import House
from tests.handlers.test_work import ONE, RATING, REWRITE
from tests.storage.desk.making import make_batch


async def test_an_update_that_comes_again_shows_the_card_and_applies_nothing(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, RATING)
    for step in ("/tugas", "5"):
        await (sari.write(step) if step[0] == "/" else sari.press(step))
        await house.settle()
    before = sari.last
    house.calls()
    await house.redeliver(house.answered[-1])
    assert sari.last == before
    assert house.calls() == {"answerCallbackQuery": 1, "editMessageText": 1}
    await house.redeliver(house.answered[0])
    assert sari.last.text == before.text


async def test_a_text_that_comes_again_is_kept_once(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    for text in ("/tugas", "Makan roti yuk."):
        await sari.write(text)
        await house.settle()
    await house.redeliver(house.answered[-1])
    assert "Makan roti yuk." in sari.last.text
    assert [bool(seen.buttons) for seen in sari.said] == [False, False, True]


async def test_an_answer_that_may_have_arrived_is_not_sent_again(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, RATING)
    house.telegram.faults.set([Fault(method="sendMessage", action="gateway")])
    await sari.write("/tugas")
    await house.settle()
    assert house.calls() == {"sendMessage": 1}
    house.telegram.faults.set([])
    await sari.write("/tugas")
    await house.settle()
    assert "Jawaban A" in sari.last.text


async def test_an_edit_that_failed_is_a_failed_try(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, RATING)
    await sari.write("/tugas")
    await house.settle()
    house.telegram.faults.set([Fault(method="editMessageText", action="gateway", times=1)])
    await sari.press("5")
    with pytest.raises(NetworkError):
        await house.settle()
    assert "seberapa membantu? (1/2)" in sari.last.text
    await house.settle()
    assert "membantu 5" in sari.last.text


@pytest.mark.parametrize("status", [400, 404, 429, 500])
async def test_a_menu_that_telegram_does_not_take_spoils_no_answer(house: House, status: int) -> None:
    sari = await house.joined(1)
    house.telegram.faults.set([Fault(method="setMyCommands", action="refuse", status=status)])
    said = len(sari.said)
    await sari.write("/start")
    await house.settle()
    assert len(sari.said) == said + 1
    assert house.calls() == {"sendMessage": 1, "setMyCommands": 1}


async def test_a_late_answer_to_a_press_still_edits(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, RATING)
    await sari.write("/tugas")
    await house.settle()
    fault = Fault(
        method="answerCallbackQuery", action="refuse", status=400, description="Bad Request: query is too old"
    )
    house.telegram.faults.set([fault])
    await sari.press("5")
    await house.settle()
    assert "membantu 5" in sari.last.text


async def test_whoever_shut_the_bot_out_is_marked_and_comes_back_on_start(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, RATING)
    await sari.write("/tugas")
    sari.block()
    await house.settle()
    assert await house.desk.read(lambda connection: connection.scalar(select(people.c.unreachable_since)))
    sari.unblock()
    await sari.write("/tugas")
    await house.settle()
    assert "Jawaban A" in sari.last.text


async def test_a_fault_of_ours_is_left_for_whoever_took_the_update_in(house: House) -> None:
    sari = await house.joined(1)

    async def broken(text: str) -> None:
        raise ZeroDivisionError(text)

    house.tools.guess = broken
    await sari.write("halo")
    with pytest.raises(ZeroDivisionError):
        await house.settle()
    said = len(sari.said)
    await apologise(house.application.bot, 1, house.tools.books["id"])
    assert len(sari.said) == said + 1
    assert "Bukan salahmu" in sari.last.text
    sari.block()
    await apologise(house.application.bot, 1, house.tools.books["id"])
