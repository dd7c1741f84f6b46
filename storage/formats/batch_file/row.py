"""What comes out of a batch file: rows that are good, and what is wrong with the others and where."""

from dataclasses import dataclass

import msgspec

from locales.phrase import Phrase
from storage.facts import Content, JsonObject
from storage.rules.cleaning import glimpse

MOST_LINES = 2_000_000
MOST_BYTES_A_LINE = 1 << 20
MOST_CHARACTERS = 100_000
MOST_CHARACTERS_A_NAME = 500
MOST_CANDIDATES = 26
MOST_TURNS = 200
MOST_COLUMNS = 1_000
DEEPEST = 40


class Row(msgspec.Struct, frozen=True):
    """One task. `line` counts physical lines from 1; `key` is its id, or the content's hash where it has none."""

    line: int
    key: str
    content: Content


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at this line. `column` is empty where the whole line is meant; positions in it count from 1."""

    line: int
    column: str
    phrase: Phrase


class Numbered(msgspec.Struct, frozen=True):
    """The fields of one row as the file has them, texts cleaned, nothing checked."""

    line: int
    fields: JsonObject


class FlawError(Exception):
    """A fault whose line the reader knows better than who found it."""

    def __init__(self, column: str, sentence: Phrase) -> None:
        super().__init__(sentence.id)
        self.column = column
        self.phrase = sentence

    def at(self, line: int) -> Fault:
        return Fault(line, glimpse(self.column), self.phrase)
