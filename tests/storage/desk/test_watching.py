"""The figures of a batch and of everything, after three people compared, skipped and were paid."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, select, update

from storage.database.tables.work import assignments as rows
from storage.desk import approving, assignments, statistics, watching
from storage.desk.batches import get_batch_named
from storage.desk.desk import Desk
from storage.desk.outbox import claim
from storage.desk.pausing import rest
from storage.desk.people import keep
from storage.errors import NotFound, Stale
from storage.facts import Content, Person, Wishes
from storage.profile import Region
from storage.rules.card import Card, Finished, Tapped
from storage.rules.probing import REPEAT
from tests.storage.desk.making import NOW, at, content, make_batch, make_person

COMPARED = Wishes(name="uji", kinds=("comparison",), overlap=3, lang="id", pay=500)
# A row that asks for another language than its batch.
JAVANESE = Content(prompt="Piye?", candidates=content(1).candidates, target="jv-x-ngoko")


def shown(connection: Connection, assignment: int) -> tuple[str, ...]:
    """The candidates in the order that this person saw."""
    order: tuple[str, ...] = connection.execute(select(rows.c.order).where(rows.c.id == assignment)).scalar_one()
    return order


async def work(desk: Desk, person: Person, *found: str, seconds: int = 12) -> None:
    """Tasks one after the other: the id of the candidate this person finds better, or a reason to skip."""
    now = NOW
    card = await desk.write(assignments.next_card, person, at(person.id, now))
    for choice in found:
        assert isinstance(card, Card)
        now += timedelta(seconds=seconds)
        if choice in ("a", "b"):
            letter = "ab"[(await desk.read(shown, card.assignment)).index(choice)]
            tapped = Tapped(card.assignment, card.version, letter)
            done = await desk.write(assignments.tap, person, tapped, at(person.id, now))
            assert isinstance(done, Finished)
            card = done.after
        else:
            await desk.write(
                assignments.skip, person, Tapped(card.assignment, card.version, choice), at(person.id, now)
            )
            card = await desk.write(assignments.next_card, person, at(person.id, now))


async def insight(desk: Desk, name: str) -> watching.Insight:
    batch = await desk.read(get_batch_named, name)
    return await desk.stream(watching.insight_of, batch)


async def test_the_figures_of_a_batch_and_of_everything(desk: Desk) -> None:
    await make_batch(desk, 0, COMPARED, content(1), content(2), content(3), JAVANESE)
    stranger, budi, rina = [await make_person(desk, number, "id", "jv") for number in (1, 2, 3)]
    malang = replace(stranger.profile, origin=Region("35.73", "Kota Malang, Jawa Timur"))
    sari = await desk.write(lambda connection: keep(connection, stranger, profile=malang))
    await work(desk, sari, "a", "a", "b", "a")
    await work(desk, budi, "a", "a", "b", "b", seconds=20)
    await work(desk, rina, "a", "not-my-field", "b")
    found = await insight(desk, "uji")
    assert [(day.day, day.done) for day in found.tempo.days] == [(date(2026, 11, 22), 10)]
    assert (found.tempo.slots, found.tempo.skips) == (12, {"not-my-field": 1})
    assert [(worker.person, worker.done) for worker in found.workforce.people] == [(1, 4), (2, 4), (3, 2)]
    (pace,) = found.workforce.paces
    assert (pace.kinds, pace.tasks, pace.seconds) == (("comparison",), 10, (12.0, 12.0, 20.0))
    assert {(each.language, each.register, each.region, each.done) for each in found.reach.covered} == {
        ("id", "", "Jawa Timur", 3),
        ("id", "", "", 5),
        ("jv", "ngoko", "Jawa Timur", 1),
        ("jv", "ngoko", "", 1),
    }
    (cost,) = found.reach.costs
    assert (cost.whole, cost.rows, cost.each) == (5000, 0, None)
    (concord,) = found.accord.questions
    assert concord.agreement is not None
    assert concord.agreement.units == 4
    assert concord.agreement.percent == pytest.approx(3 / 4)
    assert [(each.tag, each.agreement is not None) for each in found.accord.languages] == [
        ("id", True),
        ("jv-x-ngoko", True),
    ]
    assert [each.day for each in found.accord.days] == [date(2026, 11, 22)]
    (lean,) = found.accord.leans
    assert (lean.number, lean.even, lean.leans) == (10, 0.5, None)
    whole = await desk.stream(watching.insight_of, None)
    assert (whole.tempo, whole.workforce.paces, whole.reach) == (found.tempo, found.workforce.paces, found.reach)
    assert [each.batch for each in whole.accords] == ["uji"]
    assert whole.accords[0].questions == found.accord.questions
    figures = await desk.read(statistics.figures_of, "uji")
    assert (figures.done, figures.cost) == (found.tempo.done, found.reach.whole)


async def test_whoever_pauses_is_left_out_of_what_is_compared(desk: Desk) -> None:
    await make_batch(desk, 2, COMPARED)
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    await work(desk, sari, "a", "b")
    await work(desk, budi, "a", "b")
    await desk.write(rest, budi, 7, NOW)
    (concord,) = (await insight(desk, "uji")).accord.questions
    assert concord.agreement is None


async def test_tests_and_repeats_are_no_work(desk: Desk) -> None:
    await make_batch(desk, 2, COMPARED)
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    await work(desk, sari, "a", "b")
    await work(desk, budi, "a", "b")
    repeated = update(rows).where(rows.c.person_id == budi.id).values(purpose=REPEAT)
    await desk.write(lambda connection: connection.execute(repeated).rowcount)
    found = await insight(desk, "uji")
    assert (found.tempo.done, found.accord.questions[0].agreement) == (2, None)
    assert sum(each.done for each in found.reach.covered) == 2


async def test_an_accepted_row_has_its_cost(desk: Desk) -> None:
    await make_batch(desk, 2, COMPARED)
    await work(desk, await make_person(desk, 1), "a", "b")
    later = NOW + timedelta(days=8)
    await desk.write(approving.approve, await desk.read(approving.find_old, later), None, later)
    (cost,) = (await insight(desk, "uji")).reach.costs
    assert (cost.whole, cost.approved, cost.rows, cost.each) == (1000, 1000, 2, 500)


async def test_of_nothing_there_is_nothing(desk: Desk) -> None:
    assert await desk.stream(watching.insight_of, None) == watching.Insight()
    await make_batch(desk, 2, COMPARED)
    found = await insight(desk, "uji")
    assert (found.tempo.days, found.workforce.people, found.accord.questions) == ((), (), ())


@pytest.mark.parametrize(
    ("wanted", "refusal"),
    [
        ({"batch": 9, "topic": "people", "look": "dark"}, NotFound),
        ({"batch": 0, "topic": "steadiness", "look": "dark"}, Stale),
        ({"batch": 0, "topic": "people", "look": "pink"}, Stale),
    ],
)
async def test_what_there_is_no_picture_of_is_not_ordered(
    desk: Desk, wanted: dict[str, str | int | float], refusal: type[Exception]
) -> None:
    sari = await make_person(desk, 1)
    with pytest.raises(refusal):
        await desk.write(watching.order_picture, sari, wanted, NOW)
    assert not await desk.write(claim, 1, "p", NOW, 9)
