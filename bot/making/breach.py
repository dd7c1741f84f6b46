"""What a breach sends out: the letter in its reader's language, and the file of report, letters and list."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from bot.keys import export_key
from bot.making.letter import MEGABYTE, Bench, Letter, Order
from handlers.screens.breach import letter, report_lines
from locales.phrase import Phrase, phrase
from locales.phrasebook import Phrasebook
from storage.desk import incidents
from storage.desk.recipients import COLUMNS, REACHABLE, Listing, write_list

FILE_NAME = "latihin-insiden"


async def make_letter(bench: Bench, order: Order) -> Letter:
    """Order values: `number`, the incident's."""
    now = datetime.now(UTC)
    incident = await bench.desk.read(incidents.get, int(order.making.values["number"]), now)
    return Letter(letter(incident, bench.operator))


async def make_breach_file(bench: Bench, order: Order) -> Letter:
    """Order values: `number`, and `ids`: 1 where Telegram's numbers may be in the list."""
    values = order.making.values
    number, columns = int(values["number"]), REACHABLE if values["ids"] else COLUMNS
    rows = await write_breach_file(bench, number, columns, order.path, order.book)
    if (await asyncio.to_thread(order.path.stat)).st_size > bench.most:
        return Letter(phrase("breach-file-too-big", number=number, limit=bench.most // MEGABYTE))
    said = Phrase(order.notice.phrase, {"number": number, "rows": rows})
    return Letter(said, order.path, f"{FILE_NAME}-{number}.zip")


async def write_breach_file(
    bench: Bench, number: int, columns: tuple[str, ...], out: Path, report: Phrasebook
) -> int:
    """Write to `out`: the report, the letter in every language, the list of people with these columns; how many."""
    now, part = datetime.now(UTC), out.with_name(out.name + ".part")
    incident = await bench.desk.read(incidents.get, number, now)
    listing = Listing(columns, await export_key(bench.desk, bench.said_key), now)
    rows = await bench.desk.stream(write_list, number, listing, part)
    letters = {
        f"{book.say(phrase('breach-letter-name'))}-{name}.txt": book.say(letter(incident, bench.operator))
        for name, book in bench.books.items()
    }
    lines = "\n\n".join(report.say(line) for line in report_lines(incident, bench.operator))
    await asyncio.to_thread(_pack, out, {f"{report.say(phrase('breach-report-name'))}.md": lines, **letters}, part)
    return rows


def _pack(out: Path, texts: dict[str, str], people: Path) -> None:
    """All of it as one archive; what lay beside it is gone then."""
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(name, f"{text}\n")
        archive.write(people, "people.csv")
    people.unlink()
