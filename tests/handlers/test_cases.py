"""People disagree: a reviewer decides and says why, and the gap in the guideline is filled by whoever leads."""

from sqlalchemy import select

from storage.database.tables.reviews import cases
from storage.desk import reviews
from storage.desk.batches import get_batch, task_range
from storage.facts import Candidate, Content, Wishes
from tests.handlers.house import House
from tests.storage.desk.making import make_batch

ROWS = tuple(
    Content(
        prompt=f"Gimana cara masak {what}?",
        candidates=(Candidate("a", f"Rebus {what}."), Candidate("b", "Nggak tahu.")),
    )
    for what in ("mi", "telur")
)
SPLIT = Wishes(name="beda", kinds=("comparison",), overlap=2, lang="id", guide="Pilih yang paling membantu.")


async def chosen(house: House, number: int, one: str, other: str) -> None:
    """Somebody prefers these answers, by the first words of their texts, of the first and the second task."""
    phone = await house.joined(number)
    await house.do(phone, "/tugas")
    for wanted in (one, other):
        text = phone.last.text
        first = "A" if text.index(wanted) < text.index("Nggak tahu." if wanted != "Nggak tahu." else "Rebus") else "B"
        await house.do(phone, f"{first} lebih oke")


async def test_a_disagreement_is_decided_with_its_cause_and_the_guideline_gets_its_line(house: House) -> None:
    batch = await make_batch(house.desk, 0, SPLIT, *ROWS)
    await chosen(house, 1, "Rebus", "Rebus")
    await chosen(house, 2, "Nggak tahu.", "Rebus")
    rina = await house.joined(31, role="reviewer")
    tomo = await house.joined(32, role="admin")
    await house.do(rina, "/tinjau")
    assert not any("Celah panduan" in label for row in rina.buttons for label in row)
    await house.do(rina, "Beda pendapat (1)")
    for words in ("Gimana cara masak mi?", "Kesepakatan para pelatih: 0%", "1. 1 orang", "2. 1 orang"):
        assert words in rina.last.text
    await house.do(tomo, "/tinjau")
    assert any("Beda pendapat (1)" in row for row in tomo.buttons)
    await house.do(tomo, "Beda pendapat (1)")
    assert "Nggak ada beda pendapat" in tomo.last.text, "one at a time"
    await house.do(rina, "Jawab sendiri", "A lebih oke")
    assert "Putusanmu" in rina.last.text
    await house.do(
        rina, "Nggak jadi", "No. 1", "+Jawaban yang mengaku nggak tahu jangan dipilih.", "Panduannya kurang"
    )
    assert "Putusanmu tersimpan" in rina.last.text
    assert "Nggak ada beda pendapat" in rina.last.text
    (ruling,) = (await house.desk.read(reviews.rulings, *task_range(batch.id))).values()
    assert (ruling.cause, ruling.values["comparison"]["chosen"]) in {("gap", "a"), ("gap", "b")}
    await house.do(tomo, "/tinjau", "Celah panduan (1)")
    assert "jangan dipilih" in tomo.last.text
    await house.do(tomo, "Tambahkan no. 1 ke panduan")
    assert (
        "Pilih yang paling membantu.\nJawaban yang mengaku"
        in (await house.desk.read(get_batch, batch.id)).wishes.guide
    )
    await house.do(tomo, "/tinjau")
    assert not any("Celah panduan" in label for row in tomo.buttons for label in row)
    for forged in ("zo:1:0:1", "za:1:0:gap", "zy:1:0:a", "zu:1:0:", "zv:1:0:1", "zm:1:0:", "zj:1", "zr:1", "zq:1"):
        for person in (1, 31, 32):
            await house.press(person, forged)
            assert not house.tools.failures
    states = select(cases.c.state)
    assert await house.desk.read(lambda connection: list(connection.scalars(states))) == ["decided"]
