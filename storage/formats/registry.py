"""All the export formats there are, in the order they are offered."""

from storage.formats.comma_separated import Csv
from storage.formats.dpo import Dpo
from storage.formats.format import Format
from storage.formats.hub import Hub
from storage.formats.jsonl import Jsonl
from storage.formats.kto import Kto
from storage.formats.labelstudio import LabelStudio
from storage.formats.lexicon import Lexicon
from storage.formats.oasst import Oasst
from storage.formats.parallel import Parallel
from storage.formats.parquet import Parquet
from storage.formats.ratings import RatingRows
from storage.formats.reward import Reward
from storage.formats.sft import Sft
from storage.formats.xlsx import Xlsx

FORMATS: tuple[Format, ...] = (
    Parquet(),
    Jsonl(),
    Csv(),
    Xlsx(),
    Sft(),
    Dpo(),
    Kto(),
    Reward(),
    RatingRows(),
    Parallel(),
    Lexicon(),
    Oasst(),
    LabelStudio(),
    Hub(),
)
# Those whose rows are made of the annotations of several people.
MERGING = ("lexicon", "oasst", "labelstudio")
# Those whose files of some tasks each are, one after the other, the file of all tasks; some of them have a head.
JOINABLE = ("jsonl", "csv", "sft", "dpo", "kto", "reward", "parallel", "oasst")
HEADED = ("csv",)


def find_format(name: str) -> Format | None:
    return next((format_ for format_ in FORMATS if format_.name == name), None)


def get_format(name: str) -> Format:
    """The format of this name; KeyError if there is none."""
    found = find_format(name)
    if found is None:
        raise KeyError(name)
    return found
