"""`demonstration`: the trainer writes the answer, without having seen any."""

from collections.abc import Iterator
from typing import cast

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import Content, JsonObject, Sheet, Wishes
from storage.forms.reply import Tap, Wrote
from storage.forms.write import Write, answer_text, told
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import SEND, UNSURE, conversation, question_blocks, subject_text
from storage.lesson import Completion


class Demonstration:
    name = "demonstration"
    example = Example(
        Content(prompt="Gimana cara minta maaf ke teman gara-gara telat dateng nikahannya?"),
        (
            Wrote("Chat aja langsung: “Bestie, maaf banget ya aku telat. Kutraktir makan deh minggu ini!”", 1),
            Tap("send"),
        ),
    )
    gold = None
    opinions = None

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        if not subject_text(content):
            yield Fault("prompt", phrase("demonstration-needs-prompt"))
        if content.messages and content.messages[-1].role != "user":
            yield Fault("messages", phrase("demonstration-needs-user"))

    def ask(self, sheet: Sheet, given: Given) -> Write | None:
        if given:
            return None
        return Write(
            name="text",
            ask=phrase("demonstration-ask"),
            show=question_blocks(sheet),
            base="",
            lang=sheet.target or sheet.lang,
            sends=(SEND,),
            options=(UNSURE,),
            hint=phrase("demonstration-hint"),
        )

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """To repeat the question is no answer."""
        del given
        text = answer_text(answer)
        if text is not None and text.split() == conversation(sheet.content)[-1].content.split():
            raise Refused(phrase("demonstration-repeated"))

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        del sheet
        answer = given[0]
        return {"text": answer.get("text"), "unsure": "text" not in answer, **told(answer)}

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Completion]:
        del wishes
        if value["text"] is not None:
            yield Completion(conversation(content), cast("str", value["text"]))

    def wordless(self, value: JsonObject) -> JsonObject:
        return emptied(value, text=None, guess=None)
