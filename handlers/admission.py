"""Who asks to be let in: an admin's answer, by the buttons of the notice or of the queue."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.screens.admission import A_PAGE, QUEUE, decided_phrase, queue_screen
from locales.phrase import Phrase, phrase
from storage.desk import admission
from storage.desk.admission import ACCEPT, ADMIT, DECLINE
from storage.errors import Stale


async def decide(update: Update, context: Context) -> None:
    """Let somebody in or decline them; who was decided on already is said to be, and who still waits is shown."""
    del update
    asker, say = context.pressed.number(0), context.pressed.text(1)
    if say not in (ACCEPT, DECLINE):
        raise Stale(phrase("button-unknown"))
    try:
        name = await context.apply(admission.decide, context.person, asker, say, context.instant.now)
    except Stale as stale:
        await _show_queue(context, 0, stale.phrase)
    else:
        await _show_queue(context, 0, decided_phrase(name, say))


async def turn_queue(update: Update, context: Context) -> None:
    del update
    await _show_queue(context, context.pressed.number(0))


async def _show_queue(context: Context, page: int, *above: Phrase) -> None:
    found = await context.look(admission.list_waiting, A_PAGE + 1, page * A_PAGE)
    await context.show(queue_screen(found, page, *above))


def routes(tools: Tools) -> list[Handler]:
    decides = Holds(tools, "roles")
    return [Press(ADMIT, decide, decides), Press(QUEUE, turn_queue, decides)]
