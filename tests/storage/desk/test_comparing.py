"""Who works as one is found with evidence and becomes a ring; who only looks like it is left alone."""

from dataclasses import dataclass
from random import Random

import pytest
from sqlalchemy import Connection, insert, select

from storage.database.tables.people import guests, people
from storage.database.tables.reviews import review_items, reviews
from storage.database.tables.ties import members, rings, ties
from storage.desk import comparing, erasing, flagging, tying
from storage.desk import people as persons
from storage.desk.desk import Desk
from storage.desk.flagging import Flag
from storage.facts import Batch, JsonObject, Wishes
from storage.rules.ties.evidence import COPIES, FAVOUR, MISTAKES, SYNC
from tests.storage.desk.deeds import Deed, lay, said, side
from tests.storage.desk.making import NOW, make_batch, make_person

TASKS = 40
WISHES = Wishes(name="desa", kinds=("comparison",), overlap=9)
WRITING = Wishes(name="tulis", kinds=("demonstration",), overlap=9)


async def look(desk: Desk) -> int:
    """Look at everybody who is due, as the housekeeping does; how many there were."""
    found = await desk.read(comparing.due)
    for who in found:
        await desk.write(tying.keep, await desk.stream(comparing.compare, who), NOW)
    return len(found)


async def in_rings(desk: Desk) -> dict[int, int]:
    """The ring of everybody who is in one."""
    query = select(people.c.id, people.c.ring).where(people.c.ring.is_not(None))
    return await desk.read(lambda c: {row.id: row.ring for row in c.execute(query)})


@dataclass
class Hand:
    """How somebody works: how much of it is right, and their pace."""

    dice: Random
    right: float
    at: float = 0.0

    def deed(self, person: int, place: int) -> Deed:
        """The next task, with a choice of their own: `a` is right."""
        began = self.at
        self.at += 6 + self.dice.lognormvariate(3.2, 0.5)
        chosen = "a" if self.dice.random() < self.right else "b"
        return Deed(person, place, side(chosen), began, self.at)


def village(numbers: list[int], seed: int = 5) -> list[Deed]:
    """Everybody does every task, from the same evening on, each by themselves."""
    hands = {person: Hand(Random(seed + person), 0.85) for person in numbers}
    return [hands[person].deed(person, place) for place in range(TASKS) for person in numbers]


def one_hand(numbers: tuple[int, int], seed: int = 3) -> list[Deed]:
    """Somebody careless with two accounts."""
    hand, deeds = Hand(Random(seed), 0.6), []
    before = 0.0
    for place in range(TASKS):
        deed = hand.deed(numbers[0], place)
        lag = hand.dice.uniform(2, 8)
        deeds += [deed, Deed(numbers[1], place, deed.value, before, deed.ended + lag)]
        before = deed.ended + lag
    return deeds


@pytest.fixture
async def batch(desk: Desk) -> Batch:
    return await make_batch(desk, TASKS, WISHES)


async def make_people(desk: Desk, number: int) -> list[int]:
    return [(await make_person(desk, place)).id for place in range(1, number + 1)]


async def test_one_hand_with_two_accounts_is_found_in_a_village(desk: Desk, batch: Batch) -> None:
    *honest, one, other = await make_people(desk, 8)
    await desk.write(lay, batch, [*village(honest), *one_hand((one, other))])
    # All came by the same link.
    all_ = [{"person_id": person, "invite_id": 4, "at": NOW} for person in (*honest, one, other)]
    await desk.write(lambda c: c.execute(insert(guests), all_) and None)
    assert await look(desk) == 8
    assert (await in_rings(desk)).keys() == {one, other}
    raised = await desk.read(flagging.open_flags, 50)
    assert {(flag.person, flag.signal) for flag in raised} == {(other, MISTAKES), (other, SYNC)}, "who comes second"
    mistakes = next(flag for flag in raised if flag.signal == MISTAKES)
    assert mistakes.batch == batch.id
    assert mistakes.evidence["hits"] == mistakes.evidence["number"] > 8
    assert mistakes.evidence["chance"] < 1e-4
    assert mistakes.evidence["assignments"]
    # Nothing new: nobody is due, and done once more nothing changes.
    assert await look(desk) == 0
    before = await desk.read(_all)
    again = comparing.Due(one, 0)
    await desk.write(tying.keep, await desk.stream(comparing.compare, again), NOW)
    assert await desk.read(_all) == before
    tie = await desk.read(lambda c: c.execute(select(ties).where(ties.c.told > 0)).one())
    assert {sign.sign for sign in tie.signs} == {MISTAKES, SYNC}
    assert all(sign.examples for sign in tie.signs)

    # Of somebody who is erased nothing comes back.
    person = await desk.read(persons.find_by_id, other)
    assert person is not None
    await desk.write(erasing.erase, person, "R", NOW)
    await desk.write(tying.keep, await desk.stream(comparing.compare, again), NOW)
    assert not await desk.read(lambda c: c.execute(select(ties).where(ties.c.told > 0)).all())
    assert (await in_rings(desk)).keys() == {one}


def _all(connection: Connection) -> list[tuple[object, ...]]:
    tables = (ties, rings, members)
    return [tuple(row) for table in tables for row in connection.execute(select(table).order_by(*table.primary_key))]


async def test_two_rings_that_somebody_links_become_one(desk: Desk, batch: Batch) -> None:
    *honest, one, other, third, fourth = await make_people(desk, 8)
    await desk.write(lay, batch, [*village(honest), *one_hand((one, other)), *one_hand((third, fourth), 9)])
    await look(desk)
    linked = await in_rings(desk)
    assert linked.keys() == {one, other, third, fourth}
    assert linked[one] == linked[other] != linked[third] == linked[fourth]
    second = await make_batch(desk, TASKS, Wishes(name="lagi", kinds=("comparison",), overlap=9))
    later = [deed._replace(began=deed.began + 9e4, ended=deed.ended + 9e4) for deed in village(honest, 50)]
    more = [deed._replace(began=deed.began + 9e4, ended=deed.ended + 9e4) for deed in one_hand((other, third), 4)]
    await desk.write(lay, second, [*later, *more])
    await look(desk)
    linked = await in_rings(desk)
    assert linked.keys() == {one, other, third, fourth}
    assert len(set(linked.values())) == 1
    states = await desk.read(lambda c: sorted(c.scalars(select(rings.c.state))))
    assert states == [tying.MERGED, tying.OPEN]


WORDS = [
    "waduh",
    "gue",
    "besok",
    "kagak",
    "nongol",
    "rapat",
    "nyokap",
    "mesti",
    "anter",
    "pagi",
    "banget",
    "soalnya",
    "maap",
    "gaes",
    "tadi",
    "malem",
    "ujan",
    "deres",
    "kali",
    "bener",
    "motor",
    "mogok",
    "depan",
    "pasar",
    "terus",
    "dompet",
    "ketinggalan",
    "warung",
    "bang",
    "jali",
]


def text_of(seed: int) -> JsonObject:
    return said(" ".join(Random(seed).sample(WORDS, 18)))


async def test_texts_that_are_anothers(desk: Desk) -> None:
    honest, one, other = await make_people(desk, 3)
    batch = await make_batch(desk, 16, WRITING)
    deeds = [
        Deed(person, place, text_of(1_000 * person + place), 600 * place + person, 600 * place + 90 * person)
        for person in (honest, one, other)
        for place in range(16)
    ]
    taken = {place: text_of(1_000 * one + place) for place in range(0, 16, 2)}
    deeds = [d._replace(value=taken[d.place]) if d.person == other and d.place in taken else d for d in deeds]
    await desk.write(lay, batch, deeds)
    await look(desk)
    assert (await in_rings(desk)).keys() == {one, other}
    assert {flag.signal for flag in await desk.read(flagging.open_flags, 9)} == {COPIES}
    flag: Flag = (await desk.read(flagging.open_flags, 9))[0]
    assert (flag.evidence["hits"], flag.evidence["number"]) == (8, 16)


async def test_what_everybody_says_is_nobodys(desk: Desk) -> None:
    """A thank you, a sentence that all send, and the source with a word put right."""
    people_ = await make_people(desk, 4)
    batch = await make_batch(desk, 12, WRITING)
    stock = "Maaf ya kak saya belum paham pertanyaannya jadi belum bisa jawab sekarang, nanti saya coba lagi deh"
    texts = ("makasih ya kak", stock, "Pertanyaan nomor ini nggak ada artinya?")
    await desk.write(
        lay, batch, [Deed(person, place, said(texts[place % 3])) for person in people_ for place in range(12)]
    )
    await look(desk)
    assert not await in_rings(desk)
    assert not await desk.read(flagging.open_flags, 9)


async def test_a_reviewer_and_their_friend(desk: Desk, batch: Batch) -> None:
    rina, other, friend, *writers = await make_people(desk, 6)
    deeds = [Deed(person, place, side("a")) for place in range(TASKS) for person in (friend, *writers)]
    await desk.write(lay, batch, deeds)
    await desk.write(_reviewed, batch, {rina: {friend: 1.0}, other: {friend: 0.2}})
    assert await look(desk)
    assert (await in_rings(desk)).keys() == {rina, friend}
    assert {flag.signal for flag in await desk.read(flagging.open_flags, 9)} == {FAVOUR}


def _reviewed(connection: Connection, batch: Batch, kind: dict[int, dict[int, float]]) -> None:
    """Each reviewer accepts six of ten, and so many of the work of those named."""
    from storage.database.tables.reviews import tallies
    from storage.database.tables.work import assignments

    dice = Random(2)
    rows = connection.execute(select(assignments.c.id, assignments.c.task_id, assignments.c.person_id)).all()
    for row in rows:
        item = {"assignment_id": row.id, "task_id": row.task_id, "batch_id": batch.id, "person_id": row.person_id}
        state = {"state": "waiting", "asks": "", "cause": "all", "rank": 1, "language": "", "wanted": 1, "at": NOW}
        connection.execute(insert(review_items), {**item, **state})
        for reviewer, friends in kind.items():
            good = dice.random() < friends.get(row.person_id, 0.6)
            connection.execute(
                insert(reviews),
                {
                    "assignment_id": row.id, "reviewer_id": reviewer, "round": 1, "sort": "verdict",
                    "verdict": "accept" if good else "reject", "reasons": (), "note": "", "seen": {}, "fixed": {},
                    "decided": 1, "active_ms": 1, "at": NOW,
                },
            )  # fmt: skip
    connection.execute(insert(tallies), [{"reviewer_id": reviewer, "reviews": len(rows)} for reviewer in kind])
