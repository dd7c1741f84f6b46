"""Who did what, as an admin reads it on the phone."""

import csv
import io

import pytest

from bot.playground.phone import Phone
from tests.handlers.house import House
from tests.handlers.test_batches import press, push
from tests.handlers.test_exports import post


@pytest.fixture
async def admin(house: House) -> Phone:
    return await house.joined(50, role="admin")


async def write(house: House, phone: Phone, text: str) -> None:
    await phone.write(text)
    await house.settle()


async def test_lines_filters_and_pages(house: House, admin: Phone) -> None:
    await write(house, admin, "/jejak")
    assert "Belum ada catatan" in admin.last.text
    await push(house, admin, caption="/push name=kopi")
    await press(house, admin, "Buka")
    for _ in range(7):
        await press(house, admin, "Jeda", "Buka")
    await write(house, admin, "/audit")
    first = admin.last.text.splitlines()
    assert first[0] == "🧾 Jejak"
    assert len([line for line in first if "P50" in line]) == 12
    assert "membuka paket kopi" in first[-12]
    await press(house, admin, "Lebih lama")
    assert "mengirim paket kopi" in admin.last.text.splitlines()[-1]
    await press(house, admin, "Terbaru", "Orang")
    assert "Belum ada catatan" in admin.last.text
    await press(house, admin, "Paket")
    assert any("✓ Paket" in row for row in admin.buttons)
    await write(house, admin, "/jejak kopi")
    assert "Cuma yang menyangkut paket #1" in admin.last.text
    await write(house, admin, "/jejak teh")
    assert "Nggak ada paket atau orang bernama teh" in admin.last.text


async def test_the_file_comes_through_the_outbox_and_is_a_line_itself(house: House, admin: Phone) -> None:
    await push(house, admin, caption="/push name=kopi")
    await write(house, admin, "/jejak")
    await press(house, admin, "CSV")
    await house.restart()
    assert await post(house) == 1
    assert admin.last.file is not None
    assert admin.last.file.name == "latihin-jejak.csv"
    rows = list(csv.DictReader(io.StringIO(admin.download(admin.last.id).decode())))
    assert [row["act"] for row in rows] == ["push", "trace"]
    assert "2 catatan" in admin.last.text


@pytest.mark.parametrize("data", ["xl:0:0:0:raja", "xl:0:0", "xf:exe:0:0:", "xl:z", "xf:csv"])
async def test_buttons_that_nobody_drew(house: House, admin: Phone, data: str) -> None:
    await house.press(50, data)
    assert "Tombol itu" in admin.last.text or "Mau ngapain" in admin.last.text


async def test_a_demoted_admin_reads_no_more(house: House, admin: Phone) -> None:
    await write(house, admin, "/jejak")
    sari = await house.joined(1)
    await write(house, sari, "/jejak")
    assert sari.last.text == "Perintah ini buat admin."
