"""The file of an export: the annotations of a batch in one format, with the voices they speak of."""

import asyncio
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from bot.keys import export_key
from bot.making.letter import Bench, Letter, Order
from locales.phrase import Phrase, phrase
from storage.desk import statistics
from storage.desk.exports import Exported, Request, export
from storage.desk.handing import called
from storage.formats.registry import get_format
from storage.rules.selecting import read_selection

# What a bot may send.
MOST_BYTES = 50_000_000
MEGABYTE = 1_000_000


async def make_export(bench: Bench, order: Order) -> Letter:
    """Order values: `batch`, its number, `format`, and the `words` of a selection, empty for everything."""
    batch, format_name = int(order.making.values["batch"]), str(order.making.values["format"])
    key = await export_key(bench.desk, bench.said_key)
    selection = read_selection(str(order.making.values.get("words", "")).split())
    made = await export(bench.desk, Request((batch,), format_name, selection), order.path, key)
    left = await bench.desk.read(statistics.left_out, batch)
    if made.path is None:
        return Letter(_told(phrase("export-empty", name=made.batch, format=made.format, left=left), made))
    size = await asyncio.to_thread(_size, order.path)
    if size > MOST_BYTES:
        return Letter(phrase("export-too-big", name=made.batch, format=made.format, limit=MOST_BYTES // MEGABYTE))
    said = _told(Phrase(order.notice.phrase, {**order.notice.values, "rows": made.rows, "left": left}), made)
    name = called(made.batch, made.format, get_format(made.format).suffix)
    if not made.spoken:
        return Letter(said, order.path, name)
    return await asyncio.to_thread(_with_voices, bench.files, Letter(said, order.path, name), made)


def _told(said: Phrase, made: Exported) -> Phrase:
    """The sentence, and below it what the format left out and why."""
    for why, count in made.left:
        said = phrase("one-below", above=said, below=phrase("export-flaw", why=why, count=count))
    return said


def _with_voices(files: Path, letter: Letter, made: Exported) -> Letter:
    """The file and its voices in one; where that is more than Telegram takes, the file alone and where they are."""
    there = [path for path in made.spoken if (files / path).is_file()]
    voices = sum(_size(files / path) for path in there)
    missing = len(made.spoken) - len(there)
    if letter.file is None or _size(letter.file) + voices > MOST_BYTES:
        megabytes = voices // MEGABYTE
        below = phrase("export-voices-left", megabytes=megabytes, name=made.batch, format=made.format)
        return Letter(phrase("one-below", above=letter.sentence, below=below), letter.file, letter.name)
    _pack(letter.file, letter.name, files, there)
    below = phrase("export-voices", voices=len(there), missing=missing)
    name = called(made.batch, made.format, ".zip")
    return Letter(phrase("one-below", above=letter.sentence, below=below), letter.file, name)


def _pack(table: Path, name: str, files: Path, voices: list[str]) -> None:
    """Put the table under this name and the voices under their paths into one archive in the table's place."""
    part = table.with_name(table.name + ".part")
    with ZipFile(part, "w", ZIP_DEFLATED) as archive:
        archive.write(table, name)
        for path in voices:
            archive.write(files / path, path, ZIP_STORED)
    part.replace(table)


def _size(file: Path) -> int:
    return file.stat().st_size
