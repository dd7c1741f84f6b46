"""A text longer than a message: it comes in parts, and a restart between two of them loses nothing."""

from storage.facts import Candidate, Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

REWRITE = Wishes(name="perbaiki", kinds=("rewrite",), overlap=2, lang="id")
ONE = Content(prompt="Ceritain dong.", candidates=(Candidate("a", "Tidak."),))
LONG = " ".join(f"kata{number:04d}" for number in range(1000))


async def test_nine_thousand_characters_are_one_answer(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 0, REWRITE, ONE)
    await house.do(sari, "/tugas")
    assert len(LONG) > 8_900
    last = await sari.write(LONG)
    parts = [message.id for message in sari.messages if message.sender != "bot" and "kata" in message.text]
    assert len(parts) == 3
    while await house.step():
        await house.restart()
    await sari.edit(last.id, f"{LONG[-200:]} tamat")
    await house.settle()
    await house.do(sari, "Kirim")
    ((_, _, value),) = await house.kept()
    assert value["text"].split()[:900] == LONG.split()[:900]
    assert value["text"].endswith("kata0999 tamat")
