"""One's own pay: `/upah`, its pages, a month as a file, and an objection to what was taken away."""

from datetime import datetime

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.pay import (
    MONTHS,
    OBJECT,
    PAY,
    STATEMENT,
    making_screen,
    months_screen,
    object_screen,
    pay_screen,
)
from locales.phrase import phrase
from storage.desk import chats, earnings, statements
from storage.desk.chats import Asked
from storage.errors import Stale
from storage.rules.day import WIB


async def show_pay(update: Update, context: Context) -> None:
    del update
    await _show(context, 0)


async def turn_pay(update: Update, context: Context) -> None:
    del update
    await _show(context, context.pressed.number(0))


async def show_months(update: Update, context: Context) -> None:
    del update
    await context.show(months_screen(await context.look(statements.months_of, context.person, context.instant.now)))


async def make_statement(update: Update, context: Context) -> None:
    """Ask the outbox for the file; whoever asked goes on at once."""
    del update
    year, month, format_name = context.pressed.number(0), context.pressed.number(1), context.pressed.text(2)
    if format_name not in statements.FORMATS or not (2000 <= year <= 9998 and 1 <= month <= 12):  # noqa: PLR2004
        raise Stale(phrase("button-unknown"))
    since = datetime(year, month, 1, tzinfo=WIB)
    await context.apply(statements.hand_over, context.person, since, format_name, context.instant.now)
    await context.show(making_screen())


async def ask_objection(update: Update, context: Context) -> None:
    """A message that waits for the reason as its reply."""
    del update
    line = await context.look(earnings.line_of, context.person.id, context.pressed.number(0))
    message = await context.chat.send(object_screen(line))
    await context.tools.desk.write(chats.ask, context.person.id, message, Asked(act="object", number=line.id))
    await context.chat.say(phrase("object-asked"))


async def payout_key(context: Context) -> bytes:
    """The key of the payout ids; made now, if this is the first time that it is needed."""
    return await context.tools.desk.write(statements.payout_key, context.tools.code().encode())


async def _show(context: Context, page: int) -> None:
    key = await payout_key(context)
    purse = await context.look(statements.open_purse, context.person, page, key, context.instant.now)
    await context.show(pay_screen(purse))


def routes(tools: Tools) -> list[Handler]:
    """For everybody who is here: whoever worked once may see what they are owed."""
    here = Holds(tools, "home")
    return [
        *command(command_named("upah"), show_pay, here),
        Press(PAY, turn_pay, here),
        Press(MONTHS, show_months, here),
        Press(STATEMENT, make_statement, here),
        Press(OBJECT, ask_objection, here),
    ]
