"""Which of our messages wait for a reply, and what for."""

from storage.desk import chats
from storage.desk.chats import Asked
from storage.desk.desk import Desk
from tests.storage.desk.making import make_person


async def test_a_question_about_oneself_takes_the_place_of_the_one_before_and_of_nothing_else(desk: Desk) -> None:
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    other = Asked(act="object", number=3)
    await desk.write(chats.ask, sari.id, 5, other)
    assert await desk.write(chats.ask_about, budi.id, 6) == []
    assert await desk.write(chats.ask_about, sari.id, 6) == []
    assert await desk.write(chats.ask_about, sari.id, 6) == []
    assert await desk.write(chats.ask_about, sari.id, 7) == [6]
    assert await desk.read(chats.find_asked, sari.id, 7) is None
    assert await desk.read(chats.find_asked, sari.id, 5) == other
    assert await desk.write(chats.ask_about, sari.id, None) == [7]
    assert await desk.write(chats.ask_about, sari.id, None) == []
