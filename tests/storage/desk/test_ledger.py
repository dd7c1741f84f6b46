"""What is earned: once for each finished task, in the transaction that finishes it, at the price it was lent at."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import Connection, Executable, Table, delete, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from storage.database.guards import APPEND_ONLY
from storage.database.tables.all import metadata
from storage.database.tables.batches import batches
from storage.database.tables.pay import ledger
from storage.desk import annotations as annotating
from storage.desk import assignments as assigning
from storage.desk import lending, texts
from storage.desk.desk import Desk
from storage.errors import LatihinError
from storage.facts import Content, Person, Wishes
from storage.forms.reply import Wrote
from storage.rules.card import Card, Finished, Moved, Tapped
from storage.rules.reasons import EARNED, HOURLY
from storage.terms import Rate
from tests.storage.desk.making import NOW, at, make_batch, make_person

COMPARE = Wishes(name="uji", kinds=("comparison",), overlap=2, lang="id", pay=500)
WRITE = Wishes(name="tulis", kinds=("paraphrase",), overlap=1, target="id-x-santai", pay=750)
HOUR = Wishes(name="ahli", kinds=("comparison",), overlap=1, lang="id", hourly=40_000, cap=300)


def lines(connection: Connection) -> list[tuple[str, int, int]]:
    """Reason, amount and person of every line, in order."""
    found = connection.execute(select(ledger.c.reason, ledger.c.amount, ledger.c.person_id).order_by(ledger.c.id))
    return [(row.reason, row.amount, row.person_id) for row in found]


def run(connection: Connection, statement: Executable) -> None:
    connection.execute(statement)


async def finish(desk: Desk, person: Person, seconds: int = 20) -> Finished:
    """Take the next comparison and answer it after so many seconds."""
    card = await desk.write(assigning.next_card, person, at())
    assert isinstance(card, Card)
    later = at(now=NOW + timedelta(seconds=seconds))
    done = await desk.write(assigning.tap, person, Tapped(card.assignment, card.version, "a"), later)
    assert isinstance(done, Finished)
    return done


async def test_a_finished_task_earns_one_line_and_says_so(desk: Desk) -> None:
    batch = await make_batch(desk, 2, COMPARE)
    sari = await make_person(desk, 1)
    done = await finish(desk, sari)
    assert done.earned == 500
    assert isinstance(done.after, Card)
    assert done.after.price.rupiah == 500, "the next card says what it earns before the work"
    assert await desk.read(lines) == [(EARNED, 500, sari.id)]
    cost = select(batches.c.cost).where(batches.c.id == batch.id)
    assert await desk.read(lambda connection: connection.scalar(cost)) == 500


async def test_without_pay_nothing_is_written(desk: Desk) -> None:
    await make_batch(desk, 1, Wishes(name="uji", kinds=("comparison",), overlap=1, lang="id"))
    assert (await finish(desk, await make_person(desk, 1))).earned == 0
    assert await desk.read(lines) == []


async def test_a_skipped_and_a_lapsed_task_earn_nothing(desk: Desk) -> None:
    await make_batch(desk, 2, COMPARE)
    sari = await make_person(desk, 1)
    card = await desk.write(assigning.next_card, sari, at())
    assert isinstance(card, Card)
    await desk.write(assigning.skip, sari, Tapped(card.assignment, card.version, "other"), at())
    assert await desk.write(lending.lapse, NOW + timedelta(days=1)) == 1
    assert await desk.read(lines) == []


async def test_a_change_of_mind_and_an_edit_earn_nothing_more(desk: Desk) -> None:
    await make_batch(desk, 1, WRITE)
    sari = await make_person(desk, 1)
    await desk.write(assigning.next_card, sari, at())
    written = await desk.write(assigning.write, sari, Wrote("Gue nanya nih", 7), at())
    assert isinstance(written, Moved)
    first = await desk.write(assigning.tap, sari, Tapped(written.card.assignment, written.card.version, "send"), at())
    assert isinstance(first, Finished)
    await desk.write(annotating.revise, sari, Wrote("Gue mau nanya nih", 7), NOW)
    again = await desk.write(assigning.reopen_last, sari, NOW)
    await desk.write(texts.change, sari, Wrote("Gue mau nanya dong", 7), NOW)
    card = await desk.read(assigning.current_card, sari)
    assert isinstance(card, Card)
    done = await desk.write(assigning.tap, sari, Tapped(again.assignment, card.version, "send"), at())
    assert isinstance(done, Finished)
    assert (first.earned, done.earned) == (750, 0)
    assert await desk.read(lines) == [(EARNED, 750, sari.id)]


async def test_the_price_is_the_one_when_the_task_was_lent(desk: Desk) -> None:
    batch = await make_batch(desk, 2, COMPARE)
    sari = await make_person(desk, 1)
    card = await desk.write(assigning.next_card, sari, at())
    assert isinstance(card, Card)
    cheaper = Wishes(name="uji", kinds=("comparison",), overlap=2, lang="id", pay=100)
    repriced = update(batches).where(batches.c.id == batch.id).values(wishes=cheaper)
    await desk.write(lambda connection: connection.execute(repriced).rowcount)
    assert [(await finish(desk, sari)).earned for _ in range(2)] == [500, 100]


async def test_each_task_has_the_price_of_its_own_material(desk: Desk) -> None:
    asked = Wishes(name="uji", kinds=("demonstration",), overlap=1, lang="id", pay=100, rates=(Rate("20+", 250),))
    await make_batch(desk, 0, asked, Content(prompt="Apa?"), Content(prompt="Apa " * 20))
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    cards = [await desk.write(assigning.next_card, who, at()) for who in (sari, budi)]
    assert [card.price.rupiah for card in cards if isinstance(card, Card)] == [100, 250]


@pytest.mark.parametrize(("seconds", "rupiah"), [(90, 1000), (299, 3323), (550, 3334)])
async def test_measured_time_is_paid_up_to_the_cap(desk: Desk, seconds: int, rupiah: int) -> None:
    await make_batch(desk, 1, HOUR)
    sari = await make_person(desk, 1)
    await finish(desk, sari, seconds)
    assert await desk.read(lines) == [(HOURLY, rupiah, sari.id)]


async def test_two_taps_at_once_earn_once(desk: Desk) -> None:
    await make_batch(desk, 1, COMPARE)
    crowd = [await make_person(desk, number) for number in (1, 2)]
    cards = [await desk.write(assigning.next_card, who, at()) for who in crowd]
    taps = [
        desk.write(assigning.tap, who, Tapped(card.assignment, card.version, choice), at())
        for who, card in zip(crowd, cards, strict=True)
        for choice in ("a", "b")
        if isinstance(card, Card)
    ]
    outcomes = await asyncio.gather(*taps, return_exceptions=True)
    assert sum(isinstance(outcome, Finished) for outcome in outcomes) == 2
    assert sum(isinstance(outcome, LatihinError) for outcome in outcomes) == 2
    assert sorted(await desk.read(lines)) == [(EARNED, 500, who.id) for who in crowd]


async def test_the_table_refuses_a_second_line_for_the_same_work(desk: Desk) -> None:
    await make_batch(desk, 1, COMPARE)
    sari = await make_person(desk, 1)
    await finish(desk, sari)
    line = await desk.read(lambda connection: dict(connection.execute(select(ledger)).mappings().one()))
    again = {**line, "id": line["id"] + 1, "reason": HOURLY}
    with pytest.raises(DBAPIError):
        await desk.write(lambda connection: connection.execute(insert(ledger).values(again)).rowcount)
    assert len(await desk.read(lines)) == 1


EVERYWHERE = (
    "INSERT INTO approvals (line_id, at) SELECT id, 0 FROM ledger",
    "INSERT INTO payouts (id, mark, until, asked, minimum, by_id, at) VALUES (1, '', 0, 0, 0, 1, 0)",
    "INSERT INTO payout_lines (line_id, cancelled_before, payout_id) SELECT id, 0, 1 FROM ledger",
    "INSERT INTO payout_ends (payout_id, \"end\", by_id, at) SELECT 1, 'cancelled', person_id, 0 FROM ledger",
)


def attacks(table: Table, url: str) -> list[Executable]:
    """Ways to get rid of a row."""
    key = next(iter(table.primary_key))
    replaced = insert(table).prefix_with("OR REPLACE").from_select(table.c.keys(), select(table))
    further = replaced if "sqlite" in url else text(f"TRUNCATE {table.name} CASCADE")
    return [update(table).values({key.name: key}), delete(table), further]


@pytest.mark.parametrize("name", APPEND_ONLY)
async def test_what_only_grows_can_neither_be_changed_nor_deleted(desk: Desk, url: str, name: str) -> None:
    await make_batch(desk, 1, COMPARE)
    await finish(desk, await make_person(desk, 1))
    for statement in EVERYWHERE:
        await desk.write(run, text(statement))
    table = metadata.tables[name]
    kept = select(func.count()).select_from(table)
    before = await desk.read(lambda connection: connection.scalar(kept))
    for attack in attacks(table, url):
        with pytest.raises(DBAPIError, match="only grows"):
            await desk.write(run, attack)
    assert before
    assert await desk.read(lambda connection: connection.scalar(kept)) == before
