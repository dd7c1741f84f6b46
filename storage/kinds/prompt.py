"""`prompt`: the trainer writes something of their own on a topic, a prompt for a model or a free paragraph."""

from collections.abc import Iterator
from typing import cast

from locales.phrase import phrase
from storage.facts import Content, JsonObject, Sheet, Wishes
from storage.forms.material import Option
from storage.forms.reply import Tap, Wrote
from storage.forms.write import Write, told
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import UNSURE, question_blocks
from storage.lesson import Text

# The way it is sent says what it is.
SORTS = ("request", "paragraph")


class Prompt:
    name = "prompt"
    example = Example(
        Content(topic="anak kos"),
        (Wrote("Bikinin daftar belanja mingguan buat anak kos, budget seratus ribu dong.", 1), Tap("request")),
    )
    gold = None
    opinions = None

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        if not content.topic:
            yield Fault("topic", phrase("prompt-needs-topic"))

    def ask(self, sheet: Sheet, given: Given) -> Write | None:
        if given:
            return None
        return Write(
            name="text",
            ask=phrase("prompt-ask", topic=sheet.content.topic or ""),
            show=question_blocks(sheet),
            base="",
            lang=sheet.target or sheet.lang,
            sends=tuple(Option(sort, phrase(f"prompt-send-{sort}"), "good") for sort in SORTS),
            options=(UNSURE,),
            hint=phrase("prompt-hint"),
        )

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """Whatever people write is theirs to write."""

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        """`sort` is "request" or "paragraph", None where the trainer had no idea."""
        answer = given[0]
        return {
            "topic": sheet.content.topic,
            "text": answer.get("text"),
            "sort": answer.get("send"),
            **told(answer),
        }

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Text]:
        if value["text"] is not None:
            lang = content.target or wishes.target or content.lang or wishes.lang
            yield Text(cast("str", value["text"]), lang, topic=content.topic)

    def wordless(self, value: JsonObject) -> JsonObject:
        return emptied(value, text=None, guess=None)
