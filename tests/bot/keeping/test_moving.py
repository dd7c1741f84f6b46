"""A house in a file moves to a server: everything is there, everything goes on, and nothing is there by half."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, select, text

from bot.keeping.backup import backup
from bot.keeping.restore import restore
from bot.settings import Settings
from storage.database.tables.all import metadata
from storage.desk import copying, erasing, people, tombstones
from storage.errors import BadFile
from storage.facts import Visitor
from tests.bot.keeping.living import BUDI, SARI, TONO, Living
from tests.bot.keeping.test_restore import LATER, RECEIPT
from tests.storage.desk.making import NOBODY, joined

# What a move itself writes to.
SETTLED = {"audit", "inbox", "outbox", "processes"}


@pytest.fixture
def file(database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Living:
    """Three people at work on a file."""
    monkeypatch.chdir(tmp_path)
    made = Living(database, Settings(database_url=database).folder)
    made.settle()
    return made


def server(url: str, folder: Path) -> Living:
    return Living(url, folder)


def rows(connection: Connection, table: Table) -> list[tuple[object, ...]]:
    return [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]


def test_every_row_moves_and_new_ones_go_on_after_them(file: Living, postgres_url: str, tmp_path: Path) -> None:
    backup(file.settings, str(tmp_path / "file.tar"))
    new = server(postgres_url, file.folder)
    done = restore(new.settings, tmp_path / "file.tar", replace=False)
    assert (done.manifest.people, done.voices, done.before, done.same_key) == (3, 3, None, True)
    moved = {table.name: new.read(rows, table) for table in metadata.sorted_tables if table.name not in SETTLED}
    assert moved == {name: file.read(rows, metadata.tables[name]) for name in moved}
    assert sum(map(bool, moved.values())) > 10
    assert new.person(TONO).name == TONO
    assert new.run(lambda desk: joined(desk, Visitor(1, 9, "Baru", "id"))).id > new.person(TONO).id


def test_whoever_was_erased_since_stays_erased(file: Living, postgres_url: str, tmp_path: Path) -> None:
    backup(file.settings, str(tmp_path / "file.tar"))
    file.write(erasing.erase, file.person(SARI), RECEIPT, LATER)
    tombstones.write_beside(file.folder, file.read(tombstones.list_stones))
    new = server(postgres_url, file.folder)
    assert restore(new.settings, tmp_path / "file.tar", replace=False).settled.obeyed.erased == 1
    assert new.known(SARI) is None
    assert new.person(BUDI).name == BUDI


def test_where_one_row_cannot_move_none_does(file: Living, postgres_url: str, tmp_path: Path) -> None:
    spoil = text(
        "UPDATE people SET name = 'a' || char(0) || 'b' WHERE telegram_id = (SELECT max(telegram_id) FROM people)"
    )
    file.write(lambda connection: connection.execute(spoil).rowcount)
    backup(file.settings, str(tmp_path / "file.tar"))
    new = server(postgres_url, file.folder)
    with pytest.raises(BadFile) as refused:
        restore(new.settings, tmp_path / "file.tar", replace=False)
    assert refused.value.phrase.id == "restore-failed"
    assert new.read(copying.is_empty)


def test_it_moves_into_an_empty_database_alone(file: Living, postgres_url: str, tmp_path: Path) -> None:
    backup(file.settings, str(tmp_path / "file.tar"))
    new = server(postgres_url, file.folder)
    new.run(lambda desk: joined(desk, Visitor(1, 9, "Baru", "id")))
    for replace, reason in ((False, "restore-not-empty"), (True, "restore-move-replace")):
        with pytest.raises(BadFile) as refused:
            restore(new.settings, tmp_path / "file.tar", replace=replace)
        assert refused.value.phrase.id == reason
    assert new.read(people.find_person, 1, 9, NOBODY) is not None
    assert new.known(TONO) is None
