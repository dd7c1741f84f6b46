"""Incidents on the phone: the clock, the three parts of the letter, whom it concerns, the letter, and the end."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from handlers.buttons import pack
from handlers.screens.breach import letter, part_phrase, title_of
from handlers.screens.broadcasts import CHOICES
from handlers.screens.figures import below_each_other
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.incidents import INCIDENT, Incident
from storage.facts import Operator
from storage.rules.audience import Audience
from storage.rules.breach import AGO, PARTS
from storage.rules.day import WIB

# The list; since when a breach is known; one of its parts, a tick in it, words for it; whom it concerns.
LIST, BEGIN, PART, TICK, WORDS, WHOM, AIM = "nl", "no", "np", "nt", "nx", "na", "nw"
# The letter and its sending, what the authority was told, the file, the end.
LETTER, SEND, AUTHORITY, FILE, CLOSE, CLOSE_NOW = "nv", "ng", "nd", "nr", "nc", "nk"
HOUR = timedelta(hours=1)

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
LIST_BUTTON = Button(phrase("breach-list"), pack(LIST))


def incidents_screen(found: Sequence[Incident], now: datetime) -> Screen:
    """What was opened, the newest first, and since when a new one is known: the answer opens it."""
    rows = [(Button(_name(each), pack(INCIDENT, each.id)),) for each in found]
    asked = [Button(phrase("breach-ago", hours=hours), pack(BEGIN, hours), "bad") for hours in AGO]
    body = tuple(phrase("breach-line", name=_name(each), clock=clock_phrase(each, now)) for each in found)
    return Screen((phrase("breach-how"),), body, rows=(*rows, tuple(asked[:1]), *_pairs(asked[1:]), (MENU_BUTTON,)))


def incident_screen(incident: Incident, now: datetime, *above: Phrase) -> Screen:
    """One breach: its clock, its parts, whom it concerns, who was told, and what comes next."""
    head = phrase("breach-head", number=incident.id, found=incident.found.astimezone(WIB))
    parts = [phrase("breach-part", title=title_of(name), text=part_phrase(incident, name)) for name in PARTS]
    told = below_each_other([*_people_lines(incident), _authority_line(incident)])
    return Screen((head, clock_phrase(incident, now)), (*parts, told), rows=tuple(_ways(incident)), above=above)


def part_screen(incident: Incident, name: str) -> Screen:
    """The ticks of one part of the letter, and the way to say it in one's own words."""
    part = incident.breach.part(name)
    rows: list[Row] = []
    for choice in PARTS[name]:
        box = phrase("tick-on" if choice in part.ticks else "tick-off", label=phrase(f"breach-{name}-{choice}"))
        rows.append((Button(box, pack(TICK, incident.id, name, choice)),))
    own = Button(phrase("measure-words"), pack(WORDS, incident.id, name))
    said = (phrase("breach-own-words", words=part.words),) if part.words else ()
    return Screen((phrase(f"breach-ask-{name}"),), said, rows=(*rows, (own,), (_back(incident),)))


def words_screen(incident: Incident, name: str) -> Screen:
    """Waits for the words as a reply; which part they are for stands on its button."""
    stay = Button(phrase("measure-stay"), pack(WORDS, incident.id, name, "no"))
    return Screen((phrase("breach-ask-words", title=title_of(name)),), rows=((stay,),))


def whom_screen(incident: Incident) -> Screen:
    """Whom it concerns: everybody, some of the usual groups, or a narrower one in words as a reply."""
    choices = [
        Button(_ticked(incident.audience == audience, phrase(f"broadcast-to-{name}")), pack(AIM, incident.id, name))
        for name, audience in CHOICES.items()
    ]
    head = phrase("breach-ask-whom", people=incident.people)
    return Screen((head, *_narrowing(incident.audience)), rows=(*_pairs(choices), (_back(incident),)))


def letter_screen(incident: Incident, operator: Operator) -> Screen:
    """The letter as somebody reads it who has this language, and the button that sends it."""
    rows: list[Row] = []
    if incident.closed is None and not incident.breach.missing and incident.due:
        rows.append((Button(phrase("breach-send", people=incident.due), pack(SEND, incident.id), "bad"),))
    missing = [title_of(name) for name in incident.breach.missing]
    foot = (phrase("breach-missing", parts=below_each_other(missing)),) if missing else ()
    return Screen((phrase("breach-preview"),), (letter(incident, operator),), foot, (*rows, (_back(incident),)))


def close_screen(incident: Incident) -> Screen:
    """Asks before it is closed, and says who has not been told."""
    yes = Button(phrase("breach-close-now"), pack(CLOSE_NOW, incident.id), "bad")
    return Screen(
        (phrase("breach-ask-close", number=incident.id, todo=incident.todo),), rows=((yes,), (_back(incident),))
    )


def clock_phrase(incident: Incident, now: datetime) -> Phrase:
    """How long there is still, or whether everybody was told in time."""
    if incident.closed is not None:
        return phrase("breach-closed", at=incident.closed.astimezone(WIB))
    if incident.todo == "nobody":
        return phrase("breach-all-told")
    left = incident.deadline - now
    if left < timedelta():
        return phrase("breach-late", hours=-left // HOUR, due=incident.deadline.astimezone(WIB))
    return phrase("breach-left", hours=left // HOUR, due=incident.deadline.astimezone(WIB))


def _ways(incident: Incident) -> Iterator[Row]:
    file, number = Button(phrase("breach-file-make"), pack(FILE, incident.id)), incident.id
    if incident.closed is not None:
        yield Button(phrase("breach-letter-show"), pack(LETTER, number)), file
        yield (LIST_BUTTON,)
        return
    if incident.told is None:
        for name in PARTS:
            label = title_of(name)
            yield (Button(_ticked(incident.breach.part(name).is_said, label), pack(PART, number, name)),)
    yield (Button(phrase("breach-whom", people=incident.people), pack(WHOM, number)),)
    yield Button(phrase("breach-letter-show"), pack(LETTER, number), "good"), file
    if incident.authority is None:
        yield (Button(phrase("breach-authority-told"), pack(AUTHORITY, number)),)
    yield Button(phrase("breach-again"), pack(INCIDENT, number)), Button(phrase("breach-close"), pack(CLOSE, number))
    yield (LIST_BUTTON,)


def _people_lines(incident: Incident) -> Iterator[Phrase]:
    yield phrase("breach-concerns", people=incident.people)
    yield from _narrowing(incident.audience)
    if incident.told is None:
        yield phrase("breach-untold")
        return
    waiting = max(0, incident.letters - incident.reached - incident.lost)
    counts = {"reached": incident.reached, "waiting": waiting, "lost": incident.lost}
    yield phrase("breach-told", at=incident.told.astimezone(WIB), **counts)


def _authority_line(incident: Incident) -> Phrase:
    if incident.authority is None:
        return phrase("breach-authority-untold")
    return phrase("breach-authority-at", at=incident.authority.astimezone(WIB))


def _narrowing(audience: Audience) -> Iterator[Phrase]:
    if audience.said:
        yield phrase("broadcast-narrowed", words=audience.said)


def _name(incident: Incident) -> Phrase:
    return phrase("breach-name", number=incident.id, found=incident.found.astimezone(WIB))


def _back(incident: Incident) -> Button:
    return Button(phrase("go-back"), pack(INCIDENT, incident.id))


def _ticked(ticked: bool, label: Phrase) -> Phrase:  # noqa: FBT001 - whether it is ticked is all there is to say
    return phrase("ticked", text=label) if ticked else label


def _pairs(buttons: Sequence[Button]) -> tuple[Row, ...]:
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
