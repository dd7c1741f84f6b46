"""How long a task takes, by the kinds it asks."""

from collections.abc import Iterator

from handlers.pictures.charts import Scale, Span, note, spans
from handlers.pictures.sheet import Block
from handlers.pictures.watching.words import count, kinds_said, took
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.watching import Insight
from storage.desk.workforce import Pace

MOST_PACES = 12


def time_blocks(insight: Insight, book: Phrasebook) -> Iterator[Block]:
    """The blocks of the sheet."""
    paces = insight.workforce.paces[:MOST_PACES]
    if not paces:
        yield note(book.say(phrase("watch-no-times")))
        return
    yield note(book.say(phrase("watch-time-is")))
    longest = max(pace.seconds.high for pace in paces) or 1.0
    yield spans([_row(pace, longest, book) for pace in paces], Scale())
    if len(insight.workforce.paces) > MOST_PACES:
        yield note(book.say(phrase("watch-more", more=len(insight.workforce.paces) - MOST_PACES)))


def _row(pace: Pace, longest: float, book: Phrasebook) -> Span:
    low, median, high = pace.seconds
    middle = phrase("watch-middle", low=took(book, low), high=took(book, high), number=count(book, pace.tasks))
    name, said = kinds_said(book, pace.kinds), took(book, median)
    return Span(name, said, book.say(middle), median / longest, (low / longest, high / longest))
