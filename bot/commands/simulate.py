"""`latihin simulate`: people of known truth work with the real bot; who is found, who is wrongly accused."""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from bot.commands.saying import refusals_said
from bot.simulation.report import Report, Somebody, Way
from bot.simulation.simulating import Plan
from bot.simulation.simulating import simulate as play
from bot.simulation.town import Ground
from locales.phrase import Phrase, phrase
from locales.phrasebook import Phrasebook, open_phrasebooks

People = Annotated[int, typer.Option(min=20, max=2_000, help="How many take part")]
Bad = Annotated[float, typer.Option(min=0.0, max=0.5, help="The share of them who do not look, in five ways")]
Each = Annotated[int, typer.Option(min=10, max=500, help="How many tasks everybody does")]
Seed = Annotated[int, typer.Option(help="The same seed does the same again")]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON, with everybody who was missed or accused")]


def simulate(
    *, people: People = 200, bad: Bad = 0.1, each: Each = 60, seed: Seed = 1, as_json: AsJson = False
) -> None:
    """Let simulated people work with the bot and see who is found; nothing of it is kept."""
    with refusals_said() as book:
        plan = Plan(people, bad, each, seed)
        typer.echo(book.say(phrase("simulate-begun", people=people, bad=plan.wrong, each=each, seed=seed)), err=True)
        with tempfile.TemporaryDirectory(prefix="latihin-") as folder:
            report = asyncio.run(
                play(plan, Ground(Path(folder), open_phrasebooks()), _Progress(book, people * each).tell)
            )
        if as_json:
            typer.echo(msgspec.json.format(msgspec.json.encode(report), indent=2).decode())
        else:
            typer.echo("\n".join(book.say(line) for line in told(report)))


class _Progress:
    """Says every twentieth part on stderr."""

    def __init__(self, book: Phrasebook, whole: int) -> None:
        self._book, self._whole, self._said = book, whole, 0

    def tell(self, done: int) -> None:
        part = done * 20 // self._whole
        if part > self._said:
            self._said = part
            typer.echo(self._book.say(phrase("simulate-progress", done=done, whole=self._whole)), err=True)


def told(report: Report) -> Iterator[Phrase]:
    """The report in sentences."""
    yield from (_way(way) for way in report.ways if way.people)
    yield from (phrase("simulate-missed", number=each.number, way=each.way) for each in report.missed)
    yield phrase("simulate-found", share=_percent(report.found))
    yield phrase("simulate-honest", accused=_percent(report.accused), paused=_percent(report.paused))
    yield from (_accused(each) for each in report.wronged)
    for close in report.closeness:
        majority, together = _percent(close.majority), _percent(close.together)
        yield phrase("simulate-close", batch=close.batch, tasks=close.tasks, majority=majority, together=together)


def _way(way: Way) -> Phrase:
    signs = ", ".join(f"{signal} {number}" for signal, number in sorted(way.first.items())) or "-"
    after = "-" if way.after is None else f"{way.after:g}"
    return phrase("simulate-way", way=way.way, people=way.people, found=way.found, after=after, signs=signs)


def _accused(somebody: Somebody) -> Phrase:
    signs = ", ".join(f"{sign.signal} ({sign.after})" for sign in somebody.signs)
    return phrase("simulate-accused", number=somebody.number, copied=int(somebody.copied), signs=signs)


def _percent(share: float) -> str:
    return f"{share * 100:.1f}"
