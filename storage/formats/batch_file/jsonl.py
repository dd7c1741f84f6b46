"""Batch files in JSON Lines: one task a line, before them perhaps the wishes as `{"batch": {…}}`."""

from collections.abc import Iterator
from pathlib import Path

from locales.phrase import phrase
from storage.facts import Json, JsonObject
from storage.formats.batch_file.foreign import tasks_in
from storage.formats.batch_file.lines import lines
from storage.formats.batch_file.plain import PlainLines
from storage.formats.batch_file.row import Fault, FlawError, Numbered, Row
from storage.formats.batch_file.strict_json import parse


def read_jsonl(path: Path) -> Iterator[Row | Numbered | Fault]:
    """Every line that is not blank, without the header."""
    before = False
    plain = PlainLines()
    for item in lines(path):
        if isinstance(item, Fault):
            yield item
            continue
        number, line = item
        row = plain.read(number, line)
        if row is not None:
            yield row
        elif line.isspace():
            continue
        else:
            yield from read_element(number, line, header_may_stand=not before)
        before = True


def read_jsonl_header(path: Path) -> JsonObject:
    """The wishes in the first line; empty if it holds none. A line that cannot be read is left to `read_jsonl`."""
    for item in lines(path):
        if isinstance(item, Fault):
            break
        if item[1].isspace():
            continue
        try:
            value = parse(item[1])
        except FlawError:
            break
        return wishes_in(value) or {}
    return {}


def read_element(number: int, line: bytes, *, header_may_stand: bool) -> Iterator[Numbered | Fault]:
    """The task or tasks that this JSON text is, or what is wrong with it; nothing where it is the header."""
    try:
        value = parse(line)
    except FlawError as flaw:
        yield flaw.at(number)
        return
    if not isinstance(value, dict):
        yield Fault(number, "", phrase("row-not-object"))
    elif wishes_in(value) is None:
        for fields in tasks_in(value):
            yield Numbered(number, fields)
    elif not header_may_stand:
        yield Fault(number, "batch", phrase("header-not-first"))


def wishes_in(value: Json) -> JsonObject | None:
    """The wishes of a header; None if this is none."""
    if isinstance(value, dict) and value.keys() == {"batch"}:
        wishes = value["batch"]
        return wishes if isinstance(wishes, dict) else None
    return None
