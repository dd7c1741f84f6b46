"""One's own last answers: `/riwayat`, how each was judged, and the appeal against a rejection."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.history import CONTEST, SEE, TURN, contest_screen, history_screen, opened_screen
from handlers.screens.menu import command_named
from locales.phrase import phrase
from storage.desk import chats, contesting
from storage.desk.chats import Asked
from storage.errors import Refused


async def show(update: Update, context: Context) -> None:
    del update
    await _show_page(context, 0)


async def turn(update: Update, context: Context) -> None:
    del update
    await _show_page(context, context.pressed.number(0))


async def see(update: Update, context: Context) -> None:
    """All of one of them, page by page where it is long."""
    del update
    page = context.pressed.number(1) if len(context.pressed.fields) > 1 else 1
    found = await context.look(contesting.opened, context.person, context.pressed.number(0))
    await context.show(opened_screen(found), page=page)


async def contest(update: Update, context: Context) -> None:
    """A message that waits for the words of the appeal as its reply."""
    del update
    judged = await context.look(contesting.judged, context.person, context.pressed.number(0))
    if not judged.can_appeal:
        raise Refused(phrase("review-appeal-once" if judged.appeal else "review-appeal-nothing"))
    message = await context.chat.send(contest_screen(judged))
    asked = Asked(act="contest", number=judged.assignment)
    await context.tools.desk.write(chats.ask, context.person.id, message, asked)
    await context.chat.say(phrase("account-asked"))


async def _show_page(context: Context, page: int) -> None:
    await context.show(history_screen(await context.look(contesting.history, context.person, page), page))


def routes(tools: Tools) -> list[Handler]:
    works = Holds(tools, "work")
    return [
        *command(command_named("riwayat"), show, works),
        Press(TURN, turn, works),
        Press(SEE, see, works),
        Press(CONTEST, contest, works),
    ]
