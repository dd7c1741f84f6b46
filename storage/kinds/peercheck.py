"""`peercheck`: judges another trainer's text without seeing who wrote it, or reads it back without seeing the source.

The text is the task's only candidate. Whose it is, no task says.
"""

from collections.abc import Iterator
from typing import cast

from locales.phrase import Phrase, phrase
from storage.facts import Candidate, Content, Json, JsonObject, Sheet, Wishes
from storage.forms.choose import Choose
from storage.forms.material import Block, Option
from storage.forms.question import Question
from storage.forms.reply import Tap
from storage.forms.write import Write, told
from storage.kinds.gold import in_a_line, mean
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import EVERYWHERE, question_blocks
from storage.kinds.opinion import GRADES, Opinion
from storage.lesson import Label, Lesson, TextPair

BACK, MEANING, REGISTER, NATIVE = "back", "meaning", "register", "native"
# Reading back comes first: whoever has seen the source can no longer do it.
CHECKS = (BACK, MEANING, REGISTER, NATIVE)
UNSURE = Option("unsure", phrase("unsure"))
SEND = (Option("send", phrase("send"), "good"),)
BACK_INTO = "id"


class Verdicts:
    """Gold: the verdict of some checks, {"meaning": "yes"}; a neighbouring verdict is half right."""

    def flaw(self, content: Content, wishes: Wishes, gold: Json) -> Phrase | None:
        checks = [check for check in _checks(content, wishes) if check != BACK]
        named = isinstance(gold, dict) and gold and gold.keys() <= set(checks)
        if named and all(grade in GRADES for grade in gold.values()):
            return None
        return phrase("peercheck-gold", checks=", ".join(checks), grades=", ".join(GRADES))

    def given(self, sheet: Sheet, value: JsonObject) -> Json:
        del sheet
        return {check: said for check, said in value["verdicts"].items() if said in GRADES} or None

    def agrees(self, sheet: Sheet, gold: Json, value: JsonObject) -> float | None:
        del sheet
        return mean(_near(grade, value["verdicts"][check]) for check, grade in gold.items())

    def words(self, sheet: Sheet, gold: Json) -> Phrase:
        del sheet
        return in_a_line(phrase(f"peercheck-{check}-{grade}") for check, grade in gold.items())


def _near(grade: str, said: str) -> float:
    return max(0.0, 1 - abs(GRADES.index(grade) - GRADES.index(said)) / 2) if said in GRADES else 0.0


class Checked:
    """A question for each check."""

    def of(self, sheet: Sheet, value: JsonObject) -> Iterator[Opinion]:
        del sheet
        for check, said in cast("dict[str, str]", value["verdicts"]).items():
            if said in GRADES:
                yield Opinion(f"peercheck.{check}", "", GRADES.index(said), "grade")

    def best_at(self, sheet: Sheet, value: JsonObject) -> None:
        """Nothing is held side by side."""

    def words(self, question: str) -> Phrase:
        return phrase("peercheck-check", check=question.partition(".")[2])


class Peercheck:
    """A text in a regional language is read back, any other is held against its source, unless the batch says so."""

    name = "peercheck"
    example = Example(
        Content(
            prompt="Kamu sudah makan belum?",
            candidates=(Candidate("peer", "Belom nih, laper banget gue. Lu?"),),
            lang="id",
            target="id-x-gaul",
        ),
        (Tap("yes"), Tap("yes"), Tap("partly")),
    )
    gold = Verdicts()
    opinions = Checked()

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        if len(content.candidates) != 1:
            yield Fault("candidates", phrase("peercheck-needs-one"))
        if not set(wishes.checks) <= set(CHECKS):
            yield Fault("checks", phrase("peercheck-checks-unknown", checks=", ".join(CHECKS)))
        elif not _checks(content, wishes):
            yield Fault("target", phrase("peercheck-needs-target"))
        elif MEANING in _checks(content, wishes) and not (content.text or content.prompt or content.messages):
            yield Fault("text", phrase("peercheck-needs-source"))

    def ask(self, sheet: Sheet, given: Given) -> Question | None:
        checks = _checks(sheet.content, sheet.wishes)
        if len(given) >= len(checks):
            return None
        check = checks[len(given)]
        if check == BACK:
            return _read_back(sheet)
        wording = "fits" if check == MEANING and sheet.content.text is None else check
        grades = (Option(grade, phrase(f"peercheck-{wording}-{grade}")) for grade in GRADES)
        return Choose(
            name=check,
            ask=_asked(wording, sheet),
            show=(*(question_blocks(sheet) if MEANING in checks else ()), _text(sheet)),
            options=(*grades, UNSURE),
            columns=2,
        )

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """The forms have checked all there is to check."""

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        answers = dict(zip(_checks(sheet.content, sheet.wishes), given, strict=True))
        back = answers.pop(BACK, {})
        return {
            "candidate": sheet.content.candidates[0].id,
            "verdicts": {check: answer["choice"] for check, answer in answers.items()},
            "back": back.get("text"),
            **told(back),
        }

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Lesson]:
        text = content.candidates[0].text
        for check, verdict in cast("dict[str, str]", value["verdicts"]).items():
            if verdict in GRADES:
                yield Label(text, f"{check}-{verdict}")
        if value["back"] is not None:
            yield TextPair(text, cast("str", value["back"]), content.target or wishes.target, BACK_INTO)

    def wordless(self, value: JsonObject) -> JsonObject:
        return emptied(value, back=None, guess=None)


def _checks(content: Content, wishes: Wishes) -> tuple[str, ...]:
    """What is asked about this text, in the order it is asked. Of no register one can ask whether it is right."""
    target = content.target or wishes.target
    regional = target is not None and target.split("-")[0].lower() not in EVERYWHERE
    wished = wishes.checks or ((BACK, REGISTER, NATIVE) if regional else (MEANING, REGISTER, NATIVE))
    return tuple(check for check in CHECKS if check in wished and (check != REGISTER or target is not None))


def _read_back(sheet: Sheet) -> Write:
    return Write(
        name="back",
        ask=phrase("peercheck-back", target=BACK_INTO),
        show=(_text(sheet),),
        base=sheet.content.candidates[0].text,
        lang=BACK_INTO,
        sends=SEND,
        options=(UNSURE,),
        hint=phrase("peercheck-back-hint"),
    )


def _text(sheet: Sheet) -> Block:
    return Block(phrase("peercheck-text"), sheet.content.candidates[0].text)


def _asked(wording: str, sheet: Sheet) -> Phrase:
    return phrase(f"peercheck-{wording}", target=sheet.target or BACK_INTO)
