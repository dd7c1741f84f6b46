"""What the columns of a table are taken for: `Candidate A` is `candidate_a`, `Pertanyaan` is `prompt`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from storage.formats.batch_file.content import KNOWN, field_name

# What people call a field of ours, in small letters and with lines for gaps.
ALIASES = {
    "pertanyaan": "prompt",
    "soal": "prompt",
    "instruksi": "prompt",
    "perintah": "prompt",
    "question": "prompt",
    "instruction": "prompt",
    "teks": "text",
    "kalimat": "text",
    "sentence": "text",
    "bahasa": "lang",
    "language": "lang",
    "bidang": "domain",
    "topik": "topic",
    "gambar": "image",
    "penjelasan": "explanation",
}
# One answer beside others: `Jawaban 1`, `response_b`.
_SIDE = re.compile(
    r"(kandidat|candidate|jawaban(?:_ai)?|answer|response|respons|output|completion|model)(?:_([a-z])|_?(\d{1,2}))"
)
_ALONE = ("response", "respons", "output", "completion", "jawaban_ai", "candidate", "kandidat")
_GAPS = re.compile(r"[\s_-]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """A column as the file calls it, and the field it is taken for; empty where it is kept as it is."""

    header: str
    field: str

    @property
    def name(self) -> str:
        """What the column is called in a row."""
        return self.field or self.header


def headings(cells: Sequence[str]) -> list[Heading]:
    """What each of these columns is taken for. What people merely call so gives way to what is called so."""
    plain = [field_name(cell) for cell in cells]
    taken = set(plain)
    found = []
    for cell, name in zip(cells, plain, strict=True):
        meant = name if name in KNOWN else _alias(name, taken)
        taken.add(meant)
        found.append(Heading(cell.strip(), meant))
    return found


def _alias(name: str, taken: set[str]) -> str:
    """The field this may be called for, if nothing else is; empty for none."""
    said = _GAPS.sub("_", name.casefold())
    side = _SIDE.fullmatch(said)
    meant = ALIASES.get(said, "")
    if side is not None:
        letter = side[2] or _letter(int(side[3]))
        meant = f"{'model' if side[1] == 'model' else 'candidate'}_{letter}"
    elif said in _ALONE:
        meant = "candidate_a"
    clashes = meant in taken or ("candidates" in taken and meant.startswith("candidate_"))
    return meant if meant in KNOWN and not clashes else ""


def _letter(number: int) -> str:
    return chr(ord("a") + number - 1) if number else ""
