"""A stranger's way from the link of an invite to the first task that is paid, step by step, counted.

The estimate of time: 200 words read a minute, each line once; 1.5 seconds for each tap; 20 words typed a minute.
"""

from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from bot.playground.conversation import Person as PlaygroundPerson
from bot.playground.phone import Phone
from storage.database.tables.pay import ledger
from storage.desk import invites, people
from storage.facts import Candidate, Content, Wishes
from storage.rules.inviting import Wanted
from tests.handlers.house import BOT, NOBODY, House
from tests.storage.desk.making import NOW, make_batch

READ, TYPED, TAP = 60 / 200, 60 / 20, 1.5
CODE = "undangan-pertama"
STRANGER = 1
# The link itself and Telegram's own button “Start”.
LINK = 2

JOINING = ("Sudah 18", "Ikut tugas", "Melatih AI", "Simpan pilihanku", "Bahasa Indonesia aja", "Lewati")
# What is pressed, and with a plus written, from the first card to its end.
FIRST_TASK = {
    "comparison": ("A lebih oke",),
    "demonstration": ("+Nasi goreng aja, gampang: tumis bumbu, masukin nasi, kecap, aduk rata.",),
}
ROW = Content(
    prompt="Masak apa ya yang cepat buat makan malam?",
    candidates=(
        Candidate(
            "a", "Nasi goreng: tumis bawang, masukkan nasi dan kecap, aduk sebentar. Sepuluh menit jadi.", "m1"
        ),
        Candidate("b", "Anda dapat mempertimbangkan berbagai macam hidangan yang tersedia sesuai selera Anda.", "m2"),
    ),
)


@dataclass
class Way:
    """What the way took."""

    taps: int = 0
    texts: int = 0
    seconds: float = 0
    lines: set[str] = field(default_factory=set)

    def see(self, text: str) -> None:
        """Read what was not read yet."""
        new = [line for line in text.splitlines() if line not in self.lines]
        self.lines.update(new)
        self.seconds += READ * sum(len(line.split()) for line in new)

    @property
    def minutes(self) -> float:
        return self.seconds / 60


async def walk(house: House, kind: str) -> Way:
    """The whole way with a first task of this kind, worth 500 rupiah."""
    await house.joined(50, role="admin")
    owner = await house.desk.read(people.find_person, BOT, 50, NOBODY)
    assert owner is not None
    await house.desk.write(invites.add_invite, owner, CODE, Wanted("trainer", 1, 7), NOW)
    candidates = () if kind == "demonstration" else ROW.candidates
    row = Content(prompt=ROW.prompt, candidates=candidates)
    await make_batch(house.desk, 1, Wishes(name="harian", kinds=(kind,), overlap=1, pay=500), row)
    house.telegram.add_person(PlaygroundPerson(STRANGER, "Sari", language_code="id"))
    phone, way = house.telegram.phone(STRANGER), Way(taps=LINK, seconds=LINK * TAP)
    await phone.start(CODE)
    await house.settle()
    way.see(phone.last.text)
    for step in (*JOINING, "Kerjakan tugas", *FIRST_TASK[kind]):
        await _take(house, phone, way, step)
    if not await house.desk.read(earned):
        await _take(house, phone, way, "Kirim")
    return way


def earned(connection: Connection) -> list[int]:
    """The lines of the ledger, in rupiah."""
    return list(connection.scalars(select(ledger.c.amount)))


async def _take(house: House, phone: Phone, way: Way, step: str) -> None:
    if step.startswith("+"):
        await phone.write(step[1:])
        way.texts, way.seconds = way.texts + 1, way.seconds + TYPED * len(step.split())
    else:
        await phone.press(step)
        way.taps, way.seconds = way.taps + 1, way.seconds + TAP
    await house.settle()
    way.see(phone.last.text)
