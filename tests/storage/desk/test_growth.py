"""What somebody does in chat reads few rows by an index, however many there are."""

import re
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.desk import assignments, inbox, lending, outbox
from storage.desk.desk import Desk
from storage.desk.inbox import Line
from storage.facts import Person, Receipt, Wishes
from storage.rules.card import Card, Finished, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person

# Tables that grow with the work. What is read of them must be found, not searched for.
LONG = "tasks|contents|assignments|annotations|inbox|outbox|ledger|people|turns|review_items"
SCAN = re.compile(rf"SCAN ({LONG})$")


async def test_a_tap_and_its_update_read_no_long_table_from_end_to_end(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path}/growth.db"
    migrate(url)
    desk = Desk(open_database(url))
    await make_batch(desk, 5, Wishes(name="uji", kinds=("label",), overlap=1, pay=500, labels=("ya", "tidak")))
    sari = await make_person(desk, 7)
    said: set[tuple[str, int]] = set()

    def note(connection: Connection, cursor: object, statement: str, *rest: object) -> None:
        del connection, cursor, rest
        said.add((statement, statement.count("?")))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        await _work(desk, sari)
    finally:
        event.remove(Engine, "before_cursor_execute", note)
        await desk.close()
    with closing(sqlite3.connect(tmp_path / "growth.db")) as connection:
        scanned = {statement: _scans(connection, statement, number) for statement, number in said}
    assert len(scanned) > 30
    assert {statement: tables for statement, tables in scanned.items() if tables} == {}


def test_the_look_at_plans_sees_a_table_read_through(tmp_path: Path) -> None:
    migrate(f"sqlite+aiosqlite:///{tmp_path}/growth.db")
    with closing(sqlite3.connect(tmp_path / "growth.db")) as connection:
        assert _scans(connection, "SELECT id FROM tasks WHERE batch_id = ? AND open > ? ORDER BY pos", 2) == ["tasks"]
        assert _scans(connection, "SELECT id FROM tasks WHERE batch_id = ? AND open > 0 ORDER BY pos", 1) == []


async def _work(desk: Desk, person: Person) -> None:
    """What happens in the course of a task, in chat and beside it."""
    await desk.write(inbox.keep, 1, [Line(n, 7, b"{}") for n in range(1, 4)], "h", NOW)
    await desk.read(inbox.look, 1, "h", NOW)
    await desk.write(inbox.lines_of, 1, 7, "h", 5)
    card = await desk.once(Receipt(1, 1), assignments.next_card, person, at())
    assert isinstance(card, Card)
    done = await desk.once(Receipt(1, 2), assignments.tap, person, Tapped(card.assignment, card.version, "n0"), at())
    assert isinstance(done, Finished)
    assert isinstance(done.after, Card)
    over = Tapped(done.after.assignment, done.after.version, "other")
    await desk.once(Receipt(1, 3), assignments.skip, person, over, at())
    await desk.write(assignments.reopen_last, person, NOW)
    await desk.read(assignments.current_card, person)
    await desk.write(inbox.answered, [Receipt(1, 1)])
    await desk.read(inbox.unfinished)
    await desk.write(lending.lapse, NOW + timedelta(days=9))
    await desk.write(outbox.claim, 1, "h", NOW, 5)
    await desk.read(outbox.unsent)
    await desk.write(inbox.take_over, 1, "other", NOW + timedelta(days=9))


def _scans(connection: sqlite3.Connection, statement: str, parameters: int) -> list[str]:
    """The tables that grow and of which this statement reads every row."""
    plan = connection.execute(f"EXPLAIN QUERY PLAN {statement}", [1] * parameters).fetchall()
    return [found[1] for step in plan if (found := SCAN.match(step[3]))]
