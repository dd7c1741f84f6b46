"""How far people agree in a batch, gathered task by task: each question, by language and by day, and the places."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple, TypeVar

import msgspec

from storage.facts import Content, JsonObject, Sheet, Wishes
from storage.kinds.opinion import Form, Standing
from storage.kinds.registry import KINDS, get_kind
from storage.rules.agreement import Agreement
from storage.rules.bias import Lean, lean_of
from storage.rules.concord import Concord, Tally

K = TypeVar("K", bound=Hashable)

# The kinds whose annotations can be held side by side.
COMPARED = tuple(kind.name for kind in KINDS if kind.opinions is not None)
# The newest days are told apart; of so many annotations the opinions are remembered, for many say the same.
MOST_DAYS, REMEMBERED = 30, 20_000

_decode_order = msgspec.json.Decoder(tuple[str, ...]).decode
_decode_value = msgspec.json.Decoder(JsonObject).decode


class Voiced(NamedTuple):
    """An annotation of a task: its kind, the order shown and the annotation as JSON, and the day's number."""

    kind: str
    order: str
    value: str
    day: int


@dataclass(frozen=True, slots=True)
class OfLanguage:
    """A question about the tasks in, or asking for, the language of this tag; empty where none is named."""

    tag: str
    question: str
    agreement: Agreement | None


@dataclass(frozen=True, slots=True)
class OfDay:
    """A question about the tasks whose last answer came on this day."""

    day: date
    question: str
    agreement: Agreement | None


@dataclass(frozen=True, slots=True)
class Accord:
    """Each question; the same by language and for the newest days; the places of what was found best."""

    questions: tuple[Concord, ...] = ()
    languages: tuple[OfLanguage, ...] = ()
    days: tuple[OfDay, ...] = ()
    leans: tuple[Lean, ...] = ()


class _Said(NamedTuple):
    """What one annotation says on each question, by subject, and where the best stood."""

    answers: dict[tuple[str, Form], dict[str, int | str]]
    standing: Standing | None


class Gathering:
    """Gathers a batch in memory that grows with its questions, languages, days and different answers alone."""

    def __init__(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self._tallies: dict[tuple[str, Form, str, int], Tally] = {}
        self._leans = defaultdict[tuple[str, int], Counter[int]](Counter)
        self._read = lru_cache(REMEMBERED)(self._said)

    def add(self, voiced: Sequence[Voiced], tag: str | None) -> None:
        """All that people said of one task, whose own language has this tag if it has one."""
        day = max(each.day for each in voiced)
        asked: dict[tuple[str, Form], list[dict[str, int | str]]] = {}
        for each in voiced:
            said = self._read(each.kind, each.order, each.value)
            for question, answers in said.answers.items():
                asked.setdefault(question, []).append(answers)
            if said.standing is not None:
                self._leans[each.kind, said.standing.of][said.standing.place] += 1
        for question, people in asked.items():
            key = (*question, tag or self._tag, day)
            if key not in self._tallies:
                self._tallies[key] = Tally(*question)
            self._tallies[key].add(people)

    def accord(self) -> Accord:
        """What it comes to."""
        newest = set(sorted({day for *_, day in self._tallies})[-MOST_DAYS:])
        whole = self._merged(lambda _, __: 0)
        languages = self._merged(lambda tag, _: tag)
        days = self._merged(lambda _, day: day if day in newest else 0)
        return Accord(
            tuple(tally.concord() for _, tally in whole),
            tuple(OfLanguage(tag, tally.question, tally.agreement()) for tag, tally in languages),
            tuple(OfDay(date.fromordinal(day), tally.question, tally.agreement()) for day, tally in days if day),
            tuple(
                lean_of(kind, [counts[place] for place in range(number)])
                for (kind, number), counts in sorted(self._leans.items())
            ),
        )

    @property
    def _tag(self) -> str:
        wishes = self._wishes
        return wishes.target or next(iter(wishes.targets), "") or wishes.lang or ""

    def _merged(self, part: Callable[[str, int], K]) -> list[tuple[K, Tally]]:
        """One tally for each question and each part that a language and a day belong to, in the order asked."""
        found: dict[tuple[str, K], Tally] = {}
        for (question, form, tag, day), tally in self._tallies.items():
            found.setdefault((question, part(tag, day)), Tally(question, form)).take(tally)
        order = {question: place for place, question in enumerate(dict.fromkeys(key[0] for key in self._tallies))}
        ranked = sorted(found.items(), key=lambda item: (item[0][1], order[item[0][0]]))
        return [(key[1], tally) for key, tally in ranked]

    def _said(self, kind: str, order: str, value: str) -> _Said:
        opinions = get_kind(kind).opinions
        if opinions is None:
            return _Said({}, None)
        sheet, given = Sheet(_NOTHING, self._wishes, _decode_order(order)), _decode_value(value)
        answers: dict[tuple[str, Form], dict[str, int | str]] = {}
        for question, subject, answer, form in opinions.of(sheet, given):
            answers.setdefault((question, form), {})[subject] = answer
        return _Said(answers, opinions.best_at(sheet, given))


_NOTHING = Content()
