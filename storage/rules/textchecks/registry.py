"""All the text checks there are, under the names their marks have, in the order in which one of them is chosen."""

from locales.phrase import Phrase
from storage.rules.textchecks.check import Check, Draft
from storage.rules.textchecks.copied import copied
from storage.rules.textchecks.hardly_changed import hardly_changed
from storage.rules.textchecks.hollow import heaped, repeated
from storage.rules.textchecks.length import far_longer, far_shorter
from storage.rules.textchecks.likeness import likeness_hint
from storage.rules.textchecks.machine import markdown, names_itself
from storage.rules.textchecks.other_language import other_language
from storage.rules.textchecks.personal import personal
from storage.rules.textchecks.profanity import profanity
from storage.rules.textchecks.still_formal import still_formal

# The one that only a look at everybody's texts can make.
ALIKE = "alike"
CHECKS: tuple[tuple[str, Check], ...] = (
    ("personal", personal),
    ("model", names_itself),
    ("repeated", repeated),
    ("heaped", heaped),
    ("copied", copied),
    ("other-language", other_language),
    ("hardly-changed", hardly_changed),
    ("profanity", profanity),
    ("markdown", markdown),
    ("still-formal", still_formal),
    ("short", far_shorter),
    ("long", far_longer),
)


def hints(draft: Draft) -> dict[str, Phrase]:
    """What is worth a second look in this text, by the names of the checks."""
    found = ((name, check(draft)) for name, check in CHECKS)
    return {name: hint for name, hint in found if hint is not None}


def hint_of(name: str, draft: Draft) -> Phrase | None:
    """What this check has to say."""
    return likeness_hint() if name == ALIKE else hints(draft).get(name)
