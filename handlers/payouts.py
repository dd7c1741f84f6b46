"""Paying people: `/bayar` with approving, payouts and their files."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.pay import payout_key
from handlers.screens.accounts import account_screen
from handlers.screens.menu import command_named
from handlers.screens.payouts import (
    APPROVE,
    APPROVE_NOW,
    BATCHES,
    END,
    FILE,
    LIST,
    MAKE,
    PREVIEW,
    SHOW,
    SURE,
    approve_one_screen,
    approve_screen,
    batches_screen,
    everything,
    home_screen,
    list_screen,
    payout_screen,
    preview_screen,
    read_wanted,
    sure_screen,
)
from locales.phrase import phrase
from storage.desk import approving, batches, payouts, payroll
from storage.desk.payouts import Wanted
from storage.errors import Refused, Stale
from storage.rules.cleaning import clean
from storage.rules.payee import as_payout_id
from storage.rules.reasons import ENDS

OFFERED = 20


async def pay(update: Update, context: Context) -> None:
    """`/bayar [batch or payout id]`."""
    del update
    words = clean(" ".join(context.args or ())).strip()
    payee = as_payout_id(words)
    if payee is not None:
        key = await payout_key(context)
        person = await context.tools.desk.stream(payroll.find_payee, payee, key)
        await context.show(account_screen(await context.look(payroll.open_account, person, 0, key)))
    elif words:
        batch = await context.look(batches.get_batch_named, words)
        await _show_preview(context, everything(context.instant.now, batch.id))
    else:
        now = context.instant.now
        await context.show(home_screen(await context.tools.desk.stream(payroll.open_desktop, now), now))


async def choose_batch(update: Update, context: Context) -> None:
    del update
    found = await context.look(batches.list_batches, OFFERED)
    paid = [batch for batch in found if batch.cost]
    await context.show(batches_screen(paid, context.instant.now))


async def show_preview(update: Update, context: Context) -> None:
    del update
    await _show_preview(context, read_wanted(context.pressed))


async def make(update: Update, context: Context) -> None:
    """The file follows through the outbox."""
    del update
    wanted = read_wanted(context.pressed)
    made = await context.apply(payouts.make, wanted, context.person, context.instant.now)
    await context.show(payout_screen(made), phrase("payout-made", number=made.id))


async def show_payout(update: Update, context: Context) -> None:
    del update
    await context.show(payout_screen(await context.look(payouts.get_payout, context.pressed.number(0))))


async def send_file(update: Update, context: Context) -> None:
    del update
    number, now = context.pressed.number(0), context.instant.now
    await context.apply(payouts.hand_over, number, context.person, now)
    await context.chat.say(phrase("payout-file-follows"))


async def ask_sure(update: Update, context: Context) -> None:
    del update
    payout = await context.look(payouts.get_payout, context.pressed.number(0))
    await context.show(payout_screen(payout) if payout.end else sure_screen(payout, _how(context)))


async def end(update: Update, context: Context) -> None:
    """Transferred or cancelled; whoever comes second sees how it ended."""
    del update
    number, how = context.pressed.number(0), _how(context)
    try:
        ended = await context.apply(payouts.end, number, how, context.person, context.instant.now)
    except Refused as refusal:
        ended = await context.look(payouts.get_payout, number)
        await context.show(payout_screen(ended), refusal.phrase)
    else:
        await context.show(payout_screen(ended))


async def list_payouts(update: Update, context: Context) -> None:
    del update
    page = context.pressed.number(0)
    found = await context.look(payouts.list_payouts, payroll.A_PAGE + 1, page * payroll.A_PAGE)
    await context.show(list_screen(found, page))


async def ask_approval(update: Update, context: Context) -> None:
    """Which batch, then exactly what of it."""
    del update
    batch = context.pressed.number(0)
    found = await context.tools.desk.stream(approving.waiting, batch or None)
    await context.show(approve_one_screen(found[0]) if batch and found else approve_screen(found))


async def approve(update: Update, context: Context) -> None:
    del update
    batch, newest, now = context.pressed.number(0), context.pressed.number(1), context.instant.now
    lines = await context.apply(approving.approve_batch, batch, newest, context.person, now)
    left = await context.tools.desk.stream(approving.waiting)
    await context.show(approve_screen(left), phrase("payout-approved", lines=lines))


async def _show_preview(context: Context, wanted: Wanted) -> None:
    preview = await context.tools.desk.stream(payouts.preview, wanted)
    batch = None if wanted.batch is None else await context.look(batches.get_batch, wanted.batch)
    await context.show(preview_screen(wanted, preview, None if batch is None else batch.wishes.name))


def _how(context: Context) -> str:
    how = context.pressed.text(1)
    if how not in ENDS:
        raise Stale(phrase("button-unknown"))
    return how


def routes(tools: Tools) -> list[Handler]:
    pays = Holds(tools, "pay")
    return [
        *command(command_named("bayar"), pay, pays),
        Press(BATCHES, choose_batch, pays),
        Press(PREVIEW, show_preview, pays),
        Press(MAKE, make, pays),
        Press(SHOW, show_payout, pays),
        Press(FILE, send_file, pays),
        Press(SURE, ask_sure, pays),
        Press(END, end, pays),
        Press(LIST, list_payouts, pays),
        Press(APPROVE, ask_approval, pays),
        Press(APPROVE_NOW, approve, pays),
    ]
