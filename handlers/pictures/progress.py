"""Somebody's own numbers as a picture: tasks week by week, how good they were, and what an hour brought."""

from typing import TYPE_CHECKING

from handlers.pictures.canvas import SMALL, TEXT, TITLE, WIDTH, new_axes, new_figure
from handlers.pictures.palette import Palette
from handlers.screens.figures import rupiah
from locales.phrase import Phrase, phrase
from locales.phrasebook import Phrasebook
from storage.desk.ownnumbers import Numbers, Week
from storage.rules.quality import Quality

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

HEIGHT, MARGIN, BASE, TALL, LOW = 420, 16, 40, 150, 70
# A minute of work is no base for what an hour brings.
LITTLE = 600


def draw_progress(numbers: Numbers, book: Phrasebook, palette: Palette) -> "Figure":
    """The picture; what is not known yet is said in words."""
    figure = new_figure(palette, HEIGHT)
    _title(figure, book.say(phrase("picture-weeks")), HEIGHT - 28, palette.ink, TITLE)
    weeks = new_axes(figure, palette, (MARGIN + 16, 230, WIDTH - 2 * MARGIN - 16, TALL))
    _bars(weeks, numbers.weeks, palette)
    _title(figure, book.say(_quality(numbers.quality)), 190, palette.ink)
    if numbers.quality is not None:
        _interval(new_axes(figure, palette, (MARGIN + 8, 150, WIDTH - 2 * MARGIN - 16, 30)), numbers.quality, palette)
    _title(figure, book.say(phrase("picture-hourly")), 118, palette.ink)
    rates = [week.earned * 3600 // week.seconds if week.seconds >= LITTLE else 0 for week in numbers.weeks]
    if any(rates):
        hourly = new_axes(figure, palette, (MARGIN + 16, BASE - 12, WIDTH - 2 * MARGIN - 16, LOW))
        _line(hourly, rates, book, palette)
    else:
        _title(figure, book.say(phrase("picture-too-little")), 90, palette.faint, SMALL)
    return figure


def _title(figure: "Figure", text: str, height: float, color: str, size: float = TEXT) -> None:
    figure.text(MARGIN / WIDTH, height / HEIGHT, text, size=size, color=color)


def _bars(axes: "Axes", weeks: tuple[Week, ...], palette: Palette) -> None:
    places = range(len(weeks))
    axes.bar(places, [week.done for week in weeks], color=palette.accent, width=0.7)
    for place, week in enumerate(weeks):
        if week.done:
            axes.annotate(
                f"{week.done}", (place, week.done), (0, 3), textcoords="offset points", ha="center",
                size=SMALL, color=palette.ink,
            )  # fmt: skip
    axes.set_xticks(list(places), [f"{week.monday.day}/{week.monday.month}" for week in weeks])
    axes.set_yticks([])
    axes.set_ylim(0, max([week.done for week in weeks] + [1]) * 1.2)


def _quality(quality: Quality | None) -> Phrase:
    if quality is None:
        return phrase("picture-quality-none")
    return phrase(
        "picture-quality",
        share=round(100 * quality.share),
        low=round(100 * quality.low),
        high=round(100 * quality.high),
        number=quality.number,
    )


def _interval(axes: "Axes", quality: Quality, palette: Palette) -> None:
    axes.barh([0], [quality.high - quality.low], left=[quality.low], height=0.4, color=palette.line)
    axes.plot([quality.share], [0], "o", color=palette.good, markersize=9)
    axes.set_xlim(0, 1)
    axes.set_ylim(-0.5, 0.5)
    axes.set_yticks([])
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1], ["0%", "25%", "50%", "75%", "100%"])


def _line(axes: "Axes", rates: list[int], book: Phrasebook, palette: Palette) -> None:
    known = [(place, rate) for place, rate in enumerate(rates) if rate]
    axes.plot([place for place, _ in known], [rate for _, rate in known], "o-", color=palette.accent, linewidth=2)
    last, rate = known[-1]
    axes.annotate(
        book.say(rupiah(rate)), (last, rate), (0, 6), textcoords="offset points", ha="right", size=SMALL,
        color=palette.ink,
    )  # fmt: skip
    axes.set_xlim(-0.5, len(rates) - 0.5)
    axes.set_ylim(0, max(rates) * 1.35)
    axes.set_xticks([])
    axes.set_yticks([])
