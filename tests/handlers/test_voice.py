"""Voice notes on the phone: on the disk before anything speaks of them, heard again, made anew, exported, erased."""

import io
import json
import os
from pathlib import Path
from zipfile import ZipFile

import pytest

from bot.playground.phone import Phone
from storage.desk.exports import export_batch
from storage.facts import Content, Wishes
from tests.handlers.house import House
from tests.handlers.test_exports import post
from tests.storage.desk.making import make_batch

VOICE = Wishes(name="suara", kinds=("voice",), overlap=2, lang="su")
READ = Content(text="Punten, badé naros.", lang="su")
SOUND, OTHER = b"OggS" + b"a" * 500, b"OggS" + b"b" * 700
KEY = b"k" * 32


def on_disk(house: House) -> dict[str, bytes]:
    folder = house.tools.folder
    return {f"voice/{path.name}": path.read_bytes() for path in sorted((folder / "voice").glob("*"))}


async def test_a_voice_note_is_kept_heard_again_recorded_anew_and_sent(house: House) -> None:
    sari = await house.joined(1, "su")
    await make_batch(house.desk, 0, VOICE, READ)
    await sari.write("/tugas")
    await house.settle()
    assert "Bacakan teks ini" in sari.last.text
    await sari.upload("a.ogg", SOUND, kind="voice")
    await house.settle()
    assert "0:01" in sari.last.text
    assert list(on_disk(house).values()) == [SOUND]
    card = sari.last
    await house.restart()
    await sari.press("Dengarkan")
    await house.settle()
    assert sari.download(sari.last.id) == SOUND
    await sari.press("Rekam ulang", message=card.id)
    await house.settle()
    assert "Yang baru menggantikan" in sari.toasts[-1].text
    await sari.upload("b.ogg", OTHER, kind="voice")
    await house.settle()
    await sari.press("Kirim")
    await house.settle()
    ((_, _, value),) = await house.kept()
    assert (value["seconds"], value["bytes"]) == (1, len(OTHER))
    assert on_disk(house) == {value["path"]: OTHER}


async def test_the_same_update_twice_is_one_file_and_one_annotation(house: House) -> None:
    sari = await house.joined(1, "su")
    await make_batch(house.desk, 0, VOICE, READ)
    await sari.write("/tugas")
    await house.settle()
    await sari.upload("a.ogg", SOUND, kind="voice")
    await house.settle()
    await house.redeliver(house.answered[-1])
    assert len(on_disk(house)) == 1
    assert "Dengarkan dulu" in sari.last.text


@pytest.mark.parametrize(
    ("voice", "said"),
    [
        ({"duration": 301, "file_size": 1_000}, "paling lama 5 menit"),
        ({"duration": 10, "file_size": (10 << 20) + 1}, "lebih dari 10 MB"),
        ({"duration": 0, "file_size": 100}, "kosong"),
        ({"duration": 1, "file_size": 0}, "kosong"),
        ({"duration": 1}, "belum berhasil kuambil"),
    ],
)
async def test_what_is_too_long_too_big_or_empty_is_not_even_fetched(
    house: House, voice: dict[str, int], said: str
) -> None:
    sari = await house.joined(1, "su")
    await make_batch(house.desk, 0, VOICE, READ)
    await sari.write("/tugas")
    await house.settle()
    await house.raw(1, message={"voice": {"file_id": "x", "file_unique_id": "x", **voice}})
    assert said in sari.last.text
    assert on_disk(house) == {}


async def test_where_no_voice_is_asked_for_nothing_is_fetched_and_text_is_no_voice(house: House) -> None:
    sari = await house.joined(1, "su", "id")
    await make_batch(house.desk, 0, VOICE, READ)
    await sari.show("voice")
    await house.settle()
    assert "cuma bisa baca tulisan" in sari.last.text
    for text in ("/tugas", "Punten"):
        await sari.write(text)
        await house.settle()
    assert "dijawab pakai suara" in sari.last.text
    await sari.upload("a.ogg", SOUND, kind="voice", reply_to=sari.said[0].id)
    await house.settle()
    assert "bukan tugas yang lagi terbuka" in sari.last.text
    assert on_disk(house) == {}


async def test_an_export_brings_the_voices_along_but_not_of_the_erased(house: House, tmp_path: Path) -> None:
    batch = await make_batch(house.desk, 0, VOICE, READ)
    for number, sound in ((1, SOUND), (2, OTHER)):
        phone = await house.joined(number, "su")
        await phone.write("/tugas")
        await house.settle()
        await phone.upload("a.ogg", sound, kind="voice")
        await house.settle()
        await phone.press("Kirim")
        await house.settle()
    assert len(on_disk(house)) == 2
    budi = house.telegram.phone(2)
    for step in ("/privasi", "Hapus aku", "Ya, hapus aku"):
        await (budi.write(step) if step[0] == "/" else budi.press(step))
        await house.settle()
    assert list(on_disk(house).values()) == [SOUND]
    out = tmp_path / "hasil" / "suara.jsonl"
    out.parent.mkdir()
    exported = await export_batch(house.desk, batch.id, "jsonl", out, KEY, files=house.tools.folder)
    (row,) = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    value = json.loads(row["value"])
    assert (out.parent / value["path"]).read_bytes() == SOUND
    assert exported.missing == 0
    assert len(list((out.parent / "voice").iterdir())) == 1


async def spoken(house: House, number: int, sound: bytes) -> None:
    """Somebody reads the text aloud."""
    phone = await house.joined(number, "su")
    await phone.write("/tugas")
    await house.settle()
    await phone.upload("a.ogg", sound, kind="voice")
    await house.settle()
    await phone.press("Kirim")
    await house.settle()


async def exported(house: House, form: str) -> Phone:
    """The phone of an admin who asked for the results."""
    rina = await house.joined(50, role="admin")
    await rina.write(f"/ekspor suara {form}")
    await house.settle()
    assert await post(house) == 1
    return rina


async def test_an_export_in_chat_brings_the_voices_in_one_file(house: House) -> None:
    await make_batch(house.desk, 0, VOICE, READ)
    await spoken(house, 1, SOUND)
    await spoken(house, 2, OTHER)
    rina = await exported(house, "jsonl")
    assert "Suaranya ikut: 2 rekaman" in rina.last.text
    assert rina.last.file is not None
    assert rina.last.file.name == "suara-jsonl.zip"
    with ZipFile(io.BytesIO(rina.download(rina.last.id))) as archive:
        table, *voices = archive.namelist()
        rows = [json.loads(line) for line in archive.read(table).decode().splitlines()]
        paths = [json.loads(row["value"])["path"] for row in rows]
        assert table == "suara.jsonl"
        assert sorted(paths) == sorted(voices)
        assert {archive.read(path) for path in paths} == {SOUND, OTHER}
    assert not list(house.tools.folder.glob("out-*"))


async def test_a_voice_that_is_missing_is_said_in_chat(house: House) -> None:
    await make_batch(house.desk, 0, VOICE, READ)
    await spoken(house, 1, SOUND)
    await spoken(house, 2, OTHER)
    path = next(path for path, sound in on_disk(house).items() if sound == SOUND)
    (house.tools.folder / path).unlink()
    rina = await exported(house, "csv")
    assert "1 rekaman di folder voice" in rina.last.text
    assert "1 rekaman nggak ada di server" in rina.last.text


async def test_voices_that_telegram_does_not_take_are_pointed_to(house: House) -> None:
    await make_batch(house.desk, 0, VOICE, READ)
    await spoken(house, 1, SOUND)
    for path in on_disk(house):
        os.truncate(house.tools.folder / path, 60_000_000)
    rina = await exported(house, "parquet")
    assert "Rekamannya 60 MB" in rina.last.text
    assert 'latihin export "suara" --format parquet' in rina.last.text
    assert rina.last.file is not None
    assert rina.last.file.name == "suara.parquet"


async def test_an_export_without_voices_is_the_file_alone(house: House) -> None:
    await make_batch(house.desk, 0, VOICE, READ)
    sari = await house.joined(1, "su")
    await house.do(sari, "/tugas", "Ragu")
    rina = await exported(house, "jsonl")
    assert rina.last.file is not None
    assert rina.last.file.name == "suara.jsonl"


async def test_a_voice_that_is_gone_from_the_disk_is_counted(house: House, tmp_path: Path) -> None:
    batch = await make_batch(house.desk, 0, VOICE, READ)
    sari = await house.joined(1, "su")
    await sari.write("/tugas")
    await house.settle()
    await sari.upload("a.ogg", SOUND, kind="voice")
    await house.settle()
    for path in on_disk(house):
        (house.tools.folder / path).unlink()
    await sari.press("Dengarkan")
    await house.settle()
    assert "Belum ada rekamannya" in sari.toasts[-1].text
    await sari.press("Kirim")
    await house.settle()
    exported = await export_batch(house.desk, batch.id, "jsonl", tmp_path / "x.jsonl", KEY, files=house.tools.folder)
    assert (exported.rows, exported.missing) == (1, 1)
