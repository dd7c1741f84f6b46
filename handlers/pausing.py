"""Pausing oneself: `/jeda [days]`, `/lanjut`, and their buttons."""

from telegram import Update

from handlers.admitting import Concerned, Handler, Press, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.pausing import REST, pause_screen, resting_screen, resumed_screen
from locales.phrase import phrase
from storage.desk import pausing
from storage.errors import Refused
from storage.rules.typed import typed_number

MOST_DAYS = 365


async def ask(update: Update, context: Context) -> None:
    """`/jeda 14` pauses for so many days; without a number it asks for how long."""
    del update
    words = context.args or ()
    if words:
        await _rest(context, _days(" ".join(words)))
    else:
        await context.show(pause_screen(await context.look(pausing.standing, context.person.id)))


async def rest(update: Update, context: Context) -> None:
    del update
    await _rest(context, min(context.pressed.number(0), MOST_DAYS))


async def resume(update: Update, context: Context) -> None:
    del update
    before = context.person
    person = await context.apply(pausing.resume, before, context.instant.now)
    await context.show(resumed_screen(before, await context.look(pausing.standing, person.id)))


async def _rest(context: Context, days: int) -> None:
    await context.show(resting_screen(await context.apply(pausing.rest, context.person, days, context.instant.now)))


def _days(word: str) -> int:
    days = typed_number(word, MOST_DAYS)
    if days is None:
        raise Refused(phrase("pause-how-long", most=MOST_DAYS))
    return days


def routes(tools: Tools) -> list[Handler]:
    concerned = Concerned(tools)
    return [
        *command(command_named("jeda"), ask, concerned),
        *command(command_named("lanjut"), resume, concerned),
        Press(REST, rest, concerned),
    ]
