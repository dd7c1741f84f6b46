"""How reviewers do, for those who give roles."""

from collections.abc import Sequence

from handlers.screens.figures import duration
from handlers.screens.review import HOME_BUTTON, MENU_BUTTON
from handlers.screens.screen import Screen
from locales.phrase import Phrase, phrase
from storage.desk.reviews import Tally


def tallies_screen(found: Sequence[Tally]) -> Screen:
    """How often others who judged the same blind agreed, how often an appeal was granted; by reviewer."""
    lines = [_tally(each) for each in found] or [phrase("tally-none")]
    return Screen((phrase("tally-head"),), tuple(lines), rows=((HOME_BUTTON, MENU_BUTTON),))


def _tally(each: Tally) -> Phrase:
    return phrase(
        "tally-line",
        name=each.name or f"#{each.reviewer}",
        reviews=each.reviews,
        time=duration(each.active_ms // 1000),
        compared=each.compared,
        agreed=round(100 * each.agreed / each.compared) if each.compared else 0,
        appealed=each.appealed,
        overturned=each.overturned,
    )
