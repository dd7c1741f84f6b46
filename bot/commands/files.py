"""Batch files from the shell: `latihin import` and `latihin check`."""

import asyncio
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from bot.commands.opening import open_for_work
from bot.commands.saying import refusals_said
from bot.courses.shipping import course_file
from bot.environment import surrounding_settings
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import batches, findings, growing
from storage.desk.checking import Faulty, Upload, check
from storage.desk.desk import Desk
from storage.desk.pushing import Known, Loaded, Pushed, Pusher, discard, drop, push
from storage.errors import BadFile, NotFound, Refused
from storage.facts import Batch, JsonObject
from storage.rules.screening import Found
from storage.rules.wishes import parse_wishes

PAUSE = 1.0

Files = Annotated[list[Path], typer.Argument(metavar="FILE …", help="Batch files: .jsonl, .csv, .tsv; or dasar")]
Name = Annotated[str | None, typer.Option(help="What the batch is called")]
Kinds = Annotated[str | None, typer.Option(help="What is asked of every task, for example rating,rewrite")]
Overlap = Annotated[str | None, typer.Option(help="How many people do each task")]
Lang = Annotated[str | None, typer.Option(help="The language of the texts, for example id")]
Target = Annotated[str | None, typer.Option(help="The language or register asked for, for example id-x-gaul")]
Pay = Annotated[str | None, typer.Option(help="Rupiah for one finished task")]
Further = Annotated[str, typer.Option(help="Further wishes as in a caption: 'lease=2h priority=5'")]
Opened = Annotated[bool, typer.Option("--open", help="Open the batch at once")]
Into = Annotated[
    str | None, typer.Option(help="A batch that is there and gets these rows; what it has is not doubled")
]
Confirmed = Annotated[bool, typer.Option(help="You have looked at what tells of people; trainers may see it")]


@dataclass(frozen=True, slots=True)
class After:
    """What is done with a file once it is a draft: into which batch its rows go, and the steps taken with it."""

    into: str = ""
    confirmed: bool = False
    steps: tuple[str, ...] = ()


def import_files(
    files: Files,
    *,
    name: Name = None,
    kinds: Kinds = None,
    overlap: Overlap = None,
    lang: Lang = None,
    target: Target = None,
    pay: Pay = None,
    wishes: Further = "",
    open_: Opened = False,
    into: Into = None,
    confirm_personal: Confirmed = False,
) -> None:
    """Push batch files: each whole, or not at all."""
    said = {"name": name, "kinds": kinds, "overlap": overlap, "lang": lang, "target": target, "pay": pay}
    with refusals_said() as book:
        chosen = {**parse_wishes(wishes), **{wish: value for wish, value in said.items() if value is not None}}
        uploads = [_upload(file, chosen) for file in files]
        desk = open_for_work(surrounding_settings())
        sound = asyncio.run(
            _import(desk, uploads, After(into or "", confirm_personal, ("open",) if open_ else ()), book)
        )
    _end(sound)


def check_files(files: Files, kinds: Kinds = None, wishes: Further = "") -> None:
    """Look whether batch files could be pushed; every fault is listed with its line and column."""
    with refusals_said() as book:
        chosen = {**parse_wishes(wishes), **({} if kinds is None else {"kinds": kinds})}
        sound = [_check(_upload(file, chosen), book) for file in files]
    _end(all(sound))


async def _import(desk: Desk, uploads: list[Upload], after: After, book: Phrasebook) -> bool:
    """Push these files one after the other and do this with each; whether all were sound."""
    sound = True
    try:
        for upload in uploads:
            pusher = Pusher(None, datetime.now(UTC))
            pushed = await push(desk, upload, pusher, Progress(book).tell)
            sound = _tell(upload, pushed, book) and sound
            if isinstance(pushed, Loaded):
                await _go_on(desk, pushed.batch, after, book)
    finally:
        await desk.close()
    return sound


async def _go_on(desk: Desk, batch: Batch, after: After, book: Phrasebook) -> None:
    if after.confirmed:
        await desk.write(findings.confirm, batch.id, None, datetime.now(UTC))
    if after.into:
        batch = await _add(desk, batch, after.into, book)
    for step in after.steps:
        await desk.write(batches.move, batch.id, step, None, datetime.now(UTC))
        typer.echo(book.say(phrase("import-step", name=batch.wishes.name, step=step)))


async def _add(desk: Desk, draft: Batch, into: str, book: Phrasebook) -> Batch:
    """Add the rows of this draft to the batch of this name, whole or not at all; the draft is gone either way."""
    pusher = Pusher(None, datetime.now(UTC))
    try:
        batch = await desk.read(batches.get_batch_named, into)
        await desk.stream(growing.look_whether_it_suits, draft.id, batch.id)
        grown = await desk.write(growing.grow, draft.id, batch.id, None, pusher.now)
    except (Refused, NotFound):
        await discard(desk, draft.id, pusher)
        raise
    await drop(desk, draft.id)
    typer.echo(book.say(phrase("grow-done", added=grown.added, known=grown.known)))
    return grown.batch


class Progress:
    """Says on stderr how far a long file has come, once a second at most."""

    def __init__(self, book: Phrasebook) -> None:
        self._book = book
        self._last = time.monotonic()

    async def tell(self, kept: int) -> None:
        if time.monotonic() - self._last >= PAUSE:
            self._last = time.monotonic()
            typer.echo(self._book.say(phrase("import-progress", kept=kept)), err=True)


def _tell(upload: Upload, pushed: Pushed, book: Phrasebook) -> bool:
    """Say what became of this file; whether it was sound."""
    match pushed:
        case Loaded(batch):
            kinds = ", ".join(batch.wishes.kinds)
            typer.echo(book.say(phrase("import-loaded", name=batch.wishes.name, tasks=batch.tasks, kinds=kinds)))
            _list_places(upload, pushed.places, book)
        case Known(batch):
            typer.echo(book.say(phrase("import-known", file=upload.name, name=batch.wishes.name)))
        case Faulty():
            _list_faults(upload, pushed, book)
            return False
    return True


def _check(upload: Upload, book: Phrasebook) -> bool:
    found = check(upload, datetime.now(UTC))
    if isinstance(found, Faulty):
        _list_faults(upload, found, book)
        return False
    _list_places(upload, found.places, book)
    typer.echo(
        book.say(phrase("check-sound", file=upload.name, tasks=found.good, kinds=", ".join(found.wishes.kinds)))
    )
    return True


def _list_places(upload: Upload, places: Sequence[Found], book: Phrasebook) -> None:
    """What tells of people, a line each."""
    for place in places:
        typer.echo(f"{upload.path}: {book.say(phrase('personal-place', **msgspec.structs.asdict(place)))}")


def _list_faults(upload: Upload, faulty: Faulty, book: Phrasebook) -> None:
    for fault in faulty.faults:
        place = f"{fault.line}:{fault.column}" if fault.column else f"{fault.line}"
        typer.echo(f"{upload.path}:{place}: {book.say(fault.phrase)}")
    more = faulty.number - len(faulty.faults)
    if more:
        typer.echo(book.say(phrase("faults-more", more=more)))
    typer.echo(book.say(phrase("check-faulty", file=upload.name, faults=faulty.number, good=faulty.good)), err=True)


def _upload(file: Path, wishes: JsonObject) -> Upload:
    """This file, or the course of this name that comes along. Raises BadFile where there is no such file to read."""
    file = course_file(str(file)) or file
    if not file.is_file() or not os.access(file, os.R_OK):
        raise BadFile(phrase("import-no-file", file=str(file)))
    return Upload(file, file.name, wishes)


def _end(sound: bool) -> None:  # noqa: FBT001 - it is the exit code
    if not sound:
        raise typer.Exit(1)
