"""People as admins and leads see and steer them on the phone, and what those people are told."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from bot.playground.phone import Phone
from storage.database.tables.people import people as rows
from storage.desk import audit, invites
from storage.desk.audit import Wanted as Lines
from storage.facts import Wishes
from storage.rules.inviting import Wanted
from storage.rules.pseudonyms import pseudonym
from tests.handlers.house import House
from tests.handlers.test_batches import push
from tests.handlers.test_exports import post
from tests.handlers.test_join import known, make_invite
from tests.handlers.test_work import RATING
from tests.storage.desk.making import NOW, make_batch


@pytest.fixture
async def admin(house: House) -> Phone:
    return await house.joined(50, role="admin")


@pytest.fixture
async def lead(house: House) -> Phone:
    """Who leads Javanese."""
    phone = await house.joined(60, role="lead")
    await house.desk.write(lambda c: c.execute(update(rows).where(rows.c.telegram_id == 60).values(leads=("jv",))))
    return phone


async def acts(house: House) -> list[str]:
    """All that was kept, the oldest first, but for looking through lists."""
    deeds = await house.desk.read(audit.list_deeds, Lines(acts="people"), 50)
    return [deed.act for deed in reversed(deeds) if deed.act != "look-through"]


def labels(phone: Phone) -> list[str]:
    return [label for row in phone.buttons for label in row]


async def test_lists_pages_and_searches(house: House, admin: Phone) -> None:
    for number in range(1, 12):
        await house.joined(number)
    await house.do(admin, "/pelatih")
    assert "Semua orang (12)" in admin.last.text
    assert "P11 #12" in admin.last.text
    await house.do(admin, "Lanjut", "Tim (1)")
    assert "P50 #1" in admin.last.text
    await house.do(admin, "/pelatih p1")
    assert [label for label in labels(admin) if label.startswith("P")] == ["P11", "P10", "P1"]
    key = await house.tools.key()
    for words in ("p7", "#8", "8", pseudonym(key, 99, (await known(house, 7)).id)):
        await house.do(admin, f"/trainers {words}")
        assert "👤 P7 #8" in admin.last.text
    await house.do(admin, "/pelatih siapa%")
    assert "Nggak ketemu yang namanya mirip siapa%" in admin.last.text
    assert (await acts(house)).count("look") == 4
    looked = await house.desk.read(audit.list_deeds, Lines(acts="people"), 50)
    assert [deed.subject for deed in looked if deed.act == "look-through"] == [
        "search",
        "search",
        "team",
        "all",
        "all",
    ]


async def test_one_person_without_telegram_numbers_for_anybody_but_owners(house: House, admin: Phone) -> None:
    await make_batch(house.desk, 2, RATING)
    sari = await house.joined(4711, "id", "jv")
    for step in ("/tugas", "5", "4", "3", "2"):
        await (sari.write(step) if step[0] == "/" else sari.press(step))
        await house.settle()
    await house.do(admin, "/pelatih p4711")
    for part in ("Peran: pelatih", "Selesai 1, dilewati 0", "Lagi pegang 1 tugas", "Basa Jawa", "Nama samaran"):
        assert part in admin.last.text
    assert "4711" not in admin.last.text.replace("P4711", "")
    house.tools.owners = frozenset({50})
    await house.do(admin, "/pelatih p4711")
    assert "Id Telegram: 4711" in admin.last.text


async def test_a_lead_sees_trainers_of_their_language_only_and_steers_them_alone(house: House, lead: Phone) -> None:
    await house.joined(1, "jv")
    await house.joined(2, "su")
    await house.joined(3, "jv", role="reviewer")
    await house.do(lead, "/pelatih")
    assert [label for label in labels(lead) if label[1:].isdigit()] == ["P1"]
    for words in ("P2", "P3", "#3"):
        await house.do(lead, f"/pelatih {words}")
        assert "👤" not in lead.last.text
    await house.do(lead, "/pelatih P1")
    assert "Nama samaran" not in lead.last.text
    assert labels(lead) == ["Jeda", "Keahlian", "Daftar orang", "Menu"]
    other = (await known(house, 2)).id
    for data in (f"wp:{other}", f"wx:{other}:p:0:quality", f"wx:{other}:r:0:quality", f"wg:{other}:viewer:"):
        await house.press(60, data)
    mine = (await known(house, 1)).id
    for data in (f"wx:{mine}:r:0:quality", f"wg:{mine}:reviewer:", f"wk:{mine}", f"wi:{mine}:{mine}"):
        await house.press(60, data)
    assert await acts(house) == ["look"]


async def test_a_role_is_given_and_told_and_the_menu_follows(house: House, admin: Phone) -> None:
    sari = await house.joined(1)
    await house.do(admin, "/pelatih P1", "Ganti peran")
    assert [label for label in labels(admin) if "admin" in label] == []
    await house.do(admin, "pengamat")
    assert "Peran: pengamat" in admin.last.text
    assert await post(house) == 1
    assert "Peranmu sekarang: pengamat" in sari.last.text
    assert {"paket", "tugas"} & {command.command for command in sari.commands} == {"paket"}
    await house.do(admin, "Ganti peran", "ketua bahasa", "Basa Sunda")
    assert "Peran: ketua bahasa (Basa Sunda)" in admin.last.text
    assert (await known(house, 1)).leads == ("su",)
    await house.do(admin, "Ganti peran", "peninjau")
    assert (await known(house, 1)).leads == ()
    assert await acts(house) == ["look", "role", "role", "role"]


async def test_what_is_lent_goes_back_and_invites_end_with_the_role(house: House, admin: Phone) -> None:
    await make_batch(house.desk, 1, replace_overlap(RATING))
    lead = await house.joined(1, role="lead")
    who = replace(await known(house, 1), leads=("jv",))
    await house.desk.write(invites.add_invite, who, "kode", Wanted(language="jv"), NOW)
    await house.do(lead, "/tugas")
    await house.do(admin, "/pelatih P1", "Ganti peran", "pengamat")
    assert not await house.desk.read(invites.is_good, "kode", NOW)
    budi = await house.joined(2)
    await house.do(budi, "/tugas")
    assert "Jawaban A" in budi.last.text


def replace_overlap(wishes: Wishes) -> Wishes:
    return Wishes(name=wishes.name, kinds=wishes.kinds, overlap=1, lang=wishes.lang, dimensions=wishes.dimensions)


async def test_a_pause_with_its_reason_the_objection_and_the_way_back(house: House, admin: Phone) -> None:
    await make_batch(house.desk, 2, RATING)
    sari = await house.joined(1)
    await house.do(sari, "/tugas")
    await house.do(admin, "/pelatih P1", "Jeda", "7 hari", "belum sesuai panduan")
    assert "Dijeda admin sampai 29 November 2026. Alasannya: belum sesuai panduan" in admin.last.text
    assert await post(house) == 1
    assert "dijeda admin dulu sampai 29 November 2026" in sari.last.text
    assert "belum sesuai panduan" in sari.last.text
    told = sari.last.id
    await house.do(sari, "/tugas")
    assert "lagi dijeda" in sari.last.text
    await sari.write("Aku sudah baca panduannya lagi.", reply_to=told)
    await house.settle()
    assert "sudah kusampaikan" in sari.last.text
    await sari.press("Aku keberatan", message=told)
    await house.settle()
    assert "Keberatanmu sudah kusampaikan. Tunggu" in sari.toasts[-1].text
    assert await post(house) == 1
    assert "P1 #2 keberatan" in admin.last.text
    assert "Aku sudah baca panduannya lagi." in admin.last.text
    await house.do(admin, "Lihat orangnya", "Lanjutkan")
    assert "Sudah bisa lanjut lagi" in admin.last.text
    assert await post(house) == 1
    await house.do(sari, "Kerjakan tugas")
    assert "Jawaban A" in sari.last.text
    assert await acts(house) == ["look", "suspend", "complain", "look", "unsuspend"]


async def test_a_reason_in_own_words_comes_as_a_reply_after_a_restart(house: House, admin: Phone) -> None:
    sari = await house.joined(1)
    await house.do(admin, "/pelatih P1", "Jeda", "Sampai kulanjutkan", "Tulis sendiri")
    asks = admin.last.id
    for words in ("x" * 501, "Rehat dulu ya Sari, <b>nanti</b> kita ngobrol."):
        await admin.write(words, reply_to=asks)
        await house.settle()
    assert "belum tahu sampai kapan. Alasannya: Rehat dulu ya Sari, <b>nanti</b>" in admin.last.text
    await post(house)
    assert "Rehat dulu ya Sari, <b>nanti</b> kita ngobrol." in sari.last.text
    stored = [deed.subject for deed in await house.desk.read(audit.list_deeds, Lines(acts="people"), 1)]
    assert stored == ["words"]


async def test_who_is_sent_away_works_no_more_keeps_their_rights_and_comes_back_by_invite(
    house: House, admin: Phone
) -> None:
    await make_batch(house.desk, 2, RATING)
    sari = await house.joined(1)
    await house.do(sari, "/tugas")
    await house.do(admin, "/pelatih P1", "Keluarkan", "lama nggak aktif")
    assert "sudah keluar" in admin.last.text
    assert "Ganti peran" not in labels(admin)
    await post(house)
    assert "nggak tergabung" in sari.last.text
    away = sari.last.id
    for step in ("/tugas", "+halo", "/start", "/paket"):
        await house.do(sari, step)
        assert "Kamu sudah nggak tergabung di proyek ini" in sari.last.text
    await house.press(1, "j:removed:next")
    await house.press(1, "m:tugas")
    assert (await known(house, 1)).step == "removed"
    await sari.press("Aku keberatan", message=away)
    await house.settle()
    assert await post(house) == 1
    assert "P1 #2 keberatan." in admin.last.text
    await house.do(sari, "/privasi")
    assert "Hapus" in str(labels(sari))
    await house.do(admin, "/pelatih", "Keluar (1)")
    assert "P1 #2" in admin.last.text
    await house.joined(7)
    await make_invite(house.desk, "balik", role="trainer")
    await sari.start("balik")
    await house.settle()
    await house.do(sari, "/tugas")
    assert "Jawaban A" in sari.last.text


async def test_batches_of_one_who_goes_are_those_of_who_sends_them_away(house: House, admin: Phone) -> None:
    house.tools.owners = frozenset({50})
    rina = await house.joined(51, role="admin")
    await push(house, rina, caption="/push name=kopi")
    await house.joined(52, role="admin")
    await house.do(admin, "/pelatih P51")
    assert "Paket miliknya: 1" in admin.last.text
    await house.do(admin, "Serahkan paketnya", "P52")
    assert "1 paket diserahkan" in admin.last.text
    assert "Paket miliknya" not in admin.last.text
    await house.do(admin, "/pelatih P52", "Keluarkan", "kebutuhan proyeknya berubah")
    await house.do(admin, "/pelatih P50")
    assert "Paket miliknya: 1" in admin.last.text
    assert "hand-over" in await acts(house)


async def test_a_skill_is_vouched_for_and_taken_back(house: House, admin: Phone, lead: Phone) -> None:
    await house.joined(1, "id", "jv")
    await house.do(admin, "/pelatih P1", "Keahlian")
    assert "Belum ada yang terbukti" in admin.last.text
    await house.do(admin, "Akui keahlian", "kesehatan", "2: ahli")
    assert "kesehatan, tingkat 2" in admin.last.text
    await house.do(admin, "Kembali ke orangnya")
    assert "Terbukti: kesehatan 2" in admin.last.text
    await house.do(lead, "/pelatih P1", "Keahlian", "Akui keahlian")
    assert labels(lead) == ["Basa Jawa", "Kembali ke orangnya"]
    await house.do(lead, "Basa Jawa", "3:", "Cabut kesehatan")
    assert "Basa Jawa, tingkat 3" in lead.last.text
    await house.do(admin, "Keahlian", "Cabut kesehatan 2")
    assert "kesehatan" not in admin.last.text
    assert [act for act in await acts(house) if act in ("grant", "revoke")] == ["grant", "grant", "revoke"]


async def test_admins_do_nothing_with_each_other_nor_with_owners(house: House, admin: Phone) -> None:
    house.tools.owners = frozenset({7})
    await house.joined(7)
    await house.joined(51, role="admin")
    for number in (7, 51, 50):
        person = (await known(house, number)).id
        await house.do(admin, f"/pelatih #{person}")
        assert "Jeda" not in labels(admin)
        for data in (
            f"wx:{person}:p:0:quality",
            f"wx:{person}:r:0:quality",
            f"wg:{person}:trainer:",
            f"wz:{person}:x:1",
        ):
            await house.press(50, data)
    assert set(await acts(house)) == {"look"}
    assert (await known(house, 51)).role == "admin"


async def test_a_demoted_admins_old_buttons_do_nothing(house: House, admin: Phone) -> None:
    sari = await house.joined(1)
    await house.do(admin, "/pelatih P1", "Jeda", "7 hari")
    await house.desk.write(lambda c: c.execute(update(rows).where(rows.c.telegram_id == 50).values(role="trainer")))
    await house.do(admin, "belum sesuai panduan")
    assert "Tombol itu" in admin.last.text
    assert (await known(house, 1)).paused == ()
    assert await post(house) == 0
    assert sari.said == []


@pytest.mark.parametrize(
    "data",
    [
        *("wl:raja:0", "wp:zzzz", "wp", "wg:2:raja:", "wg:2:lead:xx", "wx:2:x:0:quality", "wx:2:p:0:raja"),
        *("wx:2:p:zzz:quality", "wd:2:q:0", "wv:2:99", "wn:2:kopi", "wz:2:kopi:1", "wi:2:99", "wh:99"),
    ],
)
async def test_buttons_that_nobody_drew_do_nothing(house: House, admin: Phone, data: str) -> None:
    await house.joined(1)
    await house.press(50, data)
    assert await acts(house) == []
    assert (await known(house, 1)).role == "trainer"
