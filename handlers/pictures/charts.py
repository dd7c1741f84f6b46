"""The charts that sheets are made of: each a block, from plain numbers and words that are said already."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from handlers.pictures.canvas import SMALL, TEXT, drawable
from handlers.pictures.lettering import fitting, width, wrapped
from handlers.pictures.sheet import LINE, MARGIN, RIGHT, ROOM, Block, Ink, Sheet, Side

BAR, ROW, BELOW = 10, 36, 15
LARGE, FINE, GAP = 20, 10, 12
# What a row without a value needs less.
EMPTY = 10
TALL = 120
# What a mark below columns takes, and how many columns can each have their number above.
A_MARK, MOST_NUMBERED = 42, 10


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar under its name, with what stands at its right; `part` is its length, 0 to 1."""

    name: str
    said: str
    part: float


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its mark below, its number, and the number in words."""

    mark: str
    number: float
    said: str


@dataclass(frozen=True, slots=True)
class Span:
    """A value with its bounds on a scale from 0 to 1, under its name, with words at the right and below.

    Without a value there are only the words; a `faint` one is not to be trusted yet.
    """

    name: str
    said: str
    below: str = ""
    value: float | None = None
    bounds: tuple[float, float] | None = None
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """What spans are drawn on: faint marks at places from 0 to 1 with their words, and dashes where chance is."""

    marks: tuple[tuple[float, str], ...] = ()
    dashed: float | None = None


def heading(text: str) -> Block:
    """The title of what follows."""

    def draw(sheet: Sheet, top: float) -> None:
        sheet.line((MARGIN, top + 10), (RIGHT, top + 10), sheet.palette.line)
        sheet.text(MARGIN, top + 32, text, Ink(TEXT, weight="bold"))

    return Block(44, draw)


def note(text: str) -> Block:
    """A faint sentence of one line or several."""
    lines = list(wrapped(drawable(text), ROOM, SMALL))

    def draw(sheet: Sheet, top: float) -> None:
        for place, line in enumerate(lines):
            sheet.text(MARGIN, top + LINE * (place + 1) - 4, line, Ink(color=sheet.palette.faint))

    return Block(LINE * len(lines) + 6, draw)


def numbers(cells: Sequence[tuple[str, str]]) -> Block:
    """Numbers beside each other, large and all of one size, each with a few words below."""
    room = ROOM / len(cells) - GAP
    size = min(fitting(number, room, LARGE, "bold") for number, _ in cells)
    words = [list(wrapped(drawable(word), room, SMALL)) for _, word in cells]

    def draw(sheet: Sheet, top: float) -> None:
        for place, (number, _) in enumerate(cells):
            at = MARGIN + (room + GAP) * place
            sheet.text(at, top + 22, number, Ink(size, weight="bold", room=room))
            for line, said in enumerate(words[place]):
                sheet.text(at, top + 38 + LINE * line, said, Ink(color=sheet.palette.faint, room=room))

    return Block(35 + LINE * max(map(len, words)), draw)


def track(part: float) -> Block:
    """How much of something is done, 0 to 1, as one bar across the sheet."""

    def draw(sheet: Sheet, top: float) -> None:
        sheet.box(MARGIN, top + 4, (ROOM, BAR), sheet.palette.line)
        sheet.box(MARGIN, top + 4, (ROOM * min(1.0, part), BAR), sheet.palette.accent)

    return Block(24, draw)


def bars(rows: Sequence[Bar]) -> Block:
    """Bars below each other."""

    def draw(sheet: Sheet, top: float) -> None:
        for place, row in enumerate(rows):
            y = top + ROW * place
            _named(sheet, y, row.name, row.said)
            sheet.box(MARGIN, y + 19, (ROOM, BAR), sheet.palette.card)
            sheet.box(MARGIN, y + 19, (max(2.0, ROOM * row.part) if row.part else 0.0, BAR), sheet.palette.accent)

    return Block(ROW * len(rows) + 4, draw)


def columns(found: Sequence[Column]) -> Block:
    """Columns from left to right; numbers on all where they have room, else on the highest and the last."""

    def draw(sheet: Sheet, top: float) -> None:
        most = max([column.number for column in found] + [1])
        step, foot = ROOM / len(found), top + TALL + 14
        wide = min(step * 0.72, 34)
        sheet.line((MARGIN, foot), (RIGHT, foot), sheet.palette.line)
        for place, column in enumerate(found):
            middle, height = MARGIN + step * (place + 0.5), TALL * column.number / most
            sheet.box(middle - wide / 2, foot - height, (wide, height), sheet.palette.accent)
            if place in numbered:
                edge = _edge(middle)
                sheet.text(edge[0], foot - height - 4, column.said, Ink(side=edge[1], room=_room(step)))
            if place in marked:
                edge = _edge(middle)
                faint = Ink(color=sheet.palette.faint, side=edge[1])
                sheet.text(edge[0], foot + 14, column.mark, faint)

    def _room(step: float) -> float:
        return max(step - 2, 18) if few else 60

    few = len(found) <= MOST_NUMBERED
    numbered = range(len(found)) if few else (_highest(found),)
    marked = _spread(len(found))
    return Block(TALL + 36, draw)


def spans(rows: Sequence[Span], scale: Scale) -> Block:
    """Values with their bounds below each other, on one scale."""
    heights = [ROW + (BELOW if row.below else 0) - (0 if row.value is not None else EMPTY) for row in rows]
    marks = scale.marks if any(row.value is not None for row in rows) else ()

    def draw(sheet: Sheet, top: float) -> None:
        for row, height in zip(rows, heights, strict=True):
            _span(sheet, top, row, scale)
            top += height
        for at, word in marks:
            x, side = _edge(MARGIN + ROOM * at)
            sheet.text(x, top + 8, word, Ink(FINE, sheet.palette.faint, side=side))

    return Block(sum(heights) + (22 if marks else 4), draw)


def _span(sheet: Sheet, top: float, row: Span, scale: Scale) -> None:
    _named(sheet, top, row.name, row.said)
    y = top + 23
    if row.value is not None:
        sheet.line((MARGIN, y), (RIGHT, y), sheet.palette.line, 2)
        for at, _ in scale.marks:
            sheet.line((MARGIN + ROOM * at, y - 4), (MARGIN + ROOM * at, y + 4), sheet.palette.line)
        if scale.dashed is not None:
            x = MARGIN + ROOM * scale.dashed
            sheet.dashes((x, y - 8), (x, y + 8), sheet.palette.ink)
        color = sheet.palette.faint if row.faint else sheet.palette.accent
        if row.bounds is not None:
            low, high = (MARGIN + ROOM * min(1.0, max(0.0, bound)) for bound in row.bounds)
            sheet.line((low, y), (high, y), color, 5)
        sheet.dot(MARGIN + ROOM * min(1.0, max(0.0, row.value)), y, color, 10)
    if row.below:
        sheet.text(MARGIN, top + (39 if row.value is not None else 28), row.below, Ink(FINE, sheet.palette.faint))


def _named(sheet: Sheet, top: float, name: str, said: str) -> None:
    """A name at the left, words at the right; the name takes the room that they leave."""
    taken = width(said, SMALL)
    sheet.text(MARGIN, top + 13, name, Ink(room=ROOM - taken - 10))
    sheet.text(RIGHT, top + 13, said, Ink(side="right", color=sheet.palette.faint))


def _edge(x: float) -> tuple[float, Side]:
    """Where a word in the middle of x stands, which does not leave the sheet."""
    if x < MARGIN + 16:
        return MARGIN, "left"
    return (RIGHT, "right") if x > RIGHT - 16 else (x, "center")


def _highest(found: Sequence[Column]) -> int:
    return max(range(len(found)), key=lambda place: found[place].number)


def _spread(number: int) -> set[int]:
    """Which of so many columns have a mark below: every one, or from the last back every so many."""
    step = ceil(number * A_MARK / ROOM)
    return set(range(number - 1, -1, -step))
