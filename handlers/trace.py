"""Who did what: `/jejak`, its pages and filters, and the file of it."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.buttons import Pressed
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.trace import A_PAGE, TRACE, TRACE_FILE, made_screen, trace_screen
from locales.phrase import phrase
from storage.desk import audit, tracing
from storage.desk.audit import Wanted
from storage.desk.tracing import WRITERS, Trace
from storage.errors import Stale
from storage.rules.acts import ACTS
from storage.rules.cleaning import clean


async def show_trace(update: Update, context: Context) -> None:
    """`/jejak [batch or #person]`."""
    del update
    words = clean(" ".join(context.args or ())).strip()
    await _show(context, await context.look(tracing.find_wanted, words), 0)


async def turn_trace(update: Update, context: Context) -> None:
    del update
    await _show(context, _wanted(context.pressed), context.pressed.number(0))


async def make_file(update: Update, context: Context) -> None:
    del update
    wanted, format_name = _wanted(context.pressed), context.pressed.text(0)
    if format_name not in WRITERS:
        raise Stale(phrase("button-unknown"))
    await context.apply(tracing.hand_over, context.person, Trace(wanted, format_name), context.instant.now)
    await context.show(made_screen(wanted))


async def _show(context: Context, wanted: Wanted, before: int) -> None:
    deeds = await context.look(audit.list_deeds, wanted, A_PAGE + 1, before)
    await context.show(trace_screen(deeds, wanted, before))


def _wanted(pressed: Pressed) -> Wanted:
    acts = pressed.text(3)
    if acts and acts not in ACTS:
        raise Stale(phrase("button-unknown"))
    return Wanted(pressed.number(1), pressed.number(2), acts)


def routes(tools: Tools) -> list[Handler]:
    traces = Holds(tools, "trace")
    return [
        *command(command_named("jejak"), show_trace, traces),
        Press(TRACE, turn_trace, traces),
        Press(TRACE_FILE, make_file, traces),
    ]
