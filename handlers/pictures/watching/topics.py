"""The pictures by topic."""

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from handlers.pictures.palette import Palette
from handlers.pictures.sheet import Block, draw_sheet
from handlers.pictures.watching.agreement import agreement_blocks
from handlers.pictures.watching.people import people_blocks
from handlers.pictures.watching.progress import progress_blocks
from handlers.pictures.watching.reach import reach_blocks
from handlers.pictures.watching.steadiness import steadiness_blocks
from handlers.pictures.watching.time import time_blocks
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.watching import Insight
from storage.rules.day import WIB

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def draw_topic(topic: str, insight: Insight, now: datetime, book: Phrasebook, palette: Palette) -> "Figure":
    """The picture of this topic as of now. Raises KeyError for a topic there is not."""
    here = now.astimezone(WIB)
    of = phrase("watch-batch", name=insight.batch) if insight.batch else phrase("watch-everything")
    below = (book.say(of), book.say(phrase("watch-as-of", at=here)))
    blocks = list(_blocks(topic, insight, here, book))
    return draw_sheet(book.say(phrase(f"watch-topic-{topic}")), below, blocks, palette)


def _blocks(topic: str, insight: Insight, here: datetime, book: Phrasebook) -> Iterator[Block]:
    if topic == "progress":
        return progress_blocks(insight, here.date(), book)
    blocks = {
        "people": people_blocks,
        "time": time_blocks,
        "agreement": agreement_blocks,
        "steadiness": steadiness_blocks,
        "reach": reach_blocks,
    }
    return blocks[topic](insight, book)
