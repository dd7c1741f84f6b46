"""The rules of a batch: which signals and actions there are, and how one rule is written and read.

`gold<60*10/30d:pause` is: when less than 60 % is right for sure, of at least 10 known tasks in 30 days, pause a day.
What is left out is as usual for the signal.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from msgspec.structs import replace

from locales.phrase import phrase
from storage.errors import Refused
from storage.rules.attention import SIGNALS as SEEN
from storage.rules.cleaning import glimpse
from storage.rules.quality import ENOUGH
from storage.rules.ties.evidence import SIGNS as TIES
from storage.terms import Rule

# Known tasks; reviewers' rejections; skipping in a row; any of the signs that somebody may not look, or one of them.
GOLD, REJECTED, SKIPS, SIGNS = "gold", "rejected", "skips", "signs"
HINT, KEYS, PAUSE, ASK = ACTIONS = ("hint", "keys", "pause", "ask")
# A sign that keys are missed is what the signal `gold` says already.
ANY_SIGN = tuple(name for name in SEEN if name != GOLD)
SIGNALS = (GOLD, REJECTED, SKIPS, SIGNS, *ANY_SIGN)
# Whose mark is a share from which on it is good, and whose one up to which it is.
BELOW, ABOVE = {GOLD: "<"}, {REJECTED: ">"}
USUAL = {GOLD: Rule(GOLD, HINT, 60, ENOUGH), REJECTED: Rule(REJECTED, HINT, 40, 5), SKIPS: Rule(SKIPS, HINT, 0, 5, 1)}
# Fewer cases stop nobody: ten known tasks, five verdicts, five skips; a sign on two days.
FEWEST_TO_PAUSE = {GOLD: ENOUGH, REJECTED: 5, SKIPS: 5}
DAYS_TO_PAUSE, FEWEST = 2, 3
# Whoever finds a task broken, or is not comfortable with it, does right to skip it.
NO_FAULT = ("broken-task", "uncomfortable")
MOST_CASES, MOST_DAYS, MOST_RULES = 200, 90, 20
# What is offered by buttons; others are written.
OFFERED = (
    *("gold<70*5:hint", "gold<70*8:keys", "gold<60*10:pause", "gold<60*10:ask"),
    *("skips*5:hint", "skips*8:ask", "fast:hint", "fast*2/7d:pause", "signs:ask"),
    *("rejected>40*5:hint", "rejected>40*5:ask", "rejected>60*6:pause"),
)
SPANS = (0, 7, 30)
# How people here call them.
WORDS = {
    "kunci": GOLD,
    "ditolak": REJECTED,
    "lewati": SKIPS,
    "tanda": SIGNS,
    "saran": HINT,
    "kunci-lagi": KEYS,
    "jeda": PAUSE,
    "tanya": ASK,
}

_RULE = re.compile(r"([a-z-]+)(?:([<>])(\d{1,3})%?)?(?:[*x](\d{1,4}))?(?:/(\d{1,4})d?)?[:=]([a-z-]+)", re.ASCII)


def read_rules(said: str, wish: str) -> tuple[Rule, ...]:
    """The rules in this text, with commas between. Raises Refused with the first that is none and what to write."""
    rules = tuple(read_rule(part) for part in said.split(",") if part.strip())
    if len(set(map(_what, rules))) < len(rules) or len(rules) > MOST_RULES:
        raise Refused(phrase("rule-twice", wish=wish, limit=MOST_RULES))
    return rules


def read_rule(said: str) -> Rule:
    """The rule in this text. Raises Refused with what to write instead."""
    parts = _RULE.fullmatch("".join(said.split()).casefold())
    if parts is None:
        raise Refused(phrase("rule-unreadable", found=glimpse(said.strip())))
    name, direction, mark, least, within, action = parts.groups()
    signal, action = WORDS.get(name, name), WORDS.get(action, action)
    if signal not in SIGNALS:
        raise Refused(phrase("rule-signal", found=glimpse(name), signals=", ".join(SIGNALS)))
    if action not in ACTIONS:
        raise Refused(phrase("rule-action", found=glimpse(action), actions=", ".join(ACTIONS)))
    if (direction or "") not in ("", _direction(signal)):
        raise Refused(phrase("rule-mark", signal=signal))
    said_so = {"mark": mark, "least": least, "within": within}
    usual = USUAL.get(signal, Rule(signal, HINT))
    rule = replace(usual, action=action, **{each: int(value) for each, value in said_so.items() if value is not None})
    _must_be_fair(rule)
    return rule


def spelt(rule: Rule) -> str:
    """The rule as it is written."""
    mark = f"{_direction(rule.signal)}{rule.mark}" if rule.mark else ""
    least = f"*{rule.least}" if rule.least > 1 else ""
    within = f"/{rule.within}d" if rule.within else ""
    return f"{rule.signal}{mark}{least}{within}:{rule.action}"


def signals_of(rule: Rule) -> Sequence[str]:
    """What this rule looks at; several for any of the signs."""
    return ANY_SIGN if rule.signal == SIGNS else (rule.signal,)


def watch(rules: Iterable[Rule], signal: str) -> bool:
    """Whether any of these rules looks at this signal."""
    return any(signal in signals_of(rule) for rule in rules)


def is_told(action: str, signal: str) -> bool:
    """Whether people hear at once that a rule did this with them.

    That a human is asked whether they work as one they do not: it would be an accusation, or a warning.
    """
    return action != ASK or signal not in TIES


def with_rule(rules: Sequence[Rule], rule: Rule, since: datetime) -> tuple[Rule, ...]:
    """These rules and this one, which counts from now on, in the place of one that does the same at the same signal.

    One that is there already stays as it is.
    """
    if any(spelt(each) == spelt(rule) for each in rules):
        return tuple(rules)
    others = (each for each in rules if _what(each) != _what(rule))
    return (*others, replace(rule, since=since))


def without_rule(rules: Sequence[Rule], rule: Rule) -> tuple[Rule, ...]:
    return tuple(each for each in rules if spelt(each) != spelt(rule))


def same_kind(rules: Iterable[Rule], rule: Rule) -> Rule | None:
    """The one of these rules that does the same at the same signal, and makes room for this one."""
    return next((each for each in rules if _what(each) == _what(rule)), None)


def offered(rules: Iterable[Rule]) -> tuple[Rule, ...]:
    """What else can be chosen beside these."""
    there = set(map(_what, rules))
    return tuple(rule for rule in map(read_rule, OFFERED) if _what(rule) not in there)


def others_like(rule: Rule) -> tuple[Rule, ...]:
    """This rule a little milder and stricter: with another mark, other numbers, another action; only what is fair."""
    tried = [
        *(replace(rule, mark=rule.mark + step) for step in (-5, 5) if rule.mark),
        *(replace(rule, least=rule.least + step) for step in (-1, 1)),
        *(replace(rule, within=days) for days in SPANS if days != rule.within and rule.signal != SKIPS),
        *(replace(rule, action=action) for action in ACTIONS if action != rule.action),
    ]
    return tuple(each for each in tried if _is_fair(each))


def _is_fair(rule: Rule) -> bool:
    try:
        _must_be_fair(rule)
    except Refused:
        return False
    return True


def _what(rule: Rule) -> tuple[str, str]:
    return rule.signal, rule.action


def _direction(signal: str) -> str:
    return {**BELOW, **ABOVE}.get(signal, "")


def _must_be_fair(rule: Rule) -> None:
    """Raises Refused for numbers that make no sense, and for stopping somebody on too little."""
    if (rule.mark or _direction(rule.signal)) and not 1 <= rule.mark < 100:  # noqa: PLR2004 - per cent
        raise Refused(phrase("rule-mark", signal=rule.signal))
    if rule.least > MOST_CASES or rule.within > MOST_DAYS:
        raise Refused(phrase("rule-large", cases=MOST_CASES, days=MOST_DAYS))
    if rule.action == PAUSE:
        least = FEWEST_TO_PAUSE.get(rule.signal, DAYS_TO_PAUSE)
    else:
        least = FEWEST if rule.signal in FEWEST_TO_PAUSE else 1
    if rule.least < least:
        fair = spelt(replace(rule, least=least))
        raise Refused(phrase("rule-too-soon", action=rule.action, signal=rule.signal, least=least, rule=fair))
