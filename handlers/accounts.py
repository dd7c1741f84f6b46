"""The pay of one person, for whoever pays: bonus, correction, taking back, and what they object to."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.pay import payout_key
from handlers.screens.accounts import (
    ACCOUNT,
    ASK,
    ASKED,
    TAKE,
    account_screen,
    ask_screen,
    objections_screen,
    payees_screen,
    take_screen,
)
from handlers.screens.payouts import OBJECTIONS, PEOPLE
from locales.phrase import phrase
from storage.desk import chats, objecting, payroll
from storage.desk.chats import Asked
from storage.desk.payroll import Account
from storage.errors import Stale


async def list_payees(update: Update, context: Context) -> None:
    del update
    page = context.pressed.number(0)
    found = await context.tools.desk.stream(payroll.list_payees, page, await payout_key(context))
    await context.show(payees_screen(found, page))


async def show_account(update: Update, context: Context) -> None:
    del update
    await context.show(account_screen(await _account(context)))


async def choose_line(update: Update, context: Context) -> None:
    del update
    await context.show(take_screen(await _account(context)))


async def ask(update: Update, context: Context) -> None:
    """A message that waits for the amount and the words as its reply."""
    del update
    act, number = context.pressed.text(0), context.pressed.number(1)
    if act not in ASKED:
        raise Stale(phrase("button-unknown"))
    message = await context.chat.send(ask_screen(act))
    await context.tools.desk.write(chats.ask, context.person.id, message, Asked(act=act, number=number))
    await context.chat.say(phrase("account-asked"))


async def show_objections(update: Update, context: Context) -> None:
    del update
    await context.show(objections_screen(await context.look(objecting.waiting)))


async def _account(context: Context) -> Account:
    page, person = context.pressed.number(0), context.pressed.number(1)
    return await context.look(payroll.open_account, person, page, await payout_key(context))


def routes(tools: Tools) -> list[Handler]:
    pays = Holds(tools, "pay")
    return [
        Press(PEOPLE, list_payees, pays),
        Press(ACCOUNT, show_account, pays),
        Press(TAKE, choose_line, pays),
        Press(ASK, ask, pays),
        Press(OBJECTIONS, show_objections, pays),
    ]
