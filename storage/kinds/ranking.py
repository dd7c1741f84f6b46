"""`ranking`: the candidates from best to worst, ties allowed."""

from collections.abc import Iterator
from itertools import combinations
from typing import cast

from locales.phrase import phrase
from storage.facts import Candidate, Content, JsonObject, Sheet, Wishes
from storage.forms.rank import Rank
from storage.forms.reply import Tap
from storage.kinds.kind import Example, Fault, Given
from storage.kinds.material import (
    UNSURE,
    candidate_block,
    conversation,
    lacking_candidates,
    letter_options,
    question_blocks,
)
from storage.lesson import Preference

FEWEST, MOST = 2, 8
# Neighbours differ a little; from two places apart on, one is much better.
MUCH_BETTER = 2


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
