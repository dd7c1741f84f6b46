"""What a viewer sees, and what each role is told in the help."""

import pytest

from bot.playground.phone import Phone
from handlers.screens.menu import COMMANDS
from storage.roles import ROLES, role_named
from tests.handlers.house import House
from tests.handlers.test_batches import push
from tests.handlers.test_work import RATING
from tests.storage.desk.making import make_batch


@pytest.fixture
async def viewer(house: House) -> Phone:
    return await house.joined(9, role="viewer")


async def test_a_viewer_sees_batches_and_changes_nothing(house: House, viewer: Phone) -> None:
    await push(house, await house.joined(50, role="admin"), caption="/push name=kopi")
    await house.do(viewer, "/paket", "kopi")
    assert "kopi" in viewer.last.text
    labels = [label for row in viewer.buttons for label in row]
    assert labels == ["Coba contohnya", "Segarkan", "Semua paket"]
    for data in ("bm:1:open", "bd:1", "bg:1", "bx:1", "bq:1:0"):
        await house.press(9, data)
        assert "Tombol itu sudah nggak berlaku" in viewer.last.text
    await house.do(viewer, "/paket kopi")
    assert "✏️ draf" in viewer.last.text


async def test_the_progress_of_a_viewer_is_that_of_all(house: House, viewer: Phone) -> None:
    await house.do(viewer, "/progres")
    assert "Belum ada paket yang dibuka" in viewer.last.text
    await make_batch(house.desk, 2, RATING)
    sari = await house.joined(1)
    for step in ("/tugas", "5", "4", "3", "2"):
        await (sari.write(step) if step[0] == "/" else sari.press(step))
        await house.settle()
    await house.do(viewer, "/progres")
    for line in ("Paket yang dibuka: 1", "Pelatih yang sudah ikut: 1", "harian"):
        assert line in viewer.last.text
    await house.do(viewer, "Paket")
    assert "harian" in viewer.last.text


async def test_a_viewer_is_given_no_task_whatever_they_send(house: House, viewer: Phone) -> None:
    await make_batch(house.desk, 1, RATING)
    await house.do(viewer, "/tugas")
    assert viewer.last.text == "Perintah ini buat yang mengerjakan tugas. Peranmu cuma melihat."
    for data in ("c", "t:1:0:x", "m:tugas"):
        await house.press(9, data)
    await viewer.write("halo")
    await viewer.show("voice")
    await house.settle()
    assert "Peranmu pengamat" in viewer.last.text
    assert not [message for message in viewer.said if "Jawaban A" in message.text]


@pytest.mark.parametrize("role", [role.name for role in ROLES if role.name != "owner"])
async def test_help_has_what_one_may_with_an_example_each(house: House, role: str) -> None:
    phone = await house.joined(2, role=role)
    await house.do(phone, "/bantuan")
    text = phone.last.text
    for command in COMMANDS:
        rights = role_named(role).rights
        shown = {command.right, command.shown or "home"} <= rights and command.place != "privacy"
        assert (f"/{command.name}: " in text) == shown
    assert text.count("Contoh: ") == sum(f"/{command.name}: " in text for command in COMMANDS)
