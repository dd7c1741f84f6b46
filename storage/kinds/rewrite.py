"""`rewrite`: the trainer picks a candidate and says it better, or says that there is nothing to improve."""

from collections.abc import Iterator
from typing import cast

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import Candidate, Content, JsonObject, Sheet, Wishes
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.forms.question import Question
from storage.forms.reply import Tap, Wrote
from storage.forms.write import Write, answer_text
from storage.kinds.kind import Example, Fault, Given
from storage.kinds.material import candidate_block, conversation, lacking_candidates, letter_options, question_blocks
from storage.lesson import Completion, Lesson, Preference

GOOD, UNSURE = "good", "unsure"
SEND = (Option("send", phrase("send"), "good"),)


class Rewrite:
    name = "rewrite"
    example = Example(
        Content(
            prompt="Tolong ingetin aku minum air putih dong.",
            candidates=(Candidate("a", "Anda diharapkan untuk mengonsumsi air putih secara teratur.", "model-a"),),
        ),
        (Wrote("Eh, udah minum belum? Ambil air putih dulu yuk, segelas aja.", 1), Tap("send")),
    )

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        yield from lacking_candidates(content, self.name, 1)

    def ask(self, sheet: Sheet, given: Given) -> Question | None:
        picked = _picked(sheet, given)
        if picked is None:
            return None if given else self._pick(sheet)
        if given and "text" in given[-1]:
            return None
        if given and given[-1].get("choice") in (GOOD, UNSURE):
            return None
        letter, candidate = picked
        return Write(
            name="text",
            ask=phrase("rewrite-ask", letter=letter),
            show=(*question_blocks(sheet), candidate_block(letter, candidate)),
            base=candidate.text,
            lang=sheet.target or sheet.lang,
            sends=SEND,
            options=(Option(GOOD, phrase("rewrite-good")), Option(UNSURE, phrase("unsure"))),
            hint=phrase("rewrite-hint"),
        )

    def _pick(self, sheet: Sheet) -> Choose:
        letters = letter_options(sheet)
        return Choose(
            name="pick",
            ask=phrase("rewrite-pick"),
            show=(*question_blocks(sheet), *(candidate_block(*pair) for pair in sheet.shown)),
            options=(*letters, Option(GOOD, phrase("rewrite-all-good")), Option(UNSURE, phrase("unsure"))),
            columns=len(letters),
        )

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        picked = _picked(sheet, given)
        text = answer_text(answer)
        if picked and text is not None and text.split() == picked[1].text.split():
            raise Refused(phrase("rewrite-unchanged"))

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        picked = _picked(sheet, given)
        last = given[-1]
        return {
            "candidate": picked[1].id if picked else None,
            "text": last.get("text"),
            "verdict": "rewritten" if "text" in last else last["choice"],
            "guess": last.get("guess"),
        }

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Lesson]:
        del wishes
        if value["candidate"] is None:
            return
        before = content.candidate(cast("str", value["candidate"]))
        if value["verdict"] == GOOD:
            yield Completion(conversation(content), before.text)
        if value["verdict"] == "rewritten":
            text = cast("str", value["text"])
            yield Completion(conversation(content), text)
            yield Preference(conversation(content), text, before.text, 1, None, before.model)


def _picked(sheet: Sheet, given: Given) -> tuple[str, Candidate] | None:
    """The candidate to improve with its letter: the only one, or the one that was tapped first."""
    if len(sheet.order) == 1:
        return sheet.shown[0]
    letter = str(given[0].get("choice", "")).upper() if given else ""
    return next((pair for pair in sheet.shown if pair[0] == letter), None)
