"""What rules do as seen on the phones: why, until when, how to object; and what an admin says to it."""

from datetime import timedelta

import pytest

from bot.playground.phone import Phone
from storage.desk import enforcing, flagging, pausing, people
from storage.facts import Batch, Person, Wishes
from storage.rules.attention import Sign
from storage.rules.ruling import read_rules
from tests.handlers.house import BOT, NOBODY, House
from tests.handlers.test_exports import post
from tests.storage.desk.making import make_batch

RINA, SARI = 31, 1
ASK_AND_PAUSE = "signs:ask,side*2/7d:pause"


@pytest.fixture
async def rina(house: House) -> Phone:
    return await house.joined(RINA, role="admin")


async def ruled(house: House, rules: str = ASK_AND_PAUSE) -> Batch:
    wishes = Wishes(name="kopi", kinds=("comparison",), overlap=3, rules=read_rules(rules, "rules"))
    return await make_batch(house.desk, 4, wishes)


async def person(house: House, number: int = SARI) -> Person:
    found = await house.desk.read(people.find_person, BOT, number, NOBODY)
    assert found is not None
    return found


async def seen(house: House, batch: Batch, signal: str = "side", days: int = 1) -> None:
    """This sign showed on so many days, up to today, and the rules were looked at each time."""
    sari = await person(house)
    for back in reversed(range(days)):
        now = house.clock.now - timedelta(days=back)
        found = flagging.Found(sari.id, batch.id, Sign(signal, 18, 20, 0.5, 1e-9), ())
        await house.desk.write(flagging.raise_flag, found, now)
        await house.desk.write(enforcing.enforce, NOBODY, now)


async def test_a_pause_says_why_until_when_and_how_to_object_and_yes_ends_it(house: House, rina: Phone) -> None:
    sari = await house.joined(SARI)
    batch = await ruled(house)
    await seen(house, batch, days=2)
    assert await post(house) == 3
    told = next(each for each in sari.messages if "Istirahat dulu" in each.text)
    assert "dijeda sampai 23 November 2026" in told.text
    assert "WIB" in told.text
    assert "selalu di sisi yang sama" in told.text
    await house.do(sari, "/tugas")
    assert "lagi dijeda" in sari.last.text
    await sari.write("Kebetulan yang benar memang A.", reply_to=told.id)
    await house.settle()
    assert "Yang memutuskan orang" in sari.last.text
    await post(house)
    assert "Kebetulan yang benar memang A." in rina.last.text
    await house.do(rina, "Lihat bandingnya")
    assert "atas aturan otomatis" in rina.last.text
    assert "“selalu sisi yang sama: terlihat 2 hari dalam 7 hari → jeda sehari” (2/2)" in rina.last.text
    await house.do(rina, "Kabulkan")
    await rina.write("Kamu benar.", reply_to=rina.last.id)
    await house.settle()
    assert (await person(house)).paused == ()
    await post(house)
    assert "Bandingmu dikabulkan" in sari.last.text


async def test_every_action_is_told_in_every_language(house: House) -> None:
    sari = await house.joined(SARI)
    batch = await ruled(house, "side:hint,flat:keys,leak:ask,fast*2:pause")
    for language, word in (("id", "keliru"), ("en", "wrong"), ("jv", "kliru"), ("su", "salah")):
        before = len(sari.messages)
        await house.desk.write(people.choose_language, await person(house), language)
        house.clock.now += timedelta(days=5)
        await house.desk.write(pausing.end_over, house.clock.now)
        for signal, days in (("side", 1), ("flat", 1), ("leak", 1), ("fast", 2)):
            await seen(house, batch, signal, days)
        await post(house)
        said = [each.text for each in sari.messages[before:]]
        assert [("kopi" in text, "{" in text) for text in said] == [(True, False)] * 4
        assert sum(word in text for text in said) == 3


async def test_old_and_forged_buttons_break_nothing(house: House, rina: Phone) -> None:
    await house.joined(SARI)
    batch = await ruled(house)
    await seen(house, batch)
    await post(house)
    for forged in ("ro", "ro:zzzz", "ro:", "ro:1:2:3"):
        await house.press(SARI, forged)
    await house.press(RINA, "ro:1")
    assert not house.tools.failures


async def test_a_rule_is_tried_before_it_is_switched_on(house: House, rina: Phone) -> None:
    await house.joined(SARI)
    batch = await ruled(house, "signs:ask")
    await seen(house, batch, "side", days=2)
    await post(house)
    await house.do(rina, "/paket kopi", "Atur", "Aturan: 1")
    assert "tanda apa pun: sekali terlihat → minta dicek admin" in rina.last.text
    assert "Sudah 2 kali, 1 orang" in rina.last.text
    await house.do(rina, "Coba: soal kunci → jeda sehari")
    assert "Belum ada hasil buat dicoba" in rina.last.text or "nggak ada yang kena" in rina.last.text
    await house.do(rina, "Batas 55%", "Minimal 11")
    assert "gold<55*11:pause" in rina.last.text
    await house.do(rina, "Nyalakan", "soal kunci → jeda sehari", "Batas 60%")
    assert "Menggantikan: soal kunci: hampir pasti kurang dari 55% yang benar" in rina.last.text
    assert not any("Minimal 9" in row for row in rina.buttons), "nothing unfair is offered"
    await house.do(rina, "/paket kopi aturan=side*2/7d:pause")
    assert "P1, selalu sisi yang sama (2/2)" in rina.last.text
    assert "Nggak ada yang diubah" in rina.last.text
    assert "Matikan" not in str(rina.buttons)
    await house.do(rina, "Nyalakan")
    assert "Menyala mulai sekarang" in rina.toasts[-1].text
    assert "selalu sisi yang sama: terlihat 2 hari dalam 7 hari → jeda sehari" in rina.last.text
    await house.do(rina, "selalu sisi yang sama → jeda sehari", "Matikan")
    await house.do(rina, "/paket kopi")
    assert "Aturan: signs:ask, gold<55*11:pause" in rina.last.text
    await house.do(rina, "Atur", "Aturan: 2")
    assert "→ jeda sehari" not in rina.last.text.replace("jawaban → jeda sehari", "")
    for said, told in (
        ("aturan=gold<60*5:pause", "Tulis gold<60*10:pause"),
        ("aturan=apa-saja", "nggak paham"),
        ("aturan=gold:pause pay=500", "tanpa setelan lain"),
        ("aturan=gold:keys", "gold<60*10:keys"),
        ("aturan=side:ask,flat:ask", "1 dari 1 orang"),
        ("aturan=none", "minta dicek admin"),
    ):
        await house.do(rina, f"/paket kopi {said}")
        assert told in rina.last.text, said
    await house.do(rina, "/paket kopi aturan=gold:keys", "Nyalakan")
    assert "butuh soal kunci" in rina.last.text + str(rina.toasts[-1].text)


async def test_who_asks_a_human_is_answered_by_one(house: House, rina: Phone) -> None:
    sari = await house.joined(SARI)
    batch = await ruled(house, "signs:ask")
    await seen(house, batch, "side")
    await post(house)
    assert "akan dilihat orang dulu" in sari.last.text
    await house.do(rina, "/pelatih", "Perlu dilihat", "Biarkan: P1")
    await post(house)
    assert "nggak ada masalah" in sari.last.text
    house.clock.now += timedelta(days=1)
    await seen(house, batch, "flat")
    await post(house)
    await house.do(rina, "/pelatih", "Perlu dilihat", "Jeda sehari: P1")
    assert "Sudah dijeda" in rina.last.text
    await post(house)
    assert "hasil kerjanya perlu kita bicarakan dulu" in sari.last.text
    await house.do(rina, "/pelatih P1")
    assert "minta dicek admin karena nilai rata semua (1/1), dibenarkan admin" in rina.last.text
    assert "minta dicek admin karena selalu sisi yang sama (1/1), dibatalkan admin" in rina.last.text
