"""`/siaran`: an admin writes to many, sees how many, takes it back or not."""

from storage.facts import JsonObject
from tests.handlers.house import House
from tests.storage.desk.test_broadcasts import agree

OLD = {"message_id": 9, "date": 1, "chat": {"id": 50, "type": "private"}}


async def test_an_admin_writes_to_everybody_and_takes_it_back(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await house.joined(1)
    await house.joined(2)
    await house.desk.write(agree)
    await house.do(rina, "/siaran")
    assert "Mau kabari siapa?" in rina.last.text
    await house.do(rina, "/siaran role=trainer\nBesok <b>libur</b>, ya.")
    assert "Siaran untuk 2 orang" in rina.last.text
    assert "Besok <b>libur</b>, ya." in rina.last.text
    await house.do(rina, "Semua")
    assert "Siaran untuk 3 orang" in rina.last.text
    await house.do(rina, "Kirim ke 3 orang")
    assert "0 dari 3" in rina.last.text
    assert "30 detik" in rina.last.text
    await house.do(rina, "Batalkan")
    assert "3 orang nggak jadi dikirimi" in rina.last.text
    assert "Batalkan" not in str(rina.buttons)


async def test_the_text_may_be_the_message_it_is_a_reply_to(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await house.desk.write(agree)
    text = "Kumpul jam 7."
    command: JsonObject = {"text": "/siaran lang=id", "entities": [{"type": "bot_command", "offset": 0, "length": 7}]}
    await house.raw(50, message={**command, "reply_to_message": {**OLD, "text": text}})
    assert text in rina.last.text
    assert "Cuma: lang=id" in rina.last.text


async def test_a_word_nobody_knows_is_named(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await house.do(rina, "/siaran umur=30\nHalo")
    assert "umur=30" in rina.last.text


async def test_a_trainer_may_not(house: House) -> None:
    sari = await house.joined(1)
    await house.do(sari, "/siaran\nHalo semua")
    assert "Siaran untuk" not in sari.last.text
