"""How far the batches are, from the shell: `latihin stats`."""

import asyncio
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Annotated, TypeVar

import msgspec
import typer
from sqlalchemy import Connection

from bot.commands.opening import open_to_look
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from handlers.pictures.watching.words import coefficient, percent, question_said
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import batches, statistics
from storage.desk.desk import Desk
from storage.desk.statistics import Figures
from storage.desk.watching import Insight, insight_of
from storage.rules.agreement import Bounds

T = TypeVar("T")

Chosen = Annotated[str | None, typer.Argument(help="Name or number of a batch; all of them without it")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON: everything that the pictures of /statistik tell")]


class Told(msgspec.Struct, frozen=True):
    """What is told of a batch: how far it is, and all that its pictures show."""

    figures: Figures
    insight: Insight


class Everything(msgspec.Struct, frozen=True):
    """What all batches come to, and each of them."""

    insight: Insight
    batches: tuple[Told, ...]


def stats(batch: Chosen = None, *, as_json: AsJson = False) -> None:
    """Show how far the batches are: done, open, people, time per task, cost, skips, how far people agree."""
    with refusals_said() as book:
        desk = open_to_look(surrounding_settings())
        if as_json:
            found = asyncio.run(_look(desk, _everything if batch is None else _told_of, batch))
            typer.echo(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
        elif batch is None:
            figures = asyncio.run(_look(desk, _all_figures, batch))
            typer.echo("\n\n".join(_said(each, book) for each in figures) or book.say(phrase("stats-none")))
        else:
            told = asyncio.run(_look(desk, _told_of, batch))
            typer.echo("\n".join([_said(told.figures, book), *_agreed(told.insight, book)]))


async def _look(desk: Desk, call: Callable[[Connection, str], T], batch: str | None) -> T:
    """Read at length, all of one moment."""
    try:
        return await desk.stream(call, batch or "")
    finally:
        await desk.close()


def _all_figures(connection: Connection, batch: str) -> list[Figures]:
    del batch
    return statistics.figures_of_all(connection)


def _told_of(connection: Connection, name: str) -> Told:
    batch = batches.get_batch_named(connection, name)
    return Told(statistics.figures_of(connection, name), insight_of(connection, batch))


def _everything(connection: Connection, batch: str) -> Everything:
    del batch
    told = tuple(_told_of(connection, figures.batch) for figures in statistics.figures_of_all(connection))
    return Everything(insight_of(connection, None), told)


def _agreed(insight: Insight, book: Phrasebook) -> Iterator[str]:
    for concord in insight.accord.questions:
        found, question = concord.agreement, question_said(book, concord.question)
        if found is None or found.alpha is None:
            yield book.say(phrase("stats-agreed-little", question=question))
            continue
        yield book.say(
            phrase(
                "stats-agreed",
                question=question,
                alpha=coefficient(book, found.alpha),
                low=coefficient(book, found.low or 0.0),
                high=coefficient(book, found.high or 0.0),
                ac1=_within(coefficient, found.ac1, found.ac1_bounds, book),
                share=_within(percent, found.percent, found.percent_bounds, book),
                units=found.units,
            )
        )


def _within(said: Callable[[Phrasebook, float], str], value: float, bounds: Bounds | None, book: Phrasebook) -> str:
    """A figure with its interval, where it has one."""
    if bounds is None:
        return said(book, value)
    low, high = (said(book, bound) for bound in bounds)
    return book.say(phrase("stats-within", value=said(book, value), low=low, high=high))


def _said(figures: Figures, book: Phrasebook) -> str:
    lines = [
        phrase(
            "stats-batch", name=figures.batch, state=phrase(f"state-{figures.state}"), kinds=", ".join(figures.kinds)
        ),
        phrase(
            "stats-done",
            done=figures.done,
            slots=figures.slots,
            share=round(figures.share * 100),
            tasks=figures.tasks,
        ),
        phrase("stats-people", people=figures.people, lent=figures.lent),
    ]
    if figures.seconds_per_task is not None:
        lines.append(phrase("stats-time", time=str(timedelta(seconds=round(figures.seconds_per_task)))))
    if figures.cost:
        lines.append(phrase("stats-cost", cost=figures.cost))
    if figures.cost_per_accepted is not None:
        lines.append(phrase("stats-each", cost=figures.cost_per_accepted, rows=figures.accepted))
    lines += [
        phrase("stats-skipped", reason=phrase(f"skip-{reason}"), count=count)
        for reason, count in figures.skipped.items()
    ]
    return "\n".join(book.say(line) for line in lines)
