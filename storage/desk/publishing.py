"""The files of a release: its rows in a format, what changed, what must be dropped, and the checksums of all."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import msgspec
from sqlalchemy import Connection, bindparam, select

from storage.database.tables.people import people
from storage.database.tables.releases import released
from storage.database.tables.work import assignments
from storage.desk.batches import get_batch, task_range
from storage.desk.exporting import RAW, write_raw
from storage.desk.passports import Gate, Narrowing
from storage.desk.recordings import copy_beside, has_any, spoken_in
from storage.desk.releases import Key, Release, state
from storage.formats import teaching
from storage.formats.format import Record
from storage.formats.registry import MERGING, get_format
from storage.formats.rows import encoded
from storage.rules.joining import ERASED as GONE
from storage.rules.joining import OWN, TRAINING
from storage.rules.pseudonyms import key_of, pseudonym
from storage.rules.releasing import ADDED, CHANGED, CONSENT, ERASED, NOTHING, OUTSIDE, PAUSED, WITHDRAWN, change
from storage.rules.releasing import Published as Held
from storage.rules.selecting import words_of

SCHEMA = 1
# The files that stand beside the rows.
DIFF, DROPPED, MANIFEST, SUMS = "diff.jsonl", "dropped.jsonl", "manifest.json", "SHA256SUMS"
# So many tasks are compared at once.
TASKS_AT_ONCE = 2_000
BLOCK = 1 << 20


States: TypeAlias = dict[Key, tuple[int, Held]]


class Standing(NamedTuple):
    """Somebody as far as the files of a release are concerned: `lost` says why nothing of theirs may be in them."""

    pseudonym: str
    lost: str | None


class Difference(msgspec.Struct, omit_defaults=True):
    """What became of an annotation since the other release; `reason` says why it was withdrawn."""

    annotation: str
    change: str
    revision: int
    trainer: str
    reason: str = ""


class Dropped(msgspec.Struct):
    """An annotation that some release of this line had and that nobody may use any more."""

    annotation: str
    trainer: str
    reason: str


class File(msgspec.Struct):
    name: str
    bytes: int
    sha256: str


class Manifest(msgspec.Struct):
    """What a release is made of; `at` is its snapshot, `wait` in seconds. The counts are those of `diff.jsonl`."""

    schema: int
    release: str
    since: str
    batches: list[str]
    format: str
    selection: list[str]
    wait: int
    at: str
    rows: int
    added: int
    changed: int
    withdrawn: int
    dropped: int
    files: list[File]


@dataclass(frozen=True, slots=True)
class Edition:
    """A release as it is to be written: in this format, and only what changed `since` another one if there is one."""

    release: Release
    format: str
    since: Release | None = None


@dataclass(frozen=True, slots=True)
class Printed:
    """What was written into the folder; `missing` counts voice notes that are not on the disk."""

    folder: Path
    manifest: Manifest
    missing: int


def publish(connection: Connection, edition: Edition, folder: Path, key: bytes, *, files: Path | None) -> Printed:
    """Write this edition into this folder, which is there: the manifest comes last, and all else is whole by then."""
    return Press(connection, edition, key_of(key, edition.release.batches)).write(folder, files)


class Press:
    """Writes the files of one edition, each from the same snapshot."""

    def __init__(self, connection: Connection, edition: Edition, key: bytes) -> None:
        self._connection = connection
        self._edition = edition
        self._key = key
        self._standing: dict[int, Standing] = {}

    def write(self, folder: Path, files: Path | None) -> Printed:
        form = get_format(self._edition.format)
        name, missing = f"{form.name}{form.suffix}", 0
        (folder / MANIFEST).unlink(missing_ok=True)
        part = folder / f"{name}.part"
        try:
            rows, _ = teaching.write(form.name, self.records(), part)
            # A file without rows is one that its readers refuse.
            (folder / name).unlink(missing_ok=True)
            if rows:
                part.replace(folder / name)
        finally:
            part.unlink(missing_ok=True)
        counts = self._write_differences(folder)
        listed = [name, DIFF, DROPPED] if rows else [DIFF, DROPPED]
        if rows and form.name in MERGING:
            write_raw(self.records(), folder / RAW)
            listed.append(RAW)
        if files is not None and files.is_dir() and self._speaks():
            missing = copy_beside(dict.fromkeys(spoken_in(self.records())), files, folder)
        manifest = self._manifest(rows, counts, [file_of(folder, each) for each in listed])
        sums = "".join(f"{each.sha256}  {each.name}\n" for each in manifest.files)
        (folder / SUMS).write_text(sums, encoding="utf-8")
        (folder / MANIFEST).write_bytes(msgspec.json.format(encoded(manifest), indent=2) + b"\n")
        return Printed(folder, manifest, missing)

    def records(self) -> Iterator[Record]:
        """What the release has of those who still agree, or what of it changed since the other one."""
        for batch in self._edition.release.batches:
            narrowing = Narrowing(pinned=self._pinned)
            yield from Gate(self._connection, get_batch(self._connection, batch), self._key, narrowing).records()

    def _pinned(self, low: int, high: int) -> dict[Key, int]:
        before, after = self._states(low, high)
        whole = self._edition.since is None
        return {
            each: now.revision
            for each, (_, now) in after.items()
            if whole or change(before.get(each, (0, NOTHING))[1], now)
        }

    def _states(self, low: int, high: int) -> tuple[States, States]:
        """What the other release has of the tasks of this range, and what this one has."""
        release, since = self._edition.release, self._edition.since
        of = partial(state, self._connection, release.line)
        return {} if since is None else of(since.number, low, high), of(release.number, low, high)

    def _write_differences(self, folder: Path) -> Counter[str]:
        """Write what changed and what must be dropped; how many of each."""
        counts = Counter[str]()
        with ExitStack() as opened:
            diff, dropped = (opened.enter_context((folder / name).open("wb")) for name in (DIFF, DROPPED))
            for row in self._differences():
                told = diff if isinstance(row, Difference) else dropped
                told.write(encoded(row) + b"\n")
                counts[row.change if isinstance(row, Difference) else DROPPED] += 1
        return counts

    def _differences(self) -> Iterator[Difference | Dropped]:
        """In the order of batches, tasks, assignments and kinds."""
        for batch in self._edition.release.batches:
            first, _ = task_range(batch)
            self._standing = standing_in(self._connection, batch, self._key)
            tasks = get_batch(self._connection, batch).tasks
            for low in range(first, first + tasks + 1, TASKS_AT_ONCE):
                yield from self._between(low, low + TASKS_AT_ONCE - 1)

    def _between(self, low: int, high: int) -> Iterator[Difference | Dropped]:
        before, after = self._states(low, high)
        persons = _persons(self._connection, low, high) if after else {}
        for each, (_, held) in after.items():
            who = self._standing[persons[each[0]]]
            was = before.get(each, (0, NOTHING))[1]
            now = NOTHING if who.lost else held
            annotation, what = f"{each[0]}-{each[1]}", change(was, now)
            if what:
                reason = (who.lost or OUTSIDE) if what == WITHDRAWN else ""
                yield Difference(annotation, what, now.revision or was.revision, who.pseudonym, reason)
            if who.lost in (ERASED, CONSENT):
                yield Dropped(annotation, who.pseudonym, who.lost or "")

    def _manifest(self, rows: int, counts: Counter[str], listed: list[File]) -> Manifest:
        release, since = self._edition.release, self._edition.since
        return Manifest(
            schema=SCHEMA,
            release=release.name,
            since="" if since is None else since.name,
            batches=[get_batch(self._connection, batch).wishes.name for batch in release.batches],
            format=self._edition.format,
            selection=words_of(release.selection),
            wait=release.wait,
            at=release.at.isoformat(),
            rows=rows,
            added=counts[ADDED],
            changed=counts[CHANGED],
            withdrawn=counts[WITHDRAWN],
            dropped=counts[DROPPED],
            files=listed,
        )

    def _speaks(self) -> bool:
        return any(has_any(self._connection, *task_range(batch)) for batch in self._edition.release.batches)


def standing_in(connection: Connection, batch: int, key: bytes) -> dict[int, Standing]:
    """Everybody who holds or held tasks of this batch, erased people among them, by number."""
    low, high = task_range(batch)
    found = connection.execute(_WHO, {"low": low, "high": high})
    return {row.id: Standing(pseudonym(key, row.bot, row.id), _lost(*row[2:])) for row in found}


def _lost(step: str | None, consents: tuple[str, ...], paused: tuple[str, ...]) -> str | None:
    if step == GONE:
        return ERASED
    if TRAINING not in consents:
        return CONSENT
    return PAUSED if OWN in paused else None


def _persons(connection: Connection, low: int, high: int) -> dict[int, int]:
    """Who held the assignments of these tasks that a release ever had."""
    rows = connection.execute(_HELD, {"low": low, "high": high})
    return {assignment: person for assignment, person in rows}  # noqa: C416 - a result is no mapping, though it has keys


def file_of(folder: Path, name: str) -> File:
    """This file of this folder with its size and checksum (SHA-256)."""
    digest = hashlib.sha256()
    with (folder / name).open("rb") as file:
        while block := file.read(BLOCK):
            digest.update(block)
    return File(name, (folder / name).stat().st_size, digest.hexdigest())


_RANGE: Any = (bindparam("low"), bindparam("high"))
_WHO = select(people.c.id, people.c.bot, people.c.step, people.c.consents, people.c.paused).where(
    people.c.id.in_(select(assignments.c.person_id).where(assignments.c.task_id.between(*_RANGE)))
)
_HELD = select(assignments.c.id, assignments.c.person_id).where(
    assignments.c.id.in_(select(released.c.assignment_id).where(released.c.task_id.between(*_RANGE)))
)
