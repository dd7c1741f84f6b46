"""`rating`: each candidate on each of the batch's dimensions, 1 to 5 or "cannot tell"."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import cast

from locales.phrase import Phrase, phrase
from storage.facts import Candidate, Content, Json, JsonObject, Sheet, Wishes
from storage.forms.material import Line
from storage.forms.reply import Tap
from storage.forms.scale import Scale
from storage.kinds.gold import about, in_a_line, mean
from storage.kinds.kind import Example, Fault, Given
from storage.kinds.material import candidate_block, conversation, lacking_candidates, question_blocks
from storage.kinds.opinion import Opinion, Standing
from storage.lesson import Score

LOW, HIGH = 1, 5
NAMED = ("membantu", "benar", "alami", "sopan", "aman")


class Scores:
    """Gold: by candidate the score of some dimensions, {"a": {"benar": 1}}; one more or less is as good."""

    def flaw(self, content: Content, wishes: Wishes, gold: Json) -> Phrase | None:
        ids = {candidate.id for candidate in content.candidates}
        named = isinstance(gold, dict) and gold and gold.keys() <= ids
        if named and all(_scored(wishes, row) for row in gold.values()):
            return None
        return phrase("rating-gold", dimensions=", ".join(wishes.dimensions), ids=", ".join(sorted(ids)))

    def given(self, sheet: Sheet, value: JsonObject) -> Json:
        del sheet
        told = {id_: {name: n for name, n in row.items() if n is not None} for id_, row in value["scores"].items()}
        return {id_: row for id_, row in told.items() if row} or None

    def agrees(self, sheet: Sheet, gold: Json, value: JsonObject) -> float | None:
        del sheet
        said = value["scores"]
        return mean(float(_close(said[id_][name], score)) for id_, row in gold.items() for name, score in row.items())

    def words(self, sheet: Sheet, gold: Json) -> Phrase:
        return in_a_line(
            about(sheet, id_, phrase("mark", label=_named(name), value=str(score)))
            for id_, row in gold.items()
            for name, score in row.items()
        )


def _scored(wishes: Wishes, row: Json) -> bool:
    """Whether these are scores of dimensions that are asked about."""
    return (
        isinstance(row, dict)
        and bool(row)
        and row.keys() <= set(wishes.dimensions)
        and all(type(score) is int and LOW <= score <= HIGH for score in row.values())
    )


def _close(said: int | None, score: int) -> bool:
    return said is not None and abs(said - score) <= 1


class ByDimension:
    """A question for each dimension, about each candidate."""

    def of(self, sheet: Sheet, value: JsonObject) -> Iterator[Opinion]:
        del sheet
        for id_, row in cast("dict[str, dict[str, int | None]]", value["scores"]).items():
            for dimension, score in row.items():
                if score is not None:
                    yield Opinion(f"rating.{dimension}", id_, score, "scale")

    def best_at(self, sheet: Sheet, value: JsonObject) -> Standing | None:
        """By the sum of the scores, where all were scored."""
        rows = cast("dict[str, dict[str, int | None]]", value["scores"])
        scores = [[score for score in rows[id_].values() if score is not None] for id_ in sheet.order if id_ in rows]
        sums = [sum(row) for row in scores]
        told = len(sums) > 1 and sum(map(len, scores)) == sum(map(len, rows.values()))
        best = max(sums, default=0)
        return Standing(sums.index(best), len(sums)) if told and sums.count(best) == 1 else None

    def words(self, question: str) -> Phrase:
        return _named(question.partition(".")[2])


class Rating:
    name = "rating"
    example = Example(
        Content(
            prompt="Gimana cara ngilangin noda kopi di kemeja putih?",
            candidates=(
                Candidate(
                    "a",
                    "Basahi air dingin, olesi sabun cuci piring, diamkan 10 menit, lalu bilas.",
                    "model-a",
                ),
            ),
        ),
        tuple(Tap(score) for score in ("5", "5", "4", "5", "unsure")),
    )
    gold = Scores()
    opinions = ByDimension()

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        yield from lacking_candidates(content, self.name, 1)
        if not wishes.dimensions:
            yield Fault("dimensions", phrase("rating-needs-dimensions"))

    def ask(self, sheet: Sheet, given: Given) -> Scale | None:
        dimensions = sheet.wishes.dimensions
        number, position = divmod(len(given), len(dimensions))
        if number >= len(sheet.order):
            return None
        letter, candidate = sheet.shown[number]
        scores = [_score(answer) for answer in given[number * len(dimensions) :]]
        return Scale(
            name="score",
            ask=phrase("rating-ask", dimension=_named(dimensions[position]), letter=letter),
            show=(*question_blocks(sheet), candidate_block(letter, candidate, len(sheet.order))),
            low=LOW,
            high=HIGH,
            anchors=phrase("rating-anchors", dimension=dimensions[position]),
            marks=tuple(
                Line(_named(name), _worded(scores[n]) if n < len(scores) else None)
                for n, name in enumerate(dimensions)
            ),
            about=_named(dimensions[position]),
        )

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """The scale itself has checked all there is to check."""

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        dimensions = sheet.wishes.dimensions
        rows = [given[n : n + len(dimensions)] for n in range(0, len(given), len(dimensions))]
        scores: JsonObject = {
            id_: {name: _score(answer) for name, answer in zip(dimensions, row, strict=True)}
            for id_, row in zip(sheet.order, rows, strict=True)
        }
        return {"scores": scores}

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Score]:
        del wishes
        scores = cast("dict[str, dict[str, int | None]]", value["scores"])
        asked = conversation(content)
        for candidate in content.candidates:
            for dimension, score in scores[candidate.id].items():
                yield Score(asked, candidate.text, dimension, score, candidate.model)

    def wordless(self, value: JsonObject) -> JsonObject:
        return value


def _score(answer: JsonObject) -> int | None:
    return cast("int | None", answer["value"])


@cache
def _worded(score: int | None) -> Phrase:
    return phrase("score-unknown") if score is None else phrase("as-is", text=str(score))


@lru_cache(maxsize=256)
def _named(dimension: str) -> Phrase:
    """A dimension by its phrase if it is one of the usual ones, else as the batch named it."""
    return phrase("rating-dimension", dimension=dimension) if dimension in NAMED else phrase("as-is", text=dimension)
