"""Care for the people who work: what they are not given, how much of the heavy is enough, when a pause is due."""

from dataclasses import dataclass
from hashlib import sha256

from storage.facts import Content, Person, Wishes

# So many tasks with heavy material may come to one person on one day.
MOST_SENSITIVE_A_DAY = 20
# After so many tasks or so many active seconds of one day a pause is suggested, once.
PAUSE_AFTER_TASKS, PAUSE_AFTER_SECONDS = 50, 90 * 60
# So many people skipped a task that its admin should look at it; so many found it broken that it is set aside.
WORTH_A_LOOK, BROKEN_ENOUGH = 5, 2
# What stands among the topics for all heavy material; no name of a topic begins like this.
HEAVY = "!sensitive"


@dataclass(frozen=True, slots=True)
class Day:
    """What one person finished on one day; `seconds` is active time."""

    done: int
    seconds: int

    @property
    def long(self) -> bool:
        return self.done >= PAUSE_AFTER_TASKS or self.seconds >= PAUSE_AFTER_SECONDS


def pause_is_due(before: Day, after: Day) -> bool:
    """Whether the day became long just now: said once, at the task that made it so."""
    return after.long and not before.long


def plain(name: str) -> str:
    """A topic or a field as it is compared: however it was written in a file."""
    return " ".join(name.split()).casefold()


def mark_of(name: str) -> str:
    """A short mark of a topic or a field, as a button can carry it."""
    return sha256(name.encode()).hexdigest()[:12]


def suits(person: Person, content: Content, wishes: Wishes) -> bool:
    """Whether nothing in this task is what its person asked not to be given."""
    if not person.avoids and not person.fields:
        return True
    heavy = HEAVY in person.avoids and (wishes.sensitive or content.sensitive)
    topic = content.topic is not None and plain(content.topic) in person.avoids
    domain = content.domain or wishes.domain
    return not heavy and not topic and (not domain or knows(person, domain))


def knows(person: Person, domain: str) -> bool:
    """Whether this person did not say that this field is none of theirs."""
    name = plain(domain)
    return not any(field.name == name and not field.mine for field in person.fields)
