"""Incidents: the clock and its reminders, whom a breach concerns, letters that reach and do not, the end."""

from collections.abc import Iterable
from datetime import timedelta

import pytest
from sqlalchemy import Connection, delete, select, update

from storage.database.tables.exchange import outbox
from storage.database.tables.people import people as persons
from storage.desk import audit, erasing, incidents, people, recipients
from storage.desk.audit import Wanted
from storage.desk.desk import Desk
from storage.desk.incidents import Incident
from storage.desk.outbox import claim, give_up, sent
from storage.desk.recipients import COLUMNS, Recipient
from storage.errors import NotFound, Refused, Stale
from storage.facts import Person, Visitor
from storage.rules.audience import Audience
from storage.rules.breach import LONGEST_WORDS, PARTS, REMINDERS, TERM
from storage.rules.joining import UNDERAGE
from tests.storage.desk.making import NOBODY, NOW, make_person

SECOND = timedelta(seconds=1)
KEY = b"key"


async def make_admin(desk: Desk, number: int = 50) -> Person:
    return await desk.write(people.join_as, await make_person(desk, number), "admin")


async def opened(desk: Desk, by: Person | None) -> Incident:
    return await desk.write(incidents.open_, by, NOW, NOBODY, NOW)


async def written(desk: Desk, number: int) -> Incident:
    """The incident with all that a letter needs: ticks, words, both."""
    await desk.write(incidents.tick, number, "data", "identity", NOW)
    await desk.write(incidents.tick, number, "how", "token", NOW)
    return await desk.write(incidents.write, number, "measures", "Tokennya sudah diganti.", NOW)


def notices(connection: Connection) -> list[tuple[int, str]]:
    """Whom something waits for, and which phrase."""
    rows = connection.execute(select(outbox.c.person_id, outbox.c.notice).order_by(outbox.c.id))
    return [(row.person_id, row.notice.split('"')[3]) for row in rows]


def fates(connection: Connection, number: int) -> dict[str, str]:
    return {each.name: each.fate for each in listed(connection, number)}


def listed(connection: Connection, number: int) -> Iterable[Recipient]:
    return list(recipients.recipients(connection, number, KEY, NOW))


def empty_outbox(connection: Connection) -> None:
    connection.execute(delete(outbox))


async def test_the_clock_runs_from_the_discovery_and_reminds_until_both_are_told(desk: Desk) -> None:
    rina, other = await make_admin(desk), await make_admin(desk, 51)
    case = await opened(desk, rina)
    assert case.deadline == NOW + timedelta(days=3)
    assert await desk.read(notices) == [(other.id, "breach-opened")]
    await desk.write(empty_outbox)
    for place, hours in enumerate(REMINDERS):
        due = NOW + TERM - timedelta(hours=hours)
        await desk.write(incidents.watch, NOBODY, due - SECOND)
        assert len(await desk.read(notices)) == 2 * place, "a second before it is too early"
        await desk.write(incidents.watch, NOBODY, due)
        await desk.write(incidents.watch, NOBODY, due)
        assert len(await desk.read(notices)) == 2 * (place + 1), "each once, to each"
    assert set(await desk.read(notices)) == {(rina.id, "breach-clock"), (other.id, "breach-clock")}


async def test_no_reminder_comes_once_people_and_authority_are_told(desk: Desk) -> None:
    rina = await make_admin(desk)
    case = await opened(desk, rina)
    await written(desk, case.id)
    assert (await desk.write(incidents.announce, rina, case.id, NOW)).todo == "authority"
    assert (await desk.write(incidents.tell_authority, rina, case.id, NOW)).todo == "nobody"
    with pytest.raises(Stale):
        await desk.write(incidents.tell_authority, rina, case.id, NOW)
    await desk.write(empty_outbox)
    await desk.write(incidents.watch, NOBODY, NOW + TERM)
    assert await desk.read(notices) == []


async def test_owners_by_the_settings_are_reminded_too(desk: Desk) -> None:
    boss = await make_person(desk, 7)
    await desk.write(incidents.open_, None, NOW, frozenset({7}), NOW)
    assert await desk.read(notices) == [(boss.id, "breach-opened")]


async def test_everybody_of_whom_something_is_kept_is_told_once_whatever_they_agreed_to(desk: Desk) -> None:
    rina, sari, budi = await make_admin(desk), await make_person(desk, 1), await make_person(desk, 2)
    gone = await make_person(desk, 3)
    await desk.write(erasing.erase, gone, "H-1", NOW)
    dek = await desk.write(people.arrive, Visitor(1, 4, "Dek", "id"), NOBODY, NOW)
    await desk.write(change, sari, {"consents": (), "paused": ("own",)})
    case = await opened(desk, rina)
    assert case.people == 4
    assert (await written(desk, case.id)).breach.missing == ()
    case = await desk.write(incidents.announce, rina, case.id, NOW)
    assert (case.letters, case.due, case.told) == (4, 0, NOW)
    letters = [person for person, said in await desk.read(notices) if said == "breach-letter"]
    assert sorted(letters) == sorted([rina.id, sari.id, budi.id, dek.id])
    assert len(await desk.write(claim, 1, "p", NOW, 9)) == 4, "even whoever pauses"
    with pytest.raises(Refused):
        await desk.write(incidents.announce, rina, case.id, NOW)


def change(connection: Connection, person: Person, values: dict[str, object]) -> None:
    connection.execute(update(persons).where(persons.c.id == person.id).values(values))


async def test_whom_it_did_not_reach_can_be_written_to_again_and_the_record_outlives_the_notices(desk: Desk) -> None:
    rina, sari = await make_admin(desk), await make_person(desk, 1)
    case = await opened(desk, rina)
    await written(desk, case.id)
    await desk.write(incidents.announce, rina, case.id, NOW)
    first, second = await desk.write(claim, 1, "p", NOW, 9)
    await desk.write(sent, first.id)
    await desk.write(give_up, second.id, "Forbidden", NOW)
    assert await desk.read(fates, case.id) == {"P50": "reached", "P1": "lost"}
    await desk.write(incidents.watch, NOBODY, NOW)
    await desk.write(empty_outbox)
    assert await desk.read(fates, case.id) == {"P50": "reached", "P1": "lost"}
    case = await desk.read(incidents.get, case.id, NOW)
    assert (case.reached, case.lost, case.due, case.letters) == (1, 1, 1, 2)
    again = await desk.write(incidents.announce, rina, case.id, NOW)
    assert (again.due, again.letters) == (0, 2)
    assert [parcel.person for parcel in await desk.write(claim, 1, "p", NOW, 9)] == [sari.id]


async def test_it_can_concern_some_and_more_of_them_later(desk: Desk) -> None:
    rina, *_ = [await make_admin(desk), await make_person(desk, 1), await make_person(desk, 2, "jv")]
    case = await opened(desk, rina)
    await written(desk, case.id)
    assert (await desk.write(incidents.aim, case.id, Audience(lang="jv"), NOW)).people == 1
    assert (await desk.write(incidents.announce, rina, case.id, NOW)).letters == 1
    wider = await desk.write(incidents.aim, case.id, Audience(), NOW)
    assert (wider.people, wider.due) == (3, 2)
    assert (await desk.write(incidents.announce, rina, case.id, NOW)).letters == 3
    with pytest.raises(NotFound):
        await desk.write(incidents.aim, case.id, Audience(batch="tiada"), NOW)


async def test_a_letter_that_lacks_a_part_does_not_go_and_one_that_went_stays_as_it_is(desk: Desk) -> None:
    rina = await make_admin(desk)
    case = await opened(desk, rina)
    assert case.breach.missing == tuple(PARTS)
    with pytest.raises(Refused):
        await desk.write(incidents.announce, rina, case.id, NOW)
    for words in ("", "a" * (LONGEST_WORDS + 1)):
        with pytest.raises(Refused):
            await desk.write(incidents.write, case.id, "how", words, NOW)
    with pytest.raises(Stale):
        await desk.write(incidents.tick, case.id, "data", "moon", NOW)
    await written(desk, case.id)
    await desk.write(incidents.announce, rina, case.id, NOW)
    with pytest.raises(Refused):
        await desk.write(incidents.tick, case.id, "data", "pay", NOW)
    with pytest.raises(Refused):
        await desk.write(incidents.write, case.id, "how", "Lain lagi.", NOW)


async def test_it_ends_once_with_a_report_and_the_audit_says_who_was_not_told(desk: Desk) -> None:
    rina = await make_admin(desk)
    case = await opened(desk, rina)
    assert (await desk.read(incidents.newest, NOW)).id == case.id
    assert (await desk.write(recipients.close, rina, case.id, NOW)).closed == NOW
    assert await desk.read(notices) == [(rina.id, "breach-file")]
    deeds = await desk.read(audit.list_deeds, Wanted(acts="incidents"), 9)
    assert [(deed.act, deed.subject) for deed in deeds] == [
        ("incident-file", "#1"),
        ("incident-close", "#1 both"),
        ("incident", "#1"),
    ]
    for late in (incidents.announce, incidents.tell_authority, recipients.close):
        with pytest.raises(Stale):
            await desk.write(late, rina, case.id, NOW)
    with pytest.raises(Refused):
        await desk.read(incidents.newest, NOW)


async def test_whoever_is_erased_leaves_the_list_and_the_count_stays(desk: Desk) -> None:
    rina, sari = await make_admin(desk), await make_person(desk, 1)
    case = await opened(desk, rina)
    await written(desk, case.id)
    await desk.write(incidents.announce, rina, case.id, NOW)
    await desk.write(erasing.erase, sari, "H-1", NOW)
    case = await desk.read(incidents.get, case.id, NOW)
    assert (case.letters, case.people) == (2, 1)
    assert [each.name for each in await desk.read(listed, case.id)] == ["P50"]


async def test_numbers_of_telegram_are_in_the_list_only_for_whoever_may_see_them(desk: Desk) -> None:
    rina = await make_admin(desk)
    case = await opened(desk, rina)
    await desk.write(recipients.hand_over, rina, case.id, NOW)
    (packed,) = await desk.read(packed_notices)
    assert '"ids":0' in packed
    assert "telegram_id" not in COLUMNS


def packed_notices(connection: Connection) -> list[str]:
    return list(connection.scalars(select(outbox.c.notice)))


async def test_whoever_was_refused_for_their_age_is_told_too_for_their_number_is_kept(desk: Desk) -> None:
    rina = await make_admin(desk)
    dek = await desk.write(people.arrive, Visitor(1, 4, "Dek", "id"), NOBODY, NOW)
    assert (await desk.write(people.refuse, dek, NOW)).step == UNDERAGE
    assert (await opened(desk, rina)).people == 2
