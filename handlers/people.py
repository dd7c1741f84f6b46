"""Inviting people: `/undang` makes a counted link that expires and gives a role."""

from datetime import timedelta

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.people import INVITE, choose_screen, link_screen
from storage.desk import invites
from storage.rules.inviting import Wanted, read_wanted


async def invite(update: Update, context: Context) -> None:
    """`/undang [role] [people] [days]`; without a word it asks by buttons."""
    del update
    words = context.args or ()
    if words:
        await _make(context, read_wanted(words))
    else:
        await context.show(choose_screen(context.person))


async def invite_pressed(update: Update, context: Context) -> None:
    del update
    pressed = context.pressed
    await _make(context, read_wanted((pressed.text(0), str(pressed.number(1)))))


async def _make(context: Context, wanted: Wanted) -> None:
    """Keep the code's digest, then show the link: the code itself is nowhere else."""
    code, now = context.tools.code(), context.instant.now
    expires = now + timedelta(days=wanted.days)
    await context.apply(
        invites.add_invite, context.person, code, role=wanted.role, uses=wanted.uses, expires=expires, now=now
    )
    await context.show(link_screen(f"https://t.me/{context.bot.username}?start={code}", wanted, expires))


def routes(tools: Tools) -> list[Handler]:
    may_invite = Holds(tools, "invite")
    return [
        *command(command_named("undang"), invite, may_invite),
        Press(INVITE, invite_pressed, may_invite),
    ]
