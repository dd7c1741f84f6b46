"""Who comes without an invite: let in, asked about, or told kindly that they need one."""

import pytest
from sqlalchemy import select

from bot.playground.phone import Phone
from storage.database.tables.exchange import inbox
from storage.database.tables.exchange import outbox as notices
from storage.database.tables.people import people
from storage.desk.inbox import LONG_AGO
from tests.handlers.house import House
from tests.handlers.test_exports import post
from tests.handlers.test_join import OWNER, known, make_invite, newcomer, walk


@pytest.fixture
async def admin(house: House) -> Phone:
    house.tools.join = "ask"
    return await house.joined(50, role="admin")


async def knock(house: House, number: int = 1, code: str = "") -> Phone:
    phone = newcomer(house, number)
    await phone.start(code)
    await house.settle()
    return phone


async def test_a_stranger_waits_and_is_let_in_by_a_tap(house: House, admin: Phone) -> None:
    sari = await knock(house)
    assert "Permintaanmu sudah kami terima" in sari.last.text
    await sari.write("halo?")
    await house.press(1, "j:asking:next")
    assert "Permintaanmu sudah kami terima" in sari.last.text
    assert await post(house) == 1
    assert admin.last.text == "🙋 Sari 1 mau ikut. Terima?"
    await house.do(admin, "Terima")
    assert "Sari 1 diterima" in admin.last.text
    assert "Nggak ada lagi yang menunggu" in admin.last.text
    assert await post(house) == 1
    assert "Kamu diterima" in sari.last.text
    await house.do(sari, "lanjut")
    assert "Halo! Ini Latihin." in sari.last.text
    await walk(house, sari, "Sudah 18")
    assert "Kamu izinkan yang mana?" in sari.last.text


async def test_a_declined_stranger_is_told_so_and_forgotten(house: House, admin: Phone) -> None:
    sari = await knock(house)
    await post(house)
    await house.do(admin, "Tolak")
    assert await post(house) == 1
    assert "belum bisa menerimamu" in sari.last.text
    rows = await house.desk.read(
        lambda c: c.execute(select(people).where(people.c.telegram_id == 1)).mappings().all()
    )
    assert [(row["name"], row["step"], row["languages"], row["consents"]) for row in rows] == [
        ("", "declined", (), ())
    ]
    kept = await house.desk.read(
        lambda c: c.execute(select(inbox.c.telegram_id, inbox.c.body, inbox.c.received)).all()
    )
    assert all(row.telegram_id != 1 or row.received == LONG_AGO for row in kept)
    assert not [
        row for row in await house.desk.read(lambda c: c.scalars(select(notices.c.notice)).all()) if "Sari" in row
    ]
    await sari.start()
    await sari.write("ayolah")
    await house.settle()
    assert "belum bisa menerimamu" in sari.last.text
    assert (await known(house, 1)).name == ""
    assert await post(house) == 0


async def test_two_admins_at_once_decide_once(house: House, admin: Phone) -> None:
    rina = await house.joined(51, role="admin")
    sari = await knock(house)
    assert await post(house) == 2
    await admin.press("Terima")
    await rina.press("Tolak")
    await house.settle()
    assert "Sari 1 diterima" in admin.last.text
    assert "sudah diputuskan" in rina.last.text
    assert (await known(house, 1)).step == "welcome"
    assert await post(house) == 1
    assert "Kamu diterima" in sari.last.text


async def test_a_demoted_admin_decides_nothing(house: House, admin: Phone) -> None:
    await knock(house)
    await post(house)
    await house.desk.write(
        lambda c: c.execute(people.update().where(people.c.telegram_id == 50).values(role="trainer"))
    )
    await house.do(admin, "Terima")
    assert "nggak berlaku" in admin.last.text
    assert (await known(house, 1)).step == "asking"


async def test_an_invite_opens_the_door_whatever_was_said_before(house: House, admin: Phone) -> None:
    await house.joined(OWNER)
    await make_invite(house.desk, "satu", role="trainer", uses=3)
    assert "Halo! Ini Latihin." in (await knock(house, 1, "satu")).last.text
    waiting = await knock(house, 2)
    declined = await knock(house, 3)
    await post(house)
    await house.press(50, f"wa:{(await known(house, 3)).id}:decline")
    for phone in (waiting, declined):
        await phone.start("satu")
        await house.settle()
        assert "Halo! Ini Latihin." in phone.last.text
    assert (await known(house, 3)).name == "Sari 3"
    assert "nggak berlaku" in (await knock(house, 4, "satu")).last.text
    assert "Permintaanmu" in house.telegram.phone(4).last.text


async def test_a_closed_house_keeps_nothing_of_a_stranger(house: House) -> None:
    house.tools.join = "invite"
    sari = await knock(house)
    assert "perlu link undangan" in sari.last.text
    await sari.start("salah")
    await house.settle()
    assert "Undangan ini nggak berlaku" in sari.last.text
    await sari.write("halo?")
    await house.settle()
    assert await house.desk.read(lambda c: c.scalars(select(people.c.id)).all()) == []
    kept = await house.desk.read(lambda c: c.execute(select(inbox.c.body, inbox.c.telegram_id)).all())
    assert (b"", 0) in [tuple(row) for row in kept]


async def test_owners_need_nobody(house: House) -> None:
    house.tools.join, house.tools.owners = "invite", frozenset({1})
    assert "Halo! Ini Latihin." in (await knock(house)).last.text


async def test_who_waited_comes_in_once_the_house_is_open(house: House, admin: Phone) -> None:
    sari = await knock(house)
    house.tools.join = "open"
    await sari.write("halo")
    await house.settle()
    assert "Halo! Ini Latihin." in sari.last.text


async def test_admins_are_not_called_for_everyone_when_many_wait(house: House, admin: Phone) -> None:
    for number in range(1, 26):
        await knock(house, number)
    called = 0
    while sent := await post(house):
        called += sent
    assert called == 20
    await house.press(50, "wq:0")
    assert "1. Sari 1, sejak" in admin.last.text
    await house.do(admin, "Lanjut")
    assert "1. Sari 7, sejak" in admin.last.text
    await house.do(admin, "Tolak 2")
    assert "Sari 8 ditolak" in admin.last.text


async def test_who_waits_can_have_themselves_forgotten(house: House, admin: Phone) -> None:
    sari = await knock(house)
    await house.do(sari, "/privasi", "Hapus", "hapus")
    assert await house.desk.read(
        lambda c: c.scalars(select(people.c.name).where(people.c.telegram_id < 0)).all()
    ) == [""]
    await post(house)
    assert "sudah diputuskan, atau orangnya sudah pergi" in admin.last.text
