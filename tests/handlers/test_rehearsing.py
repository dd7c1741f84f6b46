"""A batch is tried on the trainer's own screen: checked as for real, and nothing of it is kept."""

import pytest
from sqlalchemy import Connection, func, select

from bot.playground.phone import Phone
from storage.database.tables.people import people
from storage.database.tables.work import assignments, days, rehearsals
from tests.handlers.house import House
from tests.handlers.test_batches import jsonl, pair, press, push


@pytest.fixture
async def admin(house: House) -> Phone:
    return await house.joined(50, role="admin")


def _traces(connection: Connection) -> tuple[int, ...]:
    counted = [select(func.count()).select_from(table) for table in (assignments, days, rehearsals)]
    return tuple(connection.scalar(each) or 0 for each in (*counted, select(func.sum(people.c.done))))


async def test_a_batch_is_tried_before_it_is_opened(house: House, admin: Phone) -> None:
    await push(house, admin, jsonl(pair(1), pair(2)), "/push kinds=comparison,rewrite overlap=1 pay=900")
    sample, plan = admin.said
    sari = await house.joined(1)
    assert "jawabanmu diperiksa sungguhan, tapi nggak disimpan" in sample.text
    assert sample.labels[-1] == ["Ke paketnya"]
    await admin.press("A jauh lebih oke", message=sample.id)
    await house.settle()
    await admin.press("A", message=sample.id)
    await house.settle()
    await admin.write("Bisa, nomor 1.")
    await house.settle()
    assert "masih sama" in admin.last.text
    written = await admin.write("Buang saja, bikin sakit perut.")
    await house.settle()
    await admin.edit(written.id, "Buang saja, bisa bikin sakit perut.")
    await house.settle()
    assert "Kirim" in str(admin.last.labels)
    await house.restart()
    await press(house, admin, "Kirim")
    assert "selesai dicoba" in admin.last.text
    assert '"verdict"' in admin.last.text
    assert "bisa bikin sakit perut." in admin.last.text
    assert await house.desk.read(_traces) == (0, 0, 0, 0)
    assert await house.kept() == []
    await house.do(admin, "Contoh lain")
    assert "Nasi goreng basi <2>?" in admin.last.text
    await admin.press("Buka", message=plan.id)
    await house.settle()
    await house.do(sari, "/tugas")
    assert "Nasi goreng basi <1>?" in sari.last.text


async def test_an_old_button_of_a_try_says_so_and_own_work_goes_first(house: House, admin: Phone) -> None:
    await push(house, admin, b'{"text": "Saya lelah."}\n', "/push kinds=paraphrase target=id-x-gaul overlap=1")
    plan = admin.last
    await house.press(50, "~t:1:1:a")
    assert admin.toasts == []
    await admin.press("Buka", message=plan.id)
    await house.settle()
    await house.do(admin, "/tugas", "+Capek banget gue.")
    assert "jawabanmu diperiksa sungguhan" not in admin.last.text
    assert (await house.desk.read(_traces))[0] == 1
