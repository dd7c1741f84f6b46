"""`voice`: the trainer reads a text aloud, or answers a prompt, in a voice note."""

from collections.abc import Iterator
from typing import cast

from locales.phrase import phrase
from storage.facts import Content, JsonObject, Sheet, Wishes
from storage.forms.material import Option
from storage.forms.record import SEND, Record
from storage.forms.reply import Recorded, Tap
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import question_blocks
from storage.lesson import Speech


class Voice:
    """A task with a `text` is read aloud, one without is answered."""

    name = "voice"
    example = Example(
        Content(text="Punten, badé naros, ari stasion téh palih mana nya?", lang="su"),
        (Recorded("voice/0f1e2d3c4b5a69788796a5b4c3d2e1f0.oga", 6, 14_210, 1), Tap(SEND)),
    )
    gold = None
    opinions = None

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        if not (content.text or content.prompt):
            yield Fault("text", phrase("voice-needs-text"))

    def ask(self, sheet: Sheet, given: Given) -> Record | None:
        if given:
            return None
        return Record(
            name="recording",
            ask=phrase("voice-ask-read") if sheet.content.text else phrase("voice-ask-answer"),
            show=question_blocks(sheet),
            options=(Option("unsure", phrase("unsure")),),
            hint=phrase("voice-hint"),
        )

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """The recording itself has checked all there is to check."""

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        """`path` is relative to the folder for files; None where the trainer did not dare."""
        del sheet
        nothing: JsonObject = {"path": None, "seconds": None, "bytes": None}
        return cast("JsonObject", given[0].get("recording", nothing))

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Speech]:
        if value["path"] is not None:
            text = content.text or content.prompt or ""
            yield Speech(text, value["path"], value["seconds"], content.lang or wishes.lang, bool(content.text))

    def wordless(self, value: JsonObject) -> JsonObject:
        return emptied(value, path=None, seconds=None, bytes=None)
