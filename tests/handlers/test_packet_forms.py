"""Every form of question in an offline packet: answered by a reply in letters, numbers or sound."""

from typing import NamedTuple

import pytest
from msgspec.structs import replace

from bot.playground.phone import Phone
from storage.facts import Candidate, Content, Json, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

PAIR = Content(prompt="Sarapan?", candidates=(Candidate("x", "Roti."), Candidate("y", "Bubur.")))
ONE = Content(prompt="Izin dong.", candidates=(Candidate("x", "Ajukan surat resmi."),))
MONAS = Content(prompt="Monas?", candidates=(Candidate("x", "Di Jakarta. Tingginya 500 meter. Lancip."),))
BASE = Wishes(name="bekal", overlap=1, lang="id", dimensions=("membantu", "benar", "alami"))


async def packed(house: House, wishes: Wishes, *rows: Content) -> Phone:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, replace(wishes, labels=wishes.labels or ("a", "b")), *rows)
    await house.do(sari, "/bekal")
    return sari


async def replied(house: House, sari: Phone, text: str) -> None:
    """A reply to the newest message that asks for one."""
    question = next(message for message in reversed(sari.said) if "Balas pesan ini" in message.text)
    await sari.write(text, reply_to=question.id)
    await house.settle()
    await house.restart()


async def test_a_rating_is_a_row_of_numbers_and_the_next_answer_is_asked_for(house: House) -> None:
    sari = await packed(house, replace(BASE, kinds=("rating",)), PAIR)
    assert "kasih 3 nilai, masing-masing 1 sampai 5" in sari.last.text
    assert "membantu \u00b7 benar \u00b7 alami" in sari.last.text
    await replied(house, sari, "4 5")
    assert "belum kebaca" in sari.last.text
    assert "kasih 3 nilai" in sari.last.text
    assert await house.kept() == []
    await replied(house, sari, "4 5 ragu")
    assert "Jawaban B (2 dari 2)" in sari.last.text
    await replied(house, sari, "1 2 3")
    assert "Tersimpan" in sari.last.text
    ((_, _, value),) = await house.kept()
    assert sorted(map(str, value["scores"].values())) == [
        "{'membantu': 1, 'benar': 2, 'alami': 3}",
        "{'membantu': 4, 'benar': 5, 'alami': None}",
    ]


class Case(NamedTuple):
    """A kind, its task, what its message says about how to reply, the replies, and what is kept of them."""

    kind: str
    row: Content
    how: str
    replies: tuple[str, ...]
    kept: Json


CASES = (
    Case("comparison", PAIR, "= B lebih oke", ("4 lebih kenyang",), {"verdict": "b", "note": "lebih kenyang"}),
    Case("ranking", PAIR, "misalnya B A", ("b=a",), {"unsure": False}),
    Case("critique", ONE, "1++ = berat", ("1++\nKayak surat.", "Yang santai."), {"issues": {"stiff": "severe"}}),
    Case("safety", ONE, "Seberapa parah", ("9",), {"subjects": {"x": {"verdict": "none", "flags": {}, "note": ""}}}),
    Case("label", ONE, "1 = a", ("2",), {"labels": ["b"]}),
    Case("rewrite", ONE, "Atau cuma #1 = Sudah bagus", ("#1",), {"verdict": "good"}),
    Case("demonstration", ONE, "tulis jawabanmu", ("Pak, izin ya.",), {"text": "Pak, izin ya."}),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.kind)
async def test_each_kind_is_answered_by_replies(house: House, case: Case) -> None:
    sari = await packed(house, replace(BASE, kinds=(case.kind,)), case.row)
    assert case.how in sari.last.text
    for reply in case.replies:
        await replied(house, sari, reply)
    ((_, _, value),) = await house.kept()
    assert {name: value[name] for name in case.kept} == case.kept
    assert "Tersimpan" in sari.last.text


async def test_wrong_sentences_are_named_by_their_numbers_and_corrected(house: House) -> None:
    sari = await packed(house, replace(BASE, kinds=("factcheck",)), MONAS)
    assert "tulis nomor kalimat yang salah" in sari.last.text
    await replied(house, sari, "2 3?")
    await replied(house, sari, "132 meter.")
    await replied(house, sari, "#1")
    ((_, _, value),) = await house.kept()
    told = value["checked"][0]["sentences"]
    assert [each["verdict"] for each in told] == ["right", "wrong", "unsure"]
    assert [each.get("correction") for each in told] == [None, "132 meter.", None]


async def test_a_voice_note_is_sent_by_replying_with_it(house: House) -> None:
    sari = await packed(house, replace(BASE, kinds=("voice",)), Content(text="Punten."), Content(text="Mangga."))
    asking = {text: next(each.id for each in sari.said if text in each.text) for text in ("Punten.", "Mangga.")}
    assert "kirim pesan suara" in sari.last.text
    await sari.upload("a.ogg", b"OggS-mangga", kind="voice", reply_to=asking["Mangga."])
    await house.settle()
    await house.restart()
    assert "Tersimpan" in sari.last.text
    await sari.write("Ini tulisan.", reply_to=asking["Punten."])
    await house.settle()
    assert "pakai suara" in sari.last.text
    await sari.upload("b.ogg", b"OggS-punten", kind="voice", reply_to=asking["Punten."])
    await house.settle()
    sounds = [(house.tools.folder / value["path"]).read_bytes() for _, _, value in await house.kept()]
    assert sounds == [b"OggS-mangga", b"OggS-punten"]


async def test_what_cannot_come_along_is_counted(house: House) -> None:
    sari = await packed(
        house,
        replace(BASE, kinds=("label",)),
        ONE,
        Content(image="https://contoh.id/a.png"),
        Content(text="Berat.", meta={"sensitive": "yes"}),
        Content(text="kata " * 900),
    )
    assert "Bekalmu 1 tugas" in sari.said[0].text
    assert "3 tugas lain nggak bisa dibawa" in sari.said[0].text


async def test_a_full_packet_says_nothing_of_what_it_left(house: House) -> None:
    sari = await house.joined(1)
    rows = (Content(image="https://contoh.id/a.png"), ONE, replace(ONE, prompt="Lagi?"))
    await make_batch(house.desk, 0, replace(BASE, kinds=("label",), labels=("a", "b")), *rows)
    await house.do(sari, "/bekal 1")
    assert "nggak bisa dibawa" not in sari.said[0].text
