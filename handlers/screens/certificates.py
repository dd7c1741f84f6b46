"""Certificates: which name stands on one, what a check tells about it, and what anybody is told about a code."""

from collections.abc import Iterator

from handlers.buttons import pack
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Part, Row, Screen
from handlers.screens.training import COURSES, RESULT, day
from locales.phrase import phrase
from storage.desk.certificates import Certificate, Checked
from storage.rules.codes import grouped

NAME, SHOW, SEND, RENAME = "ck", "cw", "cx", "cq"
OWN, NONE, OTHER = "own", "none", "other"

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
COURSES_BUTTON = Button(phrase("menu-latihan"), pack(COURSES))


def name_screen(exam: int, own: str) -> Screen:
    """Which name: `own` is what Telegram says, empty where it cannot be written."""
    mine = ((Button(phrase("certificate-own", name=own), pack(NAME, exam, OWN), "good"),),) if own else ()
    other = Button(phrase("certificate-other"), pack(NAME, exam, OTHER))
    none = Button(phrase("certificate-nameless"), pack(NAME, exam, NONE))
    back = Button(phrase("exam-result"), pack(RESULT, exam))
    return Screen((phrase("certificate-ask"),), rows=(*mine, (other, none), (back,)))


def write_screen() -> Screen:
    """Asks for the name; the answer is the reply to this very message."""
    return Screen((phrase("certificate-write"),))


def certificate_screen(certificate: Certificate) -> Screen:
    """A certificate as its holder has it: its code, and what others are told."""
    return Screen((phrase("certificate-head"),), tuple(_lines(certificate)), rows=tuple(_rows(certificate)))


def checked_screen(checked: Checked) -> Screen:
    """What a code is worth."""
    head = phrase(f"check-{checked.state}")
    if checked.passed is None:
        return Screen((head,))
    lines: list[Part] = [phrase("check-course", course=checked.course, passed=day(checked.passed))]
    if checked.expires is not None:
        lines.append(phrase("check-expires", until=day(checked.expires)))
    lines.append(phrase("check-name", name=checked.name) if checked.name else phrase("check-nameless"))
    return Screen((head,), tuple(lines))


def how_screen() -> Screen:
    """How a code is checked."""
    return Screen((phrase("check-how"),))


def _lines(certificate: Certificate) -> Iterator[Part]:
    name = phrase("as-is", text=certificate.name) if certificate.name else phrase("certificate-no-name")
    yield phrase("certificate-facts", course=certificate.course, name=name, passed=day(certificate.passed))
    if certificate.expires is not None:
        yield phrase("check-expires", until=day(certificate.expires))
    yield phrase("certificate-code", code=grouped(certificate.code))
    if certificate.name:
        yield phrase("certificate-shown" if certificate.shown else "certificate-hidden")


def _rows(certificate: Certificate) -> Iterator[Row]:
    exam = certificate.exam
    if certificate.name and certificate.shown:
        yield (Button(phrase("certificate-hide"), pack(SHOW, exam, 0)),)
    elif certificate.name:
        yield (Button(phrase("certificate-show"), pack(SHOW, exam, 1)),)
    again = Button(phrase("certificate-again"), pack(SEND, exam))
    yield again, Button(phrase("certificate-rename"), pack(RENAME, exam))
    yield COURSES_BUTTON, MENU_BUTTON
