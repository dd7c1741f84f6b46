"""The rules of a batch in words: what there are, what each came to, and what one would have done so far."""

from collections.abc import Iterator, Mapping, Sequence

from handlers.buttons import pack
from handlers.screens.batches import STEER
from handlers.screens.figures import below_each_other, shortened
from handlers.screens.screen import Button, Screen
from locales.phrase import Phrase, phrase
from storage.desk.intervening import Intervention, Record
from storage.desk.trying import Touched, Trial
from storage.errors import Refused, Stale
from storage.facts import Batch
from storage.rules.day import WIB
from storage.rules.ruling import ABOVE, BELOW, KEYS, SKIPS, offered, others_like, read_rule, same_kind, spelt
from storage.terms import Rule

# The list of a batch, one rule, switching it on (1) or off (0).
RULES, RULE, SWITCH = "rl", "rr", "rx"
A_ROW, MOST_SHOWN, LONGEST_NAME = 2, 10, 40


def rule_phrase(rule: Rule) -> Phrase:
    """Which signal, on which condition, and what is done then."""
    condition = phrase(
        "rule-condition", sort=_sort(rule.signal), mark=rule.mark, least=rule.least, within=rule.within
    )
    signal, action = signal_phrase(rule.signal), phrase("rule-action-name", action=rule.action)
    return phrase("rule-line", signal=signal, condition=condition, action=action)


def signal_phrase(signal: str) -> Phrase:
    return phrase("rule-signal-name", signal=signal)


def said_phrase(spelt: str) -> Phrase:
    """What is kept of why a rule acted: the rule as it is written, and so many cases of so many."""
    written, _, cases = spelt.partition(" ")
    return phrase("rule-said", rule=rule_phrase(read_rule(written)), cases=cases)


def _sort(signal: str) -> str:
    if signal in BELOW:
        return "below"
    return "above" if signal in ABOVE else "row" if signal == SKIPS else "days"


def rules_screen(batch: Batch, records: Mapping[str, Record], *above: Phrase) -> Screen:
    """The rules of a batch with what each came to, and those that can be tried."""
    on = batch.wishes.rules
    lines = tuple(_line(rule, records.get(spelt(rule))) for rule in on) or (phrase("rules-none"),)
    mine = [(_button(batch, rule),) for rule in on]
    suits = [rule for rule in offered(on) if rule.action != KEYS or batch.wishes.gold]
    others = [(_button(batch, rule),) for rule in suits]
    head = phrase("rules-head", name=batch.wishes.name)
    back = Button(phrase("steer-back"), pack(STEER, batch.id))
    return Screen((*above, head, phrase("rules-how")), lines, rows=(*mine, *others, (back,)))


def rule_screen(batch: Batch, trial: Trial, record: Record | None, *above: Phrase) -> Screen:
    """One rule with what it would have done so far; only from here it can be switched on."""
    rule, on = trial.rule, _is_on(batch, trial.rule)
    head = phrase("rule-head", name=batch.wishes.name, rule=rule_phrase(rule), spelt=spelt(rule))
    notes = [_came_to(record)] if record is not None else []
    if not on and (before := same_kind(batch.wishes.rules, rule)) is not None:
        notes.append(phrase("rule-replaces", rule=rule_phrase(before)))
    switch = Button(
        phrase("rule-off" if on else "rule-on"),
        pack(SWITCH, batch.id, _packed(rule), "0" if on else "1"),
        "bad" if on else "good",
    )
    tuned = [Button(_difference(rule, each), pack(RULE, batch.id, _packed(each))) for each in others_like(rule)]
    rows = [tuple(tuned[start : start + A_ROW]) for start in range(0, len(tuned), A_ROW)]
    back = Button(phrase("rules-back"), pack(RULES, batch.id))
    return Screen(
        (*above, head),
        (*notes, *_tried(batch, trial)),
        rows=((switch,), *rows, (back,)),
    )


def several_screen(batch: Batch, trials: Sequence[Trial]) -> Screen:
    """Several rules that somebody wrote, each with what it would have done and the way to it."""
    rows = [(_button(batch, trial.rule),) for trial in trials]
    lines = [phrase("rules-tried", rule=rule_phrase(trial.rule), **_numbers(batch, trial)) for trial in trials]
    back = Button(phrase("rules-back"), pack(RULES, batch.id))
    return Screen((phrase("rules-head", name=batch.wishes.name),), tuple(lines), rows=(*rows, (back,)))


def intervention_phrase(done: Intervention) -> Phrase:
    """What a rule did with somebody, for whoever sees to people."""
    return phrase(
        "rule-did",
        at=done.done.astimezone(WIB),
        batch=done.batch_name,
        signal=signal_phrase(done.signal),
        hits=done.hits,
        number=done.number,
        action=phrase("rule-action-name", action=done.action),
        state=done.state,
    )


def rule_of(packed: str) -> Rule:
    """The rule on a button. Raises Stale for none."""
    try:
        return read_rule(packed)
    except Refused as refusal:
        raise Stale(phrase("button-unknown")) from refusal


def _packed(rule: Rule) -> str:
    """As it is written, without what parts the fields of a button."""
    return spelt(rule).replace(":", "=")


def _button(batch: Batch, rule: Rule) -> Button:
    """The way to this rule, which is on or can be tried."""
    name = _short(rule)
    label = name if _is_on(batch, rule) else phrase("rules-try", rule=name)
    return Button(label, pack(RULE, batch.id, _packed(rule)))


def _short(rule: Rule) -> Phrase:
    signal, action = signal_phrase(rule.signal), phrase("rule-action-name", action=rule.action)
    return phrase("rule-short", signal=signal, action=action)


def _line(rule: Rule, record: Record | None) -> Phrase:
    said = rule_phrase(rule)
    return said if record is None else below_each_other([said, _came_to(record)])


def _came_to(record: Record) -> Phrase:
    return phrase("rule-record", times=record.times, people=record.people, overturned=record.overturned)


def _is_on(batch: Batch, rule: Rule) -> bool:
    return any(spelt(each) == spelt(rule) for each in batch.wishes.rules)


def _difference(rule: Rule, other: Rule) -> Phrase:
    """What a button changes."""
    if other.action != rule.action:
        return phrase("rule-tune-action", action=phrase("rule-action-name", action=other.action))
    if other.mark != rule.mark:
        return phrase("rule-tune-mark", mark=other.mark)
    if other.least != rule.least:
        return phrase("rule-tune-least", least=other.least)
    return phrase("rule-tune-within", within=other.within)


def _numbers(batch: Batch, trial: Trial) -> dict[str, int]:
    return {"people": trial.people, "of": max(batch.people, trial.people), "times": len(trial.touched)}


def _tried(batch: Batch, trial: Trial) -> Iterator[Phrase]:
    """What it would have done: how many people, when; and how many of these proved good."""
    if not trial.touched and not batch.people:
        yield phrase("trial-no-past")
    elif not trial.touched:
        yield phrase("trial-nobody", of=batch.people)
    else:
        first, last = trial.touched[0].firing.at.astimezone(WIB), trial.touched[-1].firing.at.astimezone(WIB)
        yield phrase("trial-people", **_numbers(batch, trial), first=first, last=last)
        yield phrase("trial-good", told=trial.told, good=trial.good)
        yield below_each_other([_touched(each) for each in trial.touched[:MOST_SHOWN]])
        if trial.touched[MOST_SHOWN:]:
            yield phrase("trial-more", more=len(trial.touched) - MOST_SHOWN)


def _touched(each: Touched) -> Phrase:
    name = shortened(each.name, LONGEST_NAME) or f"#{each.person}"
    firing = each.firing
    signal = signal_phrase(firing.signal)
    at = firing.at.astimezone(WIB)
    return phrase("trial-line", at=at, name=name, signal=signal, hits=firing.hits, number=firing.number)
