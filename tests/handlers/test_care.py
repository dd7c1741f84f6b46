"""Care: heavy material behind a warning and a veil, never too much of it in a day, and a pause in time."""

import dataclasses
from collections.abc import Iterator
from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.playground.markup import parse_html
from handlers.rendering import pages
from handlers.screens.work import card_screen, skip_screen
from storage.desk.assignments import REASONS
from storage.facts import Candidate, Content, Wishes
from storage.forms.write import Write
from storage.kinds.kind import Kind
from storage.kinds.registry import KINDS
from storage.rules.card import Card
from storage.rules.care import MOST_SENSITIVE_A_DAY, PAUSE_AFTER_TASKS
from tests.books import open_phrasebooks
from tests.handlers.house import House
from tests.promises.test_cards import cards
from tests.storage.desk.making import NOW, make_batch

BOOK = open_phrasebooks()["id"]
HEAVY = Wishes(name="berat", kinds=("rating",), overlap=2, lang="id", dimensions=("benar",), sensitive=True)
ONE = Content(prompt="Cerita seram?", candidates=(Candidate("a", "Jangan baca ini."),))


async def test_a_warning_comes_first_and_then_a_veil(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, HEAVY, ONE)
    await house.do(sari, "/tugas")
    assert "bisa berat dibaca" in sari.last.text
    assert "SEJIWA: telepon 119 ext 8" in sari.last.text
    assert "Jangan baca ini." not in sari.last.text
    await house.do(sari, "/tugas", "Lihat")
    veiled = [entity for entity in sari.last.entities if entity.type == "spoiler"]
    text = sari.last.text.encode("utf-16-le")
    hidden = [text[each.offset * 2 : (each.offset + each.length) * 2].decode("utf-16-le") for each in veiled]
    assert hidden == ["Cerita seram?", "Jangan baca ini."]
    await house.do(sari, "5")
    assert len(await house.kept()) == 1


def bare(html: str) -> str:
    """What stands outside every veil."""
    text, entities = parse_html(html)
    units = text.encode("utf-16-le")
    for each in sorted(entities, key=lambda entity: -entity.offset):
        if each.type == "spoiler":
            units = units[: each.offset * 2] + units[(each.offset + each.length) * 2 :]
    return units.decode("utf-16-le")


def lines_of(card: Card) -> Iterator[str]:
    """What a heavy card must not show bare: its texts, what was written about them, what was quoted."""
    shown = (block.text for block in card.question.show if not block.picture)
    before = str((card.before or {}).get("text", ""))
    notes = (spot.note or "" for spot in card.state.spots)
    for text in (*shown, before, *(part.text for part in card.state.parts), *notes):
        yield from (line for line in text.splitlines() if len(line) > len("Jakarta"))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_text_of_a_heavy_card_stands_outside_its_veil(kind: Kind) -> None:
    seen = 0
    for plain in cards(kind):
        before = {"text": "Tulisan yang tadi dikirim."} if isinstance(plain.question, Write) else None
        card = dataclasses.replace(plain, sensitive=True, before=before)
        for screen in (card_screen(card), skip_screen(card, REASONS)):
            for page in pages(screen, BOOK):
                outside = bare(page)
                assert not [line for line in lines_of(card) if line in outside]
            seen += sum(line in page for line in lines_of(card))
    assert seen


async def test_marks_of_heavy_material_name_no_word_of_it(house: House) -> None:
    sari = await house.joined(1)
    text = "Ia menusuk korbannya. Polisi datang. Selesai."
    await make_batch(house.desk, 0, replace(HEAVY, kinds=("factcheck",)), Content(text=text))
    await house.do(sari, "/tugas", "Lihat")
    await sari.write("bukan begitu", reply_to=sari.last.id, quote="menusuk korbannya")
    await house.settle()
    labels = [label for row in sari.last.labels for label in row]
    assert any("salah" in label for label in labels)
    assert not any("korban" in label for label in labels)
    units = sari.last.text.encode("utf-16-le")
    veils = [each for each in sari.last.entities if each.type == "spoiler"]
    hidden = "".join(units[e.offset * 2 : (e.offset + e.length) * 2].decode("utf-16-le") for e in veils)
    assert "menusuk korbannya" in hidden
    assert "bukan begitu" in hidden
    assert sari.last.text.count("korban") == 1


async def test_a_row_can_say_so_itself_and_skipping_needs_no_look(house: House) -> None:
    sari = await house.joined(1)
    rows = (replace(ONE, meta={"sensitive": "ya"}), replace(ONE, prompt="Biasa?"))
    await make_batch(house.desk, 0, replace(HEAVY, sensitive=False), *rows)
    await house.do(sari, "/tugas", "Lewati", "Nggak nyaman")
    assert "Biasa?" in sari.last.text
    assert not [entity for entity in sari.last.entities if entity.type == "spoiler"]
    assert "SEJIWA" in sari.last.text


async def test_all_heavy_material_can_be_declined(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 3, HEAVY)
    await house.do(sari, "/tugas", "Lewati", "Nggak nyaman", "Jangan kasih materi berat lagi")
    assert "sudah habis" in sari.last.text
    await house.do(sari, "/profil", "Boleh lagi: materi berat", "/tugas")
    assert "bisa berat dibaca" in sari.last.text


async def test_enough_of_it_is_enough_for_a_day(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, MOST_SENSITIVE_A_DAY + 2, replace(HEAVY, kinds=("comparison",)))
    await sari.write("/tugas")
    await house.settle()
    for _ in range(MOST_SENSITIVE_A_DAY):
        for label in ("Lihat", "Sama aja"):
            await sari.press(label)
            await house.settle()
    assert "hari ini sudah cukup" in sari.last.text
    await make_batch(house.desk, 1, replace(HEAVY, name="ringan", sensitive=False))
    await house.do(sari, "/tugas")
    assert "ringan" in sari.last.text
    await house.do(sari, "5", "5")
    house.clock.now = NOW + timedelta(days=1)
    await house.do(sari, "/tugas")
    assert "bisa berat dibaca" in sari.last.text


async def test_a_pause_is_suggested_once_a_day(house: House) -> None:
    sari = await house.joined(1)
    wishes = replace(HEAVY, kinds=("comparison",), sensitive=False)
    await make_batch(house.desk, PAUSE_AFTER_TASKS + 2, wishes)
    await sari.write("/tugas")
    await house.settle()
    said = []
    for _ in range(PAUSE_AFTER_TASKS + 1):
        await sari.press("Sama aja")
        await house.settle()
        said.append("Istirahat dulu yuk" in sari.last.text)
    assert said == [*[False] * (PAUSE_AFTER_TASKS - 1), True, False]


async def test_a_pause_is_suggested_after_long_hours_too(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 12, replace(HEAVY, kinds=("comparison",), sensitive=False))
    await sari.write("/tugas")
    await house.settle()
    said = []
    for _ in range(10):
        house.clock.now += timedelta(minutes=9, seconds=59)
        await sari.press("Sama aja")
        await house.settle()
        said.append("Istirahat dulu yuk" in sari.last.text)
    assert said.index(True) == 9
    assert said.count(True) == 1
