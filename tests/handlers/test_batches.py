"""Pushing batches, as an admin sees it on the phone."""

import json
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from bot.playground.faults import Fault
from bot.playground.phone import Phone
from storage.desk import batches
from storage.facts import Batch, Json
from tests.handlers.house import House
from tests.storage.desk.making import NOW

CSV = b"id,text,lang\ns1,Kuenya enak dan murah.,id\ns2,Antrenya lama banget.,id\n"


def jsonl(*rows: Json) -> bytes:
    return "\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode()


def pair(number: int, **more: Json) -> Json:
    candidates = [{"text": f"Bisa, nomor {number}.", "model": "rahasia-1"}, {"text": f"Nggak, {number}."}]
    return {"prompt": f"Nasi goreng basi <{number}>?", "candidates": candidates, **more}


TWO = jsonl(pair(1), pair(2))


async def push(
    house: House, admin: Phone, data: bytes = TWO, caption: str = "/push", name: str = "coba.jsonl"
) -> None:
    await admin.upload(name, data, caption)
    await house.settle()


async def press(house: House, phone: Phone, *labels: str) -> None:
    for label in labels:
        await phone.press(label)
        await house.settle()


async def found(house: House) -> list[Batch]:
    return await house.desk.read(batches.list_batches)


async def test_a_cell_that_is_too_long_is_refused_with_the_limit(house: House, admin: Phone) -> None:
    await push(house, admin, b"id,text\n1," + b"a" * 200_000 + b"\n", name="panjang.csv")
    assert "lebih dari 131.072 huruf" in admin.last.text


def left_over(house: House) -> list[Path]:
    """Uploaded files that are still on the disk."""
    return list(house.tools.folder.glob("in-*"))


@pytest.fixture
async def admin(house: House) -> Phone:
    return await house.joined(50, role="admin")


async def test_a_good_file_is_understood_shown_as_a_trainer_sees_it_and_opened(house: House, admin: Phone) -> None:
    await push(house, admin, caption="/push kinds=rating,rewrite overlap=2 pay=1500 target=id-x-gaul")
    sample, plan = admin.said
    assert "Nasi goreng basi <1>?" in sample.text
    assert "seberapa membantu" in sample.text
    assert "rahasia-1" not in sample.text
    assert sample.labels[0] == ["1", "2", "3", "4", "5"]
    assert sample.labels[-1] == ["Ke paketnya"]
    for line in ("coba", "2 jenis = 8 hasil", "Rp 1.500 per tugas", "bahasa gaul", "30 menit"):
        assert line in plan.text
    assert "kutebak" not in plan.text
    assert plan.labels == [["Buka"], ["Atur"], ["Simpan draf", "Buang"]]
    await press(house, admin, "Buka")
    assert "🟢 dibuka" in admin.last.text
    assert [batch.state for batch in await found(house)] == ["open"]
    sari = await house.joined(1)
    await sari.write("/tugas")
    await house.settle()
    assert "Nasi goreng basi <1>?" in sari.last.text


async def test_the_pages_of_a_sample_turn(house: House, admin: Phone) -> None:
    await push(house, admin, jsonl(pair(1, topic="t") | {"prompt": "kata " * 1500}))
    sample = admin.said[0]
    await press(house, admin, "Lanjut")
    turned = next(message for message in admin.said if message.id == sample.id)
    assert turned.text != sample.text
    assert turned.labels[-1] == ["Ke paketnya"]
    assert len(turned.labels) == len(sample.labels)


async def test_what_nobody_said_is_told_from_the_columns_and_marked(house: House, admin: Phone) -> None:
    await push(house, admin, CSV, "/push", "kalimat sehari-hari.csv")
    lines = admin.last.text.splitlines()
    assert lines[0] == "📦 kalimat sehari-hari"
    assert any("Bahasa teks: bahasa Indonesia (kutebak)" in line for line in lines)
    assert any(line.startswith("Jenis: ") and line.endswith("(kutebak)") for line in lines)


async def test_the_first_line_of_a_file_may_hold_its_wishes_and_the_caption_wins(house: House, admin: Phone) -> None:
    header = {"batch": {"name": "dari berkas", "overlap": 5, "lease": "1h"}}
    await push(house, admin, jsonl(header, pair(1)), "/push overlap=2")
    assert "📦 dari berkas" in admin.last.text
    assert "2 orang = 2 hasil" in admin.last.text
    assert "60 menit" in admin.last.text


async def test_every_fault_is_named_by_line_and_column_and_nothing_is_kept(house: House, admin: Phone) -> None:
    bad = jsonl(pair(1), {"prompt": "x"}, {"prompt": "", "candidates": ["a"]}) + b"\n{oops\n"
    await push(house, admin, bad, "/push kinds=comparison")
    said = admin.last.text
    assert "Ada 3 kesalahan, 1 baris sudah benar" in said
    for place in ("Baris 2, kolom candidates", "Baris 3", "Baris 4"):
        assert place in said
    assert await found(house) == []
    assert left_over(house) == []


async def test_more_than_twenty_faults_come_as_a_file(house: House, admin: Phone) -> None:
    await push(house, admin, jsonl(*({"prompt": f"p{n}"} for n in range(30))), "/push kinds=rating")
    first, second, document = admin.said
    assert first.text.count("Baris") == second.text.count("Baris") == 10
    listed = admin.download(document.id).decode().splitlines()
    assert len(listed) == 30
    assert listed[29].startswith("Baris 30, kolom candidates: ")


async def test_a_fault_far_down_leaves_nothing_behind(house: House, admin: Phone) -> None:
    rows = [pair(n) for n in range(6_000)]
    await push(house, admin, jsonl(*rows, {"prompt": "sendirian"}), "/push kinds=comparison")
    assert "Ada 1 kesalahan, 6.000 baris sudah benar" in admin.last.text
    assert await found(house) == []
    await push(house, admin, jsonl(*rows), "/push kinds=comparison")
    assert [batch.tasks for batch in await found(house)] == [6_000]


async def test_a_long_file_says_how_far_it_is_in_the_same_message(house: House, admin: Phone) -> None:
    clock = house.tools.clock
    ticks = count()
    house.tools.clock = lambda: clock() + timedelta(seconds=4 * next(ticks))
    house.calls()
    await push(house, admin, jsonl(*(pair(n) for n in range(11_000))))
    assert "11.000 tugas" in admin.last.text
    calls = house.calls()
    assert (calls["sendMessage"], calls["editMessageText"]) == (2, 4)


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_a_word_that_does_not_arrive_stops_no_push(house: House, admin: Phone, method: str) -> None:
    house.telegram.faults.set([Fault(method=method, action="refuse", status=500, times=1)])
    ticks = count()
    house.tools.clock = lambda: NOW + timedelta(seconds=4 * next(ticks))
    await push(house, admin)
    assert [batch.wishes.name for batch in await found(house)] == ["coba"]
    assert admin.last.labels == [["Buka"], ["Atur"], ["Simpan draf", "Buang"]]


async def test_the_same_file_again_is_the_same_batch(house: House, admin: Phone) -> None:
    await push(house, admin)
    await push(house, admin, caption="/push overlap=9", name="lain.jsonl")
    assert "sudah pernah masuk" in admin.last.text
    assert [batch.wishes.name for batch in await found(house)] == ["coba"]


async def test_another_file_of_the_same_name_gets_a_number(house: House, admin: Phone) -> None:
    await push(house, admin)
    await push(house, admin, jsonl(pair(3)))
    assert [batch.wishes.name for batch in await found(house)] == ["coba-2", "coba"]


@pytest.mark.parametrize("caption", ["/push overlap=99", "/push warna=biru", "/push overlap", "/push kinds=tebak"])
async def test_a_wish_that_cannot_be_granted_is_refused(house: House, admin: Phone, caption: str) -> None:
    await push(house, admin, caption=caption)
    assert await found(house) == []
    assert "📦" not in admin.last.text


async def test_what_is_no_batch_file_is_refused_before_it_is_fetched(house: House, admin: Phone) -> None:
    await push(house, admin, b"MZ", "/push", "game.exe")
    assert ".jsonl, .json, .csv" in admin.last.text
    await push(house, admin, b" " * ((20 << 20) + 1), "/push", "besar.jsonl")
    assert "20 MB" in admin.last.text
    assert "getFile" not in house.calls()


async def test_a_file_that_cannot_be_fetched_is_asked_for_again(house: House, admin: Phone) -> None:
    house.telegram.faults.set([Fault(method="getFile", action="refuse", status=400, description="wrong file_id")])
    await push(house, admin)
    assert "gagal kuambil" in admin.last.text


async def test_a_file_that_telegram_finds_too_big_is_told_so(house: House, admin: Phone) -> None:
    house.telegram.faults.set([Fault(method="getFile", action="refuse", status=400, description="file is too big")])
    await push(house, admin)
    assert "20 MB" in admin.last.text


async def test_a_file_without_a_word_is_offered_and_pushed_by_a_button(house: House, admin: Phone) -> None:
    await push(house, admin, caption="")
    assert "Ini paket tugas? coba.jsonl" in admin.last.text
    await press(house, admin, "Ya, jadikan paket")
    assert [batch.wishes.name for batch in await found(house)] == ["coba"]
    assert admin.last.labels == [["Buka"], ["Atur"], ["Simpan draf", "Buang"]]


async def test_push_as_a_reply_to_a_file(house: House, admin: Phone) -> None:
    sent = await admin.upload("coba.jsonl", TWO)
    await admin.write('/push name="Uji coba" overlap=1', reply_to=sent.id)
    await house.settle()
    assert [batch.wishes.overlap for batch in await found(house)] == [1]
    assert "📦 Uji coba" in admin.last.text


async def test_push_without_a_file_says_how_it_is_done(house: House, admin: Phone) -> None:
    await admin.write("/push")
    await house.settle()
    assert "Cara kirim paket" in admin.last.text
    await admin.write("/push", reply_to=admin.last.id)
    await house.settle()
    assert "nggak menemukan berkasnya" in admin.last.text


async def test_trainers_do_not_push_and_see_no_batches(house: House) -> None:
    sari = await house.joined(1)
    await push(house, sari)
    for command in ("/push", "/paket", "/ekspor"):
        await sari.write(command)
        await house.settle()
        assert sari.last.text == "Perintah ini buat admin."
    assert await found(house) == []


async def test_a_push_that_comes_twice_makes_one_batch(house: House, admin: Phone) -> None:
    await push(house, admin)
    await house.redeliver(house.answered[-1])
    assert len(await found(house)) == 1
    await press(house, admin, "Buka")
    await house.redeliver(house.answered[-1])
    assert [batch.state for batch in await found(house)] == ["open"]


async def test_names_from_files_are_never_markup(house: House, admin: Phone) -> None:
    await push(house, admin, caption='/push name="<b>&amp; ../../x"')
    assert "📦 <b>&amp; ../../x" in admin.last.text
    await press(house, admin, "Buka", "Semua paket")
    assert "<b>&amp; ../../x" in admin.last.text
