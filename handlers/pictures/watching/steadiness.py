"""Whether people agree from day to day as they did, and whether the place on the screen matters."""

from collections.abc import Iterator, Sequence

from handlers.pictures.charts import Column, Scale, Span, columns, heading, note, spans
from handlers.pictures.sheet import Block
from handlers.pictures.watching.words import count, kinds_said, percent, question_said
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.watching import Insight
from storage.facts import LETTERS
from storage.rules.accord import OfDay
from storage.rules.bias import Lean

MOST_DAYS = 14


def steadiness_blocks(insight: Insight, book: Phrasebook) -> Iterator[Block]:
    """The blocks of the sheet, which is of one batch."""
    yield from _days(insight.accord.days, book)
    if not insight.accord.leans:
        yield heading(book.say(phrase("watch-places-none")))
        yield note(book.say(phrase("watch-no-places")))
    for lean in insight.accord.leans:
        yield from _lean(lean, book)


def _days(days: Sequence[OfDay], book: Phrasebook) -> Iterator[Block]:
    """How many pairs said the same on each day, about the first question."""
    first = days[0].question if days else ""
    found = [(each.day, each.agreement) for each in days if each.question == first and each.agreement][-MOST_DAYS:]
    if not found:
        yield note(book.say(phrase("watch-no-days")))
        return
    yield heading(book.say(phrase("watch-same-by-day", question=question_said(book, first))))
    yield columns(
        [
            Column(
                book.say(phrase("watch-day", day=day.day, month=day.month)),
                100 * agreement.percent,
                percent(book, agreement.percent),
            )
            for day, agreement in found
        ]
    )


def _lean(lean: Lean, book: Phrasebook) -> Iterator[Block]:
    yield heading(book.say(phrase("watch-places", kind=kinds_said(book, (lean.kind,)))))
    rows = [
        Span(
            book.say(phrase("watch-place", letter=letter)),
            percent(book, place.share),
            value=place.share,
            bounds=(place.low, place.high),
            faint=lean.leans is None,
        )
        for letter, place in zip(LETTERS, lean.places, strict=False)
    ]
    yield spans(rows, Scale(dashed=lean.even))
    verdict = "few" if lean.leans is None else "leans" if lean.leans else "even"
    yield note(book.say(phrase("watch-lean", verdict=verdict, number=count(book, lean.number))))
