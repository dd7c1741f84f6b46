"""Who did what: a page of the audit, the newest first, what it is narrowed to, and the ways to a file of it."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, shortened
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.audit import Deed, Somebody, Wanted
from storage.desk.tracing import WRITERS
from storage.rules.acts import ACTS, KNOWN
from storage.rules.day import WIB

TRACE, TRACE_FILE = "xl", "xf"
A_PAGE = 12
A_ROW = 3
LONGEST_SUBJECT, LONGEST_NAME = 60, 40

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))


def trace_screen(deeds: Sequence[Deed], wanted: Wanted, before: int) -> Screen:
    """A page of lines; `deeds` may hold one more than a page, which begins the next. `before` is where it began."""
    shown = deeds[:A_PAGE]
    head = [phrase("trace-head"), *_narrowed(wanted)]
    lines = below_each_other([_line(deed) for deed in shown]) if shown else phrase("trace-none")
    older = shown[-1].id if len(deeds) > A_PAGE else 0
    return Screen(tuple(head), (lines,), rows=tuple(_rows(wanted, before, older)))


def trace_button(wanted: Wanted) -> Button:
    """A button that shows these lines."""
    return Button(phrase("trace-open"), _packed(wanted, 0))


def made_screen(wanted: Wanted) -> Screen:
    """That the file is coming."""
    return Screen((phrase("trace-making"),), rows=((Button(phrase("trace-back"), _packed(wanted, 0)), MENU_BUTTON),))


def _rows(wanted: Wanted, before: int, older: int) -> Iterator[Row]:
    turning = []
    if before:
        turning.append(Button(phrase("trace-newest"), _packed(wanted, 0)))
    if older:
        turning.append(Button(phrase("trace-older"), _packed(wanted, older)))
    if turning:
        yield tuple(turning)
    filters = [_filter(wanted, acts) for acts in ("", *ACTS)]
    for start in range(0, len(filters), A_ROW):
        yield tuple(filters[start : start + A_ROW])
    files = [Button(phrase("as-is", text=name.upper()), f"{TRACE_FILE}:{name}:{_fields(wanted)}") for name in WRITERS]
    yield (*files, MENU_BUTTON)


def _filter(wanted: Wanted, acts: str) -> Button:
    label = phrase(f"acts-{acts or 'all'}")
    other = Wanted(wanted.person, wanted.batch, acts)
    return Button(phrase("ticked", text=label) if acts == wanted.acts else label, _packed(other, 0))


def _packed(wanted: Wanted, before: int) -> str:
    return pack(TRACE, before, wanted.person, wanted.batch, wanted.acts)


def _fields(wanted: Wanted) -> str:
    return _packed(wanted, 0).split(":", 2)[2]


def _narrowed(wanted: Wanted) -> Iterator[Phrase]:
    if wanted.person:
        yield phrase("trace-person", number=wanted.person)
    if wanted.batch:
        yield phrase("trace-batch", number=wanted.batch)


def _line(deed: Deed) -> Phrase:
    act = phrase(f"act-{deed.act}") if deed.act in KNOWN else phrase("as-is", text=deed.act)
    subject = shortened(deed.subject, LONGEST_SUBJECT)
    if deed.about is not None:
        subject = f"{_name(deed.about)} · {subject}" if subject else _name(deed.about)
    who = phrase("trace-shell") if deed.by is None else phrase("as-is", text=_name(deed.by))
    return phrase("trace-line", at=deed.at.astimezone(WIB), who=who, act=act, subject=subject)


def _name(somebody: Somebody) -> str:
    return shortened(somebody.name, LONGEST_NAME) or f"#{somebody.id}"
