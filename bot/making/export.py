"""The file of an export: the annotations of a batch in one format, with the voices they speak of."""

import asyncio
from pathlib import Path

from bot.keys import export_key
from bot.making.following import StoppedError, followed, show_done
from bot.making.letter import MEGABYTE, Bench, Letter, Order
from bot.making.packing import called, digest_of, pack
from bot.making.parts import divide, in_parts, shelve
from locales.phrase import Phrase, phrase
from storage.desk import ordering, statistics
from storage.desk.exporting import Aside, Exported, Request
from storage.desk.exports import export
from storage.formats.registry import get_format
from storage.rules.selecting import read_selection


async def make_export(bench: Bench, order: Order) -> Letter:
    """Order values: `order`, its number, `batch`, `format`, and the `words` of a selection, empty for everything."""
    values = order.making.values
    if parts := await bench.desk.read(ordering.find_parts, int(values["order"])):
        # They are in the outbox already; all but this word may have arrived.
        return in_parts(bench, order, parts)
    selection = read_selection(str(values["words"]).split())
    request = Request((int(values["batch"]),), str(values["format"]), selection)
    key = await export_key(bench.desk, bench.said_key)
    try:
        async with followed(bench, order) as following:
            made = await export(bench.desk, request, order.path, key, Aside(watch=following.watch, hands=bench.hands))
            letter = await _letter(bench, order, made) or await divide(bench, order, (request, key), following.done)
    except StoppedError:
        # Its line in the outbox was called off: this goes to nobody.
        return Letter(phrase("export-is-stopped", **order.notice.values))
    await show_done(bench, order)
    return letter


async def _letter(bench: Bench, order: Order, made: Exported) -> Letter | None:
    """The file as it goes out, the word where it lies or that there is none; None where it is too big."""
    left = await bench.desk.read(statistics.left_out, int(order.making.values["batch"]))
    if made.path is None:
        return Letter(_told(phrase("export-empty", name=made.batch, format=made.format, left=left), made))
    name = called(made.batch, made.format, get_format(made.format).suffix)
    if await asyncio.to_thread(_size, order.path) > bench.most:
        return None if bench.shelf is None else await asyncio.to_thread(shelve, bench.shelf, order, made, name)
    said = _told(Phrase(order.notice.phrase, {**order.notice.values, "rows": made.rows, "left": left}), made)
    letter = Letter(said, order.path, name)
    if made.spoken:
        letter = await asyncio.to_thread(_with_voices, bench, letter, made)
    return Letter(letter.sentence, order.path, letter.name, digest=await asyncio.to_thread(digest_of, order.path))


def _told(said: Phrase, made: Exported) -> Phrase:
    """The sentence, and below it what the format left out and why."""
    for why, count in made.left:
        said = phrase("one-below", above=said, below=phrase("export-flaw", why=why, count=count))
    return said


def _with_voices(bench: Bench, letter: Letter, made: Exported) -> Letter:
    """The file and its voices in one; where that is more than Telegram takes, the file alone and where they are."""
    there = [path for path in made.spoken if (bench.files / path).is_file()]
    voices = sum(_size(bench.files / path) for path in there)
    missing = len(made.spoken) - len(there)
    if letter.file is None or _size(letter.file) + voices > bench.most:
        megabytes = voices // MEGABYTE
        below = phrase("export-voices-left", megabytes=megabytes, name=made.batch, format=made.format)
        return Letter(phrase("one-below", above=letter.sentence, below=below), letter.file, letter.name)
    pack(letter.file, letter.name, bench.files, there)
    below = phrase("export-voices", voices=len(there), missing=missing)
    name = called(made.batch, made.format, ".zip")
    return Letter(phrase("one-below", above=letter.sentence, below=below), letter.file, name)


def _size(file: Path) -> int:
    return file.stat().st_size
