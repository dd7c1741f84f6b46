"""`paraphrase`: the same thing said the way the trainer says it, in the register or language asked for."""

from collections.abc import Iterator
from typing import cast

from locales.phrase import Phrase, phrase
from storage.errors import Refused
from storage.facts import Content, JsonObject, Sheet, Wishes
from storage.forms.material import Option
from storage.forms.reply import Tap, Wrote
from storage.forms.write import Write, answer_text
from storage.kinds.kind import Example, Fault, Given
from storage.kinds.material import question_blocks
from storage.lesson import TextPair

MOST_VARIANTS = 5
MORE = Option("more", phrase("paraphrase-send-more"))
SEND = Option("send", phrase("send"), "good")
ENOUGH = Option("enough", phrase("paraphrase-enough"), "good")


class Paraphrase:
    """One variant at least; each further one is the trainer's own wish."""

    name = "paraphrase"
    example = Example(
        Content(text="Saya sangat lelah hari ini.", lang="id", target="id-x-gaul"),
        (Wrote("Gue capek banget hari ini, sumpah.", 1), Tap("send")),
    )

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        if not _source(content):
            yield Fault("text", phrase("paraphrase-needs-text"))

    def ask(self, sheet: Sheet, given: Given) -> Write | None:
        if given and given[-1].get("send") != MORE.id:
            return None
        last = len(given) >= MOST_VARIANTS - 1
        return Write(
            name="text",
            ask=_wording(sheet.target, len(given)),
            show=question_blocks(sheet),
            base=_source(sheet.content),
            lang=sheet.target,
            sends=(SEND,) if last else (SEND, MORE),
            options=(ENOUGH,) if given else (Option("unsure", phrase("unsure")),),
            hint=phrase("paraphrase-hint"),
        )

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        text = answer_text(answer)
        if text is None:
            return
        if text.split() == _source(sheet.content).split():
            raise Refused(phrase("paraphrase-unchanged"))
        if any(text.split() == (answer_text(before) or "").split() for before in given):
            raise Refused(phrase("paraphrase-said-already"))

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        variants = [{"text": answer["text"], "guess": answer.get("guess")} for answer in given if "text" in answer]
        return {"variants": cast("JsonObject", variants), "target": sheet.target, "unsure": not variants}

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[TextPair]:
        for variant in cast("list[JsonObject]", value["variants"]):
            yield TextPair(
                _source(content),
                cast("str", variant["text"]),
                content.lang or wishes.lang,
                cast("str | None", value["target"]),
            )


def _source(content: Content) -> str:
    return content.text or content.prompt or ""


def _wording(target: str | None, variants: int) -> Phrase:
    if variants:
        return phrase("paraphrase-ask-more", number=variants + 1)
    return phrase("paraphrase-ask", target=target) if target else phrase("paraphrase-ask-freely")
