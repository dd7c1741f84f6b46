"""What a kind promises whose right annotation can be told beforehand, and what those kinds have in common."""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import reduce
from typing import Protocol

from locales.phrase import Phrase, phrase
from storage.facts import Content, Json, JsonObject, Sheet, Wishes


class Gold(Protocol):
    """How gold is written in a batch file under the name of its kind, and how well an annotation matches it.

    It names candidates by their ids, never by letters: those are drawn anew for each person.
    """

    def flaw(self, content: Content, wishes: Wishes, gold: Json) -> Phrase | None:
        """How gold has to be written here, None if this one can be read."""
        ...

    def given(self, sheet: Sheet, value: JsonObject) -> Json:
        """This annotation as it would be written as gold, None where its person was not sure."""
        ...

    def agrees(self, sheet: Sheet, gold: Json, value: JsonObject) -> float | None:
        """How well this annotation matches, 0 to 1; None where this gold does not apply to what the person saw.

        `gold` is free of flaws. Not being sure of what can be known matches nothing.
        """
        ...

    def words(self, sheet: Sheet, gold: Json) -> Phrase:
        """What this gold says, in the letters this person sees."""
        ...


def f1(gold: AbstractSet[object], said: AbstractSet[object]) -> float:
    """The harmonic mean of precision and recall of what was said; 1 where both are empty."""
    return 2 * len(gold & said) / (len(gold) + len(said)) if gold or said else 1.0


def mean(parts: Iterable[float]) -> float:
    """The mean of at least one number."""
    numbers = list(parts)
    return sum(numbers) / len(numbers)


def by_candidate(content: Content, gold: Json) -> dict[str | None, Json] | None:
    """What gold says of each candidate, or under None of the text of a row without any; None if it is neither."""
    if not content.candidates:
        return {None: gold}
    ids = {candidate.id for candidate in content.candidates}
    return gold if isinstance(gold, dict) and gold and gold.keys() <= ids else None


def one_or_by_candidate(content: Content, said: dict[str | None, Json]) -> Json:
    """The same the other way round."""
    return said if content.candidates else said[None]


def names_in(gold: Json, known: Iterable[str], none: str) -> frozenset[str] | None:
    """The names of a list, none for this one word; None for anything else."""
    if gold == none:
        return frozenset()
    if not isinstance(gold, list) or not gold or not all(isinstance(name, str) for name in gold):
        return None
    return frozenset(gold) if set(gold) <= set(known) else None


def letter_of(sheet: Sheet, id_: str) -> str:
    """The letter this person sees this candidate under."""
    return next(letter for letter, candidate in sheet.shown if candidate.id == id_)


def in_a_line(parts: Iterable[Phrase]) -> Phrase:
    """These words as one line; there must be at least one."""
    return reduce(lambda before, after: phrase("in-a-line", before=before, after=after), parts)


def about(sheet: Sheet, candidate: str | None, what: Phrase) -> Phrase:
    """The same, said of this candidate where there are several."""
    if candidate is None or len(sheet.order) == 1:
        return what
    return phrase("gold-of", letter=letter_of(sheet, candidate), what=what)
