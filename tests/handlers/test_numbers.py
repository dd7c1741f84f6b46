"""Own numbers as people see them: quality with its bounds, days in a row, the board for those who join, a picture."""

import struct
from datetime import timedelta

from sqlalchemy import Connection, insert

from bot.making.letter import Bench, Order
from bot.making.progress import make_progress
from handlers.pictures.canvas import png
from handlers.pictures.palette import DARK, LIGHT
from handlers.pictures.progress import draw_progress
from storage.database.tables.training import exams
from storage.desk import ownnumbers
from storage.desk.days import add_done
from storage.desk.desk import Desk
from storage.desk.outbox import claim
from storage.facts import Person, Wishes
from tests.handlers.house import BOT, House
from tests.storage.desk.making import NOW, make_batch, make_person

WISHES = Wishes(name="harian", kinds=("rating",), overlap=2, lang="id", dimensions=("benar",))
RIGHT = (1.0,) * 11 + (0.0,)


def examined(connection: Connection, person: int, batch: int, credits_: tuple[float, ...]) -> None:
    row = {"person_id": person, "batch_id": batch, "number": 1, "drawn": (), "credits": credits_, "begun": NOW}
    connection.execute(insert(exams).values(row))


def worked(connection: Connection, person: int, days_ago: int, tasks: int) -> None:
    for _ in range(tasks):
        add_done(connection, person, 120, NOW - timedelta(days=days_ago))


async def some_work(desk: Desk) -> tuple[Person, int]:
    person = await make_person(desk, 1)
    batch = await make_batch(desk, 1, WISHES)
    for days_ago, tasks in ((0, 4), (1, 6), (2, 5), (9, 12), (16, 3), (30, 8)):
        await desk.write(worked, person.id, days_ago, tasks)
    return person, batch.id


async def test_weeks_begin_on_monday_and_days_in_a_row_are_counted(house: House) -> None:
    person, batch = await some_work(house.desk)
    await house.desk.write(examined, person.id, batch, RIGHT)
    numbers = await house.desk.read(ownnumbers.numbers_of, person.id, NOW)
    assert [week.monday.weekday() for week in numbers.weeks] == [0] * 8
    assert [week.done for week in numbers.weeks] == [0, 0, 0, 8, 0, 3, 12, 15]
    assert numbers.weeks[-1].seconds == 15 * 120
    assert numbers.streak == 3
    assert numbers.quality is not None
    assert numbers.quality.number == 12


async def test_the_board_is_for_those_who_join_and_by_what_is_sure(house: House) -> None:
    sari, budi = await house.joined(1), await house.joined(2)
    batch = await make_batch(house.desk, 1, WISHES)
    await house.desk.write(worked, 1, 0, 1)
    await house.desk.write(examined, 1, batch.id, RIGHT)
    await house.desk.write(examined, 2, batch.id, (1.0,) * 30)
    await house.do(sari, "/tugas", "5", "5", "/progres")
    assert "Ketepatan: kira-kira" in sari.last.text
    await house.do(sari, "Ikut papan", "Lihat papan")
    assert "1. P1: " in sari.last.text or "1. " in sari.last.text
    assert sari.last.text.count("%") == 1
    await house.do(budi, "/tugas", "5", "5", "/progres", "Ikut papan", "Lihat papan")
    lines = [line for line in budi.last.text.splitlines() if "%" in line]
    assert len(lines) == 2
    assert lines[0] != lines[1]
    await house.do(sari, "/progres", "Keluar dari papan")
    await house.do(budi, "/progres", "Lihat papan")
    assert budi.last.text.count("%") == 1


async def test_the_picture_comes_by_the_outbox(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 2, WISHES)
    await house.do(sari, "/tugas", "5", "5", "/progres", "Gambar gelap")
    assert "menyusul" in sari.toasts[-1].text
    (parcel,) = [p for p in await house.desk.write(claim, BOT, "p", house.clock.now, 9) if p.notice.made]
    assert parcel.notice.made is not None
    path = house.tools.folder / "out-x"
    path.parent.mkdir(parents=True, exist_ok=True)
    order = Order(parcel.notice, parcel.notice.made, parcel.person, house.tools.books["id"], path)
    letter = await make_progress(Bench(house.desk, house.tools.folder), order)
    assert letter.is_photo
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    assert (width, height) == (1080, 1260)


async def test_light_and_dark_and_without_any_data(house: House) -> None:
    person = await make_person(house.desk, 1)
    numbers = await house.desk.read(ownnumbers.numbers_of, person.id, NOW)
    book = house.tools.books["id"]
    assert png(draw_progress(numbers, book, LIGHT)) != png(draw_progress(numbers, book, DARK))
