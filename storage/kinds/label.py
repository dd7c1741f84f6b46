"""`label`: one or several of the batch's own labels for a text or a picture."""

from collections.abc import Iterator
from typing import cast

from locales.phrase import Phrase, phrase
from storage.facts import Content, Json, JsonObject, Sheet, Wishes
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.forms.reply import Tap
from storage.forms.several import ChooseSeveral
from storage.kinds.gold import f1, in_a_line
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import UNSURE, lacking_subject, question_blocks, subject_text
from storage.kinds.opinion import Opinion
from storage.lesson import Label as Lesson

FEWEST = 2
# Labels so short stand two in a row.
SHORT = 16


class Labels:
    """Gold: a label in the words of the batch, or a list of several."""

    def flaw(self, content: Content, wishes: Wishes, gold: Json) -> Phrase | None:
        del content
        labels = _listed(gold)
        if labels and all(isinstance(label, str) for label in labels) and set(labels) <= set(wishes.labels):
            return None
        return phrase("label-gold", labels=", ".join(wishes.labels))

    def given(self, sheet: Sheet, value: JsonObject) -> Json:
        del sheet
        return value["labels"] or None

    def agrees(self, sheet: Sheet, gold: Json, value: JsonObject) -> float | None:
        return f1(set(_listed(gold)), set(_listed(self.given(sheet, value))))

    def words(self, sheet: Sheet, gold: Json) -> Phrase:
        del sheet
        return in_a_line(phrase("as-is", text=label) for label in _listed(gold))


def _listed(gold: Json) -> list[str]:
    return gold if isinstance(gold, list) else [] if gold is None else [gold]


class Chosen:
    """One label is one choice; where several may be chosen each is a question of its own."""

    def of(self, sheet: Sheet, value: JsonObject) -> Iterator[Opinion]:
        said = cast("list[str]", value["labels"])
        if said and sheet.wishes.choose == "several":
            yield from (Opinion(f"label.{label}", "", int(label in said), "flag") for label in sheet.wishes.labels)
        elif said:
            yield Opinion("label", "", said[0], "choice")

    def best_at(self, sheet: Sheet, value: JsonObject) -> None:
        """Nothing is held side by side."""

    def words(self, question: str) -> Phrase:
        label = question.partition(".")[2]
        return phrase("as-is", text=label) if label else phrase("label-title")


class Label:
    name = "label"
    example = Example(
        Content(text="Paketnya telat tiga hari, tapi kurirnya ramah banget."),
        (Tap("n1"), Tap("n2"), Tap("done")),
        Wishes(labels=("harga", "pengiriman", "pelayanan", "kualitas"), choose="several"),
    )
    gold = Labels()
    opinions = Chosen()

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        yield from lacking_subject(content)
        if len(wishes.labels) < FEWEST:
            yield Fault("labels", phrase("label-needs-labels", least=FEWEST))

    def ask(self, sheet: Sheet, given: Given) -> Choose | ChooseSeveral | None:
        if given:
            return None
        labels = sheet.wishes.labels
        # A label may be anything in any script: its place in the wish is what a button can carry.
        options = tuple(Option(f"n{place}", phrase("as-is", text=label)) for place, label in enumerate(labels))
        columns = 2 if max(map(len, labels)) <= SHORT else 1
        shown = question_blocks(sheet)
        if sheet.wishes.choose == "several":
            ask = phrase("label-ask-several")
            return ChooseSeveral("labels", ask, shown, options, (UNSURE,), columns=columns, takes_note="note")
        return Choose("label", phrase("label-ask"), shown, (*options, UNSURE), columns, takes_note="note")

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """The form itself has checked all there is to check."""

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        """`labels` in the words of the batch; none where the trainer was not sure."""
        answer = given[0]
        chosen = cast("list[str]", answer.get("chosen", [answer.get("choice")]))
        names = {f"n{place}": label for place, label in enumerate(sheet.wishes.labels)}
        labels = [names[id_] for id_ in chosen if id_ in names]
        return {"labels": labels, "unsure": not labels, "note": answer.get("note", "")}

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Lesson]:
        del wishes
        for label in cast("list[str]", value["labels"]):
            yield Lesson(subject_text(content), label, image=content.image)

    def wordless(self, value: JsonObject) -> JsonObject:
        return emptied(value, note="")
