"""What an export says of each annotation: how far others agree with it, and what it counts beside theirs."""

from msgspec.structs import replace

from storage.desk import assignments, ownnumbers, passports, trusting
from storage.desk.desk import Desk
from storage.facts import Wishes
from storage.formats.format import Passport
from storage.rules.card import Card, Idle
from storage.rules.quality import GOLD
from storage.terms import Rate
from tests.storage.desk.making import at, make_batch, make_person
from tests.storage.desk.test_overlapping import choose

WISHES = Wishes(name="bobot", kinds=("comparison",), overlap=3)


async def passports_of(desk: Desk, batch: int) -> list[Passport]:
    return await desk.read(lambda c: [record.passport for record in passports.records(c, [batch], b"key")])


async def test_two_against_one_unless_the_one_is_known_to_be_right(desk: Desk) -> None:
    people = [await make_person(desk, number) for number in (1, 2, 3)]
    batch = await make_batch(desk, 1, WISHES)
    for person, side in zip(people, "aab", strict=True):
        assert await choose(desk, person, side)
    rows = await passports_of(desk, batch.id)
    assert [(row.agreement, row.compared) for row in rows] == [(0.5, 2), (0.5, 2), (0.0, 2)]
    assert rows[0].weight == rows[1].weight > 0.8
    assert rows[2].weight < 0.2
    subject = trusting.Subject("id", "")
    good = trusting.Check(people[2].id, batch.id, subject, GOLD, 60, 0, 60)
    bad = [trusting.Check(person.id, batch.id, subject, GOLD, 8, 12, 20) for person in people[:2]]
    await desk.write(trusting.note, good, *bad)
    rows = await passports_of(desk, batch.id)
    assert rows[2].weight > 0.6
    assert rows[0].weight < 0.4


async def test_alone_it_counts_as_much_as_its_person_is_known_to_be_right(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    batch = await make_batch(desk, 1, WISHES)
    assert await choose(desk, sari, "a")
    (row,) = await passports_of(desk, batch.id)
    assert (row.weight, row.compared) == (1.0, 0), "nothing is known"
    check = trusting.Check(sari.id, batch.id, trusting.Subject("id", ""), GOLD, 10, 10, 20)
    await desk.write(trusting.note, check)
    (row,) = await passports_of(desk, batch.id)
    assert 0.5 < row.weight < 0.6
    await desk.write(trusting.note, check._replace(good=-10.0, bad=-10.0, number=-20))
    (row,) = await passports_of(desk, batch.id)
    assert row.weight == 1.0


async def test_reliable_people_get_what_is_for_them_and_earn_more(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    wishes = replace(WISHES, name="andal", pay=1000, rates=(Rate("andal", 120),), requires=("andal",))
    batch = await make_batch(desk, 2, wishes)
    idle = await desk.write(assignments.next_card, sari, at())
    assert isinstance(idle, Idle)
    assert idle.reason == "trust"
    check = trusting.Check(sari.id, batch.id, trusting.Subject("id", ""), GOLD, 20, 0, 20)
    await desk.write(trusting.note, check)
    card = await desk.write(assignments.next_card, sari, at())
    assert isinstance(card, Card)
    assert card.price.rupiah == 1200
    numbers = await desk.read(ownnumbers.numbers_of, sari.id, at().now)
    assert numbers.quality is not None
    assert numbers.quality.is_reliable
