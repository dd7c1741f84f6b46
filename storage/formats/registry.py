"""All the export formats there are, in the order they are offered."""

from storage.formats.comma_separated import Csv
from storage.formats.dpo import Dpo
from storage.formats.format import Format
from storage.formats.jsonl import Jsonl
from storage.formats.lexicon import Lexicon
from storage.formats.parallel import Parallel
from storage.formats.parquet import Parquet
from storage.formats.sft import Sft

FORMATS: tuple[Format, ...] = (Parquet(), Jsonl(), Csv(), Sft(), Dpo(), Parallel(), Lexicon())


def find_format(name: str) -> Format | None:
    return next((format_ for format_ in FORMATS if format_.name == name), None)


def get_format(name: str) -> Format:
    """The format of this name; KeyError if there is none."""
    found = find_format(name)
    if found is None:
        raise KeyError(name)
    return found
