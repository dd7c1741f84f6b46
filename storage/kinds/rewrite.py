"""`rewrite`: the trainer picks a candidate and says it better, or says that there is nothing to improve.

Where the batch wishes for more `rewrites`, the next candidate follows, until the trainer has had enough.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import Candidate, Content, JsonObject, Sheet, Wishes
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.forms.question import Question
from storage.forms.reply import Tap, Wrote
from storage.forms.write import Write, answer_text, told
from storage.kinds.kind import Example, Fault, Given
from storage.kinds.material import candidate_block, conversation, lacking_candidates, question_blocks
from storage.lesson import Completion, Lesson, Preference

GOOD, UNSURE, ENOUGH = "good", "unsure", "enough"
# Telegram shows no more beside each other.
LETTERS_A_ROW = 8
SEND = (Option("send", phrase("send"), "good"),)


@dataclass(frozen=True, slots=True)
class Round:
    """One candidate under its letter, and the answers about it: `last` says what became of it."""

    letter: str
    candidate: Candidate
    last: JsonObject | None


class Rewrite:
    name = "rewrite"
    example = Example(
        Content(
            prompt="Tolong ingetin aku minum air putih dong.",
            candidates=(Candidate("a", "Anda diharapkan untuk mengonsumsi air putih secara teratur.", "model-a"),),
        ),
        (Wrote("Eh, udah minum belum? Ambil air putih dulu yuk, segelas aja.", 1), Tap("send")),
    )
    gold = None
    opinions = None

    def read(self, content: Content, wishes: Wishes) -> Iterator[Fault]:
        del wishes
        yield from lacking_candidates(content, self.name, 1)

    def ask(self, sheet: Sheet, given: Given) -> Question | None:
        rounds = _rounds(sheet, given)
        if rounds and rounds[-1].last is None:
            return _write(sheet, rounds[-1])
        most = min(sheet.wishes.rewrites, len(sheet.order))
        ended = len(rounds) < len(given[::2])
        return None if ended or len(rounds) >= most else _pick(sheet, rounds)

    def check(self, sheet: Sheet, given: Given, answer: JsonObject) -> None:
        rounds = _rounds(sheet, given)
        text = answer_text(answer)
        if rounds and text is not None and text.split() == rounds[-1].candidate.text.split():
            raise Refused(phrase("rewrite-unchanged"))

    def value(self, sheet: Sheet, given: Given) -> JsonObject:
        first, *further = [_outcome(each.candidate.id, each.last or {}) for each in _rounds(sheet, given)] or [
            _outcome(None, given[-1])
        ]
        return {**first, **({"further": further} if further else {})}

    def lessons(self, content: Content, value: JsonObject, wishes: Wishes) -> Iterator[Lesson]:
        del wishes
        for outcome in (value, *cast("list[JsonObject]", value.get("further", []))):
            if outcome["candidate"] is None:
                continue
            before = content.candidate(cast("str", outcome["candidate"]))
            if outcome["verdict"] == GOOD:
                yield Completion(conversation(content), before.text)
            if outcome["verdict"] == "rewritten":
                text = cast("str", outcome["text"])
                yield Completion(conversation(content), text)
                yield Preference(conversation(content), text, before.text, 1, None, before.model)

    def wordless(self, value: JsonObject) -> JsonObject:
        outcomes = [_wordless(outcome) for outcome in (value, *value.get("further", []))]
        return {**outcomes[0], **({"further": outcomes[1:]} if outcomes[1:] else {})}


def _write(sheet: Sheet, opened: Round) -> Write:
    return Write(
        name="text",
        ask=phrase("rewrite-ask", letter=opened.letter),
        show=(*question_blocks(sheet), candidate_block(opened.letter, opened.candidate)),
        base=opened.candidate.text,
        lang=sheet.target or sheet.lang,
        sends=SEND,
        options=(Option(GOOD, phrase("rewrite-good")), Option(UNSURE, phrase("unsure"))),
        hint=phrase("rewrite-hint"),
    )


def _pick(sheet: Sheet, rounds: tuple[Round, ...]) -> Choose:
    """Which one first, or which one next: then what was improved is no more among them."""
    done = [each.letter for each in rounds]
    left = [pair for pair in sheet.shown if pair[0] not in done]
    letters = tuple(Option(letter.lower(), phrase("letter", letter=letter)) for letter, _ in left)
    first = (Option(GOOD, phrase("rewrite-all-good")), Option(UNSURE, phrase("unsure")))
    return Choose(
        name="pick",
        ask=phrase("rewrite-pick-next" if rounds else "rewrite-pick"),
        show=(*question_blocks(sheet), *(candidate_block(*pair) for pair in left)),
        options=(*letters, *((Option(ENOUGH, phrase("rewrite-enough")),) if rounds else first)),
        columns=min(len(letters), LETTERS_A_ROW),
        apart=1 if rounds else len(first),
    )


def _outcome(candidate: str | None, last: JsonObject) -> JsonObject:
    return {
        "candidate": candidate,
        "text": last.get("text"),
        "verdict": "rewritten" if "text" in last else last["choice"],
        **told(last),
    }


def _wordless(outcome: JsonObject) -> JsonObject:
    """What was rewritten teaches nothing any more without its words; that it was rewritten is still told."""
    verdict = "emptied" if outcome["text"] is not None else outcome["verdict"]
    return {**outcome, "text": None, "guess": None, "verdict": verdict}


def _rounds(sheet: Sheet, given: Given) -> tuple[Round, ...]:
    """The candidates that were picked, in that order; the only one needs no picking."""
    if len(sheet.order) == 1:
        ((letter, candidate),) = sheet.shown
        return (Round(letter, candidate, given[0] if given else None),)
    picks, lasts = given[::2], (*given[1::2], None)
    by_letter = dict(sheet.shown)
    letters = [str(pick.get("choice", "")).upper() for pick in picks]
    return tuple(
        Round(letter, by_letter[letter], last)
        for letter, last in zip(letters, lasts, strict=False)
        if letter in by_letter
    )
