"""What concerns oneself: progress, language, help."""

from telegram import ChatMember, Update

from handlers.admitting import AnyOf, Coming, Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named, menu_for
from handlers.screens.mine import (
    BOARD,
    HELP_PAGE,
    JOIN_BOARD,
    LANGUAGE,
    LOOKS,
    PICTURE,
    board_screen,
    help_screen,
    language_chosen_screen,
    language_screen,
    progress_screen,
    project_screen,
)
from handlers.screens.plain import SEE_MADE
from locales.languages import LANGUAGES
from locales.phrase import phrase
from storage.desk import outbox, ownnumbers, people, progress
from storage.errors import Stale
from storage.facts import Person
from storage.rules.day import midnight


async def show_progress(update: Update, context: Context) -> None:
    del update
    await _show_progress(context, context.person)


async def order_picture(update: Update, context: Context) -> None:
    del update
    look = context.pressed.text(0)
    if look not in LOOKS:
        raise Stale(phrase("button-unknown"))
    await context.apply(ownnumbers.order_picture, context.person, look, context.instant.now)
    await context.chat.say(phrase("progress-picture-comes"))


async def join_board(update: Update, context: Context) -> None:
    del update
    person = await context.apply(ownnumbers.join_board, context.person, context.pressed.number(0))
    context.met(person)
    await _show_progress(context, person)


async def show_board(update: Update, context: Context) -> None:
    del update
    await context.show(board_screen(await context.look(ownnumbers.board, context.person)))


async def _show_progress(context: Context, person: Person) -> None:
    now = context.instant.now
    done = await context.look(progress.of_person, person, midnight(now))
    await context.show(progress_screen(person, done, await context.look(ownnumbers.numbers_of, person.id, now)))


async def show_project(update: Update, context: Context) -> None:
    """The progress of all, for those who have none of their own."""
    del update
    await context.show(project_screen(await context.look(progress.of_project)))


async def ask_language(update: Update, context: Context) -> None:
    del update
    await context.show(language_screen(context.person))


async def choose_language(update: Update, context: Context) -> None:
    del update
    language = context.pressed.text(0)
    if language not in LANGUAGES:
        raise Stale(phrase("button-unknown"))
    person = await context.apply(people.choose_language, context.person, language)
    context.met(person)
    await context.show(language_chosen_screen())
    await context.chat.offer(menu_for(person.role, person.language))


async def show_help(update: Update, context: Context) -> None:
    del update
    await context.show(help_screen(context.person))


async def turn_help(update: Update, context: Context) -> None:
    del update
    await context.show(help_screen(context.person), page=context.pressed.number(0))


async def see_made(update: Update, context: Context) -> None:
    """A picture that was made for somebody who is sent none unasked."""
    del update
    await context.apply(outbox.bring, context.person, context.pressed.number(0), context.instant.now)
    await context.chat.say(phrase("picture-follows"))


async def note_leaving(update: Update, context: Context) -> None:
    """Somebody shut the bot out, or let it in again: the latter shows when they write."""
    change = update.my_chat_member
    if change is not None and change.new_chat_member.status == ChatMember.BANNED:
        await context.apply(people.mark_unreachable, context.person.id, context.instant.now)


def routes(tools: Tools) -> list[Handler]:
    here, works = Holds(tools, "home"), Holds(tools, "work")
    return [
        *command(command_named("progres"), show_progress, works),
        *command(command_named("progres"), show_project, Holds(tools, "see")),
        Press(PICTURE, order_picture, works),
        Press(JOIN_BOARD, join_board, works),
        Press(BOARD, show_board, works),
        *command(command_named("bahasa"), ask_language, here),
        Press(LANGUAGE, choose_language, here),
        *command(command_named("bantuan"), show_help, here),
        Press(HELP_PAGE, turn_help, here),
        Press(SEE_MADE, see_made, here),
        AnyOf(note_leaving, Coming() & here),
    ]
