"""Gold tasks: whether the gold of a row can be read, and how well what somebody gave matches it."""

from collections.abc import Iterator

from locales.phrase import Phrase, phrase
from storage.facts import Content, Json, JsonObject, Sheet, Wishes
from storage.kinds.gold import mean
from storage.kinds.kind import Fault
from storage.kinds.registry import KINDS, find_kind
from storage.rules.cleaning import glimpse

# An annotation that agrees this well is right; one that agrees half is nearly.
RIGHT, NEARLY = 0.75, 0.5


def gold_faults(content: Content, wishes: Wishes) -> Iterator[Fault]:
    """What is wrong with this row's gold; that of kinds which the batch does not ask is not looked into."""
    known = [kind.name for kind in KINDS if kind.gold is not None]
    for name, gold in content.gold.items():
        kind = find_kind(name)
        if kind is None or kind.gold is None:
            yield Fault(f"gold.{name}", phrase("gold-kind-unknown", kind=glimpse(name), kinds=", ".join(known)))
        elif name in wishes.kinds and (flaw := kind.gold.flaw(content, wishes, gold)) is not None:
            yield Fault(f"gold.{name}", flaw)


def agreement(sheet: Sheet, values: dict[str, JsonObject]) -> float | None:
    """How well these annotations, by kind, match the task's gold, 0 to 1; None where it has none that applies."""
    parts = [
        kind.gold.agrees(sheet, sheet.content.gold[kind.name], values[kind.name])
        for kind in KINDS
        if kind.gold is not None and kind.name in values and kind.name in sheet.content.gold
    ]
    told = [part for part in parts if part is not None]
    return mean(told) if told else None


def gold_words(sheet: Sheet) -> tuple[Phrase, ...]:
    """What the gold of this task says, a line for each kind."""
    return tuple(
        kind.gold.words(sheet, sheet.content.gold[kind.name])
        for kind in KINDS
        if kind.gold is not None and kind.name in sheet.content.gold
    )


def given_words(sheet: Sheet, values: dict[str, JsonObject]) -> tuple[Phrase, ...]:
    """What somebody gave, of what this task has gold for, in the same words."""
    return tuple(
        phrase("unsure") if said is None or said == {} else kind.gold.words(sheet, said)
        for kind in KINDS
        if kind.gold is not None and kind.name in values and kind.name in sheet.content.gold
        for said in (_beside(kind.gold.given(sheet, values[kind.name]), sheet.content.gold[kind.name]),)
    )


def _beside(said: Json, gold: Json) -> Json:
    """Of what was given by name that which gold speaks of too."""
    if not isinstance(said, dict) or not isinstance(gold, dict):
        return said
    kept = {name: _beside(said[name], part) for name, part in gold.items() if name in said}
    return {name: part for name, part in kept.items() if part != {}}
