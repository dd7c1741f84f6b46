"""Batches that are there already, as an admin steers them on the phone."""

import pytest

from bot.playground.phone import Phone
from tests.handlers.house import House
from tests.handlers.test_batches import found, jsonl, pair, press, push


@pytest.fixture
async def admin(house: House) -> Phone:
    return await house.joined(50, role="admin")


async def test_keep_and_discard(house: House, admin: Phone) -> None:
    await push(house, admin)
    await press(house, admin, "Simpan draf")
    assert "✏️ draf" in admin.last.text
    await press(house, admin, "Buang")
    assert "Draf coba dibuang" in admin.last.text
    assert await found(house) == []
    await push(house, admin)
    assert [batch.wishes.name for batch in await found(house)] == ["coba"]


async def test_the_list_the_batch_and_its_steps(house: House, admin: Phone) -> None:
    await admin.write("/paket")
    await house.settle()
    assert "Belum ada paket" in admin.last.text
    await push(house, admin, caption="/push kinds=rating dimensions=benar overlap=1")
    await press(house, admin, "Buka", "Semua paket")
    assert "coba · 🟢 dibuka" in admin.last.text
    sari = await house.joined(1)
    await sari.write("/tugas")
    await house.settle()
    await press(house, sari, "5", "4")
    await press(house, admin, "coba")
    for line in ("▰▰▰▰▰▱▱▱▱▱ 50%", "Hasil: 1 dari 2 (2 tugas)", "Pelatih: 1"):
        assert line in admin.last.text
    await press(house, admin, "Jeda")
    assert "⏸ dijeda" in admin.last.text
    await press(house, admin, "Tutup")
    assert "⚫ ditutup" in admin.last.text
    await press(house, admin, "Buka", "Lihat contoh", "Ke paketnya", "Segarkan")
    assert "🟢 dibuka" in admin.last.text


async def test_a_batch_by_its_name_and_one_that_is_not_there(house: House, admin: Phone) -> None:
    await push(house, admin, caption='/push name="Pagi Cerah"')
    for name in ("pagi cerah", "1"):
        await admin.write(f"/batches {name}")
        await house.settle()
        assert "📦 Pagi Cerah" in admin.last.text
    for name in ("sore", "9" * 40):
        await admin.write(f"/paket {name}")
        await house.settle()
        assert "nggak ada" in admin.last.text


async def test_old_buttons_look_again(house: House, admin: Phone) -> None:
    await push(house, admin)
    plan = admin.last.id
    await admin.write("/paket coba")
    await house.settle()
    await press(house, admin, "Buka")
    await admin.press("Buka", message=plan)
    await house.settle()
    assert "sekarang sudah dibuka" in admin.toasts[-1].text
    assert next(message for message in admin.said if message.id == plan).labels[0] == ["Jeda", "Tutup"]
    await house.press(50, "bd:1")
    assert [batch.state for batch in await found(house)] == ["open"]


async def test_a_button_of_a_discarded_batch_shows_the_list(house: House, admin: Phone) -> None:
    await push(house, admin)
    plan = admin.last.id
    await admin.write("/paket coba")
    await house.settle()
    await press(house, admin, "Buang")
    await admin.press("Buka", message=plan)
    await house.settle()
    assert "nggak ada" in next(message for message in admin.said if message.id == plan).text


async def test_many_batches_are_turned_over(house: House, admin: Phone) -> None:
    for number in range(10):
        await push(house, admin, jsonl(pair(number)), f"/push name=paket-{number}")
    await admin.write("/paket")
    await house.settle()
    assert "paket-9" in admin.last.text
    assert "paket-1" not in admin.last.text
    await press(house, admin, "Lanjut")
    assert "paket-1" in admin.last.text
    assert "paket-9" not in admin.last.text
