"""A backup made while people work, put back: everything is there again, and whoever was erased since is not."""

import io
import shutil
import sys
import tarfile
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
import typer
from sqlalchemy import Connection, func, select, text, update

from bot.commands import keeping
from bot.keeping import postgres
from bot.keeping.archive import MANIFEST, Manifest
from bot.keeping.backup import backup
from bot.keeping.restore import restore
from bot.settings import Settings
from storage.database.tables.exchange import inbox as lines
from storage.database.tables.exchange import outbox as notices
from storage.database.tables.people import consents
from storage.database.tables.people import people as persons
from storage.database.tables.work import annotations
from storage.desk import audit, copying, erasing, inbox, outbox, pausing, people, privacy, tombstones
from storage.desk.audit import Wanted
from storage.desk.desk import Desk
from storage.desk.outbox import Notice
from storage.errors import BadFile
from storage.facts import Visitor
from tests.bot.commands.test_files import latihin
from tests.bot.keeping.living import BUDI, NUMBERS, SARI, TONO, Living
from tests.storage.desk.making import NOBODY, NOW, joined

RECEIPT = "H-AAAA-BBBB-CCCC-DDDD"
LATER = NOW + timedelta(days=1)


@pytest.fixture
def house(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Living:
    """Three people at work; on a server the folder for files is in the working directory."""
    monkeypatch.chdir(tmp_path)
    made = Living(url, Settings(database_url=url).folder)
    made.settle()
    return made


@pytest.fixture(scope="module")
def settled(empty: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a database of three people, their voice notes and a backup of it all, to be copied."""
    folder = tmp_path_factory.mktemp("settled")
    url = f"sqlite+aiosqlite:///{shutil.copy(empty, folder / 'latihin.db')}"
    made = Living(url, Settings(database_url=url).folder)
    made.settle()
    backup(made.settings, str(folder / "senin.tar"))
    return folder


@pytest.fixture
def home(settled: Path, tmp_path: Path) -> Living:
    """One's own copy of that: its backup is `senin.tar` in the same folder."""
    shutil.copytree(settled, tmp_path, dirs_exist_ok=True)
    url = f"sqlite+aiosqlite:///{tmp_path}/latihin.db"
    return Living(url, Settings(database_url=url).folder)


@pytest.fixture
def archive(home: Living) -> Path:
    return home.folder.parent / "senin.tar"


def texts(connection: Connection) -> list[str | None]:
    return [row.value["text"] for row in connection.execute(select(annotations).order_by(annotations.c.id))]


def states(connection: Connection) -> dict[str, tuple[int, str | None]]:
    return {row.notice: (row.state, row.reason) for row in connection.execute(select(notices))}


def test_the_drill_with_erasures_withdrawals_and_refusals_in_between(house: Living, tmp_path: Path) -> None:
    soon, ahead = datetime.now(UTC) - timedelta(days=3), datetime.now(UTC) + timedelta(days=3)
    house.write(outbox.add, house.person(TONO).id, Notice("pause-over"), soon)
    house.write(outbox.add, house.person(TONO).id, Notice("saved-toast"), ahead)
    house.write(inbox.keep, 1, [inbox.Line(1, NUMBERS[TONO], b"{}")], "gone:1:a", soon)
    made = backup(house.settings, str(tmp_path / "senin.tar"))
    assert (made.people, made.annotations, made.voices) == (3, 3, 3)
    assert [deed.act for deed in house.read(audit.list_deeds, Wanted(), 1)] == ["backup"]
    house.write(erasing.erase, house.person(SARI), RECEIPT, LATER)
    house.write(privacy.withdraw, house.person(BUDI), "training", LATER)
    house.write(pausing.rest, house.person(TONO), 0, LATER)
    (house.folder / "voice" / f"{NUMBERS[SARI]}.oga").unlink()
    house.run(lambda desk: joined(desk, Visitor(1, 5, "Baru", "id")))
    done = restore(house.settings, tmp_path / "senin.tar", replace=True)
    obeyed = done.settled.obeyed
    assert (obeyed.erased, obeyed.withdrawn, obeyed.paused, obeyed.refused) == (1, 1, 1, 0)
    assert (done.voices, done.same_key) == (2, True)
    assert house.known(SARI) is None
    assert house.person(BUDI).consents == ("work",)
    assert house.person(TONO).consents == ("work", "training")
    assert house.person(TONO).paused == ("own",)
    assert house.read(people.find_person, 1, 5, NOBODY) is None
    assert house.read(texts) == [None, f"Kata-kata {BUDI}", f"Kata-kata {TONO}"]
    assert house.read(tombstones.find_erasure, RECEIPT) == LATER
    assert sorted(file.name for file in (house.folder / "voice").iterdir()) == [
        f"{NUMBERS[name]}.oga" for name in (BUDI, TONO)
    ]
    (old, due), (new, _) = sorted(house.read(states).items())
    assert (old, due) == ('{"phrase":"pause-over"}', (outbox.GIVEN_UP, "restored"))
    assert new == '{"phrase":"saved-toast"}'
    assert house.read(states)[new] == (outbox.WAITING, None)
    assert house.read(inbox.unfinished) == 0
    assert done.settled.lines == 1


def test_nothing_of_the_erased_is_left_in_the_file_that_was_put_back(home: Living, tmp_path: Path) -> None:
    home.write(erasing.erase, home.person(SARI), RECEIPT, LATER)
    done = restore(home.settings, tmp_path / "senin.tar", replace=True)
    assert done.before is not None
    file = tmp_path / "latihin.db"
    content = b"".join(part.read_bytes() for part in (file, *tmp_path.glob("latihin.db-*")))
    for mark in (SARI, f"Kata-kata {SARI}"):
        assert mark.encode() not in content
    assert BUDI.encode() in content
    assert NUMBERS[SARI].to_bytes(5, "big") not in content
    assert NUMBERS[BUDI].to_bytes(5, "big") in content
    assert oct(file.stat().st_mode & 0o777) == oct((tmp_path / "senin.tar").stat().st_mode & 0o777) == "0o600"


def test_a_lost_database_is_brought_back_and_the_file_of_tombstones_speaks(home: Living, tmp_path: Path) -> None:
    home.write(erasing.erase, home.person(SARI), RECEIPT, LATER)
    tombstones.write_beside(home.folder, home.read(tombstones.list_stones))
    for part in tmp_path.glob("latihin.db*"):
        part.unlink()
    assert restore(home.settings, tmp_path / "senin.tar", replace=False).settled.obeyed.erased == 1
    assert home.known(SARI) is None
    assert home.person(TONO).name == TONO


def test_a_damaged_database_is_replaced_when_that_is_wished(home: Living, tmp_path: Path) -> None:
    (tmp_path / "latihin.db").write_bytes(b"rusak" * 4096)
    with pytest.raises(BadFile, match="restore-unreadable"):
        restore(home.settings, tmp_path / "senin.tar", replace=False)
    done = restore(home.settings, tmp_path / "senin.tar", replace=True)
    assert done.before is not None
    assert done.before.read_bytes() == b"rusak" * 4096
    assert home.person(SARI).name == SARI


def test_what_is_there_stays_unless_it_shall_go_and_nobody_is_served_from_it(house: Living, tmp_path: Path) -> None:
    backup(house.settings, str(tmp_path / "senin.tar"))
    with pytest.raises(BadFile, match="restore-not-empty"):
        restore(house.settings, tmp_path / "senin.tar", replace=False)
    house.write(inbox.beat, "here:1:a", datetime.now(UTC))
    with pytest.raises(BadFile, match="restore-running"):
        restore(house.settings, tmp_path / "senin.tar", replace=True)
    house.write(inbox.beat, "here:1:a", datetime.now(UTC) - timedelta(minutes=1))
    assert restore(house.settings, tmp_path / "senin.tar", replace=True).manifest.people == 3


def test_a_house_that_has_just_moved_answers_what_is_fresh(house: Living, tmp_path: Path) -> None:
    fresh = datetime.now(UTC) - timedelta(minutes=5)
    told = [inbox.Line(1, NUMBERS[TONO], b"{}"), inbox.Line(2, 12345, b"{}")]
    house.write(inbox.keep, 1, told, "gone:1:a", fresh)
    backup(house.settings, str(tmp_path / "senin.tar"))
    assert restore(house.settings, tmp_path / "senin.tar", replace=True).settled.lines == 1

    def waiting(connection: Connection) -> list[int]:
        return list(connection.scalars(select(lines.c.update_id).where(lines.c.state < 2)))

    assert house.read(waiting) == [1]


def test_another_export_key_is_told(home: Living, tmp_path: Path) -> None:
    secret = Settings(database_url=home.url, export_key="k" * 32)
    backup(secret, str(tmp_path / "senin.tar"))
    assert not restore(home.settings, tmp_path / "senin.tar", replace=True).same_key
    assert restore(secret, tmp_path / "senin.tar", replace=True).same_key
    assert b"kkkkkkkk" not in (tmp_path / "senin.tar").read_bytes()


def refused(archive: Path, why: str) -> None:
    """It is refused for this reason, and nothing has been touched."""
    settings = Settings(database_url=f"sqlite+aiosqlite:///{archive.parent}/latihin.db")
    before = {file: file.read_bytes() for file in archive.parent.rglob("*") if file.is_file()}
    with pytest.raises(BadFile, match=why):
        restore(settings, archive, replace=True)
    assert {file: file.read_bytes() for file in archive.parent.rglob("*") if file.is_file()} == before


@pytest.mark.parametrize("place", [700, 40_000])
def test_a_changed_byte_is_found(archive: Path, place: int) -> None:
    content = bytearray(archive.read_bytes())
    content[place] ^= 1
    archive.write_bytes(content)
    refused(archive, "backup-damaged")


def test_what_was_cut_off_or_is_something_else_is_found(archive: Path) -> None:
    whole = archive.read_bytes()
    archive.write_bytes(whole[: len(whole) // 2])
    refused(archive, "backup-(damaged|no-backup)")
    archive.write_bytes(b"PK\3\4 something else")
    refused(archive, "backup-no-backup")
    archive.write_bytes(b"")
    refused(archive, "backup-(damaged|no-backup)")


def repack(archive: Path, **changes: object) -> None:
    """The same archive with another manifest and a file more that has no business there."""
    with tarfile.open(archive) as tar:
        files = {member.name: tar.extractfile(member).read() for member in tar}  # type: ignore[union-attr]
    manifest = msgspec.structs.replace(msgspec.json.decode(files.pop(MANIFEST), type=Manifest), **changes)
    with tarfile.open(archive, "w") as tar:
        for name, content in {**files, "../outside": b"x", MANIFEST: msgspec.json.encode(manifest)}.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))


def test_a_newer_version_another_database_and_another_format_are_refused(archive: Path) -> None:
    for changes, why in (
        ({"revision": "9999"}, "restore-newer"),
        ({"revision": "0001", "database": "postgresql"}, "restore-other-database"),
        ({"database": "sqlite", "format": "latihin-backup-9"}, "backup-damaged"),
    ):
        repack(archive, **changes)
        refused(archive, why)


def test_a_file_that_leads_outside_is_never_written(archive: Path) -> None:
    repack(archive)
    settings = Settings(database_url=f"sqlite+aiosqlite:///{archive.parent}/latihin.db")
    assert restore(settings, archive, replace=True).manifest.people == 3
    assert not list(archive.parent.parent.rglob("outside"))


def test_a_database_with_loose_ends_is_refused(archive: Path) -> None:
    other = archive.parent / "other"
    with tarfile.open(archive) as tar:
        tar.extract("database", other, filter="data")

    def loosen(connection: Connection) -> None:
        connection.execute(text("PRAGMA foreign_keys=OFF"))
        connection.execute(update(annotations).values(assignment_id=annotations.c.assignment_id + 99_999))
        connection.commit()

    copying.in_file(other / "database", loosen)
    assert not copying.in_file(other / "database", copying.is_sound)


def test_without_its_programs_a_server_cannot_be_backed_up_and_that_is_told(
    postgres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("bot.keeping.postgres.PLACES", tmp_path)
    with pytest.raises(BadFile, match="backup-no-program"):
        backup(Settings(database_url=postgres + "empty"), str(tmp_path / "a.tar"))
    assert list(tmp_path.iterdir()) == []


def test_what_a_program_complains_of_is_told_without_the_password(tmp_path: Path) -> None:
    nowhere = "postgresql+asyncpg://sari:rahasia@127.0.0.1:1/none"
    with pytest.raises(BadFile) as caught:
        postgres.dump(nowhere, tmp_path / "dump")
    assert caught.value.phrase.id == "backup-program-failed"
    assert "rahasia" not in str(caught.value.phrase.values)


def test_it_can_go_to_standard_output(home: Living, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "piped.tar"
    with out.open("w") as file:
        monkeypatch.setattr(sys, "stdout", file)
        backup(home.settings, "-")
    monkeypatch.undo()
    assert restore(home.settings, out, replace=True).manifest.people == 3


def test_a_backup_made_in_the_middle_of_writing_is_of_one_moment(database: str, tmp_path: Path) -> None:
    """Whoever is in it has all that was written in the same transaction, and the bot never waited."""
    house = Living(database, Settings(database_url=database).folder)
    stop = threading.Event()

    async def write_on(desk: Desk) -> int:
        number = 0
        while not stop.is_set():
            number += 1
            await joined(desk, Visitor(1, number, f"P{number}", "id"))
        return number

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(house.run, write_on)
        while not house.read(copying.describe).people:
            pass
        made = [backup(house.settings, str(tmp_path / f"{place}.tar")) for place in range(3)]
        stop.set()
        assert writing.result() >= made[-1].people
    assert 0 < made[0].people <= made[-1].people
    restore(house.settings, tmp_path / "2.tar", replace=True)

    def incomplete(connection: Connection) -> list[int]:
        lines = connection.execute(
            select(persons.c.id, persons.c.step, func.count(consents.c.id))
            .join(consents, isouter=True)
            .group_by(persons.c.id)
        )
        return [
            number for number, step, count in lines if count != (4 if step in (None, "languages", "region") else 0)
        ]

    assert house.read(incomplete) == []


def test_from_the_shell_in_both_directions(
    home: Living, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    done = latihin(tmp_path, "backup", tmp_path / "selasa.tar")
    assert (done.returncode, done.stderr) == (0, "")
    assert "3 orang, 3 hasil, 3 rekaman" in done.stdout
    home.write(erasing.erase, home.person(SARI), RECEIPT, LATER)
    monkeypatch.setenv("LATIHIN_DATABASE_URL", home.url)
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    for wrong in ("selasa.tar", "tidak-ada.tar", "latihin.db"):
        with pytest.raises(typer.Exit):
            keeping.restore(tmp_path / wrong)
        said = capsys.readouterr()
        assert (said.out, len(said.err.splitlines())) == ("", 1)
        assert ("--replace" in said.err) == (wrong == "selasa.tar")
    keeping.restore(tmp_path / "selasa.tar", replace=True)
    said = capsys.readouterr()
    assert "1 dihapus, 0 ditolak karena umur, 0 izin dicabut" in said.out
    assert "latihin.db.before-" in said.out
    with pytest.raises(typer.Exit):
        keeping.backup(str(tmp_path / "no folder" / "x.tar"))
    assert len(capsys.readouterr().err.splitlines()) == 1
