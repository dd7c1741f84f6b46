"""Offline packets: lent at once, answered by replies in any order, even late."""

from datetime import timedelta

from msgspec.structs import replace

from storage.desk import lending
from storage.facts import Candidate, Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import NOW, make_batch

WORDS = Wishes(name="santai", kinds=("paraphrase",), overlap=1, lang="id", target="id-x-gaul")


def sentence(number: int) -> Content:
    return Content(text=f"Kalimat nomor {number}.", lang="id", target="id-x-gaul")


def asking(house: House, number: int) -> int:
    """The message that asks about this sentence."""
    said = house.telegram.phone(1).said
    return next(each.id for each in said if f"Kalimat nomor {number}." in each.text)


async def test_ten_messages_are_answered_by_replies_in_any_order_without_a_preview(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, WORDS, *(sentence(number) for number in range(1, 13)))
    await house.do(sari, "/bekal 10")
    assert sum("Balas pesan ini" in message.text for message in sari.said) == 10
    places = {number: asking(house, number) for number in range(1, 11)}
    house.clock.now = NOW + timedelta(hours=23)
    assert await house.desk.write(lending.lapse, house.clock.now) == 0
    # An hour without a connection: everything arrives at once.
    for number in (7, 2, 10, 1):
        await sari.write(f"Jawab {number} nih.", reply_to=places[number])
    await house.settle()
    await house.restart()
    assert [value["variants"][0]["text"] for _, _, value in await house.kept()] == [
        f"Jawab {number} nih." for number in (7, 2, 10, 1)
    ]
    assert "tinggal kamu balas" in sari.last.text
    answered = next(message for message in sari.messages if message.id == places[7])
    assert not answered.buttons
    await sari.write("Sekali lagi.", reply_to=places[7])
    await house.settle()
    assert "sudah kamu jawab" in sari.last.text


async def test_the_answer_is_changed_by_editing_it(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, WORDS, sentence(1))
    await house.do(sari, "/bekal 1")
    wrote = await sari.write("Kalimat satu.", reply_to=asking(house, 1))
    await house.settle()
    await house.restart()
    await sari.edit(wrote.id, "Kalimat satu dong.")
    await house.settle()
    assert [revision for _, revision, _ in await house.kept()] == [1, 2]


async def test_what_comes_too_late_is_kept_if_it_is_still_needed(house: House) -> None:
    sari, budi = await house.joined(1), await house.joined(2)
    await make_batch(house.desk, 0, WORDS, sentence(1), sentence(2))
    await house.do(sari, "/bekal 2")
    house.clock.now = NOW + timedelta(hours=30)
    assert await house.desk.write(lending.lapse, house.clock.now) == 2
    await house.do(budi, "/tugas", "+Punya Budi.", "Kirim", "Ya, di situ")
    taken = next(number for number in (1, 2) if f"Kalimat nomor {number}." not in budi.last.text)
    await house.do(budi, "Lewati", "Alasan lain")
    for number in (1, 2):
        await sari.write(f"Punya Sari {number}.", reply_to=asking(house, number))
        await house.settle()
        await house.restart()
    kept = [value["variants"][0]["text"] for _, _, value in await house.kept()]
    assert kept == ["Punya Budi.", f"Punya Sari {3 - taken}."]


async def test_a_text_that_is_no_reply_asks_which_one_is_meant(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, WORDS, sentence(1), sentence(2))
    await house.do(sari, "/bekal 2", "+Kalimat satu.")
    assert "Balas pesan tugasnya" in sari.last.text
    assert await house.kept() == []


async def test_buttons_work_too_and_the_live_card_stays_another(house: House) -> None:
    sari = await house.joined(1)
    pair = Content(prompt="Sarapan?", candidates=(Candidate("a", "Roti."), Candidate("b", "Bubur.")))
    wishes = replace(WORDS, kinds=("comparison",), overlap=2)
    await make_batch(house.desk, 0, wishes, pair, replace(pair, prompt="Minum?"), replace(pair, prompt="Malam?"))
    await house.do(sari, "/bekal 2")
    first, second = [message.id for message in sari.said if "Balas pesan ini" in message.text]
    await house.do(sari, "/tugas")
    live = sari.last.id
    await sari.press("Sama aja", message=first)
    await house.settle()
    await house.restart()
    changed = next(message for message in sari.messages if message.id == first)
    assert "Tersimpan" in changed.text
    assert "tinggal kamu balas" in changed.text
    await sari.press("Lewati", message=second)
    await house.settle()
    await sari.press("Nggak jadi", message=second)
    await house.settle()
    await house.restart()
    assert "Minum?" in next(message for message in sari.messages if message.id == second).text
    assert next(message for message in sari.messages if message.id == live).buttons
    assert len(await house.kept()) == 1


async def test_asking_again_sends_the_same_packet(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, WORDS, sentence(1), sentence(2), sentence(3))
    await house.do(sari, "/bekal 2", "/bekal 2")
    assert sum("Kalimat nomor 1." in message.text for message in sari.said) == 2
    assert not any("Kalimat nomor 3." in message.text for message in sari.said)
    await house.do(sari, "/bekal 11")
    assert "angka 1 sampai 10" in sari.last.text


async def test_nothing_to_pack_is_said(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/bekal")
    assert "Belum ada tugas" in sari.last.text
