"""`comparison`: which of two candidates is better, how much, and if one likes, why."""

from collections.abc import Iterator
from typing import cast

from locales.phrase import Phrase, phrase
from storage.facts import Candidate, Content, Json, JsonObject, Sheet, Wishes
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.forms.reply import Tap
from storage.kinds.gold import letter_of
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import candidate_block, conversation, lacking_candidates, question_blocks
from storage.kinds.opinion import BOTH_BAD, Opinion, Standing, places, side
from storage.lesson import Preference

# Which side of the two shown wins (0, 1 or neither), and by how much.
VERDICTS: dict[str, tuple[int | None, int]] = {
    "a-much": (0, 2),
    "b-much": (1, 2),
    "a": (0, 1),
    "b": (1, 1),
    "same": (None, 0),
    "both-bad": (None, 0),
    "unsure": (None, 0),
}
NEITHER = ("same", "both-bad")
REASONS = ("correct", "complete", "clear", "natural", "polite", "safe")
OPTIONS = tuple(Option(id_, phrase(f"comparison-{id_}")) for id_ in VERDICTS)
CHIPS = tuple(Option(id_, phrase(f"comparison-because-{id_}")) for id_ in REASONS)


class Side:
    """Gold: the id of the better candidate, "same" or "both-bad". How much better does not matter."""

    def flaw(self, content: Content, wishes: Wishes, gold: Json) -> Phrase | None:
        del wishes
        ids = [candidate.id for candidate in content.candidates]
        return None if gold in (*ids, *NEITHER) else phrase("comparison-gold", choices=", ".join((*ids, *NEITHER)))

    def given(self, sheet: Sheet, value: JsonObject) -> Json:
        del sheet
        return value["chosen"] or (value["verdict"] if value["verdict"] in NEITHER else None)

    def agrees(self, sheet: Sheet, gold: Json, value: JsonObject) -> float | None:
        if gold in sheet.order and gold not in (value["first"], value["second"]):
            return None
        return float(self.given(sheet, value) == gold)

    def words(self, sheet: Sheet, gold: Json) -> Phrase:
        if gold in sheet.order:
            return phrase("comparison-gold-side", letter=letter_of(sheet, str(gold)))
        return phrase(f"comparison-{gold}")


class Sides:
    """Which of the two was found better; those who were shown other two candidates were asked something else."""

    def of(self, sheet: Sheet, value: JsonObject) -> Iterator[Opinion]:
        if value["verdict"] != "unsure":
            pair, answer = side(places(sheet), value["first"], value["second"], value["chosen"])
            yield Opinion("comparison", pair, BOTH_BAD if value["verdict"] == NEITHER[1] else answer, "side")

    def best_at(self, sheet: Sheet, value: JsonObject) -> Standing | None:
        return Standing(sheet.order.index(value["chosen"]), 2) if value["chosen"] else None

    def words(self, question: str) -> Phrase:
        return phrase(f"{question}-title")


class Comparison:
    """A task with more than two candidates gives each trainer the two that chance put first."""

    name = "comparison"
    example = Example(
        Content(
            prompt="Enaknya sarapan apa ya kalau lagi buru-buru?",
            candidates=(
                Candidate("a", "Roti sama telur dadar. Lima menit beres.", "model-a"),
                Candidate("b", "Sarapan adalah waktu makan yang penting bagi tubuh manusia.", "model-b"),
            ),
        ),
        (Tap("natural"), Tap("a-much")),
    )
    gold = Side()
    opinions = Sides()

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        yield from lacking_candidates(content, self.name, 2)

    def ask(self, sheet: Sheet, given: Given) -> Choose | None:
        if given:
            return None
        return Choose(
            name="verdict",
            ask=phrase("comparison-ask"),
            show=(*question_blocks(sheet), *(candidate_block(*pair) for pair in sheet.shown[:2])),
            options=OPTIONS,
            columns=2,
            chips=CHIPS,
            takes_note="note",
        )

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """The choice itself has checked all there is to check."""

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        answer = given[0]
        winner, margin = VERDICTS[cast("str", answer["choice"])]
        pair = sheet.order[:2]
        return {
            "verdict": answer["choice"],
            "first": pair[0],
            "second": pair[1],
            "chosen": None if winner is None else pair[winner],
            "rejected": None if winner is None else pair[1 - winner],
            "margin": margin,
            "reasons": answer.get("chips", []),
            "note": answer.get("note", ""),
        }

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Preference]:
        del wishes
        if value["chosen"] is None:
            return
        chosen = content.candidate(cast("str", value["chosen"]))
        rejected = content.candidate(cast("str", value["rejected"]))
        if chosen.text != rejected.text:
            yield Preference(
                conversation(content),
                chosen.text,
                rejected.text,
                cast("int", value["margin"]),
                chosen.model,
                rejected.model,
            )

    def wordless(self, value: JsonObject) -> JsonObject:
        return emptied(value, note="")
