"""How far people agree, question by question, and by language."""

from collections.abc import Iterator

from handlers.pictures.charts import Scale, Span, heading, note, spans
from handlers.pictures.sheet import Block
from handlers.pictures.watching.words import coefficient, count, percent, question_said, tag_said
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.watching import Insight
from storage.rules.agreement import ENOUGH_UNITS, Agreement
from storage.rules.concord import Concord

# Below the first nobody should rely on it, from the second on everybody may (K. Krippendorff, Content Analysis).
TENTATIVE, RELIABLE = 0.667, 0.8
MOST_ROWS, MOST_LANGUAGES = 12, 5


def agreement_blocks(insight: Insight, book: Phrasebook) -> Iterator[Block]:
    """The blocks of the sheet; of everything the first question of each batch."""
    rows = _rows(insight, book)
    if not rows:
        yield note(book.say(phrase("watch-nothing-agreed")))
        return
    yield note(book.say(phrase("watch-alpha-is")))
    yield spans(rows[:MOST_ROWS], _scale(book))
    if len(rows) > MOST_ROWS:
        yield note(book.say(phrase("watch-more", more=len(rows) - MOST_ROWS)))
    yield from _languages(insight, book)


def _rows(insight: Insight, book: Phrasebook) -> list[Span]:
    if insight.batch:
        return [_row(question_said(book, each.question), each, book) for each in insight.accord.questions]
    return [
        _row(f"{each.batch}: {question_said(book, each.questions[0].question)}", each.questions[0], book)
        for each in insight.accords
    ]


def _scale(book: Phrasebook) -> Scale:
    marks = (0.0, TENTATIVE, RELIABLE, 1.0)
    return Scale(tuple((at, coefficient(book, at)) for at in marks))


def _row(name: str, concord: Concord, book: Phrasebook) -> Span:
    found = concord.agreement
    if found is None:
        return Span(name, book.say(phrase("watch-too-little")))
    further = [book.say(phrase("watch-same", share=percent(book, found.percent)))]
    if concord.decided is not None:
        further.append(book.say(phrase("watch-decided", share=percent(book, concord.decided.value))))
    if concord.ranks is not None:
        further.append(book.say(phrase("watch-ranks", value=coefficient(book, concord.ranks.value))))
    if concord.raised is not None:
        further.append(book.say(phrase("watch-raised", share=percent(book, concord.raised.value))))
    further.append(f"AC1 {coefficient(book, found.ac1)}")
    further.append(_units(found, book))
    return _span(name, found, " · ".join(further), book)


def _span(name: str, found: Agreement, below: str, book: Phrasebook) -> Span:
    """Alpha where there is one and enough to rely on."""
    if found.alpha is None or found.low is None or found.high is None:
        return Span(name, book.say(phrase("watch-too-little")), below)
    low, high = coefficient(book, found.low), coefficient(book, found.high)
    alpha = phrase("watch-alpha", value=coefficient(book, found.alpha), low=low, high=high)
    few = found.units < ENOUGH_UNITS
    said = book.say(phrase("watch-still-few") if few else alpha)
    return Span(name, said, below, found.alpha, (found.low, found.high), faint=few)


def _units(found: Agreement, book: Phrasebook) -> str:
    return book.say(phrase("watch-units", units=count(book, found.units)))


def _languages(insight: Insight, book: Phrasebook) -> Iterator[Block]:
    """The first question by language, where there are several."""
    first = insight.accord.questions[0].question if insight.accord.questions else ""
    found = [each for each in insight.accord.languages if each.question == first and each.agreement]
    if len(found) < 2:  # noqa: PLR2004 - there is nothing to compare one with
        return
    yield heading(book.say(phrase("watch-by-language", question=question_said(book, first))))
    rows = [
        _span(
            tag_said(book, each.tag),
            each.agreement,
            book.say(phrase("watch-units", units=count(book, each.agreement.units))),
            book,
        )
        for each in found[:MOST_LANGUAGES]
        if each.agreement
    ]
    yield spans(rows, _scale(book))
