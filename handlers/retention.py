"""How long what is kept: `/retensi` for everybody, `/catatan_pemrosesan` for those who answer for it."""

from telegram import Update

from handlers.admitting import Concerned, Handler, Holds, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.retention import record_lines, retention_screen
from locales.phrase import phrase
from storage.desk import chores

CHORE = "forget"
FILE_NAME = "latihin-catatan-pemrosesan.md"


async def show_retention(update: Update, context: Context) -> None:
    del update
    await context.show(retention_screen(context.person, await context.look(chores.find, CHORE)))


async def send_record(update: Update, context: Context) -> None:
    """Made from the same table, so that it says what is done."""
    del update
    lines = [context.book.say(line) for line in record_lines(context.tools.operator)]
    content = "\n".join(lines).encode() + b"\n"
    await context.chat.hand_over(FILE_NAME, content, phrase("record-file"))
    await context.chat.say(phrase("record-sent"))


def routes(tools: Tools) -> list[Handler]:
    return [
        *command(command_named("retensi"), show_retention, Concerned(tools)),
        *command(command_named("catatan_pemrosesan"), send_record, Holds(tools, "trace")),
    ]
