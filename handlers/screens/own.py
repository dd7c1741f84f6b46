"""What is kept of oneself, to be read in chat: an overview, and page by page what one sent."""

from collections.abc import Sequence

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, in_a_line
from handlers.screens.menu import MENU
from handlers.screens.privacy import CORRECT
from handlers.screens.screen import Button, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.overview import Answered, Overview
from storage.rules.day import WIB

FILE, SENT, SHOW = "vj", "vt", "vd"
A_PAGE = 5
COUNTED = ("answers", "drafts", "voices", "consents", "skills", "notices", "updates", "acts")

BACK = Button(phrase("go-back"), pack(MENU, "privasi"))
DOCUMENT = Button(phrase("own-file"), pack(FILE), "good")
OVERVIEW = Button(phrase("own-overview"), pack(SHOW))


def overview_screen(seen: Overview) -> Screen:
    """Who they are to us, and how much there is of what."""
    person = seen.person
    spoken = in_a_line([phrase(f"language-{tag}") for tag in person.languages]) if person.languages else _unsaid()
    lines = [
        phrase("own-name", name=person.name, number=str(person.telegram_id)),
        phrase("own-languages", languages=spoken),
        phrase("own-region", region=person.region or _unsaid()),
        phrase("own-role", role=phrase(f"role-{person.role}")),
    ]
    if person.joined is not None:
        lines.append(phrase("own-since", at=person.joined.astimezone(WIB)))
    counts = [phrase(f"own-{name}", count=getattr(seen, name)) for name in COUNTED]
    rows: list[Row] = [(DOCUMENT,)]
    if seen.answers:
        rows.append((Button(phrase("own-sent"), pack(SENT, 0)),))
    rows.append((Button(phrase("privacy-correct"), pack(CORRECT)), BACK) if person.joined is not None else (BACK,))
    return Screen((phrase("own-head"),), (below_each_other(lines), below_each_other(counts)), rows=tuple(rows))


def sent_screen(found: Sequence[Answered], before: int) -> Screen:
    """A page of what they sent; `found` may hold one more than a page, which begins the next."""
    shown = found[:A_PAGE]
    body: tuple[Part, ...] = tuple(_answer(each) for each in shown) or (phrase("own-none"),)
    turning = []
    if before:
        turning.append(Button(phrase("own-newest"), pack(SENT, 0)))
    if len(found) > A_PAGE:
        turning.append(Button(phrase("own-older"), pack(SENT, shown[-1].id)))
    rows = ((tuple(turning),) if turning else ()) + ((OVERVIEW, BACK),)
    return Screen((phrase("own-sent-head"),), body, rows=rows)


def _answer(each: Answered) -> Part:
    title = phrase(
        "own-answer",
        batch=each.batch,
        kind=phrase(f"{each.kind}-title"),
        at=each.at.astimezone(WIB),
        revision=each.revision,
    )
    if not each.words:
        return phrase("one-below", above=title, below=phrase("own-tapped"))
    return Quote(title, "\n".join(each.words), fold=True)


def _unsaid() -> Phrase:
    return phrase("privacy-no-region")
