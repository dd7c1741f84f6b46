"""Signs in chat: what an admin reads of one, the way to the person, and that it is gone once looked at."""

from storage.desk import flagging, people
from storage.rules.attention import SIGNALS, Sign
from tests.handlers.house import BOT, NOBODY, House
from tests.handlers.test_batches import found
from tests.handlers.test_batches import push as push_in_chat
from tests.storage.desk.making import NOW


async def test_an_admin_sees_the_evidence_and_says_that_they_have_looked(house: House) -> None:
    rina = await house.joined(50, role="admin")
    await house.joined(1)
    await push_in_chat(house, rina)
    (batch,) = await found(house)
    sari = await house.desk.read(people.find_person, BOT, 1, NOBODY)
    assert sari is not None
    for signal in SIGNALS:
        sign = Sign(signal, 18, 20, 0.05, 1e-9)
        await house.desk.write(flagging.raise_flag, flagging.Found(sari.id, batch.id, sign, [1]), NOW)
    await house.do(rina, "/pelatih", "Perlu dilihat")
    assert "bukan bukti curang" in rina.last.text
    assert "dari 20" in rina.last.text
    left = await house.desk.read(flagging.count_open)
    await house.do(rina, "Biarkan: P1")
    assert "dicatat" in rina.last.text
    assert await house.desk.read(flagging.count_open) == left - 1
    await house.do(rina, "Lihat P1")
    assert "P1" in rina.last.text
