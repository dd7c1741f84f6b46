"""What the tables have in common, be they text, sheets or columns: a header that names fields, and cells below it."""

from collections.abc import Iterator, Sequence

from locales.phrase import phrase
from storage.facts import Json, JsonObject
from storage.formats.batch_file.content import SUBJECTS
from storage.formats.batch_file.headings import Heading, headings
from storage.formats.batch_file.row import MOST_BYTES_A_LINE, MOST_COLUMNS, Fault, FlawError, Numbered
from storage.formats.batch_file.strict_json import parse
from storage.rules.cleaning import glimpse

WRITTEN_AS_JSON = ("messages", "candidates", "gold")


def read_headings(cells: Sequence[str]) -> tuple[Heading, ...]:
    """What the columns of this header mean. Raises FlawError where it is no header of tasks."""
    if len(cells) > MOST_COLUMNS:
        raise FlawError("", phrase("table-too-wide", number=len(cells), limit=MOST_COLUMNS))
    found = tuple(headings(cells))
    names = [heading.name for heading in found]
    for number, name in enumerate(names):
        if name and name in names[:number]:
            raise FlawError(cells[number].strip(), phrase("field-twice", field=glimpse(name)))
    if not set(SUBJECTS) & set(names):
        raise FlawError("", phrase("table-without-subject"))
    return found


def read_cells(line: int, names: Sequence[str], cells: Sequence[Json]) -> Iterator[Numbered | Fault]:
    """The fields of this record, empty cells left out; nothing of a record without any filled one."""
    if sum(len(cell) for cell in cells if isinstance(cell, str)) > MOST_BYTES_A_LINE:
        yield Fault(line, "", phrase("line-too-long", limit=MOST_BYTES_A_LINE))
        return
    fields: JsonObject = {}
    flaws: list[Fault] = []
    for number, (name, cell) in enumerate(zip(names, cells, strict=True), 1):
        if cell is None or cell == "":
            continue
        if not name:
            flaws.append(Fault(line, str(number), phrase("column-without-name", number=number)))
        try:
            fields[name] = _value(name, cell)
        except FlawError as flaw:
            flaws.append(flaw.at(line))
    yield from flaws
    if fields and not flaws:
        yield Numbered(line, fields)


def _value(name: str, cell: Json) -> Json:
    if name in WRITTEN_AS_JSON and isinstance(cell, str):
        return parse(cell.encode("utf-8", "replace"), name)
    return cell
