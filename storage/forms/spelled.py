"""Reads answers that are spelled out in letters and numbers, for whoever has no buttons at hand.

Read without regard to letter case, width and what stands between; anything doubtful is refused with the way to do it.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NoReturn, assert_never
from unicodedata import normalize

from locales.phrase import phrase
from storage.errors import Refused
from storage.forms import mark, several
from storage.forms.choose import Choose
from storage.forms.mark import Mark, numbered
from storage.forms.material import Option
from storage.forms.question import Question
from storage.forms.rank import SAME, SEND, Rank
from storage.forms.record import Record
from storage.forms.reply import Reply, Tap, Wrote
from storage.forms.scale import UNSURE, Scale
from storage.forms.several import ChooseSeveral
from storage.forms.spelling import how_to_spell, keys_of, left_to_score
from storage.forms.write import Write

DOUBT = frozenset({"?", "ragu", "unsure"})
NOTHING, MORE = "0", "+"
_APART = re.compile(r"[\s,;]+")
_FIRST = re.compile(r"\s*([^\s,;:]+?)[.):,;]?(?:\s+(.*\S))?\s*", re.DOTALL)
_GRADED = re.compile(r"([^+]+)(\+*)")
_MARKED = re.compile(r"(\d{1,2})(\??)")
_OPTION = re.compile(r"\s*#\s*(\S+)\s*")


def spelled(question: Question, wrote: Wrote) -> tuple[Reply, ...]:
    """What this message does in place of taps. Raises Refused, with the way to spell it, if it cannot be read."""
    match question:
        case Choose():
            return tuple(_choice(question, wrote))
        case ChooseSeveral():
            return tuple(_several(question, wrote))
        case Rank():
            return tuple(map(Tap, _order(question, _plain(wrote.text))))
        case Scale():
            return tuple(map(Tap, _scores(question, _words(wrote.text))))
        case Mark():
            return (wrote,) if wrote.quoted else tuple(map(Tap, _marks(question, _words(wrote.text))))
        case Write():
            return (_option(question, wrote.text) or wrote,)
        case Record():
            return (_doubted(question.options, _plain(wrote.text).strip()) or wrote,)
        case never:
            assert_never(never)


def _choice(question: Choose, wrote: Wrote) -> Iterator[Reply]:
    found = _FIRST.fullmatch(normalize("NFKC", wrote.text))
    keys = {key.casefold(): option.id for key, option in keys_of(question.options)}
    first = found[1].casefold() if found else ""
    doubted = _doubted(question.options, first)
    if found is None or not (first in keys or doubted) or (found[2] and not question.takes_note):
        _refuse(question)
    if found[2]:
        yield Wrote(found[2], 0)
    yield doubted or Tap(keys[first])


def _several(question: ChooseSeveral, wrote: Wrote) -> Iterator[Reply]:
    first, _, note = wrote.text.strip().partition("\n")
    words = _words(first)
    keys = {key.casefold(): option.id for key, option in keys_of((*question.options, *question.alone))}
    alone = {option.id for option in question.alone}
    doubted = _doubted(question.alone, words[0]) if len(words) == 1 else None
    read = [] if doubted else [_graded(question, keys, word) for word in words]
    chosen = [id_ for id_, _ in read]
    if len(set(chosen)) < len(chosen) or (alone & set(chosen) and len(chosen) > 1) or not (chosen or doubted):
        _refuse(question)
    if note.strip():
        yield Wrote(note.strip(), 0) if question.takes_note else _refuse(question)
    if doubted:
        yield doubted
    for id_, times in read:
        yield from (Tap(id_),) * times
    if not alone & set(chosen) and not doubted:
        yield Tap(several.DONE)


def _graded(question: ChooseSeveral, keys: Mapping[str, str], word: str) -> tuple[str, int]:
    """Which option this word names, and how often it is tapped for its grade."""
    found = _GRADED.fullmatch(word)
    id_ = keys.get(found[1]) if found else None
    times = 1 + len(found[2]) if found else 1
    graded = any(option.id == id_ for option in question.options) and question.grades
    if id_ is None or times > (len(question.grades) if graded else 1):
        _refuse(question)
    return id_, times


def _order(question: Rank, text: str) -> Iterator[str]:
    doubted = _doubted(question.others, text.strip())
    if doubted:
        yield doubted.choice
        return
    ids = {key.casefold(): option.id for key, option in keys_of(question.options)}
    signs = re.sub(r"[\s,;>.]+", "", text)
    letters = signs.replace("=", "")
    ties = not signs.startswith("=") and not signs.endswith("=") and "==" not in signs
    if sorted(letters) != sorted(ids) or not ties:
        _refuse(question)
    yield from (SAME if sign == "=" else ids[sign] for sign in signs)
    yield SEND


def _scores(question: Scale, words: list[str]) -> Iterator[str]:
    known = {str(score) for score in range(question.low, question.high + 1)}
    if len(words) != len(left_to_score(question)) or not set(words) <= known | DOUBT:
        _refuse(question)
    yield from (UNSURE if word in DOUBT else word for word in words)


def _marks(question: Mark, words: list[str]) -> Iterator[str]:
    found = [_MARKED.fullmatch(word) for word in words] if words != [NOTHING] else []
    numbers = [int(each[1]) for each in found if each]
    known = range(1, len(numbered(question.text)) + 1)
    doubts = any(each[2] for each in found if each) and len(question.verdicts) <= len(("right", "wrong"))
    clear = len(numbers) == len(found) == len(set(numbers)) and all(number in known for number in numbers)
    if not words or not clear or doubts:
        _refuse(question)
    for each, number in zip(found, numbers, strict=True):
        yield from (f"n{number}",) * (2 if each and each[2] else 1)
    yield mark.DONE


def _option(question: Write, text: str) -> Tap | None:
    """An option that answers without writing, if that is what is named."""
    found = _OPTION.fullmatch(normalize("NFKC", text))
    if found is None:
        return None
    named = dict(keys_of(question.options)).get(found[1])
    return Tap(named.id) if named else _refuse(question)


def _doubted(options: tuple[Option, ...], word: str) -> Tap | None:
    """Not being sure, if this is the word for it and one may be not sure."""
    return next((Tap(option.id) for option in options if option.id == UNSURE and word in DOUBT), None)


def _words(text: str) -> list[str]:
    return [word for word in _APART.split(_plain(text)) if word]


def _plain(text: str) -> str:
    return normalize("NFKC", text).casefold()


def _refuse(question: Question) -> NoReturn:
    raise Refused(phrase("spell-again", how=how_to_spell(question)))
