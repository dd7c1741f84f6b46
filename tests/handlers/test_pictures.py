"""A picture stands above its card: sent once, and never above a task it does not belong to."""

from msgspec.structs import replace

from bot.playground.files import Upload
from bot.playground.phone import Phone
from storage.facts import Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

LABELS = Wishes(name="foto", kinds=("label",), overlap=1, lang="id", labels=("kucing", "anjing"), choose="several")
PNG = b"\x89PNG\r\n\x1a\n"


def picture(house: House, name: str) -> Content:
    """A row with a picture that the bot has."""
    return Content(image=house.telegram.bot.files.keep("photo", Upload(f"{name}.png", PNG + name.encode())).id)


async def steps(house: House, phone: Phone, *acts: str) -> None:
    for act in acts:
        await (phone.write(act.lstrip("+")) if act[0] in "+/" else phone.press(act))
        await house.settle()


async def begun(house: House, *rows: Content) -> Phone:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, LABELS, *rows)
    await steps(house, sari, "/tugas")
    return sari


async def test_the_picture_comes_once_and_its_card_is_edited_below_it(house: House) -> None:
    one = picture(house, "satu")
    sari = await begun(house, one)
    photo, card = sari.said
    assert photo.file is not None
    assert card.reply_to == photo.id
    house.calls()
    await steps(house, sari, "kucing", "Kembali", "Lewati", "Nggak jadi", "anjing")
    assert house.calls() == {"answerCallbackQuery": 5, "editMessageText": 5}
    assert [message.id for message in sari.said] == [photo.id, card.id]


async def test_a_note_moves_the_card_and_leaves_the_picture(house: House) -> None:
    sari = await begun(house, picture(house, "satu"))
    photo = sari.said[0]
    house.calls()
    await steps(house, sari, "+Lucu banget.")
    assert house.calls() == {"sendMessage": 1, "editMessageReplyMarkup": 1}
    assert sari.last.reply_to == photo.id
    assert "Lucu banget." in sari.last.text
    await sari.write("Dua ekor.", reply_to=photo.id)
    await house.settle()
    assert "Dua ekor." in sari.last.text


async def test_each_task_hangs_under_its_own_picture_or_none(house: House) -> None:
    one, two = picture(house, "satu"), picture(house, "dua")
    text = Content(text="Kucingku tidur.")
    sari = await begun(house, one, two, text, replace(text, text="Anjingku lari."))
    first = sari.last
    await steps(house, sari, "kucing", "Selesai")
    photo, second = sari.said[-2:]
    assert (photo.file is not None, second.reply_to) == (True, photo.id)
    assert "Tersimpan" in second.text
    assert sari.said[1].buttons == []
    await steps(house, sari, "anjing", "Selesai")
    assert sari.last.id != second.id
    assert sari.last.reply_to is None
    third = sari.last.id
    await steps(house, sari, "kucing", "Selesai")
    assert sari.last.id == third
    assert sum(bool(message.buttons) for message in sari.said) == 1
    assert first.id != second.id


async def test_the_open_card_comes_again_under_the_picture_that_is_there(house: House) -> None:
    sari = await begun(house, picture(house, "satu"))
    photo = sari.said[0]
    await steps(house, sari, "/tugas")
    assert sari.last.reply_to == photo.id
    assert sum(message.file is not None for message in sari.said) == 1


async def test_a_picture_that_cannot_be_had_is_said_once(house: House) -> None:
    sari = await begun(house, Content(image="https://contoh.id/hilang.png"))
    word, card = sari.said
    assert "https://contoh.id/hilang.png" in word.text
    assert card.reply_to == word.id
    await steps(house, sari, "kucing", "Selesai")
    assert [value["labels"] for _, _, value in await house.kept()] == [["kucing"]]
