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
    old = admin.last.id
    await press(house, admin, "Orang per tugas: 1 orang", "2 orang")
    await press(house, admin, "Urutan: Biasa", "Dahulukan", "Upah: Tanpa upah", "Rp 750")
    assert ["Upah: Rp 750"] in admin.last.labels
    assert "Biaya: Rp 3.000 (4 tugas, Rp 750 per tugas)" in admin.last.text
    assert old == admin.last.id
    await press(house, admin, "Tenggat: Tanpa tenggat", "s.d. 25 Nov 2026")
    await press(house, admin, *[row[0] for row in admin.last.labels if row[0].startswith("Tenggat")])
    await press(house, admin, "s.d. 28 Nov 2026")
    await admin.write("/paket coba pay=700 lease=1h")
    await house.settle()
    assert "Sudah diubah" in admin.last.text
    ((batch),) = await found(house)
    wishes = batch.wishes
    assert (wishes.overlap, wishes.priority, wishes.pay, wishes.lease) == (2, 10, 700, 3600)
    assert str(wishes.deadline) == "2026-11-28 17:00:00+00:00"
    for words, answer in (("overlap=1", "cuma bisa ditambah"), ("kinds=rewrite", "nggak bisa diubah")):
        await admin.write(f"/paket coba {words}")
        await house.settle()
        assert answer in admin.last.text


async def test_an_old_choice_sets_what_it_says_and_nothing_more(house: House, admin: Phone) -> None:
    await push(house, admin, caption="/push kinds=rating overlap=1")
    await press(house, admin, "Buka")
    await house.press(50, "ba:1:overlap:2")
    await house.press(50, "ba:1:overlap:2")
    await house.press(50, "ba:1:kinds:+rewrite")
    await house.press(50, "ba:1:sensitive:yes")
    (batch,) = await found(house)
    assert (batch.wishes.overlap, batch.wishes.kinds, batch.wishes.sensitive) == (2, ("rating",), False)


async def test_a_draft_gets_its_wishes_by_buttons(house: House, admin: Phone) -> None:
    rows = [pair(n, gold={"comparison": "a"}) if n == 1 else pair(n) for n in range(1, 5)]
    await push(house, admin, jsonl(*rows), caption="/push")
    await press(house, admin, "Atur", "Jenis: Bandingkan", "Perbaiki", "Setelan lain")
    await press(house, admin, "Orang per tugas: 3 orang", "2 orang", "Diminta: Bebas", "Jawa ngoko")
    await press(house, admin, "Soal kunci: Tanpa", "10%", "Ditinjau: Tanpa", "25%", "Upah: Tanpa upah", "Rp 500")
    await press(house, admin, "Asal pelatih: Dari mana saja", "Lanjut", "Lampung", "Setelan lain")
    (batch,) = await found(house)
    wishes = batch.wishes
    assert (wishes.kinds, wishes.overlap, wishes.target) == (("comparison", "rewrite"), 2, "jv-x-ngoko")
    assert (wishes.gold, wishes.review, wishes.pay) == (10, 25, 500)
    assert [region.name for region in wishes.regions] == ["Lampung"]
    assert (batch.tasks, batch.slots) == (3, 6)
    assert "Biaya: Rp 3.000 (6 tugas, Rp 500 per tugas)" in admin.last.text
    await press(house, admin, "Soal kunci: 10%", "Tanpa", "Orang per tugas: 2 orang", "1 orang")
    ((batch),) = await found(house)
    assert (batch.tasks, batch.slots) == (4, 4)
    for words, answer in (("kinds=label", "Nggak cocok dengan baris"), ("name=lain", "nggak bisa diubah")):
        await house.do(admin, f"/paket coba {words}")
        assert answer in admin.last.text
    await house.do(admin, "/paket coba kinds=rating overlap=3 deadline=2d", "Buka", "Atur")
    assert "Orang per tugas: 3 orang" in str(admin.last.labels)
    assert "Jenis" not in str(admin.last.labels)


async def test_quotas_of_a_running_batch_rise(house: House, admin: Phone) -> None:
    await push(house, admin, caption="/push kinds=rating overlap=2 target=jv quotas=jv@jawa-timur:1")
    await press(house, admin, "Buka", "Atur", "Kuota: 1")
    await press(house, admin, *[row[0] for row in admin.last.labels if row[0].endswith(": 11")])
    assert "11" in admin.last.text
    await house.do(admin, '/paket coba quotas="jv@jawa-timur:12,jv@jawa-tengah:5"')
    (batch,) = await found(house)
    assert [quota.wanted for quota in batch.wishes.quotas] == [12, 5]
    await house.do(admin, "/paket coba quotas=jv@jawa-tengah:5")
    assert "nggak bisa dihapus" in admin.last.text


async def test_a_task_is_put_aside_by_hand(house: House, admin: Phone) -> None:
    await push(house, admin, b'{"id": "satu", "text": "Enak."}\n{"id": "dua", "text": "Lumayan."}\n')
    await press(house, admin, "Buka")
    for words, answer in (("tiga", "nggak ada di paket"), ("satu", "Tugasnya disisihkan"), ("satu", "sudah")):
        await admin.write(f"/paket coba sisihkan={words}")
        await house.settle()
        assert answer in admin.last.text
    await house.do(admin, "/paket coba", "Tugas bermasalah")
    assert "satu: disisihkan" in admin.last.text
