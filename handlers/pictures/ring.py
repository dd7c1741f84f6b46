"""A ring of people as a picture: who is tied to whom, how strongly, and by what most."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING

from handlers.pictures.canvas import SMALL, drawable
from handlers.pictures.charts import note
from handlers.pictures.lettering import wrapped
from handlers.pictures.palette import Palette
from handlers.pictures.sheet import MARGIN, Block, Ink, Sheet, Side, draw_sheet
from handlers.screens.figures import shortened
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.rings import Ring, Tie
from storage.rules.ties.evidence import SIGNS, WORTH_KEEPING, Evidence

if TYPE_CHECKING:
    from matplotlib.figure import Figure

# More people cannot be told apart; those with the strongest ties are drawn.
MOST = 12
RADIUS, MIDDLE, AROUND = 80.0, 180.0, 48.0
DOT, BESIDE, LONGEST_NAME, FURTHER = 16.0, 14.0, 20, 13.0
# A sign of so many bits is as broad as any.
STRONGEST, NARROW, BROAD = 50.0, 1.5, 6.0
LEGEND = 19.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where somebody stands: a place on the circle, and its angle."""

    name: str
    x: float
    y: float
    turn: float


def draw_ring(ring: Ring, book: Phrasebook, palette: Palette) -> "Figure":
    """The picture: a line for each sign between two people. Every colour is named below it."""
    drawn = _drawn(ring)
    ties = [tie for tie in ring.ties if tie.one in drawn and tie.other in drawn]
    signs = [sign for sign in SIGNS if any(sign == each.sign for tie in ties for each in _shown(tie))]
    spots = dict(zip(drawn, _spots([shortened(ring.names[person], LONGEST_NAME) for person in drawn]), strict=True))
    blocks = [_graph(spots, ties, palette), _legend(signs, book, palette)]
    if len(ring.mates) > MOST:
        blocks.append(note(book.say(phrase("ring-picture-more", more=len(ring.mates) - MOST))))
    blocks.append(note(book.say(phrase("ring-picture-how"))))
    title = book.say(phrase("rings-button", number=ring.id))
    return draw_sheet(title, [book.say(phrase("ring-picture-people", people=len(ring.mates)))], blocks, palette)


def _drawn(ring: Ring) -> list[int]:
    by_tie = [person for tie in ring.ties for person in (tie.one, tie.other)]
    others = [mate.id for mate in ring.mates]
    known = set(others)
    return [person for person in dict.fromkeys([*by_tie, *others]) if person in known][:MOST]


def _spots(names: Sequence[str]) -> Iterator[Spot]:
    """Around the circle, the first at the left; two stand beside each other."""
    turns = [pi + 2 * pi * place / len(names) for place in range(len(names))]
    highest = min((RADIUS * sin(turn) for turn in turns), default=0.0)
    for name, turn in zip(names, turns, strict=True):
        yield Spot(name, MIDDLE + RADIUS * cos(turn), AROUND - highest + RADIUS * sin(turn), turn)


def _shown(tie: Tie) -> list[Evidence]:
    return [sign for sign in tie.signs if sign.bits >= WORTH_KEEPING]


def _color(sign: str, palette: Palette) -> str:
    return palette.series[SIGNS.index(sign)]


def _graph(spots: dict[int, Spot], ties: Sequence[Tie], palette: Palette) -> Block:
    def draw(sheet: Sheet, top: float) -> None:
        for tie in reversed(ties):
            _lines(sheet, top, (spots[tie.one], spots[tie.other]), _shown(tie))
        for spot in spots.values():
            sheet.dot(spot.x, top + spot.y, palette.ink, DOT)
            _name(sheet, top, spot)

    return Block(AROUND + max((spot.y for spot in spots.values()), default=0.0), draw)


def _lines(sheet: Sheet, top: float, ends: tuple[Spot, Spot], signs: Sequence[Evidence]) -> None:
    """A line for each sign, beside each other, as broad as it is strong."""
    one, other = ends
    wide = [NARROW + (BROAD - NARROW) * min(1.0, sign.bits / STRONGEST) for sign in signs]
    long = hypot(other.x - one.x, other.y - one.y) or 1.0
    across, along = (one.y - other.y) / long, (other.x - one.x) / long
    at = -sum(wide) / 2
    for sign, width in zip(signs, wide, strict=True):
        x, y = across * (at + width / 2), along * (at + width / 2)
        color = _color(sign.sign, sheet.palette)
        sheet.line((one.x + x, top + one.y + y), (other.x + x, top + other.y + y), color, width)
        at += width


def _name(sheet: Sheet, top: float, spot: Spot) -> None:
    """Beside the spot, away from the middle; above or below it at the top and at the bottom."""
    away, down = cos(spot.turn), sin(spot.turn)
    if abs(away) < 0.35:  # noqa: PLR2004 - nearly above or below
        sheet.text(spot.x, top + spot.y + (26 if down > 0 else -16), spot.name, Ink(SMALL, side="center", room=150))
        return
    room = MIDDLE - MARGIN - RADIUS * abs(away) - BESIDE
    x, side = _beside(spot, away)
    lines = list(wrapped(drawable(spot.name), room, SMALL))
    y = top + spot.y + 4 - FURTHER * (len(lines) - 1) / 2
    for place, line in enumerate(lines):
        sheet.text(x, y + FURTHER * place, line, Ink(SMALL, side=side, room=room))


def _beside(spot: Spot, away: float) -> tuple[float, Side]:
    return (spot.x + BESIDE, "left") if away > 0 else (spot.x - BESIDE, "right")


def _legend(signs: Sequence[str], book: Phrasebook, palette: Palette) -> Block:
    def draw(sheet: Sheet, top: float) -> None:
        for place, sign in enumerate(signs):
            y = top + LEGEND * place + 12
            sheet.line((MARGIN + 3, y - 4), (MARGIN + 22, y - 4), _color(sign, palette), 5)
            sheet.text(MARGIN + 34, y, book.say(phrase(f"ring-by-{sign}")), Ink(SMALL))

    return Block(LEGEND * len(signs) + 8, draw)
