"""Files of labelled texts to measure with: columns found by their names, or by what stands in them."""

import csv
import re
from collections.abc import Sequence
from pathlib import Path

from locales.phrase import phrase
from locales.tongues.lists import LANGUAGES
from storage.errors import BadFile

LANGUAGE_COLUMN = re.compile("lang|language|label|code|tag|bahasa")
TEXT_COLUMN = re.compile("text|sentence|teks|kalimat|content|tweet|comment")
WORD_COLUMN = re.compile("word|token|kata")
COLLOQUIAL_COLUMN = re.compile("informal|colloquial|slang|gaul|santai")
FORMAL_COLUMN = re.compile("formal|standard|baku|source")
COLUMNS = (LANGUAGE_COLUMN, TEXT_COLUMN, WORD_COLUMN, COLLOQUIAL_COLUMN, FORMAL_COLUMN)
# ISO 639-3 and English names for the tags of BCP 47 that are ours.
_OTHERWISE = {
    "ind": "id", "indonesian": "id", "eng": "en", "english": "en", "jav": "jv", "javanese": "jv", "sun": "su",
    "sundanese": "su", "minangkabau": "min", "balinese": "ban", "banjarese": "bjn", "acehnese": "ace",
    "buginese": "bug", "madurese": "mad", "toba_batak": "bbc", "toba batak": "bbc", "ngaju": "nij", "betawi": "bew",
    "zsm": "ms", "zlm": "ms", "msa": "ms", "malay": "ms",
}  # fmt: skip


def read_labelled(path: Path) -> list[tuple[str, str]]:
    """Pairs of language tag and text. Without a heading the language comes first. Raises BadFile."""
    rows = _rows(path)
    heading = _heading(rows)
    label, text = _place(heading, LANGUAGE_COLUMN, 0), _place(heading, TEXT_COLUMN, 1)
    pairs = [(tag(row[label]), row[text]) for row in rows[bool(heading) :] if len(row) > max(label, text)]
    return _some([(language, said) for language, said in pairs if said.strip()], path)


def read_pairs(path: Path) -> list[tuple[str, str]]:
    """Pairs of the colloquial and the formal way to say a thing, in this order without a heading."""
    rows = _rows(path)
    heading = _heading(rows)
    first, second = _place(heading, COLLOQUIAL_COLUMN, 0), _place(heading, FORMAL_COLUMN, 1)
    return _some([(row[first], row[second]) for row in rows[bool(heading) :] if len(row) > max(first, second)], path)


def read_sentences(path: Path) -> list[list[tuple[str, str]]]:
    """Sentences of labelled words, a word and its label a line, with an empty line between two sentences."""
    sentences: list[list[tuple[str, str]]] = [[]]
    rows = _rows(path)
    heading = _heading(rows[:1])
    word, label = _place(heading, WORD_COLUMN, 0), _place(heading, LANGUAGE_COLUMN, 1)
    for row in rows[bool(heading) :]:
        if not any(row):
            sentences.append([])
        elif len(row) > max(word, label):
            sentences[-1].append((row[word], row[label]))
    return _some([sentence for sentence in sentences if sentence], path)


def tag(label: str) -> str:
    """Our tag for a language as a file names it."""
    name = label.strip().lower()
    return _OTHERWISE.get(name, name)


def _rows(path: Path) -> list[list[str]]:
    """The fields of all lines, empty ones too. In TSV a quotation mark is a character like any other."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise BadFile(phrase("sample-unreadable", file=str(path))) from error
    if path.suffix.lower() == ".csv":
        return list(csv.reader(text.splitlines()))
    return [line.split("\t") for line in text.splitlines()]


def _heading(rows: Sequence[Sequence[str]]) -> list[str]:
    """The names of the columns, none where the first line is a sample already."""
    names = [field.strip().lower() for field in rows[0]] if rows else []
    known = sum(any(column.fullmatch(name) for column in COLUMNS) for name in names)
    is_heading = known >= min(2, len(names)) and not set(names) & set(LANGUAGES)
    return names if names and is_heading else []


def _place(heading: Sequence[str], column: re.Pattern[str], otherwise: int) -> int:
    return next((place for place, name in enumerate(heading) if column.fullmatch(name)), otherwise)


def _some(found: list, path: Path) -> list:  # type: ignore[type-arg]
    if not found:
        raise BadFile(phrase("sample-empty", file=str(path)))
    return found
