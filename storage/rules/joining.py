"""How someone joins: the steps, the consents, and the languages that can be ticked."""

from storage.facts import REMOVED, Person
from storage.roles import role_named

WELCOME, CONSENT, LANGUAGES, REGION = "welcome", "consent", "languages", "region"
STEPS = (WELCOME, CONSENT, LANGUAGES, REGION)
UNDERAGE = "underage"
# Asked of those who have joined, when they like.
HOME = "home"
# The steps that ask for a place, and where the profile has it.
PLACES = {REGION: "origin", HOME: "home"}
# Where someone who was erased stands: their row is without identity and only there for what is counted.
ERASED = "erased"
# Where those stand who are not let in, or no longer: they wait for an admin, were declined, were removed.
ASKING, DECLINED = "asking", "declined"
OUTSIDE = (ASKING, DECLINED, REMOVED)

# Who can pause somebody.
OWN, HOUSE = "own", "house"

# What can be agreed to, each on its own; only the first is needed to be given tasks.
TOPICS = ("work", "training", "publishing", "contact")
# How people name them in a command.
TOPIC_WORDS = {
    "work": ("ikut", "ikut tugas", "tugas", "take part", "melu", "milu"),
    "training": ("melatih", "melatih ai", "latih", "train", "train ai", "nglatih", "ngalatih"),
    "publishing": ("terbit", "terbitkan", "dipublikasikan", "publish", "terbitake", "terbitkeun"),
    "contact": ("hubungi", "dihubungi", "kabar", "contact me", "hubungi aku", "hubungi kuring"),
}
NEEDED = ("work",)
TRAINING, PUBLISHING = "training", "publishing"
CONSENT_VERSION = "2026-11"

# Whoever chooses this speaks the language that they read, and no other.
ONLY = "only"
SPOKEN = ("id", "jv", "su", "min", "bew", "ban", "mad", "bjn", "ace", "bug", "bbc", "nij", "ms", "en")


def topic_named(word: str) -> str | None:
    """The topic somebody means by this word, in Indonesian, English, Javanese or Sundanese; None for no such word."""
    return next((topic for topic, words in TOPIC_WORDS.items() if word and word in (topic, *words)), None)


def step_after(step: str, role: str) -> str | None:
    """The step that follows, None after the last and after a question that was asked by itself.

    Who is given no tasks is asked for no consent to them and needs no languages for them.
    """
    if "work" not in role_named(role).rights:
        return None
    place = STEPS.index(step) + 1 if step in STEPS else len(STEPS)
    return STEPS[place] if place < len(STEPS) else None


def toggled(chosen: tuple[str, ...], choice: str, offered: tuple[str, ...]) -> tuple[str, ...]:
    """What is ticked after this tick or untick, in the order offered."""
    ticked = set(chosen) ^ {choice}
    return tuple(name for name in offered if name in ticked)


def hindrance(person: Person) -> str:
    """What keeps tasks from this person: they do not take part, an admin stopped them, they pause; "" for nothing."""
    if not person.works:
        return "withdrawn"
    return "stopped" if HOUSE in person.paused else "paused" if OWN in person.paused else ""


def hindrance_to_more(person: Person) -> str:
    """What keeps new tasks from this person: the same, or consents whose wording has changed since they answered."""
    anew = person.joined is not None and person.agreed != CONSENT_VERSION
    return hindrance(person) or ("consents" if anew else "")
