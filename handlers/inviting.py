"""Inviting people: `/undang` makes a link that is counted and expires, for a role, batch, language; takes it back."""

from contextlib import suppress

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.inviting import (
    A_PAGE,
    BATCHES,
    DRAFT,
    LINKS,
    MAKE,
    TONGUES,
    WITHDRAW,
    batches_screen,
    begun,
    draft_screen,
    languages_screen,
    link_screen,
    links_screen,
    read_draft,
)
from handlers.screens.menu import command_named
from locales.phrase import Phrase, phrase
from storage.desk import batches, invites
from storage.desk.batches import CLOSED
from storage.errors import NotFound, Stale
from storage.rules.cleaning import clean
from storage.rules.inviting import INVITABLE, Wanted, read_words
from storage.rules.joining import SPOKEN

OFFERED = 12


async def invite(update: Update, context: Context) -> None:
    """`/undang [role] [people] [days] [paket=…] [bahasa=…]`; without a word it asks by buttons."""
    del update
    words = clean(" ".join(context.args or ())).strip()
    if words:
        await _make(context, await context.look(invites.find_wanted, read_words(words)))
    else:
        await _show_draft(context, begun(context.person))


async def change_draft(update: Update, context: Context) -> None:
    del update
    await _show_draft(context, _pressed(context))


async def ask_batch(update: Update, context: Context) -> None:
    del update
    found = await context.look(batches.list_batches, OFFERED)
    await context.show(batches_screen(_pressed(context), [batch for batch in found if batch.state != CLOSED]))


async def ask_language(update: Update, context: Context) -> None:
    del update
    await context.show(languages_screen(context.person, _pressed(context)))


async def make(update: Update, context: Context) -> None:
    del update
    await _make(context, _pressed(context))


async def show_links(update: Update, context: Context) -> None:
    del update
    await _show_links(context, context.pressed.number(0))


async def withdraw(update: Update, context: Context) -> None:
    """Take a link back; one that is not good any more is not there."""
    del update
    said = phrase("invite-withdrawn", number=context.pressed.number(0))
    try:
        await context.apply(invites.withdraw, context.person, context.pressed.number(0), context.instant.now)
    except NotFound as gone:
        said = gone.phrase
    await _show_links(context, context.pressed.number(1), said)


async def _show_draft(context: Context, wanted: Wanted) -> None:
    batch = None
    if wanted.batch:
        with suppress(NotFound):
            batch = await context.look(batches.get_batch, wanted.batch)
    await context.show(draft_screen(context.person, wanted, batch))


async def _show_links(context: Context, page: int, *above: Phrase) -> None:
    found = await context.look(invites.list_open, context.person, context.instant.now, A_PAGE + 1, page * A_PAGE)
    await context.show(links_screen(found, page, *above))


async def _make(context: Context, wanted: Wanted) -> None:
    """Keep the code's digest, then show the open links and, below them, the new one: it is nowhere else."""
    code = context.tools.code()
    expires = await context.apply(invites.add_invite, context.person, code, wanted, context.instant.now)
    await _show_links(context, 0)
    await context.chat.send(link_screen(f"https://t.me/{context.bot.username}?start={code}", wanted, expires))


def _pressed(context: Context) -> Wanted:
    """What the button is about. Raises Stale where it is about nothing there is."""
    wanted = read_draft(context.pressed)
    if wanted.role not in INVITABLE or (wanted.language and wanted.language not in SPOKEN):
        raise Stale(phrase("button-unknown"))
    return wanted


def routes(tools: Tools) -> list[Handler]:
    may_invite = Holds(tools, "invite")
    return [
        *command(command_named("undang"), invite, may_invite),
        Press(DRAFT, change_draft, may_invite),
        Press(BATCHES, ask_batch, may_invite),
        Press(TONGUES, ask_language, may_invite),
        Press(MAKE, make, may_invite),
        Press(LINKS, show_links, may_invite),
        Press(WITHDRAW, withdraw, may_invite),
    ]
