"""A sheet of blocks below each other, as high as they need; all is placed in points from its upper left corner."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from handlers.pictures.canvas import SMALL, TITLE, WIDTH, drawable, new_figure
from handlers.pictures.lettering import fitting, wrapped
from handlers.pictures.palette import Palette

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

MARGIN = 16
ROOM = WIDTH - 2 * MARGIN
RIGHT = WIDTH - MARGIN
LINE = 15.0
Side = Literal["left", "center", "right"]


@dataclass(frozen=True, slots=True)
class Ink:
    """How a line is written: its size, colour and weight, which end of it is at its place, and its room."""

    size: float = SMALL
    color: str = ""
    weight: str = "normal"
    side: Side = "left"
    room: float = ROOM


PLAIN = Ink()


@dataclass(frozen=True, slots=True)
class Block:
    """So many points of a sheet, and what is drawn there, given how far down it begins."""

    height: float
    draw: "Callable[[Sheet, float], None]"


@dataclass(frozen=True, slots=True)
class Sheet:
    """What blocks are drawn on."""

    figure: "Figure"
    axes: "Axes"
    palette: Palette

    def text(self, x: float, y: float, said: str, ink: Ink = PLAIN) -> None:
        """A line with its foot at y; where it has no room it gets smaller, so that nothing of it is cut."""
        plain = drawable(said)
        size = fitting(plain, ink.room, ink.size, ink.weight)
        color = ink.color or self.palette.ink
        self.axes.text(x, y, plain, size=size, color=color, ha=ink.side, va="baseline", weight=ink.weight)

    def box(self, x: float, y: float, size: tuple[float, float], color: str) -> None:
        from matplotlib.patches import Rectangle

        self.axes.add_patch(Rectangle((x, y), *size, facecolor=color, linewidth=0))

    def line(self, one: tuple[float, float], other: tuple[float, float], color: str, width: float = 1) -> None:
        self.axes.plot((one[0], other[0]), (one[1], other[1]), color=color, linewidth=width, solid_capstyle="round")

    def dashes(self, one: tuple[float, float], other: tuple[float, float], color: str) -> None:
        self.axes.plot((one[0], other[0]), (one[1], other[1]), color=color, linewidth=1, linestyle=(0, (3, 3)))

    def dot(self, x: float, y: float, color: str, size: float = 8) -> None:
        self.axes.plot([x], [y], "o", color=color, markersize=size, markeredgewidth=0)


def draw_sheet(title: str, below: Sequence[str], blocks: Sequence[Block], palette: Palette) -> "Figure":
    """The sheet with this title, and faint lines below that say of what and when."""
    whole = [*_heading(title, below), *blocks]
    height = sum(block.height for block in whole) + MARGIN
    figure = new_figure(palette, height)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(height, 0)
    axes.axis("off")
    sheet, top = Sheet(figure, axes, palette), 0.0
    for block in whole:
        block.draw(sheet, top)
        top += block.height
    return figure


def _heading(title: str, below: Sequence[str]) -> list[Block]:
    def draw(sheet: Sheet, top: float) -> None:
        sheet.text(MARGIN, top + 30, title, Ink(TITLE, weight="bold"))
        for place, line in enumerate(lines):
            sheet.text(MARGIN, top + 30 + LINE * (place + 1) + 3, line, Ink(color=sheet.palette.faint))

    lines = [line for said in below for line in wrapped(drawable(said), ROOM, SMALL)]
    return [Block(44 + LINE * len(lines), draw)]
