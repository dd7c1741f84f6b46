"""Known statements on SQLite give what SQLAlchemy gives, the first time and ever after; odd ones go its way."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    Column,
    Connection,
    Executable,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    bindparam,
    delete,
    event,
    func,
    insert,
    make_url,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError, MultipleResultsFound, NoResultFound, SQLAlchemyError

from storage.database.columns import Moment, Packed
from storage.database.engine import sync_engine
from storage.database.quick import Known, QuickConnection, plan_of

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)
things = Table(
    "things",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("name", String(20), unique=True),
    Column("state", Integer, server_default="0"),
    Column("at", Moment),
    Column("tags", Packed[tuple[str, ...]](tuple[str, ...])),
    Index("ix_open", "at", sqlite_where=text("state = 0")),
)
ROWS = [
    {"name": name, "state": number % 3, "at": NOON if number else None, "tags": (name, "x") if number < 4 else None}
    for number, name in enumerate(["apa", "it's ?", "", "é", "🙂"])
]
other = things.alias("other")
ASKED = [
    (select(things).order_by(things.c.id), None),
    (select(things.c.at, things.c.tags).where(things.c.name == bindparam("called")), {"called": "é"}),
    (select(things.c.id).where(things.c.state.in_((0, 2)), things.c.name != "it's ?").order_by(things.c.id), {}),
    (select(things.c.id).where(things.c.name.in_(("it's ?", "apa"))).order_by(things.c.id), {}),
    (select(things.c.id).where(things.c.id.in_(bindparam("ids", expanding=True))), {"ids": [1, 3]}),
    (select(things.c.id, other.c.id).where(things.c.id == other.c.id).order_by(things.c.id), None),
    (select(func.count(), func.max(things.c.at)).where(things.c.at <= bindparam("by", type_=Moment)), {"by": NOON}),
    (select(things.c.id).where(things.c.at == NOON).limit(bindparam("most")).order_by(things.c.id), {"most": 2}),
    (select(things.c.id).where(things.c.id == bindparam("id_", 2)), {}),
    (select(things.c.id).where(things.c.id == bindparam("id_", 2)), {"id_": 3}),
    (update(things).where(things.c.state == 1).values(state=things.c.state + bindparam("more")), {"more": 5}),
    (update(things).where(things.c.id == bindparam("one")).values(tags=()).returning(things.c.tags), {"one": 2}),
    (delete(things).where(things.c.name == "nobody"), None),
    (select(things.c.id).where(things.c.id == 99), None),
]


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[QuickConnection]:
    engine = sync_engine(make_url(f"sqlite+aiosqlite:///{tmp_path}/one.db"))
    things.metadata.create_all(engine)
    with QuickConnection(engine) as connection:
        connection.execute(insert(things), ROWS)
        yield connection
    engine.dispose()


def told(connection: Connection, statement: Executable, given: Any) -> list[Any]:  # noqa: ANN401 - parameters
    """The rows, or how many were changed."""
    found = connection.execute(statement, given)
    gives = statement.is_select or len(getattr(statement, "exported_columns", ()))
    return [tuple(row) for row in found] if gives else [found.rowcount]


@pytest.mark.parametrize(("statement", "given"), ASKED)
def test_the_first_time_and_ever_after_it_is_what_sqlalchemy_says(
    quick: QuickConnection, statement: Executable, given: dict[str, Any] | None
) -> None:
    with quick.engine.connect() as usual:
        answers = []
        for connection in (usual, quick, quick, quick):
            connection.exec_driver_sql("SAVEPOINT here")
            answers.append(told(connection, statement, given))
            connection.exec_driver_sql("ROLLBACK TO here")
            connection.exec_driver_sql("RELEASE here")
    assert answers[1:] == [answers[0]] * 3


def test_a_result_is_read_as_ever(quick: QuickConnection) -> None:
    by_id = select(things.c.id, things.c.name).where(things.c.id <= bindparam("last")).order_by(things.c.id)
    for _ in range(3):
        row = quick.execute(by_id, {"last": 1}).one()
        assert (row.name, row[0], tuple(row)) == ("apa", 1, (1, "apa"))
        assert quick.execute(by_id, {"last": 0}).first() is None
        assert quick.execute(by_id, {"last": 0}).one_or_none() is None
        assert quick.scalar(by_id, {"last": 0}) is None
        assert quick.scalars(by_id, {"last": 3}).all() == [1, 2, 3]
        assert list(quick.scalars(by_id, {"last": 2})) == [1, 2]
        assert quick.scalars(by_id, {"last": 3}).first() == 1
        assert quick.execute(by_id, {"last": 1}).scalar_one() == 1
        with pytest.raises(NoResultFound):
            quick.execute(by_id, {"last": 0}).scalar_one()
        with pytest.raises(MultipleResultsFound):
            quick.execute(by_id, {"last": 2}).one()


def test_many_rows_and_rows_of_other_columns_go_into_one_table(quick: QuickConnection) -> None:
    put = insert(things)
    for start in (10, 20, 30):
        quick.execute(put, [{"id": start + n, "name": f"n{start + n}", "tags": ("a",)} for n in range(3)])
        quick.execute(put, {"id": start + 5, "at": NOON})
    assert quick.scalar(select(func.count()).select_from(things).where(things.c.id >= 10)) == 12
    assert quick.execute(select(things.c.tags, things.c.at).where(things.c.id == 35)).one() == (None, NOON)


def test_what_cannot_be_kept_is_told_as_ever_without_what_people_wrote(quick: QuickConnection) -> None:
    put = insert(things)
    for attempt in range(3):
        with pytest.raises(IntegrityError) as caught:
            quick.execute(put, {"name": "apa", "id": 100 + attempt, "tags": ("a secret",)})
        assert "secret" not in str(caught.value)
        assert "UNIQUE" in str(caught.value)
    for _ in range(3):
        with pytest.raises((SQLAlchemyError, KeyError)):
            quick.execute(select(things.c.id).where(things.c.id == bindparam("one")), {})


def test_a_partial_index_is_seen_and_planned_once(quick: QuickConnection) -> None:
    statement: Known = select(things.c.id).where(things.c.state == 0, things.c.at > bindparam("after", type_=Moment))
    plan = plan_of(statement, ("after",), quick.dialect)
    assert plan is not None
    steps = [row[3] for row in quick.raw.execute(f"EXPLAIN QUERY PLAN {plan.sql}", plan.values({"after": NOON}))]
    assert any("ix_open" in step for step in steps), steps


def test_who_listens_hears_every_statement(quick: QuickConnection) -> None:
    heard: list[str] = []

    def note(*said: Any) -> None:  # noqa: ANN401 - the library's own business
        heard.append(said[2])

    statement = select(things.c.id)
    event.listen(quick.engine, "before_cursor_execute", note)
    for _ in range(3):
        quick.execute(statement).all()
    event.remove(quick.engine, "before_cursor_execute", note)
    quick.execute(statement).all()
    assert len(heard) == 3
