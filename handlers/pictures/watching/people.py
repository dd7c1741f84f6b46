"""Who did how much, or how the work is spread where there are many."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from statistics import median

from handlers.pictures.charts import Bar, bars, heading, note, numbers
from handlers.pictures.sheet import Block
from handlers.pictures.watching.words import count, percent
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.watching import Insight
from storage.desk.workforce import Worker

# So many have a bar of their own; of more the spread is shown, and the first few.
MOST_BARS, FIRST = 12, 5
# From these numbers of tasks on begins the next group.
GROUPS = (1, 2, 6, 21, 101, 501, 2_001)


def people_blocks(insight: Insight, book: Phrasebook) -> Iterator[Block]:
    """The blocks of the sheet."""
    workers = insight.workforce.people
    if not workers:
        yield note(book.say(phrase("watch-nobody")))
        return
    done = [worker.done for worker in workers]
    yield numbers(
        [
            (count(book, len(workers)), book.say(phrase("watch-people", people=len(workers)))),
            (count(book, sum(done)), book.say(phrase("watch-tasks"))),
            (count(book, round(median(done))), book.say(phrase("watch-median-person"))),
        ]
    )
    yield from _each(workers, book) if len(workers) <= MOST_BARS else _spread(workers, book)


def _each(workers: Sequence[Worker], book: Phrasebook) -> Iterator[Block]:
    yield heading(book.say(phrase("watch-by-person")))
    yield bars(_bars(workers, book))


def _spread(workers: Sequence[Worker], book: Phrasebook) -> Iterator[Block]:
    yield heading(book.say(phrase("watch-spread")))
    edges = [*(group for group in GROUPS if group <= workers[0].done), workers[0].done + 1]
    groups = [(low, high - 1, sum(low <= worker.done < high for worker in workers)) for low, high in pairwise(edges)]
    most = max(number for *_, number in groups)
    yield bars([Bar(_group(low, high, book), _people(number, book), number / most) for low, high, number in groups])
    whole = sum(worker.done for worker in workers)
    half = 1 + sum(passed * 2 < whole for passed in accumulate(worker.done for worker in workers))
    share = percent(book, half / len(workers))
    yield note(book.say(phrase("watch-half", people=count(book, half), share=share)))
    yield heading(book.say(phrase("watch-busiest")))
    yield bars(_bars(workers[:FIRST], book))


def _bars(workers: Sequence[Worker], book: Phrasebook) -> list[Bar]:
    most = workers[0].done
    return [Bar(f"#{worker.person}", _tasks(worker.done, book), worker.done / most) for worker in workers]


def _group(low: int, high: int, book: Phrasebook) -> str:
    if low == high:
        return _tasks(low, book)
    return book.say(phrase("watch-group", low=count(book, low), high=count(book, high)))


def _tasks(number: int, book: Phrasebook) -> str:
    return book.say(phrase("watch-so-many-tasks", tasks=number))


def _people(number: int, book: Phrasebook) -> str:
    return book.say(phrase("watch-so-many-people", people=number))
