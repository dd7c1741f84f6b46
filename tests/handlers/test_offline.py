"""An hour without a connection: the time of a task runs out, and what was done meanwhile arrives all at once."""

from datetime import timedelta

from msgspec.structs import replace

from bot.playground.phone import Phone
from storage.desk import lending
from storage.facts import Candidate, Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import NOW, make_batch

REWRITE = Wishes(name="perbaiki", kinds=("rewrite",), overlap=1, lang="id")
ONE = Content(prompt="Sarapan apa?", candidates=(Candidate("a", "Silakan mengonsumsi roti."),))


async def an_hour_later(house: House) -> None:
    """Time passes, what was lent is taken back, and the program has been started anew."""
    house.clock.now = NOW + timedelta(hours=1)
    assert await house.desk.write(lending.lapse, house.clock.now) == 1
    await house.restart()


async def begun(house: House, *steps: str) -> Phone:
    sari = await house.joined(1)
    await house.do(sari, "/tugas", *steps)
    return sari


async def texts(house: House) -> list[str]:
    return [value["text"] for _, _, value in await house.kept()]


async def test_a_text_that_was_written_meanwhile_is_kept(house: House) -> None:
    await make_batch(house.desk, 0, REWRITE, ONE)
    sari = await begun(house)
    await an_hour_later(house)
    await house.do(sari, "+Makan roti yuk.")
    assert "Makan roti yuk." in sari.last.text
    await house.do(sari, "Kirim")
    assert await texts(house) == ["Makan roti yuk."]


async def test_a_draft_is_sent_from_the_old_card_and_edits_of_it_still_count(house: House) -> None:
    await make_batch(house.desk, 0, REWRITE, ONE, replace(ONE, prompt="Minum apa?"))
    sari = await begun(house, "+Makan roti yuk.")
    await an_hour_later(house)
    await house.do(sari, "Kirim", "+Minum teh yuk.")
    house.clock.now += timedelta(hours=1)
    assert await house.desk.write(lending.lapse, house.clock.now) == 1
    await sari.edit(sari.messages[-2].id, "Minum teh dong.")
    await house.settle()
    assert "Minum teh dong." in sari.last.text
    await house.do(sari, "Kirim")
    assert await texts(house) == ["Makan roti yuk.", "Minum teh dong."]


async def test_where_somebody_else_has_it_the_reason_is_said_and_nothing_kept(house: House) -> None:
    await make_batch(house.desk, 0, REWRITE, ONE)
    sari = await begun(house)
    await an_hour_later(house)
    budi = await house.joined(2)
    await house.do(budi, "/tugas")
    await house.do(sari, "+Makan roti yuk.")
    assert "sudah diambil orang lain" in sari.last.text
    assert ["Lanjut kerja"] in sari.last.labels
    await house.do(budi, "Sudah bagus")
    assert await texts(house) == [None]


async def test_a_voice_note_that_was_recorded_meanwhile_is_kept(house: House) -> None:
    await make_batch(house.desk, 0, replace(REWRITE, kinds=("voice",)), Content(text="Punten, badé naros."))
    sari = await begun(house)
    await an_hour_later(house)
    await sari.upload("catatan.ogg", b"OggS" + bytes(64), kind="voice")
    await house.settle()
    await house.restart()
    await house.do(sari, "Kirim")
    ((_, _, value),) = await house.kept()
    assert value["path"].startswith("voice/")


async def test_who_did_something_else_since_is_not_led_back(house: House) -> None:
    await make_batch(house.desk, 0, REWRITE, ONE, replace(ONE, prompt="Minum apa?"))
    sari = await begun(house)
    await an_hour_later(house)
    await house.do(sari, "/tugas", "Lewati", "Alasan lain", "Sudah bagus", "+Ini buat yang mana?")
    assert "Lagi nggak ada tugas yang terbuka" in sari.last.text
