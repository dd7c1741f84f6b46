"""`critique`: what is wrong with an answer and how badly, and if one likes, how it could be better."""

from collections.abc import Iterator
from typing import cast

from locales.phrase import Phrase, phrase
from storage.facts import Candidate, Content, Json, JsonObject, Sheet, Wishes
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.forms.question import Question
from storage.forms.reply import Tap, Wrote
from storage.forms.several import ChooseSeveral
from storage.forms.write import Write, told
from storage.kinds.gold import about, by_candidate, f1, in_a_line, names_in
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import (
    GRADES,
    SEND,
    UNSURE,
    candidate_block,
    conversation,
    lacking_candidates,
    letter_options,
    question_blocks,
)
from storage.kinds.opinion import Opinion
from storage.lesson import Label, Lesson, Text

# Beside each other on two columns: a long name by a short one.
ISSUES = ("stiff", "off-topic", "false", "long-winded", "impolite", "incomplete", "unclear", "biased")
NONE = "none"
NO_SUGGESTION = Option("nothing", phrase("critique-no-suggestion"))


class Issues:
    """Gold: by candidate "none" or a list of issues, {"a": ["stiff"]}. Of a picked candidate its own counts."""

    def flaw(self, content: Content, wishes: Wishes, gold: Json) -> Phrase | None:
        del wishes
        said = by_candidate(content, gold)
        if said is not None and all(names_in(issues, ISSUES, NONE) is not None for issues in said.values()):
            return None
        return phrase("critique-gold", issues=", ".join((NONE, *ISSUES)))

    def given(self, sheet: Sheet, value: JsonObject) -> Json:
        if value["verdict"] == UNSURE.id:
            return None
        picked = [value["candidate"]] if value["candidate"] else sheet.order
        return {id_: list(value["issues"]) or NONE for id_ in picked}

    def agrees(self, sheet: Sheet, gold: Json, value: JsonObject) -> float | None:
        said = self.given(sheet, value)
        if said is None:
            return 0.0
        both = [
            f1(names_in(gold[id_], ISSUES, NONE) or frozenset(), names_in(said[id_], ISSUES, NONE) or frozenset())
            for id_ in gold
            if id_ in said
        ]
        return min(both) if both else None

    def words(self, sheet: Sheet, gold: Json) -> Phrase:
        return in_a_line(about(sheet, id_, _in_words(issues)) for id_, issues in gold.items())


def _in_words(issues: Json) -> Phrase:
    if issues == NONE:
        return phrase("critique-none")
    return in_a_line(phrase(f"critique-issue-{issue}") for issue in issues)


class Found:
    """A question for each issue; where one of several was picked, only about that."""

    def of(self, sheet: Sheet, value: JsonObject) -> Iterator[Opinion]:
        if value["verdict"] != UNSURE.id:
            for id_ in [value["candidate"]] if value["candidate"] else sheet.order:
                yield from (Opinion(f"critique.{each}", id_, int(each in value["issues"]), "flag") for each in ISSUES)

    def best_at(self, sheet: Sheet, value: JsonObject) -> None:
        """Nothing is held side by side."""

    def words(self, question: str) -> Phrase:
        return phrase(f"critique-issue-{question.partition('.')[2]}")


class Critique:
    """Of several candidates one is picked, the one with most to say about."""

    name = "critique"
    example = Example(
        Content(
            prompt="Cara bilang ke bos kalau aku mau izin pulang cepat gimana ya?",
            candidates=(
                Candidate("a", "Anda wajib mengajukan surat permohonan izin tertulis kepada atasan.", "model-a"),
            ),
        ),
        (
            *(Tap("stiff") for _ in range(2)),
            Tap("incomplete"),
            Tap("done"),
            Wrote("Kasih contoh kalimat yang bisa langsung dikirim lewat WA.", 1),
            Tap("send"),
        ),
    )
    gold = Issues()
    opinions = Found()

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        yield from lacking_candidates(content, self.name, 1)

    def ask(self, sheet: Sheet, given: Given) -> Question | None:
        picked, answers = _picked(sheet, given)
        if picked is None:
            return None if given else _pick(sheet)
        if not answers:
            return _issues(sheet, picked)
        found = any(issue in ISSUES for issue in answers[0]["chosen"])
        return _suggestion(sheet, picked) if found and len(answers) == 1 else None

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        """The forms themselves have checked all there is to check."""

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        """`verdict` is "issues", "none" or "unsure"; `issues` has the severity of each."""
        picked, answers = _picked(sheet, given)
        chosen = answers[0]["chosen"] if answers else [given[0]["choice"]]
        found = chosen[0] in ISSUES
        return {
            "candidate": picked[1].id if picked else None,
            "verdict": "issues" if found else chosen[0],
            "issues": answers[0]["grades"] if found else {},
            "note": answers[0].get("note", "") if answers else "",
            "suggestion": answers[-1].get("text") if answers else None,
            **told(answers[-1] if answers else {}),
        }

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Lesson]:
        """A label for each issue found; of several candidates without one, each is labelled so."""
        named = value["candidate"]
        about = [content.candidate(cast("str", named))] if named else content.candidates
        for candidate in about if value["verdict"] == NONE else ():
            yield Label(candidate.text, NONE)
        for candidate in about if value["verdict"] == "issues" else ():
            for issue, grade in cast("dict[str, str]", value["issues"]).items():
                yield Label(candidate.text, issue, grade)
            if value["suggestion"]:
                lang = wishes.target or wishes.lang
                yield Text(cast("str", value["suggestion"]), lang, conversation(content), candidate.text)

    def wordless(self, value: JsonObject) -> JsonObject:
        return emptied(value, note="", suggestion=None, guess=None)


def _picked(sheet: Sheet, given: Given) -> tuple[tuple[str, Candidate] | None, Given]:
    """The candidate it is about with its letter, and the answers about it; None while or where none was picked."""
    if len(sheet.order) == 1:
        return sheet.shown[0], given
    letter = str(given[0]["choice"]).upper() if given else ""
    return next((pair for pair in sheet.shown if pair[0] == letter), None), given[1:]


def _pick(sheet: Sheet) -> Choose:
    letters = letter_options(sheet)
    return Choose(
        name="pick",
        ask=phrase("critique-pick"),
        show=(*question_blocks(sheet), *(candidate_block(*pair) for pair in sheet.shown)),
        options=(*letters, Option(NONE, phrase("critique-all-good")), UNSURE),
        columns=min(len(letters), 4),
    )


def _issues(sheet: Sheet, picked: tuple[str, Candidate]) -> ChooseSeveral:
    return ChooseSeveral(
        name="issues",
        ask=phrase("critique-ask", letter=picked[0]),
        show=(*question_blocks(sheet), candidate_block(*picked)),
        options=tuple(Option(issue, phrase(f"critique-issue-{issue}")) for issue in ISSUES),
        alone=(Option(NONE, phrase("critique-none")), UNSURE),
        grades=GRADES,
        takes_note="note",
    )


def _suggestion(sheet: Sheet, picked: tuple[str, Candidate]) -> Write:
    return Write(
        name="suggestion",
        ask=phrase("critique-suggest"),
        show=(*question_blocks(sheet), candidate_block(*picked)),
        base="",
        lang=sheet.target or sheet.lang,
        sends=(SEND,),
        options=(NO_SUGGESTION,),
    )
