"""`ranking`: the candidates from best to worst, ties allowed."""

from collections.abc import Iterator
from functools import reduce
from itertools import combinations
from typing import cast

from locales.phrase import Phrase, phrase
from storage.facts import Candidate, Content, Json, JsonObject, Sheet, Wishes
from storage.forms.rank import Rank
from storage.forms.reply import Tap
from storage.kinds.gold import letter_of, mean
from storage.kinds.kind import Example, Fault, Given
from storage.kinds.material import (
    UNSURE,
    candidate_block,
    conversation,
    lacking_candidates,
    letter_options,
    question_blocks,
)
from storage.kinds.opinion import Opinion, Standing, places, side
from storage.lesson import Preference

FEWEST, MOST = 2, 8
# Neighbours differ a little; from two places apart on, one is much better.
MUCH_BETTER = 2


class Order:
    """Gold: ids of candidates from best to worst, a tie as a list of its own: ["a", ["b", "c"]].

    Not all need to be in it. Counted are the pairs that gold puts in an order; one that somebody tied is half right.
    """

    def flaw(self, content: Content, wishes: Wishes, gold: Json) -> Phrase | None:
        del wishes
        ids = {candidate.id for candidate in content.candidates}
        named = [id_ for tier in _tiers(gold) for id_ in tier]
        fits = len(_tiers(gold)) >= FEWEST and len(set(named)) == len(named) and set(named) <= ids
        return None if fits else phrase("ranking-gold", ids=", ".join(sorted(ids)))

    def given(self, sheet: Sheet, value: JsonObject) -> Json:
        del sheet
        return value["tiers"] or None

    def agrees(self, sheet: Sheet, gold: Json, value: JsonObject) -> float | None:
        del sheet
        place = {id_: n for n, tier in enumerate(value["tiers"]) for id_ in tier}
        pairs = [(up, down) for better, worse in combinations(_tiers(gold), 2) for up in better for down in worse]
        return mean(_in_order(place[up], place[down]) for up, down in pairs) if place else 0.0

    def words(self, sheet: Sheet, gold: Json) -> Phrase:
        tiers = [[phrase("letter", letter=letter_of(sheet, id_)) for id_ in tier] for tier in _tiers(gold)]
        lines = [reduce(lambda one, other: phrase("rank-tied", one=one, other=other), tier) for tier in tiers]
        return reduce(lambda better, worse: phrase("rank-then", better=better, worse=worse), lines)


def _tiers(gold: Json) -> list[list[str]]:
    """The tiers of a gold order, none where it is not one."""
    tiers = [tier if isinstance(tier, list) else [tier] for tier in gold] if isinstance(gold, list) else []
    return tiers if all(tier and all(isinstance(id_, str) for id_ in tier) for tier in tiers) else []


def _in_order(better: int, worse: int) -> float:
    return 0.5 if better == worse else float(better < worse)


class Pairs:
    """The order as all the pairs in it."""

    def of(self, sheet: Sheet, value: JsonObject) -> Iterator[Opinion]:
        place = places(sheet)
        ranked = [(rank, id_) for rank, tier in enumerate(value["tiers"]) for id_ in tier]
        for (above, one), (below, other) in combinations(ranked, 2):
            pair, answer = side(place, one, other, one if above < below else None)
            yield Opinion("ranking", pair, answer, "side")

    def best_at(self, sheet: Sheet, value: JsonObject) -> Standing | None:
        first = cast("list[str]", value["tiers"][0] if value["tiers"] else [])
        return Standing(sheet.order.index(first[0]), len(sheet.order)) if len(first) == 1 else None

    def words(self, question: str) -> Phrase:
        return phrase(f"{question}-title")


class Ranking:
    name = "ranking"
    example = Example(
        Content(
            prompt="Hujan-hujan gini enaknya makan apa?",
            candidates=(
                Candidate("a", "Bakso kuah panas sama teh anget. Juara.", "model-a"),
                Candidate("b", "Makanan berkuah dapat menghangatkan tubuh ketika cuaca sedang hujan.", "model-b"),
                Candidate("c", "Mi rebus pakai telur dan cabai rawit, gampang dan anget.", "model-c"),
                Candidate("d", "Es campur.", "model-d"),
            ),
        ),
        (Tap("a"), Tap("same"), Tap("c"), Tap("b"), Tap("send")),
    )
    gold = Order()
    opinions = Pairs()

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        yield from lacking_candidates(content, self.name, FEWEST)
        if len(content.candidates) > MOST:
            yield Fault("candidates", phrase("ranking-too-many", number=len(content.candidates), most=MOST))

    def ask(self, sheet: Sheet, given: Given) -> Rank | None:
        if given:
            return None
        return Rank(
            name="order",
            ask=phrase("ranking-ask"),
            show=(*question_blocks(sheet), *(candidate_block(*pair) for pair in sheet.shown)),
            options=letter_options(sheet),
            others=(UNSURE,),
        )

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """The form itself has checked all there is to check."""

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        """`tiers` from best to worst, the candidates of one tier tied; none where the trainer was not sure."""
        ids = {letter.lower(): candidate.id for letter, candidate in sheet.shown}
        tiers = [[ids[letter] for letter in tier] for tier in given[0].get("tiers", [])]
        return {"tiers": tiers, "unsure": not tiers}

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Preference]:
        """Every pair of candidates that are not tied."""
        del wishes
        tiers = cast("list[list[str]]", value["tiers"])
        for (above, better), (below, worse) in combinations(enumerate(tiers), 2):
            margin = min(below - above, MUCH_BETTER)
            for chosen in map(content.candidate, better):
                for rejected in map(content.candidate, worse):
                    yield Preference(
                        conversation(content), chosen.text, rejected.text, margin, chosen.model, rejected.model
                    )

    def wordless(self, value: JsonObject) -> JsonObject:
        return value
