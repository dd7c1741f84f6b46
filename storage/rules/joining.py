"""How someone joins: the steps, the consents, and the languages that can be ticked."""

from storage.facts import Person

WELCOME, AGE, CONSENT, LANGUAGES, REGION = "welcome", "age", "consent", "languages", "region"
STEPS = (WELCOME, AGE, CONSENT, LANGUAGES, REGION)
UNDERAGE = "underage"
# Where someone who was erased stands: their row is without identity and only there for what is counted.
ERASED = "erased"

# What can be agreed to, each on its own; only the first is needed to be given tasks.
TOPICS = ("work", "training", "publishing", "contact")
NEEDED = ("work",)
CONSENT_VERSION = "2026-11"

SPOKEN = ("id", "jv", "su", "min", "bew", "ban", "mad", "bjn", "ace", "bug", "bbc", "nij", "ms", "en")
LONGEST_REGION = 100


def step_after(step: str) -> str | None:
    """The step that follows, None after the last."""
    place = STEPS.index(step) + 1
    return STEPS[place] if place < len(STEPS) else None


def toggled(chosen: tuple[str, ...], choice: str, offered: tuple[str, ...]) -> tuple[str, ...]:
    """What is ticked after this tick or untick, in the order offered."""
    ticked = set(chosen) ^ {choice}
    return tuple(name for name in offered if name in ticked)


def speaks(person: Person, tag: str | None) -> bool:
    """Whether this person said they speak the language of this tag; everybody speaks no tag at all."""
    return tag is None or tag.split("-")[0] in person.languages
