"""Pausing and going on, as seen on the phone."""

from tests.handlers.house import House
from tests.handlers.test_work import RATING
from tests.storage.desk.making import make_batch


async def test_pausing_by_button_says_what_it_means_and_tasks_say_how_to_go_on(house: House) -> None:
    await make_batch(house.desk, 1, RATING)
    sari = await house.joined(1)
    await house.do(sari, "/privasi", "Jeda dulu")
    assert "nggak dikirimi apa-apa" in sari.last.text
    assert sari.buttons == [["7 hari"], ["30 hari"], ["Sampai kulanjutkan sendiri"], ["Nggak jadi"]]
    await house.do(sari, "7 hari")
    assert "jeda sampai 29 November 2026" in sari.last.text
    assert sari.buttons == [["Lanjut lagi"], ["Privasi"]], "nothing that sounds as if it ended the pause"
    await house.do(sari, "/tugas")
    assert "Kamu lagi jeda, jadi nggak ada tugas" in sari.last.text
    await house.do(sari, "Lanjut lagi")
    assert "Selamat datang lagi" in sari.last.text
    await house.do(sari, "Kerjakan tugas")
    assert "Jawaban A" in sari.last.text


async def test_pausing_by_command_wants_days_that_make_sense(house: House) -> None:
    sari = await house.joined(1)
    for wrong in ("/jeda besok", "/jeda 0", "/jeda 9999", "/jeda -1", "/jeda ²"):
        await house.do(sari, wrong)
        assert "dari 1 sampai 365" in sari.last.text
    await house.do(sari, "/jeda 14")
    assert "jeda sampai 6 Desember 2026" in sari.last.text
    await house.do(sari, "/privasi")
    assert any("Lanjut lagi" in row for row in sari.buttons)
    await house.do(sari, "/jeda")
    assert "jeda sampai 6 Desember 2026" in sari.last.text
    await house.do(sari, "/lanjut")
    assert "jedanya selesai" in sari.last.text
    await house.do(sari, "/lanjut")
    assert "jedanya selesai" not in sari.last.text
    assert "lagi nggak jeda" in sari.last.text
    await house.press(1, "jr:zzzzz")
    await house.press(1, "jr")
    assert not house.tools.failures
