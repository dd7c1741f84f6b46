"""The chat page in a real browser: what people do reaches the bot, what the bot does is seen."""

from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.bot.playground.page.windows import TOKEN, Table

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_the_start_button_stands_below_what_the_bot_says_of_itself(table: Table) -> None:
    await table.bot.call("setMyDescription", description="Bantu AI\nbicara seperti kita.")
    async with table.windows.phone(table.sari) as phone:
        await expect(phone.page.locator("#description")).to_have_text("Bantu AI\nbicara seperti kita.")
        await expect(phone.writing).to_be_hidden()
        await phone.button("Mulai").click()
        await expect(phone.bubble("/start")).to_be_visible()
        await expect(phone.writing).to_be_visible()
        assert (await table.bot.hear())["message"]["text"] == "/start"
        await table.bot.call("sendChatAction", chat_id=table.sari, action="typing")
        await expect(phone.page.get_by_text("sedang mengetik…")).to_be_visible()
        await table.bot.say("Halo, Sari!")
        await expect(phone.bubble("Halo, Sari!")).to_be_visible()
        await expect(phone.page.get_by_text("sedang mengetik…")).to_be_hidden()


async def test_entities_are_drawn_and_markup_of_others_is_only_text(table: Table) -> None:
    async with table.begun() as phone:
        evil = "<img src=x onerror=alert(1)><script>alert(2)</script>"
        await phone.write(evil)
        await expect(phone.bubble("onerror")).to_contain_text(evil)
        assert await phone.page.locator(".thread img, .thread script").count() == 0
        await table.bot.say(
            "👍🏽 <b>tebal <i>miring</i></b> dan <s>coret</s>\n<blockquote>kutipan</blockquote>\n"
            "<tg-spoiler>rahasia</tg-spoiler> <code>a&lt;b</code> <a href='https://example.org/'>tautan</a> /tugas"
        )
        bubble = phone.bubble("tebal")
        await expect(bubble.locator("strong")).to_have_text("tebal miring")
        await expect(bubble.locator("strong em")).to_have_text("miring")
        await expect(bubble.locator("s")).to_have_text("coret")
        await expect(bubble.locator("blockquote")).to_have_text("kutipan")
        await expect(bubble.locator("code")).to_have_text("a<b")
        await expect(bubble.get_by_role("link", name="tautan")).to_have_attribute("href", "https://example.org/")
        await bubble.get_by_role("button", name="Teks tersembunyi").click()
        await expect(bubble.locator(".spoiler.open")).to_have_text("rahasia")
        await table.bot.hear()
        await bubble.get_by_role("button", name="/tugas").click()
        assert (await table.bot.hear())["message"]["text"] == "/tugas"


async def test_a_long_expandable_quote_opens_and_a_short_one_needs_no_button(table: Table) -> None:
    async with table.begun() as phone:
        await table.bot.say(f"<blockquote expandable>{'jawaban yang panjang ' * 40}</blockquote>")
        words = phone.bubble("jawaban").locator(".expandable-words")
        low = await words.evaluate("part => part.clientHeight")
        await phone.button("Selengkapnya").click()
        assert await words.evaluate("part => part.clientHeight") > low
        await phone.button("Ciutkan").click()
        assert await words.evaluate("part => part.clientHeight") == low
        await table.bot.say("<blockquote expandable>pendek</blockquote>")
        await expect(phone.bubble("pendek")).to_be_visible()
        await expect(phone.bubble("pendek").get_by_role("button", name="Selengkapnya")).to_be_hidden()


async def test_answering_quoting_and_changing_a_message(table: Table) -> None:
    async with table.begun() as phone:
        number = await table.bot.say("Nasi uduk dimasak dengan santan.")
        await phone.choose("Nasi uduk", "Balas")
        await expect(phone.page.locator("#about")).to_contain_text("Balas Latihin")
        await phone.writing.fill("baris satu")
        await phone.writing.press("Shift+Enter")
        await phone.page.keyboard.insert_text("baris dua")
        await phone.writing.press("Enter")
        answer = (await table.bot.hear())["message"]
        assert answer["text"] == "baris satu\nbaris dua"
        assert answer["reply_to_message"]["message_id"] == number
        await phone.bubble("Nasi uduk").first.locator(".text").dblclick(position={"x": 10, "y": 10})
        await phone.choose("Nasi uduk", "Kutip pilihan")
        await phone.write("maksudnya apa?")
        assert (await table.bot.hear())["message"]["quote"]["text"] == "Nasi"
        await phone.choose("maksudnya apa?", "Ubah")
        await expect(phone.writing).to_have_value("maksudnya apa?")
        await phone.write("maksudmu apa?")
        assert (await table.bot.hear())["edited_message"]["text"] == "maksudmu apa?"
        await expect(phone.bubble("maksudmu apa?")).to_contain_text("diubah")
        await phone.bubble("maksudmu apa?").locator(".answered").click()
        await expect(phone.page.locator(".row.found")).to_contain_text("Nasi uduk")


async def test_a_part_is_quoted_without_a_mouse(table: Table) -> None:
    async with table.begun() as phone:
        await table.bot.say("Satu kalimat saja.")
        await phone.bubble("Satu kalimat").focus()
        await phone.page.keyboard.press("Enter")
        await phone.page.get_by_role("menuitem", name="Kutip sebagian").press("Enter")
        await phone.page.locator(".quoting").evaluate("field => field.setSelectionRange(5, 12)")
        await phone.button("Kutip").click()
        await phone.write("yang ini")
        assert (await table.bot.hear())["message"]["quote"]["text"] == "kalimat"


async def test_a_finger_that_holds_gets_the_menu_and_one_that_pulls_answers(table: Table) -> None:
    async with table.begun() as phone:
        await table.bot.say("Pegang aku.")
        box = await phone.bubble("Pegang aku.").bounding_box()
        assert box
        x, y = box["x"] + 80, box["y"] + 12
        finger = await phone.page.context.new_cdp_session(phone.page)
        await finger.send("Emulation.setTouchEmulationEnabled", {"enabled": True})
        down = {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]}
        up = {"type": "touchEnd", "touchPoints": []}
        await finger.send("Input.dispatchTouchEvent", down)
        await expect(phone.page.get_by_role("menuitem", name="Salin")).to_be_visible()
        await finger.send("Input.dispatchTouchEvent", up)
        await phone.page.keyboard.press("Escape")
        await finger.send("Input.dispatchTouchEvent", down)
        for step in range(10, 100, 10):
            await finger.send(
                "Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x - step, "y": y}]}
            )
        await finger.send("Input.dispatchTouchEvent", up)
        await expect(phone.page.locator("#about")).to_contain_text("Pegang aku.")
        await finger.detach()


async def test_what_the_bot_asks_for_is_answered_with_a_reply(table: Table) -> None:
    async with table.begun() as phone:
        wish = {"force_reply": True, "input_field_placeholder": "Tulis alasannya…"}
        number = await table.bot.say("Kenapa?", reply_markup=wish)
        await expect(phone.writing).to_have_attribute("placeholder", "Tulis alasannya…")
        await expect(phone.page.locator("#about")).to_contain_text("Kenapa?")
        await phone.write("karena kaku")
        answer = (await table.bot.hear())["message"]
        assert answer["reply_to_message"]["message_id"] == number
        await table.bot.say("Pilih.", reply_markup={"keyboard": [["Lanjut", "Berhenti"]]})
        await phone.button("Lanjut").click()
        assert (await table.bot.hear())["message"]["text"] == "Lanjut"


async def test_the_menu_lists_the_commands_and_says_the_chosen_one(table: Table) -> None:
    commands = [
        {"command": "tugas", "description": "tugas berikutnya"},
        {"command": "bantuan", "description": "bantuan"},
    ]
    await table.bot.call("setMyCommands", commands=commands)
    async with table.begun() as phone:
        await phone.button("Menu").click()
        await expect(phone.page.get_by_role("option")).to_have_count(2)
        await phone.page.get_by_role("option", name="tugas berikutnya").click()
        assert (await table.bot.hear())["message"]["text"] == "/tugas"
        await phone.writing.fill("/ban")
        await phone.page.get_by_role("option", name="/bantuan").click()
        assert (await table.bot.hear())["message"]["text"] == "/bantuan"


async def test_files_go_up_with_a_caption_and_come_down_unchanged(table: Table, tmp_path: Path) -> None:
    batch = tmp_path / "tugas harian.jsonl"
    batch.write_bytes(b'{"prompt": "Apa kabar?"}\n')
    async with table.begun() as phone:
        async with phone.page.expect_file_chooser() as chooser:
            await phone.button("Lampirkan berkas").click()
        await (await chooser.value).set_files(batch)
        await phone.page.get_by_role("textbox", name="Keterangan").fill("/push kinds=rating")
        await phone.button("Kirim").last.click()
        message = (await table.bot.hear())["message"]
        assert (message["caption"], message["document"]["file_name"]) == ("/push kinds=rating", batch.name)
        file = await table.bot.call("getFile", file_id=message["document"]["file_id"])
        stored = await table.bot.client.get(f"/file/bot{TOKEN}/{file['file_path']}")
        assert stored.content == batch.read_bytes()
        export = {"document": ("ekspor.csv", b"a,b\n1,2\n")}
        words = {"chat_id": str(table.sari), "caption": "Siap."}
        await table.bot.client.post(f"/bot{TOKEN}/sendDocument", data=words, files=export)
        async with phone.page.expect_download() as download:
            await phone.page.get_by_role("link", name="Unduh ekspor.csv").click()
        found = await download.value
        assert found.suggested_filename == "ekspor.csv"
        await found.save_as(tmp_path / "turun.csv")
        assert (tmp_path / "turun.csv").read_bytes() == b"a,b\n1,2\n"


async def test_a_dot_tells_that_the_bot_has_written_to_somebody_else(table: Table) -> None:
    async with table.begun() as phone:
        await phone.page.get_by_role("link", name="Bagus").click()
        await phone.button("Mulai").click()
        await phone.page.get_by_role("link", name="Sari").click()
        await expect(phone.page.locator("nav [aria-current]")).to_contain_text("Sari")
        await table.bot.say("Untuk Bagus.", chat_id=table.bagus)
        dot = phone.page.get_by_role("link", name="Bagus").get_by_role("img", name="pesan baru")
        await expect(dot).to_be_visible()
        await phone.button("Pilihan lain").click()
        async with phone.page.context.expect_page() as opened:
            await phone.page.get_by_role("menuitem", name="Jendela kedua sebagai Bagus").click()
        await expect(dot).to_be_hidden()
        await (await opened.value).close()


async def test_two_windows_are_two_people(table: Table) -> None:
    async with table.begun() as sari, table.windows.phone(table.bagus) as bagus:
        await bagus.button("Mulai").click()
        assert (await table.bot.hear())["message"]["from"]["id"] == table.bagus
        await table.bot.say("Untuk Bagus.", chat_id=table.bagus)
        await expect(bagus.bubble("Untuk Bagus.")).to_be_visible()
        await expect(sari.bubble("Untuk Bagus.")).to_have_count(0)
        await sari.page.get_by_role("link", name="Bagus").click()
        await expect(sari.bubble("Untuk Bagus.")).to_be_visible()
        assert sari.page.url.endswith(f"#/{table.bagus}")


async def test_an_invitation_opens_on_the_phone_it_is_meant_for(table: Table) -> None:
    async with table.begun() as phone:
        await table.bot.say("Undangan: https://t.me/latihin_bot?start=inv_7")
        await phone.page.get_by_role("link", name="t.me/latihin_bot").click()
        await phone.page.get_by_role("button", name="Orang baru").click()
        await phone.page.get_by_role("textbox", name="Nama").fill("Dewi")
        await phone.button("Tambah").click()
        message = (await table.bot.hear())["message"]
        assert (message["text"], message["from"]["first_name"]) == ("/start inv_7", "Dewi")
        await expect(phone.page.locator("nav [aria-current]")).to_contain_text("Dewi")
        await expect(phone.bubble("/start inv_7")).to_be_visible()


async def test_sharing_an_invitation_hands_it_to_somebody_here(table: Table) -> None:
    async with table.begun() as phone:
        link = "https%3A%2F%2Ft.me%2Flatihin_bot%3Fstart%3Dinv_8"
        await table.bot.say("Undangan.", [{"text": "Bagikan", "url": f"https://t.me/share/url?url={link}"}])
        await phone.page.get_by_role("link", name="Bagikan").click()
        await phone.page.get_by_role("dialog").get_by_role("button", name="Bagus").click()
        message = (await table.bot.hear())["message"]
        assert (message["text"], message["from"]["first_name"]) == ("/start inv_8", "Bagus")


async def test_only_what_a_person_changed_is_marked_and_only_the_newest_toast_stays(table: Table) -> None:
    async with table.begun() as phone:
        number = await table.bot.say("Satu.", [{"text": "Lagi", "callback_data": "lagi"}])
        for words in ("pertama", "kedua"):
            await phone.key("Lagi").click()
            query = (await table.bot.hear())["callback_query"]["id"]
            await table.bot.call("answerCallbackQuery", callback_query_id=query, text=words)
            await expect(phone.page.locator(".toast")).to_have_text([words])
        await table.bot.edit(number, "Dua.")
        await expect(phone.bubble("Dua.")).to_be_visible()
        await expect(phone.bubble("Dua.")).not_to_contain_text("diubah")


async def test_a_bot_can_be_shut_out_and_let_in_again(table: Table) -> None:
    async with table.begun() as phone:
        await phone.button("Pilihan lain").click()
        await phone.page.get_by_role("menuitem", name="Blokir bot").click()
        assert (await table.bot.hear())["my_chat_member"]["new_chat_member"]["status"] == "kicked"
        await expect(phone.writing).to_be_hidden()
        await phone.button("Buka blokir").click()
        assert (await table.bot.hear())["my_chat_member"]["new_chat_member"]["status"] == "member"
        await expect(phone.writing).to_be_visible()


async def test_the_page_comes_back_by_itself(table: Table) -> None:
    async with table.begun() as phone:
        await phone.page.route("**/chats/**", lambda route: route.abort())
        await table.bot.say("Sebelum putus.")
        await expect(phone.page.get_by_text("Koneksi terputus")).to_be_visible()
        await phone.write("tertahan")
        await expect(phone.page.locator(".toast")).to_contain_text("Belum tersambung")
        await expect(phone.writing).to_have_value("tertahan")
        await table.bot.say("Selama putus.")
        await phone.page.unroute("**/chats/**")
        await expect(phone.bubble("Selama putus.")).to_be_visible()
        await expect(phone.page.get_by_text("Koneksi terputus")).to_be_hidden()
        table.forgive("ERR_FAILED")
