"""`ratings`: one person's scores of one answer in a row, for regression reward models (the columns of HelpSteer)."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec

from storage.facts import Turn
from storage.formats.format import Record, Written
from storage.formats.scores import Rated, rated

# People give 1 to 5; HelpSteer counts from 0.
LOWEST = 1


class Mark(msgspec.Struct, gc=False):
    dimension: str
    value: int | None


class Ratings(msgspec.Struct, gc=False):
    """`prompt` is what the user said last, `messages` the whole conversation that `response` answers.

    `scores` are all scores as given, 1 to 5, null for "cannot tell". The columns before it are the usual dimensions
    less 1, so 0 to 4 as in HelpSteer: membantu, benar, alami, sopan, aman; null where not asked or not told.
    """

    prompt: str
    response: str
    helpfulness: int | None
    correctness: int | None
    naturalness: int | None
    politeness: int | None
    safety: int | None
    scores: tuple[Mark, ...]
    messages: tuple[Turn, ...]
    model: str


class RatingRows:
    name = "ratings"
    suffix = ".parquet"

    def write(self, records: Iterator[Record], out: Path) -> Written:
        from storage.formats.typed_rows import TypedRows

        left = Counter[str]()
        with TypedRows(out, Ratings) as file:
            for record in records:
                for answer in rated(record.lessons, left):
                    file.add(row_of(answer), record.passport)
        return Written(file.rows, left)


def row_of(answer: Rated) -> Ratings:
    told = answer.scores
    return Ratings(
        answer.prompt[-1].content,
        answer.text,
        _from_zero(told.get("membantu")),
        _from_zero(told.get("benar")),
        _from_zero(told.get("alami")),
        _from_zero(told.get("sopan")),
        _from_zero(told.get("aman")),
        tuple(Mark(dimension, value) for dimension, value in told.items()),
        answer.prompt,
        answer.model,
    )


def _from_zero(score: int | None) -> int | None:
    return None if score is None else score - LOWEST
