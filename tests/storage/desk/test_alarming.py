"""What is looked at, and who is called about it: once, those who want to be, with something to do."""

from datetime import datetime, timedelta

from sqlalchemy import update

from storage.database.tables.trust import golds
from storage.desk import alarming, batches, doubting, outbox, people
from storage.desk.desk import Desk
from storage.desk.inbox import Line, keep
from storage.desk.outbox import Notice, Parcel, claim
from storage.facts import Content, Person, Visitor, Wishes
from storage.rules.alarms import OUTBOX, STUCK, Alarm
from tests.storage.desk.making import NOBODY, NOW, content, joined, make_batch, make_person
from tests.storage.desk.test_watching import COMPARED, work

OWNER = frozenset({77})
STUCK_BATCH = Alarm(STUCK, 1, {"name": "uji", "left": 6}, 1)


async def make_admin(desk: Desk, number: int) -> Person:
    known = await desk.write(people.arrive, Visitor(1, number, f"P{number}", "id"), NOBODY, NOW)
    await desk.write(people.join_as, known, "admin")
    return await joined(desk, Visitor(1, number, f"P{number}", "id"))


async def told(desk: Desk, found: list[Alarm], now: datetime = NOW) -> list[Parcel]:
    await desk.write(alarming.tell, found, (STUCK, OUTBOX), OWNER, now)
    parcels = await desk.write(claim, 1, "p", now, 99)
    for parcel in parcels:
        await desk.write(outbox.sent, parcel.id)
    return parcels


async def test_who_runs_the_house_is_called_once_and_again_only_when_it_was_over_for_a_day(desk: Desk) -> None:
    await make_person(desk, 1)
    admin, owner = await make_admin(desk, 2), await make_person(desk, 77)
    assert {parcel.person for parcel in await told(desk, [STUCK_BATCH])} == {admin.id, owner.id}
    for hours in (1, 30):
        assert await told(desk, [STUCK_BATCH], NOW + timedelta(hours=hours)) == []
    assert await told(desk, [], NOW + timedelta(hours=31)) == []
    (first, _) = await told(desk, [STUCK_BATCH], NOW + timedelta(hours=32))
    assert first.notice.phrase == "alarm-stuck"
    assert [button.data for row in first.notice.buttons for button in row] == ["bs:1", "m:undang", "aw:0"]
    assert await told(desk, [], NOW + timedelta(hours=33)) == []
    assert await told(desk, [STUCK_BATCH], NOW + timedelta(hours=34)) == []


async def test_what_nobody_was_there_to_hear_is_news_to_whoever_comes(desk: Desk) -> None:
    assert await told(desk, [STUCK_BATCH]) == []
    admin = await make_admin(desk, 2)
    assert [parcel.person for parcel in await told(desk, [STUCK_BATCH])] == [admin.id]


async def test_whoever_does_not_want_it_is_not_called(desk: Desk) -> None:
    admin, other = await make_admin(desk, 2), await make_admin(desk, 3)
    quiet = await desk.write(alarming.switch, admin, 0)
    assert not quiet.profile.alarms
    assert [parcel.person for parcel in await told(desk, [STUCK_BATCH])] == [other.id]
    await desk.write(alarming.switch, quiet, 1)
    assert len(await told(desk, [Alarm(STUCK, 2, STUCK_BATCH.values, 2)])) == 2


async def test_a_call_about_the_queue_does_not_stand_at_its_end(desk: Desk) -> None:
    admin = await make_admin(desk, 2)
    for _ in range(3):
        await desk.write(outbox.add, admin.id, Notice("appoint-gone"), NOW - timedelta(hours=1))
    queues = await desk.read(alarming.queues, NOW)
    assert (queues.overdue, queues.waiting) == (3, None)
    found = await told(desk, [Alarm(OUTBOX, values={"number": 3})])
    assert found[0].notice.phrase == "alarm-outbox"
    assert found[0].notice.urgent


async def test_the_oldest_update_that_nobody_answered_is_seen(desk: Desk) -> None:
    for number, minutes in ((1, 12), (2, 40), (3, 5)):
        await desk.write(keep, 1, [Line(number, 5, b"{}")], "p", NOW - timedelta(minutes=minutes))
    queues = await desk.read(alarming.queues, NOW)
    assert queues.waiting == NOW - timedelta(minutes=40)


async def test_the_signs_of_batches_are_those_of_the_open_ones(desk: Desk) -> None:
    uji = await make_batch(desk, 2, COMPARED)
    other = await make_batch(desk, 3, Wishes(name="lain", kinds=("comparison",), overlap=1))
    await desk.write(batches.move, other.id, "pause", None, NOW)
    await work(desk, await make_person(desk, 1), "a")
    (signs,) = await desk.read(alarming.signs_of, NOW + timedelta(hours=1))
    assert (signs.id, signs.slots, signs.done, signs.opened, signs.stirred) == (uji.id, 6, 1, NOW, True)
    (signs,) = await desk.read(alarming.signs_of, NOW + timedelta(hours=25))
    assert not signs.stirred


async def test_a_key_in_doubt_is_seen_while_its_batch_goes_on(desk: Desk) -> None:
    gold = Content(prompt="Mana?", candidates=content(1).candidates, gold={"comparison": "a"})
    batch = await make_batch(desk, 0, COMPARED, gold, content(2))
    assert await desk.read(alarming.missed_golds) == []
    missed = update(golds).values(answered=12, known=2).returning(golds.c.task_id)
    task = await desk.write(lambda connection: connection.execute(missed).scalar_one())
    assert await desk.write(doubting.suspend, task, doubting.MISSED, NOW)
    (signs,) = await desk.read(alarming.missed_golds)
    assert (signs.batch, signs.name, signs.key, signs.known, signs.answered) == (batch.id, "uji", "k1", 2, 12)
    await desk.write(batches.move, batch.id, "close", None, NOW)
    assert await desk.read(alarming.missed_golds) == []
