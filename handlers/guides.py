"""New guidelines for batches: `/panduan <paket>` as a reply to a text or with it below, or the button of a batch."""

from telegram import Message, Update
from telegram.ext import filters
from telegram.ext.filters import MessageFilter

from handlers.admitting import Commanded, Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.screens.batches import REWORD
from handlers.screens.guides import ask_screen, reworded_screen
from handlers.screens.menu import command_named
from locales.phrase import phrase
from storage.desk import batches, chats, guides
from storage.desk.chats import Asked
from storage.errors import Refused
from storage.rules.cleaning import clean


class Named(MessageFilter):
    """A command with words behind it."""

    def filter(self, message: Message) -> bool:
        return len((message.text or "").split(maxsplit=1)) > 1


async def reword(update: Update, context: Context) -> None:
    """The batch stands behind the command; the text below it, or in the message this is the reply to."""
    said = update.message
    words = clean((said.text if said else None) or "").split(maxsplit=1)[1]
    name, _, below = words.partition("\n")
    under = said.reply_to_message.text if said and said.reply_to_message else None
    text = below.strip() or clean(under or "").strip()
    if not text:
        raise Refused(phrase("guide-how"))
    reworded = await context.apply(guides.reword_named, name.strip(), text, context.person, context.instant.now)
    await context.show(reworded_screen(reworded))


async def ask(update: Update, context: Context) -> None:
    """A message that waits for the new wording as its reply."""
    del update
    batch = await context.look(batches.get_batch, context.pressed.number(0))
    message = await context.chat.send(ask_screen(batch))
    await context.tools.desk.write(chats.ask, context.person.id, message, Asked(batch=batch.id))
    await context.chat.say(phrase("guide-asked"))


def routes(tools: Tools) -> list[Handler]:
    """Asked before those of working: without a name `/panduan` shows the guideline at hand."""
    steers = Holds(tools, "steer")
    return [
        Commanded(command_named("panduan").names, reword, filters.UpdateType.MESSAGE & Named() & steers),
        Press(REWORD, ask, steers),
    ]
