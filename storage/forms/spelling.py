"""How a question is answered in letters and numbers: what each option is called, and the sentence that says so."""

from collections.abc import Iterator, Sequence
from functools import reduce
from typing import assert_never

from locales.phrase import Phrase, phrase
from storage.forms.choose import Choose
from storage.forms.mark import Mark
from storage.forms.material import Line, Option
from storage.forms.question import Question
from storage.forms.rank import Rank
from storage.forms.record import Record
from storage.forms.scale import UNSURE, Scale
from storage.forms.several import ChooseSeveral
from storage.forms.write import Write

# What is called by the letter it stands under; all else is counted.
LETTER = "letter"


def how_to_spell(question: Question) -> Phrase:
    """The sentence that tells how to answer this question by a reply."""
    match question:
        case Choose():
            how = phrase("spell-choice", keys=_legend(keys_of(question.options)))
            return _with(how, phrase("spell-note-behind") if question.takes_note else None)
        case ChooseSeveral():
            return _several(question)
        case Rank():
            return _order(question)
        case Scale():
            return _scores(question)
        case Mark():
            return _marks(question)
        case Write():
            how = phrase("spell-words")
            return _with(how, phrase("spell-instead", keys=_instead(question)) if question.options else None)
        case Record():
            return _with(phrase("spell-voice"), _doubt(question.options))
        case never:
            assert_never(never)


def keys_of(options: Sequence[Option]) -> Iterator[tuple[str, Option]]:
    """What each of these options is called: its letter, or its number among those without one."""
    number = 0
    for option in options:
        if option.label.id == LETTER:
            yield str(option.label.values[LETTER]), option
        else:
            number += 1
            yield str(number), option


def left_to_score(question: Scale) -> tuple[Line | None, ...]:
    """What one reply gives scores for: all that is not scored yet of the same thing."""
    return tuple(line for line in question.marks if line.value is None) or (None,)


def _several(question: ChooseSeveral) -> Phrase:
    how = phrase("spell-several", keys=_legend(keys_of((*question.options, *question.alone))))
    if question.grades:
        graded = [(f"1{'+' * place}", grade) for place, grade in enumerate(question.grades)]
        how = _with(how, phrase("spell-grades", keys=_legend(graded)))
    return _with(how, phrase("spell-note-below") if question.takes_note else None)


def _order(question: Rank) -> Phrase:
    best, second, *others = [key for key, _ in keys_of(question.options)]
    order, tied = " ".join((second, best, *others)), " ".join((f"{second}={best}", *others))
    return _with(phrase("spell-order", order=order, tied=tied), _doubt(question.others))


def _scores(question: Scale) -> Phrase:
    ends = {"low": str(question.low), "high": str(question.high)}
    named = [line.label for line in left_to_score(question) if line is not None]
    if len(named) <= 1:
        return phrase("spell-score", **ends)
    scores = [str(question.high - place % 2) for place in range(len(named) - 1)]
    order = reduce(lambda line, label: phrase("in-a-line", before=line, after=label), named)
    return phrase("spell-scores", number=str(len(named)), order=order, example=" ".join((*scores, "?")), **ends)


def _marks(question: Mark) -> Phrase:
    usual, wrong, *doubtful = [verdict.label for verdict in question.verdicts]
    how = phrase("spell-marks", wrong=wrong, usual=usual)
    return _with(how, phrase("spell-marks-doubt", doubtful=doubtful[0]) if doubtful else None)


def _doubt(options: Sequence[Option]) -> Phrase | None:
    return phrase("spell-doubt") if any(option.id == UNSURE for option in options) else None


def _instead(question: Write) -> Phrase:
    return _legend((f"#{key}", option) for key, option in keys_of(question.options))


def _legend(keys: Iterator[tuple[str, Option]] | Sequence[tuple[str, Option]]) -> Phrase:
    """What each key means; a letter means itself."""
    said = [
        phrase("spell-letter", key=key)
        if option.label.id == LETTER
        else phrase("spell-key", key=key, label=option.label)
        for key, option in keys
    ]
    return reduce(lambda line, key: phrase("in-a-line", before=line, after=key), said)


def _with(how: Phrase, more: Phrase | None) -> Phrase:
    return how if more is None else phrase("spell-more", how=how, more=more)
