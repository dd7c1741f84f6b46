"""Where pictures come from: an address, or a photo that its admin sent to this bot; and the sample that shows it."""

import json

import pytest
from msgspec.structs import replace

from bot.playground.files import Upload
from bot.playground.phone import Phone
from storage.facts import Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

ADDRESS = "https://contoh.id/kucing.png"
PNG = b"\x89PNG\r\n\x1a\n"
LABELS = Wishes(name="foto", kinds=("label",), overlap=2, lang="id", labels=("kucing", "anjing"))
PUSH = "/push kinds=label labels=kucing,anjing"


@pytest.fixture
async def rina(house: House) -> Phone:
    return await house.joined(50, role="admin")


async def push(house: House, rina: Phone, picture: str) -> None:
    await rina.upload("foto.jsonl", json.dumps({"image": picture}).encode(), PUSH)
    await house.settle()


async def test_a_photo_of_an_admin_comes_back_as_what_the_file_is_to_say(house: House, rina: Phone) -> None:
    photo = await rina.upload("kucing.png", PNG, kind="photo")
    await house.settle()
    assert rina.last.reply_to == photo.id
    said, given = rina.last.text.splitlines()[0], rina.last.text.splitlines()[-1]
    assert "Cuma berlaku di bot ini" in said
    await push(house, rina, given)
    shown = [message for message in rina.said if message.file]
    assert [rina.download(message.id) for message in shown] == [PNG]
    await house.do(rina, "Buka")
    sari = await house.joined(1)
    await house.do(sari, "/tugas")
    assert sari.download(sari.said[-2].id) == PNG
    assert sari.last.reply_to == sari.said[-2].id


async def test_a_photo_of_a_trainer_is_no_file_for_a_batch(house: House) -> None:
    sari = await house.joined(1)
    await sari.show("photo")
    await house.settle()
    assert "cuma bisa baca tulisan" in sari.last.text


async def test_a_picture_with_an_address_is_fetched_and_shown(house: House) -> None:
    house.telegram.bot.files.web[ADDRESS] = Upload("kucing.png", PNG)
    sari = await house.joined(1)
    await make_batch(house.desk, 0, LABELS, Content(image=ADDRESS), Content(image="https://contoh.id/hilang.png"))
    await house.do(sari, "/tugas")
    photo, card = sari.said
    assert sari.download(photo.id) == PNG
    assert card.reply_to == photo.id
    await house.do(sari, "kucing")
    lost, card = sari.said[-2:]
    assert lost.file is None
    assert "https://contoh.id/hilang.png" in lost.text
    assert card.reply_to == lost.id
    await house.do(sari, "anjing")
    assert [value["labels"] for _, _, value in await house.kept()] == [["kucing"], ["anjing"]]


async def test_the_sample_at_push_hangs_under_its_picture(house: House, rina: Phone) -> None:
    house.telegram.bot.files.web[ADDRESS] = Upload("kucing.png", PNG)
    await push(house, rina, ADDRESS)
    read, photo, sample, plan = rina.said
    assert "sudah kubaca" in read.text
    assert rina.download(photo.id) == PNG
    assert sample.reply_to == photo.id
    assert sample.labels[0] == ["kucing", "anjing"]
    assert "Buka sekarang?" in plan.text
    await house.do(rina, "Simpan draf", "Coba contohnya")
    photo, sample = rina.said[-2:]
    assert photo.file is not None
    await house.do(rina, "Ke paketnya")
    assert len(rina.said) == 6
    assert "draf" in next(message for message in rina.said if message.id == sample.id).text


async def test_the_pages_of_a_sample_turn_under_its_picture(house: House, rina: Phone) -> None:
    house.telegram.bot.files.web[ADDRESS] = Upload("kucing.png", PNG)
    row = {"image": ADDRESS, "text": "kata " * 1500}
    await rina.upload("foto.jsonl", json.dumps(row).encode(), PUSH)
    await house.settle()
    before = len(rina.said)
    await house.do(rina, "\u203a")
    assert len(rina.said) == before


async def test_a_sample_whose_picture_is_not_to_be_had_says_what_to_look_at(house: House, rina: Phone) -> None:
    await push(house, rina, "AgACAgUAAxkBAAIB-lain")
    assert any("file id, pastikan dari bot ini" in message.text for message in rina.said)
    assert "Buka sekarang?" in rina.last.text


async def test_an_admin_with_a_plain_look_sees_the_picture_when_they_ask(house: House, rina: Phone) -> None:
    await house.do(rina, "/profil", "Tampilan polos")
    house.telegram.bot.files.web[ADDRESS] = Upload("kucing.png", PNG)
    await push(house, rina, ADDRESS)
    assert not any(message.file for message in rina.said)
    assert any(f"Gambar: {ADDRESS}" in message.text for message in rina.said)
    await house.do(rina, "Lihat gambarnya")
    assert rina.download(rina.last.id) == PNG


async def test_what_is_hard_to_look_at_hangs_under_a_veil(house: House) -> None:
    house.telegram.bot.files.web[ADDRESS] = Upload("kucing.png", PNG)
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(LABELS, sensitive=True), Content(image=ADDRESS, text="Berat."))
    await house.do(sari, "/tugas")
    assert not any(message.file for message in sari.said)
    assert "Berat." not in sari.last.text
    await house.do(sari, "Lihat")
    photo, card = sari.said[-2:]
    assert photo.file is not None
    assert photo.file.veiled
    assert [entity.type for entity in card.entities if entity.type == "spoiler"]
