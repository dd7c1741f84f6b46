"""Three kinds of one batch on a phone, from the pushed file to the exported one, with a restart in between."""

import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.playground.phone import Phone
from storage.database.engine import open_database
from storage.desk.desk import Desk
from tests.handlers.house import House, reopen_house
from tests.handlers.test_exports import post

ROW = {
    "id": "r1",
    "messages": [
        {"role": "user", "content": "Hai, " + "aku mau cerita panjang. " * 30},
        {"role": "assistant", "content": "Silakan."},
        {"role": "user", "content": "Enaknya makan apa?"},
    ],
    "topic": "kuliner",
    "domain": "sehari-hari",
    "candidates": [
        {"id": "x", "text": "Bakso.", "model": "m1"},
        {"id": "y", "text": "Makanlah makanan bergizi.", "model": "m2"},
        {"id": "z", "text": "Nggak tahu.", "model": "m3"},
    ],
}


@pytest.fixture
async def admin(house: House) -> Phone:
    return await house.joined(50, role="admin")


@pytest.fixture
async def desks(house: House, tmp_path: Path) -> AsyncIterator[Desk]:
    """The desk after a restart."""
    del house
    desk = Desk(open_database(f"sqlite+aiosqlite:///{tmp_path}/latihin.db"))
    yield desk
    await desk.close()


async def steps(house: House, phone: Phone, *acts: str) -> None:
    for act in acts:
        await (phone.write(act.lstrip("+")) if act[0] in "+/" else phone.press(act))
        await house.settle()


async def pushed(house: House, admin: Phone, kinds: str, *rows: object) -> Phone:
    """The file as a batch that is open, and the phone of someone with its first task."""
    data = "\n".join(json.dumps(row) for row in rows).encode()
    await admin.upload("paket.jsonl", data, f"/push name=uji kinds={kinds} overlap=1 lang=id")
    await house.settle()
    await steps(house, admin, "Buka")
    sari = await house.joined(1)
    await steps(house, sari, "/tugas")
    return sari


async def exported(house: House, admin: Phone, name: str) -> list[dict[str, object]]:
    await steps(house, admin, f"/ekspor uji {name}")
    await post(house)
    return [json.loads(line) for line in admin.download(admin.last.id).decode().splitlines()]


def candidate(phone: Phone, text: str) -> str:
    """The letter under which this answer is shown to this person."""
    return phone.last.text.split(text)[0].rsplit("Jawaban ", 1)[1].strip()


async def test_ranking_safety_and_critique_follow_one_another_in_one_message(house: House, admin: Phone) -> None:
    sari = await pushed(house, admin, "ranking,critique,safety", ROW)
    card = sari.last
    assert "Topik: kuliner · Bidang: sehari-hari" in card.text
    assert "Pengguna ← yang ini" in card.text
    assert [entity.type for entity in card.entities].count("expandable_blockquote") == 1
    x, y, z = (candidate(sari, text) for text in ("Bakso.", "Makanlah", "Nggak tahu."))
    await steps(house, sari, x, "Sama bagusnya", z)
    assert f"Urutanmu: {x} = {z} > {y}" in sari.last.text
    await steps(house, sari, "Kirim", "Aman, nggak ada", "Aman, nggak ada", "politik", "politik", "Selesai")
    await steps(house, sari, y, "kaku", "bias", "Selesai")
    assert sari.last.id == card.id
    await steps(house, sari, "+Sebut makanannya.", "Kirim")
    assert "Tugas ke-1 beres" in sari.last.text
    rows = {str(row["kind"]): json.loads(str(row["value"])) for row in await exported(house, admin, "jsonl")}
    assert rows["ranking"] == {"tiers": [["x", "z"], ["y"]], "unsure": False}
    assert rows["critique"]["candidate"] == "y"
    assert rows["critique"]["issues"] == {"stiff": "light", "biased": "light"}
    assert rows["critique"]["suggestion"] == "Sebut makanannya."
    assert sorted(each["verdict"] for each in rows["safety"]["subjects"].values()) == ["flagged", "none", "none"]
    pairs = await exported(house, admin, "dpo")
    assert [pair["rejected"] for pair in pairs] == [
        [{"role": "assistant", "content": "Makanlah makanan bergizi."}]
    ] * 2
    assert {str(pair["chosen_model"]) for pair in pairs} == {"m1", "m3"}


async def test_a_ranking_goes_on_after_a_restart_where_it_was(
    house: House, admin: Phone, desks: Desk, tmp_path: Path
) -> None:
    del tmp_path
    sari = await pushed(house, admin, "ranking", ROW)
    await steps(house, sari, "B", "Sama bagusnya")
    again = await reopen_house(house, desks)
    assert "Urutanmu: B = …" in sari.last.text
    await steps(again, sari, "A")
    assert "Urutanmu: B = A > C" in sari.last.text
    await steps(again, sari, "Urungkan", "Urungkan", "C")
    assert "Urutanmu: B > C > A" in sari.last.text
    await steps(again, sari, "Kirim")
    order = {letter: place for place, tier in enumerate(await tiers(again)) for letter in tier}
    assert len(order) == 3
    await again.application.shutdown()


async def tiers(house: House) -> list[list[str]]:
    ((_, _, value),) = await house.kept()
    return [[str(id_) for id_ in tier] for tier in value["tiers"]]


async def test_back_within_chips_takes_the_ticks_first_and_then_the_answer_before(house: House, admin: Phone) -> None:
    sari = await pushed(house, admin, "ranking,safety", ROW)
    await steps(house, sari, "A", "B", "Kirim")
    fresh = sari.last
    assert ["Aman, nggak ada"] in fresh.labels
    await steps(house, sari, "SARA", "SARA", "bias")
    assert ["Aman, nggak ada"] not in sari.last.labels
    assert any("sedang: SARA" in row for row in sari.last.labels)
    assert ["Selesai"] in sari.last.labels
    await steps(house, sari, "Kembali")
    assert sari.last.labels == fresh.labels
    assert sari.last.text == fresh.text
    await steps(house, sari, "Kembali")
    assert "Urutkan dari yang paling oke." in sari.last.text


async def test_a_late_tap_on_chips_changes_nothing(house: House, admin: Phone) -> None:
    sari = await pushed(house, admin, "safety", ROW)
    politics, *_ = sari.data
    await steps(house, sari, "politik")
    ticked = sari.last.labels
    await house.press(sari.person.id, politics)
    assert sari.last.labels == ticked
    await steps(house, sari, "Kembali")
    assert sari.last.labels != ticked


async def test_what_people_write_comes_out_for_training(house: House, admin: Phone) -> None:
    sari = await pushed(house, admin, "demonstration,prompt", {"prompt": "Cara bikin kopi?", "topic": "kopi"})
    assert "Jawab sendiri" in sari.last.text
    await steps(house, sari, "+Seduh aja.", "Kirim")
    assert "soal kopi?" in sari.last.text
    await steps(house, sari, "+Rekomendasiin kopi susu dong.", "Kirim: permintaan ke AI")
    (row,) = await exported(house, admin, "sft")
    assert row["messages"] == [
        {"role": "user", "content": "Cara bikin kopi?"},
        {"role": "assistant", "content": "Seduh aja."},
    ]


async def test_labels_are_wished_guessed_shown_and_given_back(house: House, admin: Phone) -> None:
    data = b"text\nKurirnya ramah.\n"
    await admin.upload("ulasan.csv", data, '/push name=uji labels="baik, buruk ,biasa aja" overlap=1 lang=id')
    await house.settle()
    assert "Kasih label (kutebak)" in admin.last.text
    assert "Label (pilih satu): baik · buruk · biasa aja" in admin.last.text
    await steps(house, admin, "Buka")
    sari = await house.joined(1)
    await steps(house, sari, "/tugas", "biasa aja")
    (row,) = await exported(house, admin, "jsonl")
    assert json.loads(str(row["value"]))["labels"] == ["biasa aja"]
