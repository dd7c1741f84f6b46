"""Before a batch opens: the checklist, the word that a risky one was assessed, and what trainers are told."""

import pytest
from sqlalchemy import Connection, select

from storage.database.tables.house import audit
from storage.facts import Wishes
from storage.rules.impact import risks
from storage.terms import Course
from tests.handlers.house import House
from tests.handlers.test_batches import push

PURPOSE = "kamus slang untuk sekolah"


def acts(connection: Connection) -> list[str]:
    return list(connection.scalars(select(audit.c.act).where(audit.c.batch_id == 1).order_by(audit.c.id)))


async def test_an_ordinary_draft_shows_the_list_and_opens(house: House) -> None:
    admin = await house.joined(50, role="admin")
    await push(house, admin, caption="/push name=kopi kinds=rating")
    plan = admin.last
    assert "Hasilnya dipakai buat melatih dan menguji model AI" in plan.text
    assert "Semua benar" not in str(plan.labels)
    await house.do(admin, "Buka")
    assert "pastikan" not in admin.last.text, "once it is open nobody asks again"


async def test_a_risky_one_opens_when_somebody_has_assessed_it(house: House) -> None:
    admin = await house.joined(50, role="admin")
    await push(house, admin, caption=f'/push name=kopi kinds=rating guide=Santai purpose="{PURPOSE}"')
    plan = admin.last
    assert f"Tujuan: {PURPOSE}" in plan.text
    assert "minta izin baru dulu" in plan.text
    assert "Buka" not in [label for row in plan.labels for label in row]
    await house.press(50, "bm:1:open")
    assert "✏️ draf" in admin.last.text
    await house.do(admin, "/paket kopi", "Semua benar")
    assert "Dampaknya sudah diperiksa" in admin.last.text
    await house.do(admin, "Buka", "Jeda", "Buka")
    assert await house.desk.read(acts) == ["push", "assess", "open", "pause", "open"]
    sari = await house.joined(1)
    await house.do(sari, "/tugas", "Panduan")
    assert f"Jawabanmu dipakai buat: {PURPOSE}." in sari.last.text


@pytest.mark.parametrize(
    ("wishes", "found"),
    [
        (Wishes(kinds=("rating",)), ()),
        (Wishes(kinds=("rating", "voice"), sensitive=True, purpose="x"), ("spoken", "heavy", "purpose")),
        (Wishes(kinds=("voice",), course=Course()), ()),
    ],
)
def test_what_is_risky(wishes: Wishes, found: tuple[str, ...]) -> None:
    assert risks(wishes) == found
