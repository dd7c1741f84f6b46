"""A table of numbers in which more is darker: names at the left and on top, a number in every cell."""

from collections.abc import Callable
from dataclasses import dataclass

from handlers.pictures.canvas import SMALL, drawable
from handlers.pictures.lettering import width, wrapped
from handlers.pictures.sheet import LINE, MARGIN, ROOM, Block, Ink, Sheet

NAMES, ROW, GAP = 118, 28, 3
HEAD_SIZE = 9.5
# From this share of the highest number on a cell is dark enough for letters in the colour of the paper.
DARK = 0.5
PALEST = 0.12


@dataclass(frozen=True, slots=True)
class Grid:
    """`cells` row by row; none is 0 and stays empty."""

    columns: tuple[str, ...]
    rows: tuple[str, ...]
    cells: tuple[tuple[int, ...], ...]


def grid(table: Grid, said: Callable[[int], str]) -> Block:
    """The table; `said` gives a number in words."""
    room = (ROOM - NAMES) / len(table.columns)
    heads = [list(wrapped(drawable(column), room - 4, HEAD_SIZE)) for column in table.columns]
    head = 13 * max(len(lines) for lines in heads) + 6
    most = max((number for row in table.cells for number in row), default=0) or 1

    def draw(sheet: Sheet, top: float) -> None:
        for place, lines in enumerate(heads):
            for line, word in enumerate(lines):
                y = top + head - 6 - 13 * (len(lines) - 1 - line)
                ink = Ink(HEAD_SIZE, sheet.palette.faint, side="center", room=room - 4)
                sheet.text(MARGIN + NAMES + room * (place + 0.5), y, word, ink)
        for place, (name, numbers) in enumerate(zip(table.rows, table.cells, strict=True)):
            y = top + head + ROW * place
            _name(sheet, y, name)
            for column, number in enumerate(numbers):
                _cell(sheet, (MARGIN + NAMES + room * column, y, room), number / most, said(number))

    return Block(head + ROW * len(table.rows) + 8, draw)


def _name(sheet: Sheet, y: float, name: str) -> None:
    """A name on one line, or smaller on two."""
    if width(name, SMALL) <= NAMES - 6:
        sheet.text(MARGIN, y + LINE + 2, name, Ink(room=NAMES - 6))
        return
    first, *others = wrapped(drawable(name), NAMES - 6, HEAD_SIZE)
    sheet.text(MARGIN, y + (11 if others else LINE + 2), first, Ink(HEAD_SIZE, room=NAMES - 6))
    sheet.text(MARGIN, y + 22, " ".join(others), Ink(HEAD_SIZE, room=NAMES - 6))


def _cell(sheet: Sheet, at: tuple[float, float, float], part: float, said: str) -> None:
    x, y, room = at
    size = (room - GAP, ROW - GAP)
    sheet.box(
        x, y, size, _mixed(sheet.palette.card, sheet.palette.accent, PALEST + (1 - PALEST) * part if part else 0)
    )
    if part:
        color = sheet.palette.paper if part >= DARK else sheet.palette.ink
        sheet.text(x + size[0] / 2, y + LINE + 2, said, Ink(SMALL, color, side="center", room=room - 8))


def _mixed(one: str, other: str, part: float) -> str:
    """A colour so far from the one to the other."""
    pairs = ((int(one[n : n + 2], 16), int(other[n : n + 2], 16)) for n in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)
