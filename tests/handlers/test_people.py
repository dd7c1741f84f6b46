"""Inviting people, as an admin sees it on the phone."""

import re
from datetime import timedelta
from itertools import count

import pytest

from tests.handlers.house import House
from tests.handlers.test_join import known, newcomer


async def link_of(house: House, *, role: str = "admin", says: str = "", presses: str = "") -> str:
    fresh = count(1)
    house.tools.code = lambda: f"kode-{next(fresh)}"
    admin = await house.joined(50, role=role)
    await admin.write(says)
    await house.settle()
    if presses:
        await admin.press(presses)
        await house.settle()
    found = re.search(r"https://t\.me/(\w+)\?start=(\S+)", admin.last.text)
    assert found, admin.last.text
    return found[2]


@pytest.mark.parametrize(
    ("says", "presses", "uses", "days", "role"),
    [
        ("/undang", "1 pelatih", 1, 7, "trainer"),
        ("/undang", "10 pelatih", 10, 7, "trainer"),
        ("/undang peninjau", "", 1, 7, "reviewer"),
        ("/invite trainer \uff15 2", "", 5, 2, "trainer"),
    ],
)
async def test_a_link_is_good_for_so_many_people_and_days(
    house: House, *, says: str, presses: str, uses: int, days: int, role: str
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
    "words", ["raja", "pelatih 0", "pelatih 501", "pelatih 5 91", "pelatih lima", "pelatih 1 1 1"]
)
async def test_what_cannot_be_read_is_answered_with_how_to_write_it(house: House, words: str) -> None:
    admin = await house.joined(50, role="admin")
    await admin.write(f"/undang {words}")
    await house.settle()
    assert admin.last.text.startswith("Tulisnya begini: /undang")


async def test_only_owners_invite_admins(house: House) -> None:
    admin = await house.joined(50, role="admin")
    await admin.write("/undang admin")
    await house.settle()
    assert "t.me" not in admin.last.text
    house.tools.owners = frozenset({50})
    await admin.write("/undang admin")
    await house.settle()
    assert "t.me" in admin.last.text


async def test_trainers_do_not_invite(house: House) -> None:
    sari = await house.joined(1)
    await sari.write("/undang")
    await house.settle()
    assert sari.last.text == "Perintah ini buat admin."
