"""Consents change at once and leave their lines; whoever is erased is nobody any more and nothing else is lost."""

import gzip
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Table, select

from storage.database.tables.batches import tasks
from storage.database.tables.exchange import cards, inbox, outbox
from storage.database.tables.house import audit
from storage.database.tables.people import consents, people
from storage.database.tables.work import assignments, replies
from storage.desk import assignments as desk_assignments
from storage.desk import chats, erasing, lending, owndata, privacy, texts, tombstones
from storage.desk import inbox as desk_inbox
from storage.desk import outbox as desk_outbox
from storage.desk import people as desk_people
from storage.desk.desk import Desk
from storage.desk.exports import export_batch
from storage.desk.privacy import Agreed
from storage.errors import Refused, Stale
from storage.facts import Batch, Candidate, Content, Person, Receipt, Visitor, Wishes
from storage.forms.reply import Wrote
from storage.profile import NOTHING_TOLD
from storage.rules.card import Card, Finished, Idle, Moved, Tapped
from tests.storage.desk.making import NOBODY, NOW, at, make_batch, make_person

REWRITE = Wishes(name="perbaiki", kinds=("rewrite",), overlap=1, lang="id")
ONE = Candidate("a", "Silakan mengonsumsi roti.", "m")
LATER = NOW + timedelta(days=1)


def rows(connection: Connection, table: Table) -> list[dict[str, Any]]:
    return [dict(row) for row in connection.execute(select(table).order_by(*table.primary_key)).mappings()]


async def begun(desk: Desk, number_of_tasks: int = 2) -> tuple[Person, Batch, Card]:
    sari = await make_person(desk, 1001)
    contents = [Content(prompt=f"Sarapan {n}?", candidates=(ONE,)) for n in range(number_of_tasks)]
    batch = await make_batch(desk, 0, REWRITE, *contents)
    card = await desk.write(desk_assignments.next_card, sari, at())
    assert isinstance(card, Card)
    return sari, batch, card


async def finish(desk: Desk, sari: Person, text: str, origin: int) -> Finished:
    written = await desk.write(texts.take, sari, Wrote(text, origin), None, at())
    assert isinstance(written, Moved)
    tapped = Tapped(written.card.assignment, written.card.version, "send")
    sent = await desk.write(desk_assignments.tap, sari, tapped, at())
    assert isinstance(sent, Finished)
    return sent


async def open_slots(desk: Desk) -> int:
    return sum(row["open"] for row in await desk.read(rows, tasks))


async def test_every_change_is_a_new_line_with_its_version_and_the_old_ones_stay(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    given = await desk.write(privacy.give, sari, "contact", NOW)
    withdrawn = await desk.write(privacy.withdraw, given.person, "contact", LATER)
    lines = [row for row in await desk.read(rows, consents) if row["topic"] == "contact"]
    assert [(row["given"], row["at"]) for row in lines] == [(0, NOW), (1, NOW), (0, LATER)]
    assert {row["version"] for row in lines} == {"2026-11"}
    standing = {consent.topic: (consent.given, consent.at) for consent in withdrawn.consents}
    assert standing["contact"] == (False, LATER)
    assert standing["work"] == (True, NOW)
    found = await desk.read(desk_people.find_person, 1, 1, NOBODY)
    assert found is not None
    assert found.consents == ("work", "training")


async def test_what_is_so_already_makes_no_line_even_for_someone_who_remembers_otherwise(desk: Desk) -> None:
    sari = await make_person(desk, 1)
    await desk.write(privacy.withdraw, sari, "training", NOW)
    before = len(await desk.read(rows, consents))
    again = await desk.write(privacy.withdraw, sari, "training", LATER)
    assert again.person.consents == ("work",)
    await desk.write(privacy.give, sari, "work", LATER)
    assert len(await desk.read(rows, consents)) == before


async def test_changes_are_in_the_audit_without_names(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    await desk.write(privacy.withdraw, sari, "training", NOW)
    (line,) = await desk.read(rows, audit)
    assert (line["person_id"], line["act"], line["subject"]) == (sari.id, "consent", "withdraw training 2026-11")


async def test_without_consent_to_work_the_slot_goes_back_and_nothing_is_lent(desk: Desk) -> None:
    sari, _, card = await begun(desk)
    assert await open_slots(desk) == 1
    shy = (await desk.write(privacy.withdraw, sari, "work", NOW)).person
    assert await open_slots(desk) == 2
    assert await desk.write(desk_assignments.next_card, shy, at()) == Idle("withdrawn")
    assert await desk.read(desk_assignments.current_card, shy) == Idle("withdrawn")
    with pytest.raises(Stale):
        await desk.write(desk_assignments.tap, shy, Tapped(card.assignment, card.version, "good"), at())
    assert await open_slots(desk) == 2
    await desk.write(privacy.withdraw, shy, "work", LATER)
    assert await open_slots(desk) == 2


async def test_what_was_sent_cannot_be_changed_without_consent_to_work(desk: Desk) -> None:
    sari, _, _ = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    shy = (await desk.write(privacy.withdraw, sari, "work", NOW)).person
    with pytest.raises(Refused):
        await desk.write(desk_assignments.reopen_last, shy, NOW)
    with pytest.raises(Refused):
        await desk.write(texts.change, shy, Wrote("Makan nasi.", 7), NOW)


async def test_with_consent_again_the_work_goes_on_where_it_was(desk: Desk) -> None:
    sari, _, card = await begun(desk)
    await desk.write(texts.take, sari, Wrote("Makan roti.", 7), None, at())
    shy = (await desk.write(privacy.withdraw, sari, "work", NOW)).person
    back = (await desk.write(privacy.give, shy, "work", LATER)).person
    again = await desk.write(desk_assignments.next_card, back, at(now=LATER))
    assert isinstance(again, Card)
    assert again.assignment == card.assignment
    assert again.begun
    assert await open_slots(desk) == 1


async def test_the_erased_are_nobody_and_come_back_as_somebody_new(desk: Desk) -> None:
    sari, _, _ = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    await desk.write(chats.move_card, sari.id, chats.Place(5))
    await desk.write(desk_outbox.add, sari.id, desk_outbox.Notice("privacy-data-sent"), NOW)
    await desk.write(erasing.erase, sari, "H-1-1", LATER)
    (row,) = await desk.read(rows, people)
    assert (row["telegram_id"], row["name"], row["languages"], row["profile"]) == (-sari.id, "", (), NOTHING_TOLD)
    assert (row["consents"], row["role"], row["step"]) == ((), "trainer", "erased")
    assert await desk.read(desk_people.find_person, 1, 1001, NOBODY) is None
    for table in (replies, cards, outbox):
        assert await desk.read(rows, table) == []
    new = await desk.write(desk_people.arrive, Visitor(1, 1001, "P1001", "id"), NOBODY, LATER)
    assert new.id != sari.id
    assert new.step == "welcome"
    await desk.write(erasing.erase, new, "H-1-2", LATER)
    assert len(await desk.read(rows, people)) == 2


async def test_what_is_counted_stays_and_the_open_slot_comes_back(desk: Desk) -> None:
    sari, _, _ = await begun(desk)
    sent = await finish(desk, sari, "Makan roti.", 7)
    assert isinstance(sent.after, Card)
    await desk.write(texts.take, sari, Wrote("Belum kukirim.", 8), None, at())
    await desk.write(erasing.erase, sari, "H-1-1", LATER)
    assert await open_slots(desk) == 1
    found = await desk.read(rows, assignments)
    assert [row["state"] for row in found] == [1, 3]
    assert all(row["draft"].empty for row in found)
    assert (await desk.read(rows, people))[0]["done"] == 1
    budi = await make_person(desk, 1002)
    assert isinstance(await desk.write(desk_assignments.next_card, budi, at()), Card)


async def test_a_text_being_changed_is_as_it_was_sent(desk: Desk) -> None:
    sari, _, _ = await begun(desk, 1)
    await finish(desk, sari, "Makan roti.", 7)
    await desk.write(desk_assignments.reopen_last, sari, NOW)
    await desk.write(erasing.erase, sari, "H-1-1", LATER)
    assert [row["state"] for row in await desk.read(rows, assignments)] == [1]


async def test_the_erased_are_in_no_later_export(desk: Desk, tmp_path: Path) -> None:
    sari, batch, _ = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    before = await export_batch(desk, batch.id, "jsonl", tmp_path / "before", b"k" * 32)
    assert before.rows == 1
    await desk.write(erasing.erase, sari, "H-1-1", LATER)
    for name in ("jsonl", "parquet", "sft"):
        assert (await export_batch(desk, batch.id, name, tmp_path / name, b"k" * 32)).rows == 0


async def test_withdrawing_and_erasing_are_lines_and_a_receipt_that_can_be_found(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    assert await desk.read(tombstones.find_erasure, "H-1-1") is None
    await desk.write(erasing.erase, sari, "H-1-1", LATER)
    assert await desk.read(tombstones.find_erasure, "H-1-1") == LATER
    withdrawn = [row["topic"] for row in await desk.read(rows, consents) if row["at"] == LATER]
    assert sorted(withdrawn) == ["training", "work"]
    lines = await desk.read(rows, audit)
    assert [line["act"] for line in lines] == ["consent", "consent", "erase"]
    assert "P1001" not in str(lines)
    assert "1001" not in str([line["subject"] for line in lines])


async def test_raw_updates_lose_their_bodies_and_whose_they_were(desk: Desk) -> None:
    sari, budi = await make_person(desk, 1001), await make_person(desk, 1002)
    line = desk_inbox.Line
    lines = [line(1, 1001, b"Sari"), line(2, 1002, b"Budi"), line(3, 1001, b"Sari now")]
    await desk.write(desk_inbox.keep, 1, lines, "test", NOW)
    await desk.write(desk_inbox.answered, [Receipt(1, 1), Receipt(1, 2)])
    await desk.write(erasing.erase, sari, "H-1-3", NOW)
    found = {row["update_id"]: (row["telegram_id"], row["body"]) for row in await desk.read(rows, inbox)}
    assert found[1] == (0, b"")
    assert found[2] == (1002, b"Budi")
    assert found[3] == (1001, b"Sari now")
    assert budi.id != sari.id
    assert not await desk.write(desk_inbox.keep, 1, [line(1, 1001, b"again")], "test", NOW)
    await desk.write(desk_inbox.answered, [Receipt(1, 3)])
    assert await desk.write(desk_inbox.forget_condemned, NOW, 500) == 1
    assert await desk.write(desk_inbox.forget_condemned, NOW, 500) == 0
    found = {row["update_id"]: (row["telegram_id"], row["body"]) for row in await desk.read(rows, inbox)}
    assert found == {1: (0, b""), 2: (1002, b"Budi"), 3: (0, b"")}


async def test_my_data_is_everything_of_mine_and_nothing_of_others(desk: Desk) -> None:
    sari, _, _ = await begun(desk)
    await finish(desk, sari, "Makan roti.", 7)
    await desk.write(texts.change, sari, Wrote("Makan roti yuk.", 7), NOW)
    await desk.write(desk_inbox.keep, 1, [desk_inbox.Line(1, 1001, b"{\xff}")], "test", NOW)
    await desk.write(privacy.withdraw, sari, "training", NOW)
    budi = await make_person(desk, 1002)
    await desk.write(lending.lend_next, budi, at())
    document = json.loads((await desk.stream(owndata.collect, sari, LATER)).content)
    assert document["format"] == "latihin-person-1"
    assert document["profile"]["name"] == "P1001"
    assert [line["given"] for line in document["consents"] if line["topic"] == "training"] == [1, 0]
    done, lent = document["assignments"]
    assert (done["batch"], done["task"], done["state"], lent["state"]) == ("perbaiki", "k1", "done", "lent")
    assert [(a["revision"], a["value"]["text"]) for a in done["annotations"]] == [
        (1, "Makan roti."),
        (2, "Makan roti yuk."),
    ]
    assert [update["body"] for update in document["updates"]] == ["{\ufffd}"]
    assert document["acts"][0]["act"] == "consent"
    assert "P1002" not in json.dumps(document)
    assert set(document) == set(documented())


async def test_much_data_is_compressed_and_still_all_there(desk: Desk) -> None:
    sari = await make_person(desk, 1001)
    small, big = [await desk.stream(owndata.collect, sari, NOW, most) for most in (100_000, 10)]
    assert (small.suffix, big.suffix) == (".json", ".json.gz")
    assert gzip.decompress(big.content) == small.content


def documented() -> list[str]:
    """The keys that the door's own description names, each at the start of its line."""
    return [line.split("`")[1] for line in (owndata.__doc__ or "").splitlines() if line.startswith("`")]


async def test_somebody_who_never_said_has_no_lines(desk: Desk) -> None:
    new = await desk.write(desk_people.arrive, Visitor(1, 1, "P", "jv-ID"), NOBODY, NOW)
    assert await desk.read(privacy.agreed, new) == Agreed(new, ())
    await desk.write(erasing.erase, new, "H-1-1", NOW)
    assert await desk.read(rows, consents) == []
