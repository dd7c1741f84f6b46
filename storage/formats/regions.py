"""What an annotation teaches, as regions of Label Studio: a control, the object it speaks of, and a value."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import TypeVar

import msgspec

from storage.facts import LETTERS, Json, JsonObject
from storage.formats import studio
from storage.formats.by_task import conversation_in
from storage.formats.format import Record
from storage.formats.meaning import completion_flaw, label_flaw, pair_flaw, preference_flaw, sound, text_flaw
from storage.formats.scores import rated
from storage.formats.studio import Config
from storage.lesson import Completion, Label, Lesson, Preference, Text, TextPair

L = TypeVar("L", bound=Lesson)
# Two candidates are compared, more are ranked.
TWO = 2
# What a value is called, where it is not called as its type.
_KEYS = {"textarea": "text", "pairwise": "selected"}


class Region(msgspec.Struct, omit_defaults=True, gc=False):
    """Offsets in `value` count characters, the end is not in it."""

    id: str
    from_name: str
    to_name: str
    type: str
    value: JsonObject
    meta: JsonObject = {}


def regions_of(record: Record, config: Config, left: Counter[str]) -> list[Region]:
    """All that can be shown; the controls it needs are noted in the configuration, unsound lessons in `left`."""
    found = list(_Reading(record, config, left).regions())
    for number, region in enumerate(found, 1):
        region.id = f"r{number}"
    return found


class _Reading:
    def __init__(self, record: Record, config: Config, left: Counter[str]) -> None:
        self._config, self._left = config, left
        self._lessons = tuple(record.lessons)
        content = record.content
        self._places = {one.text: LETTERS[n].lower() for n, one in enumerate(content.candidates)}
        turns = conversation_in(content)
        asked = {turns[-1].content: studio.DIALOGUE} if turns else {}
        # Where a text stands: a candidate rather than the source, the source rather than the request.
        self._objects = {**asked, **({content.text: studio.TEXT} if content.text else {}), **self._places}
        self._asked = studio.DIALOGUE if turns else studio.TEXT

    def regions(self) -> Iterator[Region]:
        yield from self._scores()
        yield from self._labels()
        yield from self._preferences()
        yield from self._words()

    def _scores(self) -> Iterator[Region]:
        for answer in rated(self._lessons, self._left):
            to = self._places.get(answer.text, "")
            for dimension, score in answer.scores.items():
                if to and score is not None:
                    name = self._config.control(studio.SCORE, to, dimension=dimension)
                    yield _region(studio.SCORE, name, to, score)

    def _labels(self) -> Iterator[Region]:
        whole: dict[str, dict[str, str | None]] = {}
        for label in self._sound(Label, label_flaw):
            to = studio.PICTURE if label.image else self._objects.get(label.text)
            if label.start is None and to:
                whole.setdefault(to, {})[label.label] = label.severity
            elif to and to != studio.DIALOGUE:
                yield self._span(label, to)
        for to, found in whole.items():
            name = self._config.control(studio.LABELS, to, *found)
            grades = {label: severity for label, severity in found.items() if severity}
            yield _region(studio.LABELS, name, to, list(found), meta={"severity": grades} if grades else {})

    def _span(self, label: Label, to: str) -> Region:
        region = _region(studio.SPANS, self._config.control(studio.SPANS, to, label.label), to, [label.label])
        text = label.text[label.start : label.end]
        value = {"start": label.start, "end": label.end, "text": text, **region.value}
        meta = {"severity": {label.label: label.severity}} if label.severity else {}
        return msgspec.structs.replace(region, value=value, meta=meta)

    def _preferences(self) -> Iterator[Region]:
        """Two candidates are compared, more are ranked; ties have no place in either."""
        pairs = [
            pair
            for pair in self._sound(Preference, preference_flaw)
            if pair.chosen in self._places and pair.rejected in self._places
        ]
        if len(self._places) == TWO and pairs:
            side = "left" if self._places[pairs[0].chosen] == "a" else "right"
            name = self._config.control(studio.BETTER, studio.BOTH)
            yield _region(studio.BETTER, name, "a", side, meta={"margin": pairs[0].margin})
        elif pairs:
            yield from self._ranking(pairs)

    def _ranking(self, pairs: list[Preference]) -> Iterator[Region]:
        net = Counter[str](dict.fromkeys(self._places.values(), 0))
        for pair in pairs:
            net[self._places[pair.chosen]] += 1
            net[self._places[pair.rejected]] -= 1
        if len(set(net.values())) < len(net):
            self._left["tie"] += 1
        else:
            name = self._config.control(studio.RANKS, studio.ANSWERS)
            best_first = sorted(net, key=lambda place: -net[place])
            yield _region(studio.RANKS, name, studio.ANSWERS, {"rank": best_first})

    def _words(self) -> Iterator[Region]:
        """What was written, in one box below what it was written about."""
        words: dict[str, list[str]] = defaultdict(list)
        for done in self._sound(Completion, completion_flaw):
            words[self._asked].append(done.text)
        for pair in self._sound(TextPair, pair_flaw):
            words[self._objects.get(pair.source, self._asked)].append(pair.target)
        for text in self._sound(Text, text_flaw):
            words[self._objects.get(text.answer or "", studio.TOPIC)].append(text.text)
        for to, texts in words.items():
            yield _region(studio.WORDS, self._config.control(studio.WORDS, to), to, texts)

    def _sound(self, wanted: type[L], flaw: Callable[[L], str | None]) -> Iterator[L]:
        return sound(self._lessons, wanted, flaw, self._left)


def _region(purpose: str, name: str, to: str, said: Json, *, meta: JsonObject | None = None) -> Region:
    type_ = studio.TAGS[purpose].lower()
    return Region("", name, to, type_, {_KEYS.get(type_, type_): said}, meta or {})
