"""`paraphrase`: the same thing said the way the trainer says it, in each register or language asked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from locales.phrase import Phrase, phrase
from storage.errors import Refused
from storage.facts import Content, JsonObject, Sheet, Wishes
from storage.forms.gloss import kept_glosses
from storage.forms.material import Block, Option
from storage.forms.reply import Tap, Wrote
from storage.forms.write import Write, answer_text, told
from storage.kinds.kind import Example, Fault, Given, emptied
from storage.kinds.material import is_local, question_blocks, sentence_with
from storage.lesson import Gloss, Lesson, TextPair

MOST_VARIANTS = 5
LONGEST_PLACE = 100
NO_MATTER = "none"
MORE = Option("more", phrase("paraphrase-send-more"))
SEND = Option("send", phrase("send"), "good")
ENOUGH = Option("enough", phrase("paraphrase-enough"), "good")
UNSURE = Option("unsure", phrase("unsure"))
PASS = Option("unsure", phrase("paraphrase-pass"))
NOWHERE = Option("skip", phrase("paraphrase-region-skip"))
GLOSS = Option("gloss", phrase("gloss-word"))


@dataclass(frozen=True, slots=True)
class Rung:
    """One of the ways asked for, and what was answered to it; `over` once it is left."""

    target: str | None
    answers: Given
    over: bool

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(text for answer in self.answers if (text := answer_text(answer)) is not None)


class Paraphrase:
    """One variant at least for each target; then, of what is not said alike everywhere, where it is said so."""

    name = "paraphrase"
    example = Example(
        Content(text="Saya sangat lelah hari ini.", lang="id", target="id-x-gaul"),
        (
            Wrote("Gue capek banget hari ini, mager ke mana-mana.", 1),
            Wrote("mager: malas gerak", 2),
            Tap("send"),
            Tap("skip"),
        ),
    )
    gold = None
    opinions = None

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        if not _source(content):
            yield Fault("text", phrase("paraphrase-needs-text"))

    def ask(self, sheet: Sheet, given: Given) -> Write | None:
        rungs, place = _parse(sheet, given)
        opened = next((n for n, rung in enumerate(rungs) if not rung.over), None)
        if opened is not None:
            return _ask_rung(sheet, rungs, opened)
        if place is None and any(is_local(rung.target) and rung.texts for rung in rungs):
            return _ask_place(sheet, rungs)
        return None

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        text = answer_text(answer)
        rungs, _ = _parse(sheet, given)
        rung = next((rung for rung in rungs if not rung.over), None)
        if text is None:
            return
        if rung is None:
            if len(text) > LONGEST_PLACE:
                raise Refused(phrase("too-long", length=len(text), limit=LONGEST_PLACE))
        elif text.split() == _source(sheet.content).split():
            raise Refused(phrase("paraphrase-unchanged"))
        elif any(text.split() == before.split() for before in rung.texts):
            raise Refused(phrase("paraphrase-said-already"))

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        rungs, place = _parse(sheet, given)
        written = [(rung.target, answer) for rung in rungs for answer in rung.answers if "text" in answer]
        family = [{"target": rung.target, "text": rung.texts[0]} for rung in rungs if rung.texts]
        return {
            "variants": [{"text": answer["text"], "target": target, **told(answer)} for target, answer in written],
            "target": sheet.target,
            "unsure": not written,
            "relation": sheet.wishes.relation or None,
            "region": place.get("text") if place else None,
            **({"family": family} if len(rungs) > 1 else {}),
            "glosses": [gloss for target, answer in written for gloss in _glosses(target, answer)],
        }

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Lesson]:
        region = cast("str | None", value["region"])
        for variant in cast("list[JsonObject]", value["variants"]):
            target = cast("str | None", variant["target"])
            where = region if is_local(target) else None
            source, text = _source(content), cast("str", variant["text"])
            relation = cast("str | None", value["relation"])
            yield TextPair(source, text, content.lang or wishes.lang, target, where, relation)
        for gloss in cast("list[JsonObject]", value["glosses"]):
            yield Gloss(gloss["word"], gloss["meaning"], gloss["target"], region, gloss["example"])

    def wordless(self, value: JsonObject) -> JsonObject:
        return emptied(value, variants=[], family=[], region=None, glosses=[])


def _source(content: Content) -> str:
    return content.text or content.prompt or ""


def _parse(sheet: Sheet, given: Given) -> tuple[tuple[Rung, ...], JsonObject | None]:
    """What was answered to each target, and to the question where that is said."""
    answers: list[list[JsonObject]] = [[] for _ in sheet.targets]
    at = 0
    for answer in given:
        if at == len(answers):
            break
        answers[at].append(answer)
        at += answer.get("send") != MORE.id
    rungs = tuple(
        Rung(target, tuple(said), n < at) for n, (target, said) in enumerate(zip(sheet.targets, answers, strict=True))
    )
    rest = given[sum(map(len, answers)) :]
    return rungs, rest[0] if rest else None


def _ask_rung(sheet: Sheet, rungs: tuple[Rung, ...], place: int) -> Write:
    rung = rungs[place]
    variants = len(rung.answers)
    asked = _wording(sheet, rung.target, variants)
    ladder = len(rungs) > 1
    before = tuple(_said(each) for each in rungs[:place] if each.texts)
    refuse = PASS if ladder else UNSURE
    return Write(
        name="text",
        ask=phrase("paraphrase-rung", place=place + 1, places=len(rungs), ask=asked) if ladder else asked,
        show=(*question_blocks(sheet), *before),
        base=_source(sheet.content),
        lang=rung.target,
        sends=(SEND,) if variants >= MOST_VARIANTS - 1 else (SEND, MORE),
        options=(ENOUGH,) if variants else (refuse,),
        hint=phrase("paraphrase-hint"),
        gloss=GLOSS,
    )


def _said(rung: Rung) -> Block:
    return Block(phrase("paraphrase-said", target=rung.target or NO_MATTER), rung.texts[0], "folded")


def _wording(sheet: Sheet, target: str | None, variants: int) -> Phrase:
    if variants:
        return phrase("paraphrase-ask-more", number=variants + 1)
    relation = sheet.wishes.relation or NO_MATTER
    if target is None:
        return phrase("paraphrase-ask-freely", relation=relation)
    return phrase("paraphrase-ask", target=target, relation=relation)


def _ask_place(sheet: Sheet, rungs: tuple[Rung, ...]) -> Write:
    """Where what they wrote is said: where this person is from, with one tap, or a place they write."""
    region = sheet.region
    here = Option("here", phrase("paraphrase-region-here"), "good", says=region or "")
    return Write(
        name="place",
        ask=phrase("paraphrase-region", region=region) if region else phrase("paraphrase-region-where"),
        show=tuple(_said(rung) for rung in rungs if is_local(rung.target) and rung.texts),
        base="",
        lang=None,
        sends=(SEND,),
        options=(here, NOWHERE) if region else (NOWHERE,),
        hint=phrase("paraphrase-region-hint"),
        otherwise=here.id if region else NOWHERE.id,
    )


def _glosses(target: str | None, answer: JsonObject) -> Iterator[JsonObject]:
    for gloss in kept_glosses(answer):
        example = sentence_with(gloss.word, cast("str", answer["text"]))
        yield {"word": gloss.word, "meaning": gloss.meaning, "target": target, "example": example}
