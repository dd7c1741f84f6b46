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
    await press(house, admin, "Buka", "Coba contohnya", "Ke paketnya", "Segarkan")
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


async def test_a_running_batch_is_changed_by_buttons_and_by_words(house: House, admin: Phone) -> None:
    await push(house, admin, caption="/push kinds=rating dimensions=benar overlap=1")
    await press(house, admin, "Buka", "Atur")
    assert "Orang per tugas: 1" in admin.last.text
    old = admin.last.id
    await press(house, admin, "2 orang per tugas", "Dahulukan")
    assert "Orang per tugas: 2" in admin.last.text
    assert "10 (makin besar makin dulu)" in admin.last.text
    assert old == admin.last.id
    await admin.write("/paket coba pay=700 lease=1h")
    await house.settle()
    assert "Sudah diubah" in admin.last.text
    ((batch),) = await found(house)
    assert (batch.wishes.overlap, batch.wishes.priority, batch.wishes.pay, batch.wishes.lease) == (2, 10, 700, 3600)
    await admin.write("/paket coba overlap=1")
    await house.settle()
    assert "cuma bisa ditambah" in admin.last.text


async def test_a_stale_step_changes_nothing(house: House, admin: Phone) -> None:
    await push(house, admin, caption="/push kinds=rating overlap=1")
    await house.press(50, "ba:1:more:1")
    await house.press(50, "ba:1:more:1")
    assert [batch.wishes.overlap for batch in await found(house)] == [2]


async def test_a_task_is_put_aside_by_hand(house: House, admin: Phone) -> None:
    await push(house, admin, b'{"id": "satu", "text": "Enak."}\n{"id": "dua", "text": "Lumayan."}\n')
    await press(house, admin, "Buka")
    for words, answer in (("tiga", "nggak ada di paket"), ("satu", "Tugasnya disisihkan"), ("satu", "sudah")):
        await admin.write(f"/paket coba sisihkan={words}")
        await house.settle()
        assert answer in admin.last.text
    await house.do(admin, "/paket coba", "Tugas bermasalah")
    assert "satu: disisihkan" in admin.last.text
