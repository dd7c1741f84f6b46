"""What people see of their pay."""

from storage.facts import Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

PAID = Wishes(name="uji", kinds=("comparison",), overlap=1, lang="id", pay=12_500)


async def test_the_price_stands_on_the_card_before_the_work_and_what_was_earned_below_it(house: House) -> None:
    await make_batch(house.desk, 2, PAID)
    sari = await house.joined(1)
    await house.do(sari, "/tugas")
    assert "Rp 12.500 per tugas" in sari.last.text
    await house.do(sari, "A jauh lebih oke")
    assert "+Rp 12.500" in sari.last.text
    await house.do(sari, "/ubah")
    assert "Rp" not in sari.last.text, "a change earns nothing"


async def test_an_hour_is_told_with_what_counts_of_it(house: House) -> None:
    await make_batch(house.desk, 1, Wishes(name="ahli", kinds=("comparison",), overlap=1, hourly=40_000, cap=600))
    sari = await house.joined(1)
    await house.do(sari, "/tugas")
    assert "Rp 40.000 per jam kerja, paling lama 10 menit per tugas" in sari.last.text
