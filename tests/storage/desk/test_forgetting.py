"""What was kept long enough goes, and a day before it does not; what is younger, or still needed, stays."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, Table, insert, update

from storage.database.tables.batches import batches as batch_table
from storage.database.tables.exchange import asked, inbox, outbox
from storage.database.tables.house import tombstones
from storage.database.tables.people import consents, invites, people
from storage.database.tables.rights import appeals, incidents, told
from storage.database.tables.work import annotations, assignments, recordings, replies
from storage.desk import appealing, batches, chats, erasing, forgetting, lending, privacy, texts
from storage.desk import assignments as sittings
from storage.desk import inbox as lines
from storage.desk import invites as inviting
from storage.desk import outbox as outgoing
from storage.desk import people as arrivals
from storage.desk.desk import Desk
from storage.desk.forgetting import STEPS, Sweep
from storage.desk.outbox import Notice
from storage.facts import Content, Person, Receipt, Visitor, Wishes
from storage.forms.reply import Recorded, Wrote
from storage.rules.inviting import Wanted
from storage.rules.retention import CLASSES
from tests.storage.desk.making import NOBODY, NOW, at, make_batch, make_person
from tests.storage.desk.test_privacy import begun, finish, rows

DAYS = {each.name: each.days for each in CLASSES}
MOST = 100


async def forget(desk: Desk, name: str, now: datetime) -> list[str]:
    """Do the steps of this class as of this moment; the files that are to go."""
    before = next(each for each in CLASSES if each.name == name).before(now)
    files: list[str] = []
    for step in STEPS[name]:
        found = await desk.stream(step.find, Sweep(now, before, MOST))
        files += await desk.write(step.forget, found, now)
    return files


def past(name: str, hours: int) -> datetime:
    """So many hours beyond the end of what was kept at NOW."""
    return NOW + timedelta(days=DAYS[name] or 0, hours=hours)


async def test_finished_lines_of_the_inbox(desk: Desk) -> None:
    await desk.write(lines.keep, 1, [lines.Line(1, 5, b"a"), lines.Line(2, 5, b"b")], "test", NOW)
    await desk.write(lines.answered, [Receipt(1, 1)])
    await forget(desk, "updates", past("updates", -1))
    assert len(await desk.read(rows, inbox)) == 2
    await forget(desk, "updates", past("updates", 1))
    assert [row["update_id"] for row in await desk.read(rows, inbox)] == [2]


async def test_notices_that_were_sent(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    for _ in range(2):
        await desk.write(outgoing.add, sari.id, Notice("pause-over"), NOW)
    await desk.write(outgoing.sent, 1)
    await forget(desk, "notices", past("notices", -1))
    assert len(await desk.read(rows, outbox)) == 2
    await forget(desk, "notices", past("notices", 1))
    assert [row["id"] for row in await desk.read(rows, outbox)] == [2]


async def test_a_registration_nobody_finished_and_not_the_one_that_goes_on(desk: Desk) -> None:
    await make_person(desk, 1001)
    await desk.write(arrivals.arrive, Visitor(1, 1002, "Budi", "id"), NOBODY, NOW)
    await forget(desk, "newcomers", past("newcomers", -1))
    assert "Budi" in str(await desk.read(rows, people))
    await forget(desk, "newcomers", past("newcomers", 1))
    assert [row["name"] for row in await desk.read(rows, people)] == ["P1001", ""]
    assert await desk.read(arrivals.find_person, 1, 1002, NOBODY) is None


async def test_a_refusal_after_which_they_may_come_again(desk: Desk) -> None:
    dek = await desk.write(arrivals.arrive, Visitor(1, 1002, "Dek", "id"), NOBODY, NOW)
    await desk.write(arrivals.refuse, dek, NOW)
    await forget(desk, "refusals", past("refusals", -1))
    assert await desk.read(arrivals.find_person, 1, 1002, NOBODY) is not None
    await forget(desk, "refusals", past("refusals", 1))
    assert await desk.read(arrivals.find_person, 1, 1002, NOBODY) is None


async def test_proofs_of_consent_of_the_erased_and_of_nobody_else(desk: Desk) -> None:
    sari, budi = await make_person(desk, 1001), await make_person(desk, 1002)
    await desk.write(erasing.erase, sari, "H-1", NOW)
    await forget(desk, "consents", past("consents", -1))
    assert {row["person_id"] for row in await desk.read(rows, consents)} == {sari.id, budi.id}
    await forget(desk, "consents", past("consents", 1))
    assert {row["person_id"] for row in await desk.read(rows, consents)} == {budi.id}


async def test_drafts_that_nobody_went_on_with(desk: Desk) -> None:
    sari, _, _ = await begun(desk)
    await desk.write(texts.take, sari, Wrote("Belum kukirim.", 7), None, at())
    await forget(desk, "drafts", past("drafts", 1))
    assert "Belum kukirim." in str(await desk.read(rows, assignments))
    await desk.write(lending.lapse_of, sari.id)
    await forget(desk, "drafts", past("drafts", -1))
    assert "Belum kukirim." in str(await desk.read(rows, assignments))
    await forget(desk, "drafts", past("drafts", 1))
    assert "Belum kukirim." not in str(await desk.read(rows, assignments))


async def test_voices_of_those_who_withdrew_training_a_month_ago(desk: Desk) -> None:
    sari, budi = await make_person(desk, 1001), await make_person(desk, 1002)
    await make_batch(desk, 0, Wishes(name="suara", kinds=("voice",), overlap=2), Content(text="Punten."))
    for person in (sari, budi):
        await desk.write(sittings.next_card, person, at())
        await desk.write(texts.take, person, Recorded(f"voice/{person.id}.oga", 1, 4, 7), None, at())
    await desk.write(privacy.withdraw, sari, "training", NOW)
    assert await forget(desk, "voices", past("voices", -1)) == []
    assert await forget(desk, "voices", past("voices", 1)) == [f"voice/{sari.id}.oga"]
    assert [row["person_id"] for row in await desk.read(rows, recordings)] == [budi.id]


async def test_whose_message_was_for_what(desk: Desk) -> None:
    sari, _, card = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    await desk.write(chats.ask, sari.id, 9, chats.Asked(assignment=card.assignment))
    await forget(desk, "chat", past("chat", -1))
    assert len(await desk.read(rows, replies)) == len(await desk.read(rows, asked)) == 1
    await forget(desk, "chat", past("chat", 1))
    assert await desk.read(rows, replies) == await desk.read(rows, asked) == []


async def test_invites_that_ran_out(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    rina = Person(sari.id, 1, 1001, "P", "id", "owner", None, joined=NOW)
    await desk.write(inviting.add_invite, rina, "code", Wanted(days=0), NOW)
    await forget(desk, "invites", past("invites", -1))
    assert len(await desk.read(rows, invites)) == 1
    await forget(desk, "invites", past("invites", 1))
    assert await desk.read(rows, invites) == []


async def test_promises_older_than_any_backup(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    await desk.write(erasing.erase, sari, "H-1", NOW)
    await forget(desk, "promises", past("promises", -1))
    assert len(await desk.read(rows, tombstones)) == 1
    await forget(desk, "promises", past("promises", 1))
    assert await desk.read(rows, tombstones) == []


def made_by(connection: Connection, batch: int, person: int) -> None:
    connection.execute(update(batch_table).where(batch_table.c.id == batch).values(created_by=person))


@pytest.mark.parametrize("published", [False, True])
async def test_words_a_year_after_their_batch_was_closed_and_a_month_after_the_warning(
    desk: Desk,
    published: bool,  # noqa: FBT001 - what was agreed to
) -> None:
    sari, batch, _ = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    if published:
        await desk.write(privacy.give, sari, "publishing", NOW)
    rina = await make_person(desk, 1002)
    await desk.write(made_by, batch.id, rina.id)
    await desk.write(batches.move, batch.id, "close", None, NOW)
    early, due = past("answers", -24 * 31), past("answers", -24 * 29)
    before = next(each for each in CLASSES if each.name == "answers").before
    assert await desk.write(forgetting.warn, before(early), early) == 0
    assert await desk.write(forgetting.warn, before(due), due) == 1
    assert await desk.write(forgetting.warn, before(due), due) == 0
    assert [row["person_id"] for row in await desk.read(rows, outbox)] == [rina.id]
    await forget(desk, "answers", past("answers", -1))
    assert "Makan roti." in str(await desk.read(rows, annotations))
    for _ in range(2):
        await forget(desk, "answers", past("answers", 24 * 3))
    assert ("Makan roti." in str(await desk.read(rows, annotations))) == published
    assert ("Makan roti." in str(await desk.read(rows, assignments))) == published


async def test_a_batch_that_is_opened_again_keeps_its_words(desk: Desk) -> None:
    sari, batch, _ = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    await desk.write(batches.move, batch.id, "close", None, NOW)
    await desk.write(forgetting.warn, NOW + timedelta(days=1), NOW)
    await desk.write(batches.move, batch.id, "open", None, NOW)
    await forget(desk, "answers", past("answers", 24 * 90))
    assert "Makan roti." in str(await desk.read(rows, annotations))


def put(connection: Connection, table: Table, row: dict[str, object]) -> None:
    connection.execute(insert(table).values(row))


async def test_appeals_that_were_answered_and_breaches_that_were_closed(desk: Desk) -> None:
    sari, rina = await make_person(desk, 1001), await make_person(desk, 1002)
    admin = replace(rina, role="admin")
    for _ in range(2):
        number = await desk.write(appealing.ask, sari, "keliru", [rina.id], NOW)
        if number == 1:
            await desk.write(appealing.decide, admin, number, ("kept", "tetap"), NOW)
    closed = {"opened_by": rina.id, "found": NOW, "closed": NOW}
    await desk.write(put, incidents, closed)
    await desk.write(put, incidents, {**closed, "closed": None})
    await desk.write(put, told, {"incident_id": 1, "person_id": sari.id})
    for name, table in (("appeals", appeals), ("incidents", incidents)):
        await forget(desk, name, past(name, -1))
        assert len(await desk.read(rows, table)) == 2
        await forget(desk, name, past(name, 1))
        assert [row["id"] for row in await desk.read(rows, table)] == [2]
    assert await desk.read(rows, told) == []
