"""A month of somebody's pay as a sheet of paper: by batch, then whatever else was written, and the sums."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.pictures.canvas import SMALL, TEXT, TITLE, drawable, new_figure
from handlers.pictures.palette import Palette
from handlers.screens.figures import duration, month, rupiah, shortened
from handlers.screens.pay import how_it_stands, what_for
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.statements import Statement
from storage.rules.day import WIB

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# ISO 216 A4 in points; the columns begin at the left, or end at the right where they are of figures.
WIDTH, HEIGHT, MARGIN, STEP = 595, 842, 56, 18
TASKS, TIME = 320, 430
LONGEST_NAME, LONGEST_LINE = 38, 64
# What a sheet has room for in each of its two lists.
MOST_ROWS = 15


def draw_statement(statement: Statement, name: str, book: Phrasebook, palette: Palette) -> "Figure":
    """The sheet; `name` is what its person calls themselves."""
    sheet = _Sheet(new_figure(palette, HEIGHT, WIDTH), palette)
    sheet.row(book.say(phrase("paper-title", month=month(statement.since.astimezone(WIB)))), size=TITLE)
    sheet.row(book.say(phrase("paper-for", name=name, payee=statement.payee)), color=palette.faint)
    sheet.space()
    sheet.row(book.say(phrase("paper-before")), "", "", book.say(rupiah(statement.owed_before)))
    _work(sheet, statement, book)
    _others(sheet, statement, book)
    sheet.rule()
    sheet.row(book.say(phrase("paper-after")), "", "", book.say(rupiah(statement.owed_after)), size=TEXT)
    sheet.space()
    sheet.row(book.say(phrase("paper-foot")), color=palette.faint)
    return sheet.figure


def _work(sheet: "_Sheet", statement: Statement, book: Phrasebook) -> None:
    """What each batch brought."""
    shares = statement.shares
    if not shares:
        return
    sheet.rule()
    batch, tasks, time, amount = (
        book.say(phrase(f"paper-{column}")) for column in ("batch", "tasks", "time", "amount")
    )
    sheet.row(batch, tasks, time, amount, color=sheet.palette.faint)
    for share in shares[:MOST_ROWS]:
        time = book.say(duration(share.active_ms // 1000))
        sheet.row(shortened(share.batch, LONGEST_NAME), str(share.tasks), time, book.say(rupiah(share.amount)))
    if len(shares) > MOST_ROWS:
        sheet.row(book.say(phrase("paper-more", more=len(shares) - MOST_ROWS)), color=sheet.palette.faint)


def _others(sheet: "_Sheet", statement: Statement, book: Phrasebook) -> None:
    """What was given, put right, taken back and paid."""
    lines = [line for line in statement.lines if not line.for_work]
    if not lines:
        return
    sheet.rule()
    for line in lines[:MOST_ROWS]:
        said = phrase("paper-line", at=line.at.astimezone(WIB), what=what_for(line), state=how_it_stands(line))
        if line.words:
            said = phrase("paper-line-words", line=said, words=line.words)
        sheet.row(shortened(book.say(said), LONGEST_LINE), "", "", book.say(rupiah(line.amount)))
    if len(lines) > MOST_ROWS:
        sheet.row(book.say(phrase("paper-more", more=len(lines) - MOST_ROWS)), color=sheet.palette.faint)


@dataclass(slots=True)
class _Sheet:
    """Rows below each other, from the top of the page; `top` is how far down the next one stands, in points."""

    figure: "Figure"
    palette: Palette
    top: float = MARGIN

    def row(self, *cells: str, color: str = "", size: float = SMALL) -> None:
        """As many cells as there are columns, or the first of them."""
        self.top += STEP + size - SMALL
        for at, said in zip((MARGIN, TASKS, TIME, WIDTH - MARGIN), cells, strict=False):
            side = "left" if at == MARGIN else "right"
            x, y = at / WIDTH, 1 - self.top / HEIGHT
            self.figure.text(x, y, drawable(said), size=size, color=color or self.palette.ink, ha=side, va="baseline")

    def rule(self) -> None:
        from matplotlib.lines import Line2D

        self.top += STEP / 2
        across, y = (MARGIN / WIDTH, 1 - MARGIN / WIDTH), 1 - self.top / HEIGHT
        self.figure.add_artist(Line2D(across, (y, y), color=self.palette.line, linewidth=1))

    def space(self) -> None:
        self.top += STEP
