"""JSON taken at its word: what readers elsewhere would silently change (doubled keys, NaN, deep nests) is refused."""

import json
import math
import re

import msgspec

from locales.phrase import Phrase, phrase
from storage.facts import Json, JsonObject
from storage.formats.batch_file.row import DEEPEST, FlawError
from storage.rules.cleaning import C0_BYTES, clean, clean_json, glimpse

_DECODE = msgspec.json.Decoder().decode
# Only these escapes can bring in what `clean` takes out.
_DOUBTFUL = re.compile(rb"\\[ubf]")
_LOOSE_COLON = re.compile(rb'"[ \t\r\n]+:')


def parse(source: bytes, column: str = "") -> Json:
    """The value written here, its texts cleaned. Raises FlawError in this column."""
    try:
        value: Json = _DECODE(source)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return _parse_slowly(source, column)
    # A key stands before a colon. As many such places as keys: nothing was doubled. More: some may be inside texts.
    if source.count(b'":') != _keys(value, DEEPEST, column) or _LOOSE_COLON.search(source):
        return _parse_slowly(source, column)
    return clean_json(value) if _DOUBTFUL.search(source) else value


def _keys(value: Json, room: int, column: str) -> int:
    """How many keys all the objects in this value have together."""
    if room < 0:
        raise FlawError(column, phrase("json-too-deep", limit=DEEPEST))
    total = len(value) if isinstance(value, dict) else 0
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        if type(item) is dict or type(item) is list:
            total += _keys(item, room - 1, column)
    return total


class _RefusedError(Exception):
    """Raised from within the parser, which knows no column."""

    def __init__(self, sentence: Phrase) -> None:
        super().__init__(sentence.id)
        self.phrase = sentence


def _parse_slowly(source: bytes, column: str) -> Json:
    try:
        text = source.translate(None, C0_BYTES).decode()
        value: Json = json.loads(text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_float)
    except UnicodeDecodeError as error:
        raise FlawError(column, phrase("file-not-utf8", byte=error.start + 1)) from error
    except json.JSONDecodeError as error:
        raise FlawError(column, phrase("json-malformed", position=error.pos + 1)) from error
    except RecursionError as error:
        raise FlawError(column, phrase("json-too-deep", limit=DEEPEST)) from error
    except ValueError as error:  # Python's own limit on the digits of a number.
        raise FlawError(column, phrase("json-number")) from error
    except _RefusedError as error:
        raise FlawError(column, error.phrase) from error
    _keys(value, DEEPEST, column)
    return clean_json(value)


def _object(pairs: list[tuple[str, Json]]) -> JsonObject:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _RefusedError(phrase("json-doubled-key", key=glimpse(clean(twice))))
    return found


def _constant(name: str) -> Json:
    raise _RefusedError(phrase("json-not-a-number", found=name))


def _float(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise _RefusedError(phrase("json-number"))
    return number
