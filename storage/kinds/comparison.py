"""`comparison`: which of two candidates is better, how much, and if one likes, why."""

from collections.abc import Iterator
from typing import cast

from locales.phrase import phrase
from storage.facts import Candidate, Content, JsonObject, Sheet, Wishes
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.forms.reply import Tap
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import candidate_block, conversation, lacking_candidates, question_blocks
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
REASONS = ("correct", "complete", "clear", "natural", "polite", "safe")


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
            options=tuple(Option(id_, phrase(f"comparison-{id_}")) for id_ in VERDICTS),
            columns=2,
            chips=tuple(Option(id_, phrase(f"comparison-because-{id_}")) for id_ in REASONS),
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
