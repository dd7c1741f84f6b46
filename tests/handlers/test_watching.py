"""`/statistik`: figures, pictures on light and dark paper of everything and of one batch, for those who may see."""

import struct

from bot.making.letter import Bench, Letter, Order
from bot.making.watching import make_watching
from storage.desk.outbox import claim
from tests.handlers.house import BOT, House
from tests.handlers.test_work import RATING
from tests.storage.desk.making import make_batch


async def made(house: House) -> Letter:
    """The picture that was ordered last."""
    *_, parcel = [p for p in await house.desk.write(claim, BOT, "p", house.clock.now, 9) if p.notice.made]
    assert parcel.notice.made is not None
    path = house.tools.folder / "out-x"
    path.parent.mkdir(parents=True, exist_ok=True)
    order = Order(parcel.notice, parcel.notice.made, parcel.person, house.tools.books["id"], path)
    return await make_watching(Bench(house.desk, house.tools.folder), order)


async def test_pictures_of_everything_and_of_a_batch_come_by_the_outbox(house: House) -> None:
    viewer, sari = await house.joined(9, role="viewer"), await house.joined(1)
    await make_batch(house.desk, 2, RATING)
    await house.do(sari, "/tugas", "5", "4", "3", "2")
    await house.do(viewer, "/statistik")
    assert "Paket yang dibuka: 1" in viewer.last.text
    assert ["Hari & posisi"] not in viewer.buttons
    await house.do(viewer, "Kertas gelap")
    assert "✓ Kertas gelap" in viewer.buttons[-2]
    await house.do(viewer, "Kemajuan")
    assert "menyusul" in viewer.toasts[-1].text
    letter = await made(house)
    assert letter.is_photo
    assert house.tools.books["id"].say(letter.sentence) == "📊 Kemajuan: Semua paket"
    assert letter.file is not None
    width, height = struct.unpack(">II", letter.file.read_bytes()[16:24])
    assert width == 1080
    assert height <= 2.5 * width
    await house.do(viewer, "Paket", "harian", "Gambar & angka", "Hari & posisi")
    letter = await made(house)
    assert house.tools.books["id"].say(letter.sentence) == "📊 Hari & posisi: harian"
    await house.do(viewer, "/statistik harian")
    assert "harian" in viewer.last.text
    await house.do(viewer, "Kembali ke paket")
    assert "1/4" in viewer.last.text or "hasil" in viewer.last.text


async def test_who_may_not_see_is_told_so_and_what_is_not_there_is_not_drawn(house: House) -> None:
    sari, admin = await house.joined(1), await house.joined(2, role="admin")
    await house.do(sari, "/statistik")
    assert "admin" in sari.last.text
    await house.do(admin, "/statistik entah")
    assert "entah" in admin.last.text
    for data in ("gd:0:steadiness:dark", "gd:0:entah:dark", "gd:9:people:dark", "gw:0:pink", "gd:0:people"):
        await house.press(2, data)
    assert not await house.desk.write(claim, BOT, "p", house.clock.now, 9)


async def test_whoever_runs_the_house_chooses_whether_to_be_called(house: House) -> None:
    admin, viewer = await house.joined(2, role="admin"), await house.joined(9, role="viewer")
    await house.do(admin, "/statistik", "Jangan kabari lagi")
    assert "nggak kirim kabar begini lagi" in admin.last.text
    await house.do(admin, "Kabari kalau ada apa-apa")
    assert "Tiap hal cukup sekali" in admin.last.text
    await house.do(viewer, "/statistik")
    assert "Jangan kabari lagi" not in [label for row in viewer.buttons for label in row]
    await house.press(9, "aw:0")
    assert "sudah nggak berlaku" in viewer.last.text
