"""How far the batches are, from the shell: `latihin stats`."""

import asyncio
from datetime import timedelta
from typing import Annotated

import msgspec
import typer

from bot.commands.opening import open_to_look
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import statistics
from storage.desk.desk import Desk
from storage.desk.statistics import Figures

Chosen = Annotated[str | None, typer.Argument(help="Name or number of a batch; all of them without it")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, one object with all figures for each batch")]


def stats(batch: Chosen = None, *, as_json: AsJson = False) -> None:
    """Show how far the batches are: done, open, people, time per task, skips by reason."""
    with refusals_said() as book:
        found = asyncio.run(_figures(open_to_look(surrounding_settings()), batch))
        if as_json:
            typer.echo(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
            return
        typer.echo("\n\n".join(_told(figures, book) for figures in found) or book.say(phrase("stats-none")))


async def _figures(desk: Desk, batch: str | None) -> list[Figures]:
    try:
        if batch is None:
            return await desk.read(statistics.figures_of_all)
        return [await desk.read(statistics.figures_of, batch)]
    finally:
        await desk.close()


def _told(figures: Figures, book: Phrasebook) -> str:
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
