"""A certificate, on a sheet of A4's shape that is read on a phone as well: who, what, until when, and its code."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from handlers.pictures.canvas import FONT, WIDTH, drawable, font_names, new_figure
from handlers.pictures.lettering import width, wrapped
from handlers.pictures.palette import Palette
from handlers.screens.training import day
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.certificates import Certificate
from storage.rules.codes import grouped

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# ISO 216: the longer side is the shorter one times the root of two. All else is in points from the lower left.
HEIGHT = 509
MIDDLE, MARGIN = WIDTH / 2, 34
BAND, STITCH = 44, 22
ROOM = WIDTH - 2 * MARGIN
QR = 86
SERIF, MONO = "DejaVu Serif", "DejaVu Sans Mono"
# How many groups of the code stand in its first line.
FIRST_LINE = 4


@dataclass(frozen=True, slots=True)
class Paper:
    """A certificate with what the paper needs beside: the name of the bot, empty where it has none."""

    certificate: Certificate
    bot: str
    link: str


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is written: its size and the room it has in points, and whether x is its left end or its middle."""

    size: float
    color: str
    family: str = FONT
    weight: str = "normal"
    side: str = "center"
    room: float = ROOM


def draw_certificate(paper: Paper, book: Phrasebook, palette: Palette) -> "Figure":
    """The sheet, the same for a picture and for paper."""
    sheet = _Sheet(new_figure(palette, HEIGHT), palette)
    for bottom in (0, HEIGHT - BAND):
        sheet.kawung(bottom)
    sheet.frame()
    _head(sheet, paper.certificate, book)
    _dates(sheet, paper.certificate, book)
    _foot(sheet, paper, book)
    return sheet.figure


def _head(sheet: "_Sheet", certificate: Certificate, book: Phrasebook) -> None:
    ink, faint, accent = sheet.palette.ink, sheet.palette.faint, sheet.palette.accent
    sheet.text(MIDDLE, 428, "L A T I H I N", Style(10, accent, weight="bold"))
    sheet.text(MIDDLE, 392, book.say(phrase("paper-certificate")), Style(30, ink, SERIF))
    if certificate.name:
        sheet.text(MIDDLE, 362, book.say(phrase("paper-given")), Style(11, faint))
        sheet.text(MIDDLE, 326, certificate.name, Style(25, ink, SERIF, "bold"))
    else:
        sheet.text(MIDDLE, 340, book.say(phrase("paper-given-nameless")), Style(12, ink))
    sheet.rule(MIDDLE - 60, MIDDLE + 60, 309)
    sheet.text(MIDDLE, 284, book.say(phrase("paper-has-passed")), Style(11, faint))
    sheet.text(MIDDLE, 255, certificate.course, Style(19, accent, weight="bold"))


def _dates(sheet: "_Sheet", certificate: Certificate, book: Phrasebook) -> None:
    until = _date(book, certificate.expires) if certificate.expires else book.say(phrase("paper-ever"))
    columns = (("paper-passed", _date(book, certificate.passed)), ("paper-until", until))
    room = ROOM / 2 - 8
    for at, (label, said) in zip((MIDDLE - ROOM / 4, MIDDLE + ROOM / 4), columns, strict=True):
        sheet.text(at, 216, book.say(phrase(label)), Style(10, sheet.palette.faint, room=room))
        sheet.text(at, 198, said, Style(13, sheet.palette.ink, room=room))


def _foot(sheet: "_Sheet", paper: Paper, book: Phrasebook) -> None:
    """The code, and how it is checked; where the bot has a name, by pointing a phone at it too."""
    left = MARGIN
    if paper.link:
        sheet.qr(paper.link, MARGIN, 74)
        left += QR + 14
    small = Style(10, sheet.palette.faint, side="left")
    sheet.text(left, 152, book.say(phrase("paper-code")), small)
    groups = grouped(paper.certificate.code).split("-")
    for place, part in enumerate((groups[:FIRST_LINE], groups[FIRST_LINE:])):
        sheet.text(left, 136 - 15 * place, "-".join(part), Style(11.5, sheet.palette.ink, MONO, "bold", "left"))
    how = phrase("paper-how", bot=paper.bot) if paper.bot else phrase("paper-how-nameless")
    print_ = replace(small, size=8)
    for place, line in enumerate(wrapped(book.say(how), WIDTH - MARGIN - left, print_.size, print_.family)):
        sheet.text(left, 102 - 11 * place, line, print_)


def _date(book: Phrasebook, moment: datetime) -> str:
    return book.say(phrase("paper-date", at=day(moment)))


@dataclass(slots=True)
class _Sheet:
    """What is drawn on, in points from the lower left corner."""

    figure: "Figure"
    palette: Palette

    def text(self, x: float, y: float, said: str, style: Style) -> None:
        """A line; one that has no room gets smaller, so that nothing of it is cut."""
        plain = drawable(said)
        wide = width(plain, style.size, style.family, style.weight)
        fitting = style.size * min(1.0, style.room / max(wide, 1))
        fonts = [style.family, *font_names()]
        line = self.figure.text(x / WIDTH, y / HEIGHT, plain, family=fonts, size=fitting, weight=style.weight)
        line.set(color=style.color, ha=style.side, va="baseline")

    def rule(self, left: float, right: float, y: float) -> None:
        from matplotlib.lines import Line2D

        across = (left / WIDTH, right / WIDTH)
        self.figure.add_artist(Line2D(across, (y / HEIGHT, y / HEIGHT), color=self.palette.line, linewidth=1))

    def frame(self) -> None:
        """A thin line around what is written."""
        from matplotlib.patches import Rectangle

        at = (16 / WIDTH, (BAND + 12) / HEIGHT)
        wide, high = (WIDTH - 32) / WIDTH, (HEIGHT - 2 * BAND - 24) / HEIGHT
        edge = Rectangle(at, wide, high, fill=False, edgecolor=self.palette.accent, linewidth=0.8, alpha=0.6)
        self.figure.add_artist(edge)

    def kawung(self, bottom: float) -> None:
        """A band of kawung, the four-leaved batik pattern."""
        from matplotlib.patches import Rectangle

        ground = Rectangle((0, bottom / HEIGHT), 1, BAND / HEIGHT, color=self.palette.accent, linewidth=0)
        self.figure.add_artist(ground)
        columns, rows = int(WIDTH / STITCH) + 1, int(BAND / STITCH)
        for column in range(columns):
            for row in range(rows):
                self._leaves((column + 0.5) * WIDTH / columns, bottom + (row + 0.5) * BAND / rows)

    def qr(self, link: str, left: float, bottom: float) -> None:
        """This link as a QR code, each module a square."""
        import segno
        from matplotlib.collections import PolyCollection

        rows = [list(row) for row in segno.make(link, error="m").matrix]
        step = QR / len(rows)
        squares = [
            _square(left + column * step, bottom + (len(rows) - 1 - place) * step, step)
            for place, row in enumerate(rows)
            for column, dark in enumerate(row)
            if dark
        ]
        self.figure.add_artist(
            PolyCollection(squares, transform=self.figure.transFigure, facecolor=self.palette.ink, linewidth=0)
        )

    def _leaves(self, x: float, y: float) -> None:
        from matplotlib.patches import Circle, Ellipse
        from matplotlib.transforms import Affine2D

        painted = {"facecolor": self.palette.paper, "linewidth": 0, "alpha": 0.85}
        size = Affine2D().scale(1 / WIDTH, 1 / HEIGHT) + self.figure.transFigure
        for turn, (right, up) in zip((45, -45, 45, -45), ((1, 1), (1, -1), (-1, -1), (-1, 1)), strict=True):
            leaf = Ellipse((x + right * 4.6, y + up * 4.6), 11, 5.4, angle=turn, **painted)
            leaf.set_transform(size)
            self.figure.add_artist(leaf)
        seed = Circle((x, y), 0.9, **painted)
        seed.set_transform(size)
        self.figure.add_artist(seed)


def _square(x: float, y: float, size: float) -> tuple[tuple[float, float], ...]:
    corners = ((x, y), (x + size, y), (x + size, y + size), (x, y + size))
    return tuple((right / WIDTH, up / HEIGHT) for right, up in corners)
