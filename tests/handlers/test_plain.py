"""The plain look: words alone, and pictures only for whoever asks for one."""

import dataclasses
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from bot.making.letter import Bench, Letter, Order
from bot.playground.files import Upload
from bot.playground.phone import Phone
from bot.playground.view import Seen
from handlers.rendering import leaf
from handlers.screens.plain import SEE_MADE, without_picture
from handlers.screens.work import SEE, card_screen, skip_screen
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from locales.plain import EMOJI
from storage.desk import outbox, people
from storage.desk.assignments import REASONS
from storage.desk.outbox import Making, Notice
from storage.facts import Candidate, Content, Wishes
from storage.forms.material import Block
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from tests.books import open_phrasebooks
from tests.handlers.house import BOT, NOBODY, House
from tests.handlers.test_exports import post
from tests.promises.test_cards import cards
from tests.storage.desk.making import make_batch

BOOKS = open_phrasebooks()
PNG = b"\x89PNG\r\n\x1a\n"
LABELS = Wishes(name="foto", kinds=("label",), overlap=2, lang="id", labels=("kucing", "anjing"))
COMPARE = Wishes(name="banding", kinds=("comparison", "rating"), lang="id", dimensions=("benar",), guide="Santai.")
CARD = next(cards(KINDS[2]))
PAIR = Content(prompt="Sarapan? \u2705", candidates=(Candidate("a", "Roti \U0001f35e."), Candidate("b", "Bubur.")))


def shown(message: Seen) -> Iterator[str]:
    yield message.text
    for row in message.labels:
        yield from row


async def plainly(house: House, number: int = 1, role: str = "trainer") -> Phone:
    """The phone of someone who has chosen the plain look, on which nothing stands but that."""
    phone = await house.joined(number, role=role)
    await house.do(phone, "/profil", "Tampilan polos")
    return phone


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("book", BOOKS.values(), ids=lambda book: book.language)
def test_no_card_has_an_emoji_of_ours(kind: Kind, book: Phrasebook) -> None:
    drawn = 0
    for card in (dataclasses.replace(card, revising=True) for card in cards(kind)):
        for screen in (card_screen(card), skip_screen(card, REASONS)):
            page = leaf(without_picture(screen), book.plain)
            drawn += len(EMOJI.findall(leaf(screen, book).html + str(leaf(screen, book).keyboard)))
            assert not EMOJI.search(page.html)
            assert not any(EMOJI.search(button["text"]) for row in page.keyboard for button in row)
    assert drawn


@given(st.text("kata \u2705\U0001f35e\ufe0f\u200d\n", min_size=1, max_size=80))
def test_what_a_task_says_is_shown_to_the_letter(text: str) -> None:
    question = dataclasses.replace(CARD.question, show=(Block(phrase("the-prompt"), text),))
    html = leaf(card_screen(dataclasses.replace(CARD, question=question)), BOOKS["id"].plain).html
    assert text in html
    assert not EMOJI.search(html.replace(text, ""))


async def test_it_is_chosen_in_the_profile_or_with_the_language_and_kept(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/profil")
    assert ["\u2b1c Tampilan polos"] in sari.buttons
    await house.do(sari, "Tampilan polos")
    assert ["[x] Tampilan polos"] in sari.buttons
    known = await house.desk.read(people.find_person, BOT, 1, NOBODY)
    assert known is not None
    assert known.plain
    await house.do(sari, "/bahasa", "English")
    assert (
        "[x] Plain look" in [label for row in sari.buttons for label in row]
        or "English from now on" in sari.last.text
    )
    await house.do(sari, "/bahasa", "Plain look")
    assert ["\u2b1c Plain look"] in sari.buttons


async def test_a_whole_sitting_has_no_emoji_but_those_of_the_task(house: House) -> None:
    sari = await plainly(house)
    before = len(sari.said)
    await make_batch(house.desk, 0, COMPARE, PAIR, replace(PAIR, prompt="Minum?"))
    await house.do(sari, "/tugas", "4", "Kembali", "5", "5", "alami", "A lebih oke", "Lewati", "Alasan lain", "/ubah")
    await house.do(sari, "/bantuan", "/progres", "/privasi", "/bahasa", "/panduan", "/bekal", "+Halo", "/start")
    said = [text for message in sari.said[before:] for text in shown(message)]
    assert any("[x] alami" in text or "Sarapan? \u2705" in text for text in said)
    ours = [text.replace("Sarapan? \u2705", "").replace("Roti \U0001f35e.", "") for text in said]
    assert not [text for text in ours if EMOJI.search(text)]
    assert not [toast.text for toast in sari.toasts if EMOJI.search(toast.text)]


async def test_the_way_of_an_admin_has_none_either(house: House) -> None:
    rina = await plainly(house, role="admin")
    before = len(rina.said)
    await make_batch(house.desk, 0, COMPARE, PAIR)
    await house.do(rina, "/paket", "banding", "Jeda", "Semua paket", "/push", "/ekspor", "/undang")
    text = "\n".join(text for message in rina.said[before:] for text in shown(message))
    assert not EMOJI.search(text)
    assert "dijeda" in text


async def test_a_picture_comes_only_when_it_is_asked_for(house: House) -> None:
    sari = await plainly(house)
    kept = house.telegram.bot.files.keep("photo", Upload("kucing.png", PNG)).id
    await make_batch(house.desk, 0, LABELS, Content(image=kept), Content(image="https://contoh.id/a.png"))
    await house.do(sari, "/tugas")
    card = sari.last
    assert not any(message.file for message in sari.said)
    assert card.reply_to is None
    assert "nggak kukirim sendiri" in card.text
    await house.do(sari, "Lihat gambarnya")
    assert sari.last.file is not None
    assert next(message for message in sari.said if message.id == card.id).buttons
    await sari.press("kucing", message=card.id)
    await house.settle()
    assert "Gambar: https://contoh.id/a.png" in next(each for each in sari.said if each.id == card.id).text
    await sari.press("Lihat gambarnya", message=card.id)
    await house.settle()
    assert "nggak bisa kutampilkan" in sari.last.text


async def test_the_picture_of_a_task_that_is_over_is_not_shown(house: House) -> None:
    sari = await plainly(house)
    kept = house.telegram.bot.files.keep("photo", Upload("kucing.png", PNG)).id
    await make_batch(house.desk, 0, LABELS, Content(image=kept))
    await house.do(sari, "/tugas", "kucing")
    await house.press(1, f"{SEE}:1")
    assert not any(message.file for message in sari.said)


async def test_turning_it_off_brings_the_pictures_back(house: House) -> None:
    sari = await plainly(house)
    kept = house.telegram.bot.files.keep("photo", Upload("kucing.png", PNG)).id
    await make_batch(house.desk, 0, LABELS, Content(image=kept))
    await house.do(sari, "/tugas", "/profil", "Tampilan polos", "/tugas")
    photo, card = sari.said[-2:]
    assert photo.file is not None
    assert card.reply_to == photo.id


async def draw(bench: Bench, order: Order) -> Letter:
    """A maker of pictures."""
    return await bench.draw(lambda: PNG, order, "angka.png")


async def test_a_picture_that_was_made_comes_when_it_is_asked_for(house: House) -> None:
    sari, budi = await plainly(house), await house.joined(2)
    for number in (1, 2):
        person = await house.desk.read(people.find_person, BOT, number, NOBODY)
        assert person is not None
        notice = Notice("profile-changed", {}, Making("draw"))
        await house.desk.write(outbox.add, person.id, notice, house.clock.now)
    assert await post(house, draw=draw) == 2
    assert budi.last.file is not None
    assert sari.last.file is None
    assert sari.last.labels == [["Lihat gambarnya"]]
    await house.do(sari, "Lihat gambarnya")
    assert "menyusul" in sari.toasts[-1].text
    assert await post(house, draw=draw) == 1
    assert sari.download(sari.last.id) == PNG
    assert sari.last.labels == []


async def test_nobody_sees_what_was_made_for_somebody_else(house: House) -> None:
    sari, budi = await plainly(house), await house.joined(2)
    person = await house.desk.read(people.find_person, BOT, 1, NOBODY)
    assert person is not None
    await house.desk.write(outbox.add, person.id, Notice("profile-changed", {}, Making("draw")), house.clock.now)
    await post(house, draw=draw)
    await house.press(2, f"{SEE_MADE}:1")
    await house.press(1, f"{SEE_MADE}:9")
    assert await post(house, draw=draw) == 0
    assert not any(message.file for message in (*sari.said, *budi.said))
