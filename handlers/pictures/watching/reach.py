"""What it cost, altogether and for an accepted row; and which languages, registers and regions the work is from."""

from collections import Counter
from collections.abc import Iterator, Sequence

from handlers.pictures.charts import Bar, bars, heading, note, numbers
from handlers.pictures.grid import Grid, grid
from handlers.pictures.sheet import Block
from handlers.pictures.watching.words import count, percent, rupiah_short, tag_said
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk.reaching import Cost, Covered, Reach
from storage.desk.watching import Insight

MOST_BATCHES, MOST_REGIONS, MOST_TAGS = 8, 10, 4


def reach_blocks(insight: Insight, book: Phrasebook) -> Iterator[Block]:
    """The blocks of the sheet."""
    reach = insight.reach
    if reach.costs:
        yield from _costs(reach, book)
        if not insight.batch:
            yield from _by_batch(reach.costs, book)
    else:
        yield note(book.say(phrase("watch-no-costs")))
    yield heading(book.say(phrase("watch-coverage")))
    if reach.covered:
        yield from _coverage(reach.covered, book)
    else:
        yield note(book.say(phrase("watch-nothing-done")))


def _costs(reach: Reach, book: Phrasebook) -> Iterator[Block]:
    approved, rows = sum(cost.approved for cost in reach.costs), sum(cost.rows for cost in reach.costs)
    each = rupiah_short(book, -(-approved // rows)) if rows else book.say(phrase("no-figure"))
    yield numbers(
        [
            (rupiah_short(book, reach.whole), book.say(phrase("watch-spent"))),
            (rupiah_short(book, approved), book.say(phrase("watch-approved"))),
            (each, book.say(phrase("watch-each-row"))),
        ]
    )
    said = phrase("watch-rows", rows=rows, number=count(book, rows)) if rows else phrase("watch-no-rows")
    yield note(book.say(said))


def _by_batch(costs: Sequence[Cost], book: Phrasebook) -> Iterator[Block]:
    found = [cost for cost in costs if cost.each is not None][:MOST_BATCHES]
    if not found:
        return
    yield heading(book.say(phrase("watch-each-by-batch")))
    most = max(cost.each or 0 for cost in found) or 1
    yield bars([Bar(cost.batch, rupiah_short(book, cost.each or 0), (cost.each or 0) / most) for cost in found])


def _coverage(covered: Sequence[Covered], book: Phrasebook) -> Iterator[Block]:
    """Regions below each other, languages and registers beside each other; bars where there is only one of these."""
    whole = sum(each.done for each in covered)
    tags, regions = Counter[str](), Counter[str]()
    for each in covered:
        tags[each.tag] += each.done
        regions[each.region] += each.done
    named = [region for region, _ in regions.most_common(MOST_REGIONS)]
    if len(tags) == 1:
        yield note(book.say(phrase("watch-all-in", language=tag_said(book, covered[0].tag))))
        most = regions[named[0]]
        yield bars(
            [
                Bar(_region(region, book), _share(book, regions[region], whole), regions[region] / most)
                for region in named
            ]
        )
    else:
        columns_ = [tag for tag, _ in tags.most_common(MOST_TAGS)]
        cells = {(each.region, each.tag): each.done for each in covered}
        yield grid(
            Grid(
                tuple(tag_said(book, tag) for tag in columns_),
                tuple(_region(region, book) for region in named),
                tuple(tuple(cells.get((region, tag), 0) for tag in columns_) for region in named),
            ),
            lambda number: count(book, number),
        )
    if len(regions) > MOST_REGIONS or len(tags) > MOST_TAGS:
        shown = sum(each.done for each in covered if each.region in named)
        yield note(book.say(phrase("watch-rest", share=percent(book, 1 - shown / whole))))


def _region(name: str, book: Phrasebook) -> str:
    return name or book.say(phrase("watch-no-region"))


def _share(book: Phrasebook, number: int, whole: int) -> str:
    return book.say(phrase("watch-times", number=count(book, number), share=percent(book, number / whole)))
