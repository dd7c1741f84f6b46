"""The rules of a batch in words."""

from locales.phrase import Phrase, phrase
from storage.rules.ruling import ABOVE, BELOW, SKIPS, read_rule
from storage.terms import Rule


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
