"""What somebody answered, for whoever looks it over: the texts they saw, each question and what they said to it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from handlers.screens.figures import below_each_other, in_a_line
from handlers.screens.forms.before import labels_of
from handlers.screens.forms.drawn import blocks
from handlers.screens.forms.marking import judged_lines
from handlers.screens.screen import Change, Numbered, Part, Quote
from locales.phrase import Phrase, phrase
from storage.facts import JsonObject, Sheet
from storage.forms.changing import state_before
from storage.forms.choose import Choose
from storage.forms.mark import Mark, laid_out
from storage.forms.material import Block
from storage.forms.question import Question
from storage.forms.record import Record
from storage.forms.reply import State
from storage.forms.scale import Scale
from storage.forms.several import ChooseSeveral
from storage.forms.write import Write
from storage.rules.difference import share_changed
from storage.rules.sitting import asked_kinds

# Where most words are new, a comparison word by word cannot be read.
MOSTLY_NEW = 0.5
HIDDEN = "…"


def answered(sheet: Sheet, given: Mapping[str, tuple[JsonObject, ...]]) -> tuple[Part, ...]:
    """All of a sitting in the order it was answered; each text stands there once, veiled where it is hard to read."""
    parts: list[Part] = []
    kinds = asked_kinds(sheet)
    for kind in kinds:
        if len(kinds) > 1:
            parts.append(phrase("review-kind", kind=phrase(f"{kind.name}-title")))
        parts += _of_kind(_asked(sheet, kind.name, given.get(kind.name, ())), parts, sheet)
    return tuple(_veiled(part) for part in parts) if sheet.sensitive else tuple(parts)


def picture_of(sheet: Sheet) -> str:
    """The picture that the first question is about, empty where it is about none."""
    for kind in asked_kinds(sheet):
        question = kind.ask(sheet, ())
        return next((block.text for block in (question.show if question else ()) if block.picture), "")
    return ""


def _asked(sheet: Sheet, name: str, answers: tuple[JsonObject, ...]) -> Iterator[tuple[Question, JsonObject]]:
    kind = next(kind for kind in asked_kinds(sheet) if kind.name == name)
    for place, answer in enumerate(answers):
        question = kind.ask(sheet, answers[:place])
        if question is not None:
            yield question, answer


def _of_kind(asked: Iterator[tuple[Question, JsonObject]], above: list[Part], sheet: Sheet) -> list[Part]:
    parts: list[Part] = []
    scores: list[Phrase] = []
    read = {_text(part) for part in above}
    for question, answer in asked:
        shown = [part for part in blocks(_around(question, answer)) if _text(part) not in read]
        read |= {_text(part) for part in shown}
        if shown and scores:
            parts.append(in_a_line(scores))
            scores = []
        parts += shown
        if isinstance(question, Scale):
            scores.append(phrase("mark", label=question.about or question.ask, value=_label(question, answer)))
        else:
            said = list(_said(question, answer, sheet))
            parts += said
            read |= {_text(part) for part in said}
    return [*parts, in_a_line(scores)] if scores else parts


def _around(question: Question, answer: JsonObject) -> tuple[Block, ...]:
    """What was read for this question, without what is shown with the answer itself."""
    match question:
        case Mark():
            return question.show[:-1]
        case Write() if answer.get("text") and _is_near(question.base, answer["text"]):
            return tuple(block for block in question.show if block.text != question.base)
    return question.show


def _text(part: Part) -> str:
    """The foreign text of a part, so that none is shown twice; empty where it has none."""
    match part:
        case Quote():
            return part.text
        case Change():
            return part.after
        case Numbered():
            return "".join(text for text, number in part.pieces if not number).strip()
    return ""


def _said(question: Question, answer: JsonObject, sheet: Sheet) -> Iterator[Part]:
    match question:
        case Write() if answer.get("text"):
            yield question.ask
            yield _written(question.base, answer["text"])
            for _, word, meaning in answer.get("glosses", ()):
                yield phrase("gloss-line", word=word, meaning=meaning)
        case Mark():
            yield from _marked(question, state_before(question, answer), HIDDEN if sheet.sensitive else "")
        case Record() if "choice" not in answer:
            yield phrase("review-recorded")
        case _:
            yield phrase("review-line", ask=question.ask, answer=_label(question, answer))
    if answer.get("note"):
        yield Quote(phrase("review-note"), answer["note"])


def _label(question: Question, answer: JsonObject) -> Phrase:
    """What was tapped, its grades and chips with it."""
    chips = question.chips if isinstance(question, Choose) else ()
    ticked = [chip.label for chip in chips if chip.id in answer.get("chips", ())]
    if isinstance(question, ChooseSeveral) and answer.get("grades"):
        return in_a_line([*_graded(question, answer)])
    return in_a_line([*labels_of(question, answer), *ticked] or [phrase("no-figure")])


def _graded(question: ChooseSeveral, answer: JsonObject) -> Iterator[Phrase]:
    grades = {grade.id: grade.label for grade in question.grades}
    for option in question.options:
        grade = grades.get(answer["grades"].get(option.id, ""))
        if option.id in answer["chosen"]:
            yield phrase("chip-graded", label=option.label, grade=grade) if grade else option.label


def _written(base: str, text: str) -> Part:
    if _is_near(base, text):
        return Change(phrase("review-change", share=round(share_changed(base, text) * 100)), base, text)
    return Quote(phrase("review-text"), text)


def _is_near(base: str, text: str) -> bool:
    """Whether the text is shown as a change of this one, which then need not stand above it."""
    return bool(base) and 0 < share_changed(base, text) < MOSTLY_NEW


def _marked(question: Mark, state: State, unseen: str) -> Iterator[Part]:
    pieces = tuple((bit.text, bit.numeral) for bit in laid_out(question.text))
    yield Numbered(question.show[-1].title, pieces)
    lines = list(judged_lines(question, state, unseen))
    yield below_each_other(lines or [phrase("review-unmarked")])


def _veiled(part: Part) -> Part:
    return part if isinstance(part, Phrase) else replace(part, veiled=True)
