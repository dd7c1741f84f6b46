"""`latihin rules`: what the rules of a batch came to, and what others would have done with what happened so far."""

import asyncio
from collections.abc import Iterator
from typing import Annotated

import typer

from bot.commands.opening import open_to_look
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from locales.phrase import Phrase, phrase
from storage.desk import batches, intervening, trying
from storage.desk.desk import Desk
from storage.desk.intervening import Record
from storage.desk.trying import Trial
from storage.facts import Batch
from storage.rules.day import WIB
from storage.rules.ruling import read_rules, spelt
from storage.terms import Rule

Name = Annotated[str, typer.Argument(metavar="BATCH", help="Name or number of the batch")]
Try = Annotated[str, typer.Option("--try", help="Rules to try on what happened so far: 'gold<60*10:pause,signs:ask'")]


def rules(batch: Name, trial: Try = "") -> None:
    """List the rules of a batch with what each did, or try others on its past: whom they touch. Changes nothing."""
    with refusals_said() as book:
        tried = read_rules(trial, "--try") if trial else ()
        for line in asyncio.run(_lines(open_to_look(surrounding_settings()), batch, tried)):
            typer.echo(book.say(line))


async def _lines(desk: Desk, name: str, tried: tuple[Rule, ...]) -> list[Phrase]:
    try:
        batch = await desk.read(batches.get_batch_named, name)
        if not tried:
            return list(_standing(batch, await desk.read(intervening.records, batch.id)))
        trials = [await desk.stream(trying.try_rule, batch.id, rule) for rule in tried]
        return [line for trial in trials for line in _tried(batch, trial)]
    finally:
        await desk.close()


def _standing(batch: Batch, records: dict[str, Record]) -> Iterator[Phrase]:
    """Those that are on, then those that did something before they were switched off."""
    on = [spelt(rule) for rule in batch.wishes.rules]
    for rule in dict.fromkeys((*on, *records)):
        record = records.get(rule, Record(rule, 0, 0, 0))
        yield phrase(
            "shell-rule",
            rule=rule,
            times=record.times,
            people=record.people,
            overturned=record.overturned,
            state="on" if rule in on else "off",
        )
    if not on and not records:
        yield phrase("shell-no-rules", name=batch.wishes.name)


def _tried(batch: Batch, trial: Trial) -> Iterator[Phrase]:
    """People by their numbers, in order of time."""
    yield phrase(
        "shell-trial",
        rule=spelt(trial.rule),
        people=trial.people,
        of=max(batch.people, trial.people),
        times=len(trial.touched),
        told=trial.told,
        good=trial.good,
    )
    for each in trial.touched:
        firing = each.firing
        at = firing.at.astimezone(WIB).strftime("%Y-%m-%d %H:%M")
        cases = f"{firing.hits}/{firing.number}"
        yield phrase("shell-trial-line", at=at, person=str(each.person), signal=firing.signal, cases=cases)
