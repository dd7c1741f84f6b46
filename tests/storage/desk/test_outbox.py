"""A notice is taken by one process, sent once, and given up where it may have arrived."""

from datetime import timedelta

from storage.desk import inbox, outbox, people
from storage.desk.desk import Desk
from storage.desk.outbox import Notice, Parcel
from storage.facts import Visitor
from tests.storage.desk.making import NOBODY, NOW

HELLO = Notice("hello", {"name": "Sari"})


async def told(desk: Desk, *due: int) -> None:
    """One notice for each of these seconds from now."""
    person = await desk.write(people.arrive, Visitor(7, 100, "Sari", "id"), NOBODY, NOW)
    for seconds in due:
        await desk.write(outbox.add, person.id, HELLO, NOW + timedelta(seconds=seconds))


async def claim(desk: Desk, holder: str = "here", after: int = 0) -> list[Parcel]:
    moment = NOW + timedelta(seconds=after)
    await desk.write(inbox.beat, holder, moment)
    return await desk.write(outbox.claim, 7, holder, moment, 10)


async def test_a_notice_comes_with_its_person_and_only_when_it_is_due(desk: Desk) -> None:
    await told(desk, 0, 5)
    (parcel,) = await claim(desk)
    assert (parcel.telegram_id, parcel.language, parcel.notice) == (100, "id", HELLO)
    await desk.write(outbox.sent, parcel.id)
    assert await desk.read(outbox.unsent) == 1
    assert len(await claim(desk, after=5)) == 1
    assert await desk.read(outbox.unsent) == 1


async def test_two_processes_never_take_the_same(desk: Desk) -> None:
    await told(desk, *[0] * 15)
    first, second = await claim(desk, "one"), await claim(desk, "two")
    assert len({parcel.id for parcel in first + second}) == len(first + second) == 15


async def test_what_a_process_that_is_gone_had_only_taken_is_taken_by_another(desk: Desk) -> None:
    await told(desk, 0, 0)
    taken, begun = await claim(desk, "gone")
    await desk.write(outbox.begin, begun.id, "gone")
    assert [parcel.id for parcel in await claim(desk, after=11)] == [taken.id]
    assert await desk.read(outbox.unsent) == 1


async def test_what_was_not_sent_waits_for_its_time_five_times(desk: Desk) -> None:
    await told(desk, 0)
    for round_ in range(5):
        (parcel,) = await claim(desk, after=round_)
        assert parcel.tries == round_ + 1
        assert await desk.write(outbox.begin, parcel.id, "here")
        await desk.write(outbox.retry, parcel.id, NOW + timedelta(seconds=round_ + 1), "no connection")
    assert await claim(desk, after=60) == []
    assert await desk.read(outbox.unsent) == 0


async def test_another_bots_people_and_people_who_are_gone_get_nothing(desk: Desk) -> None:
    await told(desk, 0)
    assert await desk.write(outbox.claim, 8, "here", NOW, 10) == []
    person = await desk.write(people.arrive, Visitor(7, 100, "Sari", "id"), NOBODY, NOW)
    await desk.write(people.mark_unreachable, person.id, NOW)
    assert await claim(desk) == []
    assert await desk.read(outbox.unsent) == 0


async def test_what_another_has_taken_meanwhile_cannot_be_begun(desk: Desk) -> None:
    """A process that stood still for more than ten seconds wakes up while another sends what it held."""
    await told(desk, 0)
    (parcel,) = await claim(desk, "stalled")
    assert [taken.id for taken in await claim(desk, "other", after=11)] == [parcel.id]
    assert not await desk.write(outbox.begin, parcel.id, "stalled")
    assert await desk.write(outbox.begin, parcel.id, "other")


async def test_what_was_taken_and_not_begun_is_taken_again_by_the_same_process(desk: Desk) -> None:
    await told(desk, 0)
    assert [parcel.tries for parcel in await claim(desk)] == [1]
    assert [parcel.tries for parcel in await claim(desk)] == [2]


async def test_a_notice_that_ends_its_process_does_so_five_times(desk: Desk) -> None:
    await told(desk, 0)
    for death in range(5):
        assert len(await claim(desk, f"process {death}", after=11 * death)) == 1
    assert await claim(desk, "process 5", after=55) == []
    assert await desk.read(outbox.unsent) == 0


async def test_who_may_wait_in_vain_is_told_and_only_once(desk: Desk) -> None:
    person = await desk.write(people.arrive, Visitor(7, 100, "Sari", "id"), NOBODY, NOW)
    await desk.write(outbox.add, person.id, Notice("file", {"name": "Sari"}, otherwise="lost"), NOW)
    (parcel,) = await claim(desk)
    await desk.write(outbox.begin, parcel.id, "here")
    assert await claim(desk, "other", after=11) == []
    (told_so,) = await claim(desk, "other", after=11)
    assert told_so.notice == Notice("lost", {"name": "Sari"})
    await desk.write(outbox.give_up, told_so.id, "timed out", NOW)
    assert await claim(desk, "other", after=11) == []
