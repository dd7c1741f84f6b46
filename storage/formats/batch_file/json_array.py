"""Batch files as one JSON array of tasks, before them perhaps the wishes as `{"batch": {…}}`."""

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from locales.phrase import phrase
from storage.facts import JsonObject
from storage.formats.batch_file.jsonl import read_element, wishes_in
from storage.formats.batch_file.lines import BOM
from storage.formats.batch_file.row import MOST_BYTES_A_LINE, MOST_LINES, Fault, FlawError, Numbered
from storage.formats.batch_file.strict_json import parse

# It is read whole; what is larger goes line by line, as JSON Lines.
MOST_BYTES = 64 << 20
_BLANK = " \t\r\n"

# Only finds where an element ends, so it takes whatever has an end; `read_element` is strict.
_find = json.JSONDecoder(strict=False, parse_int=str, parse_float=str, parse_constant=str).raw_decode


def read_json(path: Path) -> Iterator[Numbered | Fault]:
    """Every element of the array. What comes after JSON that cannot be read is not looked at."""
    for number, item in enumerate(_elements(path), 1):
        if isinstance(item, Fault):
            yield item
        elif number > MOST_LINES:
            yield Fault(item[0], "", phrase("file-too-many-lines", limit=MOST_LINES))
            return
        elif len(item[1]) > MOST_BYTES_A_LINE:
            yield Fault(item[0], "", phrase("line-too-long", limit=MOST_BYTES_A_LINE))
        else:
            yield from read_element(*item, header_may_stand=number == 1)


def read_json_header(path: Path) -> JsonObject:
    """The wishes in the first element; empty if it holds none. What cannot be read is left to `read_json`."""
    for item in islice(_elements(path), 1):
        if isinstance(item, tuple):
            try:
                return wishes_in(parse(item[1])) or {}
            except FlawError:
                break
    return {}


def _elements(path: Path) -> Iterator[tuple[int, bytes] | Fault]:
    """The elements as JSON texts, with the lines they begin in."""
    if path.stat().st_size > MOST_BYTES:
        yield Fault(1, "", phrase("json-file-too-big", limit=MOST_BYTES >> 20))
        return
    source = path.read_bytes().removeprefix(BOM)
    try:
        text = source.decode()
    except UnicodeDecodeError as error:
        start = source.rfind(b"\n", 0, error.start) + 1
        line = source.count(b"\n", 0, error.start) + 1
        yield Fault(line, "", phrase("file-not-utf8", byte=error.start - start + 1))
        return
    yield from _split(text)


def _split(text: str) -> Iterator[tuple[int, bytes] | Fault]:
    at, line = _past(text, 0), 1
    if text[at : at + 1] != "[":
        yield Fault(line, "", phrase("json-not-array"))
        return
    counted, mark = 0, "["
    while mark in "[,":
        at = _past(text, at + 1)
        line, counted = line + text.count("\n", counted, at), at
        if mark == "[" and text[at : at + 1] == "]":
            mark = "]"
            break
        try:
            _, end = _find(text, at)
        except json.JSONDecodeError as error:
            yield _malformed(text, error.pos)
            return
        except RecursionError:
            yield Fault(line, "", phrase("json-deep-file"))
            return
        yield line, text[at:end].encode("utf-8", "replace")
        at = _past(text, end)
        mark = text[at : at + 1] or "?"
    after = _past(text, at + 1)
    if mark != "]" or text[after:]:
        yield _malformed(text, at if mark != "]" else after)


def _past(text: str, at: int) -> int:
    """The place of the next character that is no white space."""
    while text[at : at + 1] and text[at] in _BLANK:
        at += 1
    return at


def _malformed(text: str, at: int) -> Fault:
    start = text.rfind("\n", 0, at) + 1
    return Fault(text.count("\n", 0, at) + 1, "", phrase("json-malformed", position=at - start + 1))
