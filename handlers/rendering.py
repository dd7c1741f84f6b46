"""From screen to what Telegram is given, pure: HTML in which only our own phrases are markup, and a keyboard."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from html import escape
from typing import Any, TypeAlias

from handlers.paging import LIMIT, place_to_cut, seen, units
from handlers.screens.screen import Button, Change, Link, Numbered, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from locales.phrasebook import Phrasebook
from storage.rules.difference import CAME, GONE, KEPT, Stretch, difference
from storage.rules.numerals import numeral

# Keyboards travel as Telegram's own JSON.
Keyboard: TypeAlias = list[list[dict[str, Any]]]

# Between the parts of the body, and between the lines of head and foot.
GAP, LINE = "\n\n", "\n"
STYLES = {"good": "success", "bad": "danger"}
TAGS = {KEPT: ("", ""), GONE: ("<s>", "</s>"), CAME: ("<b>", "</b>")}
VEIL = ("<tg-spoiler>", "</tg-spoiler>")
# A quote that may be folded is folded beyond this length.
FOLDED_FROM = 500
# What is worth beginning at the foot of a page.
LEAST = 200


@dataclass(frozen=True, slots=True)
class Leaf:
    """One message's worth of a screen."""

    html: str
    keyboard: Keyboard


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of foreign text in one manner of writing; it may be cut anywhere."""

    text: str
    before: str = ""
    after: str = ""

    @property
    def html(self) -> str:
        return f"{self.before}{escape(self.text, quote=False)}{self.after}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of ours, and below it a block of foreign text if there is one."""

    title: str
    runs: tuple[Run, ...] = ()
    fold: bool = False

    @property
    def html(self) -> str:
        if not self.runs:
            return self.title
        text = "".join(run.html for run in self.runs)
        block = f"<blockquote{' expandable' if self.fold else ''}>{text}</blockquote>"
        return f"{self.title}\n{block}" if self.title else block


def leaf(screen: Screen, book: Phrasebook, page: int = 1) -> Leaf:
    """This page of a screen, the nearest there is; most screens have one."""
    pages = list(_pages(screen, book))
    shown = min(max(page, 1), len(pages))
    rows = screen.rows if len(pages) == 1 else (_turning(screen, shown, len(pages)), *screen.rows)
    return Leaf(pages[shown - 1], _keyboard(rows, book))


def pages(screen: Screen, book: Phrasebook) -> list[str]:
    """All pages of a screen, as HTML of at most 4096 UTF-16 units each."""
    return list(_pages(screen, book))


def _pages(screen: Screen, book: Phrasebook) -> Iterator[str]:
    above, head, body, foot = (
        [_piece(part, book) for part in parts] for parts in (screen.above, screen.head, screen.body, screen.foot)
    )
    top = GAP.join(part for part in (_together(above, LINE), _together(head, LINE)) if part)
    bottom = _together(foot, LINE)
    whole = GAP.join(part for part in (top, _together(body), bottom) if part)
    if len(whole) * 2 <= LIMIT or units(seen(whole)) <= LIMIT:
        yield whole
        return
    room = LIMIT - sum(units(seen(edge)) + len(GAP) for edge in (top, bottom) if edge)
    if room < LIMIT // 4:
        top, bottom, room, body = "", "", LIMIT, [*above, *head, *body, *foot]
    for middle in _filled(body, room, book):
        yield GAP.join(text for text in (top, _together(middle), bottom) if text)


def _filled(pieces: Iterable[Piece], room: int, book: Phrasebook) -> Iterator[list[Piece]]:
    """The pieces spread over as many pages as they need; a long one goes on under its title on the next page."""
    page: list[Piece] = []
    left = room
    waiting = list(reversed(list(pieces)))
    while waiting:
        piece = waiting.pop()
        size = _size(piece) + (len(GAP) if page else 0)
        if size <= left:
            page.append(piece)
            left -= size
            continue
        if page and (not piece.runs or left < units(seen(piece.title)) + LEAST):
            yield page
            page, left = [], room
            waiting.append(piece)
            continue
        begun, rest = _cut(piece, left - (len(GAP) if page else 0), book)
        yield [*page, begun]
        page, left = [], room
        waiting.append(rest)
    yield page


def _cut(piece: Piece, room: int, book: Phrasebook) -> tuple[Piece, Piece]:
    """As much of a piece as there is room for, and the rest; a phrase that is a page in itself becomes plain text."""
    if not piece.runs or units(seen(piece.title)) > room // 2:
        piece = Piece("", (Run(seen(piece.title) + "\n"), *piece.runs) if piece.runs else (Run(seen(piece.title)),))
    room -= units(seen(piece.title)) + 1
    taken: list[Run] = []
    runs = list(piece.runs)
    while runs and units(runs[0].text) <= room:
        room -= units(runs[0].text)
        taken.append(runs.pop(0))
    if runs and (room > LEAST or not taken):
        place = place_to_cut(runs[0].text, room)
        taken.append(replace(runs[0], text=runs[0].text[:place]))
        runs[0] = replace(runs[0], text=runs[0].text[place:])
    mark = book.markup(phrase("continued"))
    title = piece.title if piece.title.endswith(mark) else f"{piece.title} {mark}".strip()
    return replace(piece, runs=tuple(taken), fold=False), Piece(title, tuple(run for run in runs if run.text))


def _piece(part: Part, book: Phrasebook) -> Piece:
    match part:
        case Quote(title, text, fold, veiled):
            run = Run(text, *VEIL) if veiled else Run(text)
            return Piece(book.markup(title), (run,) if text else (), fold and len(text) > FOLDED_FROM)
        case Numbered(title, pieces, veiled):
            manner = VEIL if veiled else ("", "")
            runs = tuple(Run(text, *(("<b>", "</b>") if number else manner)) for text, number in pieces)
            return Piece(book.markup(title), runs)
        case Change(title, before, after, veiled):
            runs = tuple(_changed(stretch, veiled) for stretch in difference(before, after))
            return Piece(book.markup(title), runs)
        case Phrase():
            return Piece(book.markup(part))


def _changed(stretch: Stretch, veiled: bool) -> Run:  # noqa: FBT001 - a fact about the text
    begin, end = TAGS[stretch.what]
    return Run(stretch.text, VEIL[0] + begin, end + VEIL[1]) if veiled else Run(stretch.text, begin, end)


def _together(pieces: Iterable[Piece], gap: str = GAP) -> str:
    return gap.join(piece.html for piece in pieces)


def _size(piece: Piece) -> int:
    return units(seen(piece.title)) + (1 + sum(units(run.text) for run in piece.runs) if piece.runs else 0)


def _turning(screen: Screen, page: int, count: int) -> Row:
    def to(number: int) -> str:
        return (screen.to_end if screen.to_end and number == count else screen.pager) + numeral(number)

    here = Button(phrase("page-of", page=page, pages=count), to(page))
    before = (Button(phrase("page-before"), to(page - 1)),) if page > 1 else ()
    after = (Button(phrase("page-after"), to(page + 1)),) if page < count else ()
    return (*before, here, *after)


def _keyboard(rows: tuple[Row, ...], book: Phrasebook) -> Keyboard:
    return [[_button(button, book) for button in row] for row in rows]


def _button(button: Button | Link, book: Phrasebook) -> dict[str, Any]:
    if isinstance(button, Link):
        return {"text": book.say(button.label), "url": button.url}
    drawn = {"text": book.say(button.label), "callback_data": button.data}
    return {**drawn, "style": STYLES[button.tone]} if button.tone else drawn
