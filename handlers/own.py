"""What is kept of oneself: `/data_saya` to read in chat, all of it as a file, and page by page what one sent."""

import asyncio

from telegram import Update

from handlers.admitting import Concerned, Handler, Press, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.own import A_PAGE, FILE, SENT, SHOW, overview_screen, sent_screen
from locales.phrase import phrase
from storage.desk import overview
from storage.desk.owndata import bundle, collect
from storage.desk.recordings import paths_of

FILE_NAME = "latihin-dataku"


async def show_overview(update: Update, context: Context) -> None:
    del update
    await context.show(overview_screen(await context.look(overview.overview, context.person)))


async def show_sent(update: Update, context: Context) -> None:
    del update
    before = context.pressed.number(0)
    await context.show(sent_screen(await context.look(overview.answers, context.person, A_PAGE + 1, before), before))


async def send_file(update: Update, context: Context) -> None:
    """Made beside everything else and sent at once: no copy of it lies on a disk."""
    del update
    plain = await context.tools.desk.stream(collect, context.person, context.instant.now)
    voices = await context.look(paths_of, context.person)
    document = await asyncio.to_thread(bundle, plain, context.tools.folder, voices)
    said = phrase("privacy-data-file" if document.whole else "privacy-data-without-voices")
    await context.chat.hand_over(FILE_NAME + document.suffix, document.content, said)
    await context.chat.say(phrase("privacy-data-sent"))


def routes(tools: Tools) -> list[Handler]:
    """Asked before those of joining: whoever has begun to join has this right too."""
    concerned = Concerned(tools)
    return [
        *command(command_named("data_saya"), show_overview, concerned),
        Press(SHOW, show_overview, concerned),
        Press(SENT, show_sent, concerned),
        Press(FILE, send_file, concerned),
    ]
