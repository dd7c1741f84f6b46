"""When somebody wants to be called to work, and when to be left in peace."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from handlers.buttons import pack
from handlers.screens.figures import below_each_other
from handlers.screens.profile import HOURS, PART, PROFILE_BUTTON, zone_name
from handlers.screens.profile_parts import APPOINTMENTS
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.appointments import DROP, Appointment
from storage.facts import Person
from storage.rules import appointing
from storage.rules.appointing import MOST_APPOINTMENTS, USUAL_TASKS, clock, suggested

LIST, MAKE, QUIET = APPOINTMENTS, "jm", "jq"
A_ROW = 2


def appointments_screen(person: Person, found: Sequence[Appointment], now: datetime) -> Screen:
    """The appointments with a way to drop each, times to choose from while there is room, and the quiet hours."""
    head = phrase("appoint-head", zone=zone_name(person.zone))
    lines = [_line(each) for each in found] or [phrase("appoint-none")]
    taken = {each.minute for each in found if each.next}
    today = now.astimezone(ZoneInfo(person.zone)).date()
    times = [_time(name, minute) for name, minute in suggested(today).items() if minute not in taken]
    rows: list[Row] = [
        (Button(phrase("appoint-drop", at=clock(each.minute)), pack(DROP, each.id), "bad"),) for each in found
    ]
    if len(found) < MOST_APPOINTMENTS:
        rows += [tuple(times[start : start + A_ROW]) for start in range(0, len(times), A_ROW)]
    back = Button(phrase("profile-part-hours"), pack(PART, HOURS))
    foot = (phrase("appoint-how"), phrase("appoint-quiet"))
    return Screen((head,), (below_each_other(lines),), foot, (*rows, *_quiet(person), (back, PROFILE_BUTTON)))


def _line(each: Appointment) -> Phrase:
    at = clock(each.minute)
    if each.next is None:
        return phrase("appoint-line-over", tasks=each.tasks, at=at)
    return phrase("appoint-line", tasks=each.tasks, at=at)


def _time(name: str, minute: int) -> Button:
    return Button(
        phrase("appoint-time", name=phrase(f"after-{name}"), at=clock(minute)), pack(MAKE, minute, USUAL_TASKS)
    )


def _quiet(person: Person) -> tuple[Row, ...]:
    """The quiet hours there are to choose from, and none."""
    choices = [None, *appointing.QUIET]
    buttons = [_hours(person, place, quiet) for place, quiet in enumerate(choices)]
    return tuple(tuple(buttons[start : start + A_ROW]) for start in range(0, len(buttons), A_ROW))


def _hours(person: Person, place: int, quiet: tuple[int, int] | None) -> Button:
    said = (
        phrase("quiet-none") if quiet is None else phrase("quiet-hours", since=clock(quiet[0]), until=clock(quiet[1]))
    )
    chosen = person.profile.quiet == quiet
    return Button(phrase("tick-on" if chosen else "tick-off", label=said), pack(QUIET, place))
