"""Signs that somebody may not look at what they do, each with its evidence in words and a way to the person."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.figures import shortened
from handlers.screens.governing import PERSON
from handlers.screens.menu import MENU
from handlers.screens.rings import RING_OF, RINGS
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.flagging import Flag
from storage.rules.day import WIB
from storage.rules.ties.evidence import SIGNS as SIGNS_OF_TWO

SIGNS, LOOKED, STOP = "nz", "ny", "nj"
A_PAGE = 4
LONGEST_NAME, LONGEST_LABEL = 60, 18


def signs_screen(flags: Sequence[Flag], page: int, *above: Phrase) -> Screen:
    """A page of them; `flags` may hold one more than a page, which begins the next."""
    shown = flags[:A_PAGE]
    head = (phrase("signs-head"), phrase("signs-what")) if shown else (phrase("signs-none"),)
    rows = [row for flag in shown for row in _ways(flag)]
    back = (Button(phrase("rings-open"), pack(RINGS, 0)), Button(phrase("people-back"), pack(MENU, "pelatih")))
    lines = tuple(_line(flag) for flag in shown)
    return Screen((*above, *head), lines, rows=(*rows, *_turning(page, len(flags)), back))


def _line(flag: Flag) -> Phrase:
    evidence = flag.evidence
    what = phrase(
        f"sign-{flag.signal}",
        hits=evidence["hits"],
        number=evidence["number"],
        share=round(100 * evidence["expected"]),
    )
    name = shortened(flag.name, LONGEST_NAME) or f"#{flag.person}"
    return phrase("sign-line", name=name, batch=flag.batch_name, what=what, at=flag.at.astimezone(WIB))


def _ways(flag: Flag) -> Iterator[Row]:
    name = shortened(flag.name, LONGEST_LABEL) or f"#{flag.person}"
    yield (Button(phrase("sign-person", name=name), pack(PERSON, flag.person)),)
    yield (
        Button(phrase("sign-seen", name=name), pack(LOOKED, flag.id), "good"),
        Button(phrase("sign-pause", name=name), pack(STOP, flag.id), "bad"),
    )
    if flag.signal in SIGNS_OF_TWO:
        yield (Button(phrase("ring-of", name=name), pack(RING_OF, flag.person)),)


def _turning(page: int, found: int) -> Iterator[Row]:
    before = (Button(phrase("page-before"), pack(SIGNS, page - 1)),) if page else ()
    after = (Button(phrase("page-after"), pack(SIGNS, page + 1)),) if found > A_PAGE else ()
    if before or after:
        yield (*before, *after)
