"""Buttons of the chat page in a real browser: pressed, waiting, changed under the finger, taken away."""

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Route, expect

from tests.bot.playground.page.windows import Bot, Table

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_a_press_reaches_the_bot_and_the_answer_changes_the_message_in_place(table: Table) -> None:
    async with table.begun() as phone:
        scale = [{"text": str(mark), "callback_data": f"nilai:{mark}"} for mark in range(1, 6)]
        save = {"text": "Simpan", "callback_data": "simpan", "style": "success"}
        number = await table.bot.say("Beri nilai.", scale, [save])
        await phone.key("4").click()
        await expect(phone.key("4")).to_have_attribute("aria-busy", "true")
        query = (await table.bot.hear())["callback_query"]
        assert (query["data"], query["message"]["message_id"]) == ("nilai:4", number)
        bubble = await phone.bubble("Beri nilai.").element_handle()
        await table.bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Tercatat: 4")
        await expect(phone.page.locator(".toast")).to_have_text("Tercatat: 4")
        scale[3]["text"] = "✓ 4"
        await table.bot.edit(number, "Nilaimu: 4", scale, [save])
        await expect(phone.key("✓ 4")).to_be_focused()
        await expect(phone.key("✓ 4")).not_to_have_attribute("aria-busy", "true")
        await expect(phone.bubble("Nilaimu: 4")).to_be_visible()
        assert bubble
        assert await bubble.evaluate("bubble => bubble.isConnected && bubble.textContent.includes('Nilaimu: 4')")
        await table.bot.edit(number, "Selesai.")
        await expect(phone.page.locator(".key")).to_have_count(0)


async def test_an_alert_waits_until_it_is_closed(table: Table) -> None:
    async with table.begun() as phone:
        await table.bot.say("Yakin?", [{"text": "Ya", "callback_data": "ya"}])
        await phone.key("Ya").click()
        number = (await table.bot.hear())["callback_query"]["id"]
        wish = {"text": "Paket ini sudah ditutup.", "show_alert": True}
        await table.bot.call("answerCallbackQuery", callback_query_id=number, **wish)
        await expect(phone.page.get_by_role("dialog")).to_contain_text("Paket ini sudah ditutup.")
        await phone.button("Oke").click()
        await expect(phone.page.get_by_role("dialog")).to_have_count(0)


async def test_a_button_that_is_gone_says_so(table: Table) -> None:
    async with table.begun() as phone:
        number = await table.bot.say("Lama.", [{"text": "Pilih", "callback_data": "pilih"}])
        await expect(phone.key("Pilih")).to_be_visible()
        await phone.page.route("**/presses", _remove_first(table.bot, number))
        await phone.key("Pilih").click()
        await expect(phone.page.locator(".toast")).to_have_text("Tombol ini sudah tidak ada.")
        table.forgive("409")


def _remove_first(bot: Bot, number: int) -> Callable[..., Awaitable[None]]:
    async def remove(route: Route) -> None:
        await bot.edit(number, "Baru.")
        await route.continue_()

    return remove


async def test_a_button_waits_exactly_until_the_bot_answers(table: Table) -> None:
    async with table.begun() as phone:
        keys = [{"text": each, "callback_data": each} for each in ("Ya", "Tidak")]
        number = await table.bot.say("Yakin?", keys)
        await phone.key("Tidak").click()
        query = (await table.bot.hear())["callback_query"]["id"]
        busy = phone.page.locator(".key[aria-busy]")
        await expect(busy).to_have_text(["Tidak"])
        await table.bot.say("Belum selesai.")
        await table.bot.edit(number, "Yakin betul?", keys)
        await expect(phone.bubble("Yakin betul?")).to_be_visible()
        await expect(busy).to_have_text(["Tidak"])
        await phone.page.reload()
        await expect(busy).to_have_text(["Tidak"])
        await table.bot.call("answerCallbackQuery", callback_query_id=query)
        await expect(busy).to_have_count(0)


async def test_a_button_that_changes_under_the_finger_is_not_pressed(table: Table) -> None:
    async with table.begun() as phone:
        number = await table.bot.say("Tugas 1.", [{"text": "Simpan", "callback_data": "simpan"}])
        await phone.key("Simpan").hover()
        await phone.page.mouse.down()
        await table.bot.edit(number, "Tugas 2.", [{"text": "Hapus", "callback_data": "hapus"}])
        await expect(phone.key("Hapus")).to_be_visible()
        await phone.page.mouse.up()
        await expect(phone.page.locator(".toast")).to_have_text("Tombol ini sudah tidak ada.")
        await phone.key("Hapus").press("Enter")
        assert (await table.bot.hear())["callback_query"]["data"] == "hapus"
        table.forgive("409")


async def test_the_bots_own_keyboard_comes_and_goes(table: Table) -> None:
    async with table.begun() as phone:
        await table.bot.say("Pilih.", reply_markup={"keyboard": [["Lanjut", "Berhenti"]]})
        await table.bot.say("Boleh juga nanti.")
        await expect(phone.button("Lanjut")).to_be_visible()
        await table.bot.say("Sudah.", reply_markup={"remove_keyboard": True})
        await expect(phone.page.locator("#reply-keyboard")).to_be_hidden()
