"""How far it is: done of all, day by day or week by week, and why people skipped."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from handlers.pictures.charts import Bar, Column, bars, columns, heading, note, numbers, track
from handlers.pictures.sheet import Block
from handlers.pictures.watching.words import count, percent
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.tempo import DayDone, Tempo
from storage.desk.watching import Insight

# So many days, then so many weeks are shown, up to today; what was before is in the sum.
MOST_DAYS, MOST_WEEKS = 21, 26
A_WEEK = 7


def progress_blocks(insight: Insight, today: date, book: Phrasebook) -> Iterator[Block]:
    """The blocks of the sheet, as of this day."""
    tempo = insight.tempo
    yield numbers(
        [
            (count(book, tempo.done), book.say(phrase("watch-of-slots", slots=count(book, tempo.slots)))),
            (percent(book, tempo.done / tempo.slots if tempo.slots else 0.0), book.say(phrase("watch-done"))),
            (count(book, _on(tempo, today)), book.say(phrase("watch-today"))),
        ]
    )
    yield track(tempo.done / tempo.slots if tempo.slots else 0.0)
    if tempo.days:
        yield from _time(tempo.days, today, book)
    else:
        yield note(book.say(phrase("watch-nothing-done")))
    yield from _skips(tempo, book)


def _on(tempo: Tempo, day: date) -> int:
    return sum(each.done for each in tempo.days if each.day == day)


def _time(days: Sequence[DayDone], today: date, book: Phrasebook) -> Iterator[Block]:
    last = max(today, days[-1].day)
    weekly = (last - days[0].day).days >= MOST_DAYS
    yield heading(book.say(phrase("watch-by-week" if weekly else "watch-by-day")))
    step = A_WEEK if weekly else 1
    first = days[0].day
    if weekly:
        first = max(first, last - timedelta(days=A_WEEK * (MOST_WEEKS - 1)))
        first -= timedelta(days=first.weekday())
    found = []
    while first <= last:
        end = first + timedelta(days=step)
        done = sum(each.done for each in days if first <= each.day < end)
        found.append(Column(book.say(phrase("watch-day", day=first.day, month=first.month)), done, count(book, done)))
        first = end
    yield columns(found)


def _skips(tempo: Tempo, book: Phrasebook) -> Iterator[Block]:
    whole = sum(tempo.skips.values())
    yield heading(book.say(phrase("watch-skipped", times=count(book, whole))))
    if not whole:
        yield note(book.say(phrase("watch-no-skips")))
        return
    yield bars(
        [
            Bar(book.say(phrase(f"skip-{reason}")), _said(book, times, whole), times / whole)
            for reason, times in tempo.skips.items()
        ]
    )


def _said(book: Phrasebook, times: int, whole: int) -> str:
    return book.say(phrase("watch-times", number=count(book, times), share=percent(book, times / whole)))
