"""What every picture is drawn on: its size, its letters, plain axes; and the figure as PNG or PDF bytes."""

import io
from typing import TYPE_CHECKING

from handlers.pictures.palette import Palette

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# In points, each a pixel of a narrow phone.
WIDTH = 360
TITLE, TEXT, SMALL = 16.0, 13.0, 11.0
POINTS_AN_INCH = 72
# Three pixels a point: sharp on every phone, 1080 pixels wide.
DOTS_AN_INCH = 216
# Comes with matplotlib; what it lacks is looked for in those of the Noto family that are installed.
FONT, FURTHER, COLOURED = "DejaVu Sans", "Noto Sans", "Emoji"


def new_figure(palette: Palette, height: float, width: float = WIDTH) -> "Figure":
    """An empty figure of so many points."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    # The same for everything drawn here: real text in a PDF, and a dollar sign is a dollar sign.
    mpl.rcParams.update({"font.family": font_names(), "pdf.fonttype": 42, "text.parse_math": False})
    return Figure(figsize=(width / POINTS_AN_INCH, height / POINTS_AN_INCH), facecolor=palette.paper)


def new_axes(figure: "Figure", palette: Palette, box: tuple[float, float, float, float]) -> "Axes":
    """Plain axes: a faint grid behind, no frame. `box` is left, bottom, width and height in points."""
    wide, high = size(figure)
    left, bottom, width, height = box
    axes = figure.add_axes((left / wide, bottom / high, width / wide, height / high), facecolor=palette.paper)
    axes.spines[:].set_visible(False)
    axes.tick_params(length=0, labelsize=SMALL, labelcolor=palette.faint)
    axes.grid(visible=True, axis="y", color=palette.line, linewidth=1)
    axes.set_axisbelow(True)
    return axes


def size(figure: "Figure") -> tuple[float, float]:
    """Width and height in points."""
    width, height = figure.get_size_inches()
    return float(width) * POINTS_AN_INCH, float(height) * POINTS_AN_INCH


def png(figure: "Figure") -> bytes:
    """The picture; the same figure gives the same bytes."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    written = io.BytesIO()
    FigureCanvasAgg(figure).print_figure(written, format="png", dpi=DOTS_AN_INCH, metadata={"Software": None})
    return written.getvalue()


def pdf(figure: "Figure", title: str) -> bytes:
    """One page with text that can be searched and copied; `title` is what a reader calls it."""
    from matplotlib.backends.backend_pdf import FigureCanvasPdf

    about = {"Title": title, "Creator": "Latihin", "Producer": None, "CreationDate": None}
    written = io.BytesIO()
    FigureCanvasPdf(figure).print_figure(written, format="pdf", metadata=about)
    return written.getvalue()


def font_names() -> list[str]:
    """The fonts a letter is looked for in, one after the other. Coloured ones cannot be drawn."""
    from matplotlib.font_manager import fontManager

    names = {font.name for font in fontManager.ttflist}
    return [FONT, *sorted(name for name in names if name.startswith(FURTHER) and COLOURED not in name)]


def undrawable(text: str) -> str:
    """The letters of this text that no font here has, each once, in order; nobody needs a mark that shows nothing."""
    from matplotlib.font_manager import FontProperties, findfont, get_font

    drawn = {mark for name in font_names() for mark in get_font(findfont(FontProperties(name))).get_charmap()}
    return "".join(dict.fromkeys(letter for letter in text if ord(letter) not in drawn and letter.isprintable()))


def drawable(text: str) -> str:
    """This text with a box for every letter that cannot be drawn, so that its absence is seen."""
    lacking = undrawable(text)
    return "".join("□" if letter in lacking else letter for letter in text if letter.isprintable())
