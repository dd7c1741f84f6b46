"""`parallel`: the same meaning said in two ways, a pair a row, for translation and style."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from storage.formats.format import Record, Written
from storage.formats.json_lines import lines_of, without
from storage.formats.meaning import pair_flaw, sound
from storage.formats.writing import write_lines
from storage.lesson import TextPair
from storage.rules.tags import language_of, register_of


class Parallels(msgspec.Struct, gc=False):
    """`source` and `target` are the texts. `lang` and `register` are the target's, together its tag `target_lang`.

    `region` is where it is said so, else where its trainer is from; `relation` is who it is said to.
    """

    source: str
    target: str
    source_lang: str
    target_lang: str
    lang: str
    register: str
    region: str
    relation: str


class Parallel:
    """Leaves out pairs that `pair_flaw` finds something in."""

    name = "parallel"
    suffix = ".jsonl"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        left = Counter[str]()
        stamp = without(*Parallels.__struct_fields__)
        return Written(write_lines(lines_of(records, _parallels, left, stamp), out), left)


def _parallels(record: Record, left: Counter[str]) -> Iterator[Parallels]:
    home = record.passport.region
    return (parallels_of(pair, home) for pair in sound(record.lessons, TextPair, pair_flaw, left))


def parallels_of(pair: TextPair, home: str) -> Parallels:
    return Parallels(
        pair.source,
        pair.target,
        pair.source_lang or "",
        pair.target_lang or "",
        language_of(pair.target_lang),
        register_of(pair.target_lang),
        pair.region or home,
        pair.relation or "",
    )
