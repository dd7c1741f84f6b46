"""Inviting people, as an admin sees it on the phone."""

import re
from datetime import timedelta
from itertools import count

import pytest

from bot.playground.phone import Phone
from storage.facts import Wishes
from tests.handlers.house import House
from tests.handlers.test_batches import press
from tests.handlers.test_join import known, newcomer, walk
from tests.storage.desk.making import make_batch


def number_codes(house: House) -> None:
    fresh = count(1)
    house.tools.code = lambda: f"kode-{next(fresh)}"


def code_on(phone: Phone) -> str:
    found = re.search(r"https://t\.me/(\w+)\?start=(\S+)", phone.last.text)
    assert found, phone.last.text
    return found[2]


async def link_of(house: House, *, role: str = "admin", says: str = "", presses: tuple[str, ...] = ()) -> str:
    number_codes(house)
    admin = await house.joined(50, role=role)
    await admin.write(says)
    await house.settle()
    await press(house, admin, *presses)
    return code_on(admin)


@pytest.mark.parametrize(
    ("says", "presses", "uses", "days", "role"),
    [
        ("/undang", ("Buat link",), 1, 7, "trainer"),
        ("/undang", ("10 orang", "1 hari", "Buat link"), 10, 1, "trainer"),
        ("/undang", ("peninjau", "30 hari", "Buat link"), 1, 30, "reviewer"),
        ("/undang", ("pengamat", "Buat link"), 1, 7, "viewer"),
        ("/undang peninjau", (), 1, 7, "reviewer"),
        ("/undang pengamat 2", (), 2, 7, "viewer"),
        ("/invite trainer \uff15 2", (), 5, 2, "trainer"),
    ],
)
async def test_a_link_is_good_for_so_many_people_and_days(
    house: House, *, says: str, presses: tuple[str, ...], uses: int, days: int, role: str
) -> None:
    code = await link_of(house, says=says, presses=presses)
    for number in range(uses + 1):
        phone = newcomer(house, 100 + number)
        await phone.start(code)
        await house.settle()
        assert ("nggak berlaku" in phone.last.text) == (number == uses)
    assert (await known(house, 100)).role == role
    house.clock.now += timedelta(days=days)
    late = newcomer(house, 99)
    await late.start(code)
    await house.settle()
    assert "nggak berlaku" in late.last.text


async def test_the_code_is_kept_nowhere(house: House) -> None:
    code = await link_of(house, says="/undang pelatih 3")
    stored = b"".join(path.read_bytes() for path in house.tools.folder.glob("latihin.db*"))
    assert b"trainer x3" in stored
    assert code.encode() not in stored


@pytest.mark.parametrize(
    "words",
    [
        *("raja", "pelatih 0", "pelatih 501", "pelatih 5 91", "pelatih lima", "pelatih 1 1 1"),
        *("bahasa=xx", "warna=biru", "pelatih 5 bahasa=jv warna=biru"),
    ],
)
async def test_what_cannot_be_read_is_answered_with_how_to_write_it(house: House, words: str) -> None:
    admin = await house.joined(50, role="admin")
    await admin.write(f"/undang {words}")
    await house.settle()
    assert admin.last.text.startswith("Tulisnya begini: /undang")


async def test_nobody_invites_into_a_role_that_they_may_not_give(house: House) -> None:
    admin = await house.joined(50, role="admin")
    await house.do(admin, "/undang")
    assert not [label for row in admin.buttons for label in row if "admin" in label]
    for data in ("im:admin:1:7:0:", "im:owner:1:7:0:", "im:raja:1:7:0:", "im:trainer", "in:trainer:1:7:0:xx"):
        await house.press(50, data)
        assert "t.me" not in admin.last.text
    await house.do(admin, "/undang admin")
    assert "t.me" not in admin.last.text
    house.tools.owners = frozenset({50})
    await admin.write("/undang admin")
    await house.settle()
    assert "t.me" in admin.last.text


@pytest.mark.parametrize("role", ["trainer", "reviewer", "viewer"])
async def test_who_may_not_invite_does_not(house: House, role: str) -> None:
    phone = await house.joined(1, role=role)
    await house.do(phone, "/undang")
    assert phone.last.text == "Perintah ini buat admin."
    await house.press(1, "im:trainer:1:7:0:")
    assert "t.me" not in phone.last.text


async def test_guests_begin_with_the_batch_of_their_invite_and_speak_its_language(house: House) -> None:
    await make_batch(house.desk, 1, Wishes(name="dulu", kinds=("comparison",), lang="id", priority=9))
    await make_batch(house.desk, 1, Wishes(name="kopi pagi", kinds=("comparison",), lang="id"))
    code = await link_of(house, says='/undang pelatih 2 paket="kopi pagi" bahasa=jv')
    guest, other = newcomer(house, 1), await house.joined(2)
    await guest.start(code)
    await house.settle()
    await walk(house, guest, "Sudah 18", "Ikut tugas", "Simpan")
    assert "✅ Basa Jawa" in [label for row in guest.buttons for label in row]
    await walk(house, guest, "Bahasa Indonesia", "Lanjut", "Lewati")
    for phone in (guest, other):
        await phone.write("/tugas")
        await house.settle()
    assert "kopi pagi" in guest.last.text
    assert "dulu" in other.last.text
    await other.write("/start kode-1")
    await house.settle()
    await house.do(other, "/lewati", "Alasan lain")
    assert "kopi pagi" in other.last.text


async def test_batch_and_language_by_buttons(house: House) -> None:
    await make_batch(house.desk, 1, Wishes(name="kopi", kinds=("comparison",), lang="id"))
    code = await link_of(
        house, says="/undang", presses=("Paket", "kopi", "Bahasa …", "Basa Sunda", "10 orang", "Buat link")
    )
    guest = newcomer(house, 1)
    await guest.start(code)
    await house.settle()
    assert (await known(house, 1)).languages == ("su",)


async def test_a_lead_is_made_for_a_language_and_invites_for_it_alone(house: House) -> None:
    code = await link_of(house, says="/undang", presses=("ketua bahasa", "Basa Jawa", "Buat link"))
    lead = await house.joined(7)
    await lead.start(code)
    await house.settle()
    assert "Peranmu: ketua bahasa" in lead.last.text
    assert (await known(house, 7)).leads == ("jv",)
    await house.do(lead, "/undang", "Bahasa …")
    assert lead.buttons == [["Basa Jawa"]]
    await house.do(lead, "Basa Jawa", "Buat link")
    guest = newcomer(house, 1)
    await guest.start(code_on(lead))
    await house.settle()
    assert (await known(house, 1)).languages == ("jv",)
    for words in ("pelatih", "pelatih bahasa=su"):
        await house.do(lead, f"/undang {words}")
        assert "Pilih dulu bahasanya" in lead.last.text
    await house.do(lead, "/undang peninjau bahasa=jv")
    assert "t.me" not in lead.last.text


async def test_open_invites_are_listed_and_taken_back_once(house: House) -> None:
    code = await link_of(house, says="/undang pelatih 3")
    admin, rina = house.telegram.phone(50), await house.joined(51, role="admin")
    guest = newcomer(house, 1)
    await guest.start(code)
    await house.settle()
    await house.do(admin, "/undang", "Undangan terbuka")
    assert "#1 pelatih, terpakai 1 dari 3" in admin.last.text
    await house.do(rina, "/undang", "Undangan terbuka", "Cabut #1")
    assert "Undangan #1 dicabut" in rina.last.text
    await house.do(admin, "Cabut #1")
    assert "sudah nggak berlaku" in admin.last.text
    late = newcomer(house, 2)
    await late.start(code)
    await house.settle()
    assert "nggak berlaku" in late.last.text


async def test_many_invites_are_turned_over_and_a_lead_sees_their_own(house: House) -> None:
    await link_of(house, says="/undang pelatih")
    admin = house.telegram.phone(50)
    for _ in range(7):
        await house.do(admin, "/undang pelatih")
    await house.do(admin, "/undang", "Undangan terbuka", "Lanjut")
    assert "#2 pelatih" in admin.last.text
    await house.do(admin, "Mundur")
    assert "#8 pelatih" in admin.last.text
    lead = await house.joined(7, role="lead")
    await house.press(7, "io:0")
    assert "Nggak ada undangan" in lead.last.text
    await house.press(7, "iw:1:0")
    assert "sudah nggak berlaku" in lead.last.text


async def test_no_button_below_a_link_puts_anything_in_its_place(house: House) -> None:
    code = await link_of(house, says="/undang", presses=("Buat link",))
    admin = house.telegram.phone(50)
    assert admin.last.labels == [["Bagikan"]]
    await house.do(admin, "Undang lagi", "Undangan terbuka")
    assert code_on(admin) == code, "the message with the link stands"
