"""Own wishes: `/profil` with languages, fields and a plain look, and declining more tasks like a skipped one."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.mine import language_screen
from handlers.screens.profile import ALLOW, FIELD, PLAIN, profile_screen
from handlers.screens.work import AVOID, standing_screen
from locales.phrase import phrase
from storage.desk import avoiding, people


async def show_profile(update: Update, context: Context) -> None:
    del update
    await context.show(profile_screen(context.person))


async def decline(update: Update, context: Context) -> None:
    """No more tasks like the one that was skipped; the card at hand changes only if it is such a one."""
    del update
    assignment, offer = context.pressed.number(0), context.pressed.text(1)
    declined = await context.apply(avoiding.decline, context.person, assignment, offer, context.instant)
    await context.turn_card(context.person, standing_screen(declined.after, phrase("avoid-kept")))


async def allow(update: Update, context: Context) -> None:
    del update
    person = await context.apply(avoiding.allow_topic, context.person, context.pressed.text(0))
    await context.show(profile_screen(person), phrase("profile-changed"))


async def tell_field(update: Update, context: Context) -> None:
    del update
    mark, mine = context.pressed.text(0), context.pressed.number(1)
    person = await context.apply(avoiding.tell_field, context.person, mark, mine)
    await context.show(profile_screen(person), phrase("profile-changed"))


async def show_plainly(update: Update, context: Context) -> None:
    """Words alone from now on, or pictures and emoji again; the screen stays the one it was."""
    del update
    wish, screen = context.pressed.number(0), context.pressed.text(1)
    person = await context.apply(people.show_plainly, context.person, wish)
    context.met(person)
    shown = profile_screen(person) if screen == "profil" else language_screen(person)
    await context.show(shown, phrase("profile-changed"))


def routes(tools: Tools) -> list[Handler]:
    works = Holds(tools, "work")
    return [
        *command(command_named("profil"), show_profile, works),
        Press(AVOID, decline, works),
        Press(ALLOW, allow, works),
        Press(FIELD, tell_field, works),
        Press(PLAIN, show_plainly, Holds(tools, "home")),
    ]
