"""The letter of a breach as phrases: what people read, in their own language, and what the authority reads."""

from collections.abc import Iterator

from handlers.screens.figures import below_each_other
from locales.phrase import Phrase, phrase
from storage.desk.incidents import Incident
from storage.facts import Operator
from storage.rules.breach import PARTS
from storage.rules.day import WIB


def letter(incident: Incident, operator: Operator) -> Phrase:
    """The letter to the people, whole as far as its parts are said."""
    return phrase(
        "breach-letter",
        found=incident.found.astimezone(WIB),
        data=part_phrase(incident, "data"),
        how=part_phrase(incident, "how"),
        measures=part_phrase(incident, "measures"),
        who=sender(operator),
    )


def part_phrase(incident: Incident, name: str) -> Phrase:
    """One part, a line for each thing that is said of it."""
    part = incident.breach.part(name)
    lines = [phrase("breach-item", text=phrase(f"breach-{name}-{tick}")) for tick in part.ticks]
    if part.words:
        lines.append(phrase("breach-item", text=phrase("as-is", text=part.words)))
    return below_each_other(lines) if lines else phrase("breach-unsaid")


def title_of(name: str) -> Phrase:
    """What a part of the letter is called."""
    return phrase(f"breach-title-{name}")


def sender(operator: Operator) -> Phrase:
    """Who signs it, and how to reach them."""
    if not (operator.name or operator.contact):
        return phrase("breach-from-nobody")
    return phrase("breach-from", name=operator.name or operator.contact, contact=operator.contact or operator.name)


def report_lines(incident: Incident, operator: Operator) -> Iterator[Phrase]:
    """What the authority is told, and what stays as the record of the breach, as lines of Markdown."""
    unsaid = phrase("record-open")
    yield phrase(
        "breach-report",
        number=incident.id,
        found=incident.found.astimezone(WIB),
        due=incident.deadline.astimezone(WIB),
    )
    yield phrase("record-who", name=operator.name or unsaid, contact=operator.contact or unsaid)
    for name in PARTS:
        yield phrase("breach-report-part", title=title_of(name), text=part_phrase(incident, name))
    counts = {
        "people": incident.people,
        "letters": incident.letters,
        "reached": incident.reached,
        "lost": incident.lost,
    }
    yield phrase("breach-report-people", **counts)
    for name, at in (("told", incident.told), ("authority", incident.authority), ("closed", incident.closed)):
        said = phrase("breach-at", at=at.astimezone(WIB)) if at is not None else phrase("breach-not-yet")
        yield phrase("breach-report-moment", what=phrase(f"breach-moment-{name}"), at=said)
