"""What was taken of a tap, in a few words: people see at once that it was the one they meant."""

from dataclasses import replace
from typing import assert_never

from locales.phrase import Phrase, phrase
from storage.facts import JsonObject
from storage.forms import rank, record
from storage.forms.choose import Choose
from storage.forms.mark import Mark, numbered, quotes, spot_of
from storage.forms.material import Option
from storage.forms.question import Question
from storage.forms.rank import Rank, ranking
from storage.forms.record import Record
from storage.forms.reply import Answered, State, Taken, Tap
from storage.forms.scale import Scale
from storage.forms.several import ChooseSeveral
from storage.forms.write import AGAIN, Write

# What came from a file is no longer than this in a receipt, so that it can be read in passing.
LONGEST = 30


def receipt(question: Question, tap: Tap, taken: Taken) -> Phrase | None:
    """What this tap did to this question; None where nothing but the card can say it."""
    match question:
        case Scale():
            return _scored(question, taken)
        case Choose():
            return _ticked(question.chips, tap, taken) or _chosen(question.options, tap)
        case ChooseSeveral():
            return _several(question, tap, taken)
        case Rank():
            return _ranked(question, tap, taken)
        case Mark():
            return _marked(question, tap, taken)
        case Write():
            return _wrote(question, tap, taken)
        case Record():
            return _chosen(question.options, tap) or (phrase("receipt-sent") if tap.choice == record.SEND else None)
        case never:
            assert_never(never)


def _scored(question: Scale, taken: Taken) -> Phrase | None:
    value = taken.answer["value"] if isinstance(taken, Answered) else None
    said = phrase("score-unknown") if value is None else phrase("as-is", text=str(value))
    return phrase("receipt", what=said) if question.about is None else _of(question.about, said)


def _ticked(chips: tuple[Option, ...], tap: Tap, taken: Taken) -> Phrase | None:
    label = _label(chips, tap.choice)
    if label is None or isinstance(taken, Answered):
        return None
    return phrase("receipt-on" if tap.choice in taken.state.chips else "receipt-off", what=label)


def _chosen(options: tuple[Option, ...], tap: Tap) -> Phrase | None:
    label = _label(options, tap.choice)
    return None if label is None else phrase("receipt", what=label)


def _several(question: ChooseSeveral, tap: Tap, taken: Taken) -> Phrase | None:
    if isinstance(taken, Answered):
        return _all_chosen(question, taken.answer)
    grade = _label(question.grades, taken.state.grades.get(tap.choice, ""))
    label = _label(question.options, tap.choice)
    if grade is not None and label is not None:
        return phrase("receipt-on", what=phrase("chip-graded", label=label, grade=grade))
    return _ticked(question.options, tap, taken)


def _all_chosen(question: ChooseSeveral, answer: JsonObject) -> Phrase | None:
    chosen: list[str] = answer["chosen"]
    if len(chosen) == 1:
        return _chosen((*question.options, *question.alone), Tap(chosen[0]))
    return phrase("receipt-several", number=str(len(chosen)))


def _ranked(question: Rank, tap: Tap, taken: Taken) -> Phrase | None:
    if isinstance(taken, Answered):
        return _chosen(question.others, tap) or phrase("receipt-order")
    if tap.choice == rank.UNDO:
        return phrase("receipt-undone")
    made, label = ranking(question, taken.state), _label(question.options, tap.choice)
    if label is None:
        return phrase("receipt-same") if made.tying else phrase("receipt-undone")
    place = next(place for place, tier in enumerate(made.tiers, 1) if tap.choice in tier)
    return phrase("receipt-place", what=label, place=str(place))


def _marked(question: Mark, tap: Tap, taken: Taken) -> Phrase | None:
    if isinstance(taken, Answered):
        return phrase("receipt-marks")
    said_more = _label((*question.types, *question.severities), tap.choice)
    if said_more is not None:
        last = taken.state.spots[-1]
        return phrase("receipt-on" if tap.choice in (last.type, last.severity) else "receipt-off", what=said_more)
    return _judged(question, taken.state, tap.choice[:1], int(tap.choice[1:]))


def _judged(question: Mark, state: State, sort: str, number: int) -> Phrase | None:
    """A numbered piece with its verdict; of a quote, only that it still stands there or is gone."""
    if sort != "n":
        return phrase("receipt-quotes", number=str(len(quotes(state))))
    spot = spot_of(state, numbered(question.text)[number - 1])
    verdict = _label(question.verdicts, spot.verdict if spot else question.verdicts[0].id)
    return None if verdict is None else _of(phrase("receipt-sentence", number=str(number)), verdict)


def _wrote(question: Write, tap: Tap, taken: Taken) -> Phrase | None:
    if tap.choice == AGAIN:
        return phrase("receipt-again")
    if isinstance(taken, Answered):
        return _chosen(question.options, tap) or phrase("receipt-sent")
    return None


def _of(about: Phrase, said: Phrase) -> Phrase:
    return phrase("receipt", what=phrase("receipt-of", about=_brief(about), said=said))


def _label(options: tuple[Option, ...], id_: str) -> Phrase | None:
    return next((_brief(option.label) for option in options if option.id == id_), None)


def _brief(label: Phrase) -> Phrase:
    """The same, what came from a file shortened."""
    text = label.values.get("text", "")
    if label.id != "as-is" or not isinstance(text, str) or len(text) <= LONGEST:
        return label
    return replace(label, values={"text": text[: LONGEST - 1] + "…"})
