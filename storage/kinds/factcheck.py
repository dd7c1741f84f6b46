"""`factcheck`: every sentence right, wrong or not to be told; for the wrong ones what is right, and a source."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlsplit

from locales.phrase import Phrase, phrase
from storage.errors import Refused
from storage.facts import Candidate, Content, Json, JsonObject, Sheet, Wishes
from storage.forms.mark import DONE, Mark, numbered, spots
from storage.forms.material import Block, Option
from storage.forms.question import Question
from storage.forms.reply import Tap, Wrote
from storage.forms.write import Write, answer_text
from storage.kinds.gold import about, by_candidate, in_a_line, mean, one_or_by_candidate
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import candidate_block, question_blocks
from storage.kinds.opinion import Opinion
from storage.lesson import Label

RIGHT, WRONG, UNSURE = "right", "wrong", "unsure"
TYPES = ("fakta", "bahasa", "logika", "aman", "gaya")
SEVERITIES = ("ringan", "sedang", "berat")
NOTE = "note"
SEND = (Option("send", phrase("send"), "good"),)
UNKNOWN = Option("unknown", phrase("factcheck-unknown"))


class WrongSentences:
    """Gold: the numbers of the wrong sentences, none for []; where there are candidates, by candidate.

    Counted is the share of the wrong ones found and the share of the right ones let be, both alike. A quote marks
    the sentences it stands in.
    """

    def flaw(self, content: Content, wishes: Wishes, gold: Json) -> Phrase | None:
        del wishes
        said = by_candidate(content, gold)
        if said is not None and all(_fits(_text_of(content, id_), numbers) for id_, numbers in said.items()):
            return None
        return phrase("factcheck-gold", most=max(len(numbered(text)) for text in _texts(content)))

    def given(self, sheet: Sheet, value: JsonObject) -> Json:
        said = {id_: _numbers(verdicts, WRONG) for id_, verdicts in _verdicts(sheet, value)}
        return one_or_by_candidate(sheet.content, said)

    def agrees(self, sheet: Sheet, gold: Json, value: JsonObject) -> float | None:
        said, wrong = dict(_verdicts(sheet, value)), by_candidate(sheet.content, gold) or {}
        return mean(_agreed(numbers, said[id_]) for id_, numbers in wrong.items())

    def words(self, sheet: Sheet, gold: Json) -> Phrase:
        said = by_candidate(sheet.content, gold) or {}
        return in_a_line(about(sheet, id_, _wrong_in_words(numbers)) for id_, numbers in said.items())


def _texts(content: Content) -> list[str]:
    return [candidate.text for candidate in content.candidates] or [content.text or ""]


def _text_of(content: Content, candidate: str | None) -> str:
    return content.text or "" if candidate is None else content.candidate(candidate).text


def _fits(text: str, numbers: Json) -> bool:
    there = range(1, len(numbered(text)) + 1)
    return isinstance(numbers, list) and all(type(number) is int and number in there for number in numbers)


def _verdicts(sheet: Sheet, value: JsonObject) -> Iterator[tuple[str | None, list[str]]]:
    """What was said of each sentence of each text."""
    for checked in cast("list[JsonObject]", value["checked"]):
        id_ = cast("str | None", checked["candidate"])
        yield id_, _marked(_text_of(sheet.content, id_), checked)


def _marked(text: str, checked: JsonObject) -> list[str]:
    """A quote marks the sentences it stands in."""
    said = [spot["verdict"] for spot in spots(checked, "sentences")]
    for quote in spots(checked, "quotes"):
        for place, (start, end) in enumerate(numbered(text)):
            if quote["start"] < end and start < quote["end"]:
                said[place] = quote["verdict"]
    return said


def _numbers(said: list[str], verdict: str) -> list[int]:
    return [number for number, each in enumerate(said, 1) if each == verdict]


def _agreed(wrong: list[int], said: list[str]) -> float:
    found = [float(each == WRONG) for number, each in enumerate(said, 1) if number in wrong]
    spared = [float(each == RIGHT) for number, each in enumerate(said, 1) if number not in wrong]
    return mean(mean(part) for part in (found, spared) if part)


def _wrong_in_words(numbers: list[int]) -> Phrase:
    if not numbers:
        return phrase("factcheck-gold-none")
    return phrase("factcheck-gold-wrong", numbers=", ".join(map(str, numbers)))


@dataclass(frozen=True, slots=True)
class Target:
    """One text to check, the last of those shown: a candidate, or the task's own (`candidate` is then None)."""

    candidate: str | None
    show: tuple[Block, ...]

    @property
    def text(self) -> str:
        return self.show[-1].text


class Wrong:
    """Whether a sentence is wrong, of each sentence; quotes are everybody's own."""

    def of(self, sheet: Sheet, value: JsonObject) -> Iterator[Opinion]:
        del sheet
        for checked in cast("list[JsonObject]", value["checked"]):
            for spot in spots(checked, "sentences"):
                if spot["verdict"] != UNSURE:
                    subject = f"{checked['candidate'] or ''}.{spot['start']}"
                    yield Opinion("factcheck", subject, int(spot["verdict"] == WRONG), "flag")

    def best_at(self, sheet: Sheet, value: JsonObject) -> None:
        """Nothing is held side by side."""

    def words(self, question: str) -> Phrase:
        return phrase(f"{question}-title")


class Factcheck:
    """Candidates are checked one after another; a task without any has its own text checked."""

    name = "factcheck"
    example = Example(
        Content(
            prompt="Ceritain soal Monas dong.",
            candidates=(
                Candidate(
                    "a", "Monas ada di Jakarta. Tingginya 500 meter. Di puncaknya ada lidah api emas.", "model-a"
                ),
            ),
        ),
        (
            Tap("n2"),
            Tap("fakta"),
            Tap(DONE),
            Wrote("Monas itu 132 meter, termasuk lidah apinya.", 1),
            Tap("send"),
            Wrote("https://id.wikipedia.org/wiki/Monumen_Nasional", 2),
            Tap("send"),
        ),
    )
    gold = WrongSentences()
    opinions = Wrong()

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        if not content.candidates and not content.text:
            yield Fault("candidates", phrase("factcheck-needs-text"))

    def ask(self, sheet: Sheet, given: Given) -> Question | None:
        return next(_questions(sheet, given), None)

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        question = self.ask(sheet, given)
        text = answer_text(answer)
        if isinstance(question, Write) and question.name == "source" and text is not None and not _is_link(text):
            raise Refused(phrase("factcheck-no-link"))

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        waiting = list(given)
        return {"checked": [_checked(target, waiting) for target in _targets(sheet)]}

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Label]:
        del wishes
        for checked in cast("list[JsonObject]", value["checked"]):
            id_ = cast("str | None", checked["candidate"])
            text = content.candidate(id_).text if id_ is not None else content.text or ""
            for spot in (*spots(checked, "sentences"), *spots(checked, "quotes")):
                if spot["verdict"] != UNSURE:
                    verdict, severity = cast("str", spot["verdict"]), cast("str | None", spot["severity"])
                    yield Label(text, verdict, severity, start=spot["start"], end=spot["end"])

    def wordless(self, value: JsonObject) -> JsonObject:
        return emptied(value, note=None, correction=None, source=None)


def _targets(sheet: Sheet) -> tuple[Target, ...]:
    above = question_blocks(sheet)
    if not sheet.shown:
        return (Target(None, above),)
    return tuple(Target(shown[1].id, (*above, candidate_block(*shown, len(sheet.order)))) for shown in sheet.shown)


def _questions(sheet: Sheet, given: Given) -> Iterator[Question]:
    """The questions that are not answered yet, as far as the answers tell which there will be."""
    waiting = list(given)
    for target in _targets(sheet):
        if not waiting:
            yield _mark(target)
            return
        for spot in _wrong(waiting.pop(0)):
            for question in (_correction(target, spot), _source(target, spot)):
                if not waiting:
                    yield question
                    return
                waiting.pop(0)


def _checked(target: Target, waiting: list[JsonObject]) -> JsonObject:
    """What was said of this text; takes its answers off the front of those that wait."""
    marked = waiting.pop(0)
    said = {name: [_proved(spot, waiting) for spot in spots(marked, name)] for name in ("sentences", "quotes")}
    return {"candidate": target.candidate, **said}


def _proved(spot: JsonObject, waiting: list[JsonObject]) -> JsonObject:
    """A spot with its correction and its source, if it is wrong."""
    if spot["verdict"] != WRONG:
        return spot
    correction, source = waiting.pop(0), waiting.pop(0)
    right = spot["note"] if correction.get("choice") == NOTE else answer_text(correction)
    return {**spot, "correction": right, "source": (answer_text(source) or "").strip() or None}


def _wrong(marked: JsonObject) -> list[JsonObject]:
    return [spot for spot in (*spots(marked, "sentences"), *spots(marked, "quotes")) if spot["verdict"] == WRONG]


def _mark(target: Target) -> Mark:
    return Mark(
        name="sentences",
        ask=phrase("factcheck-ask"),
        show=target.show,
        verdicts=tuple(Option(id_, phrase(f"factcheck-{id_}")) for id_ in (RIGHT, WRONG, UNSURE)),
        types=tuple(Option(id_, phrase(f"factcheck-type-{id_}")) for id_ in TYPES),
        severities=tuple(Option(id_, phrase(f"factcheck-severity-{id_}")) for id_ in SEVERITIES),
        hint=phrase("factcheck-hint"),
        untouched=phrase("factcheck-all-right"),
    )


def _correction(target: Target, spot: JsonObject) -> Write:
    note = spot.get("note")
    own = (Block(phrase("your-note"), cast("str", note)),) if note else ()
    use = (Option(NOTE, phrase("factcheck-use-note")),) if note else ()
    return Write(
        name="correction",
        ask=phrase("factcheck-ask-correction"),
        show=(*_excerpt(target, spot), *own),
        base=target.text[spot["start"] : spot["end"]],
        lang=None,
        sends=SEND,
        options=(*use, UNKNOWN),
    )


def _source(target: Target, spot: JsonObject) -> Write:
    return Write(
        name="source",
        ask=phrase("factcheck-ask-source"),
        show=_excerpt(target, spot),
        base="",
        lang=None,
        sends=SEND,
        options=(UNKNOWN,),
    )


def _excerpt(target: Target, spot: JsonObject) -> tuple[Block, ...]:
    """The part that is wrong, under the text it is from unless it is all of it."""
    part = Block(phrase("factcheck-wrong-part"), target.text[spot["start"] : spot["end"]])
    whole = Block(target.show[-1].title, target.text, "folded")
    return (part,) if part.text == target.text.strip() else (whole, part)


def _is_link(text: str) -> bool:
    """Whether this is one address that a browser opens, and nothing beside it."""
    words = text.split()
    try:
        parts = urlsplit(words[0]) if len(words) == 1 else None
        host = parts.hostname if parts and parts.scheme in ("http", "https") else None
    except ValueError:
        return False
    return host is not None and "." in host.strip(".")
