"""The one list of everything the bot answers to. The first that fits is the only one that answers.

1. What does not come from a person in a private chat is ignored.
2. What somebody may always ask of us about themselves; then whoever has not joined yet is led through joining.
3. Edited messages, before commands: a changed command is not a new one.
4. Buttons and commands, each for those who may.
5. Commands somebody may not give, and buttons nobody answers to any more.
6. What is written: by then it is an answer to the task at hand. Last, everything that is no text.
"""

from telegram import Update
from telegram.ext import filters
from telegram.ext.filters import MessageFilter

from handlers import batches, exports, guides, join, mine, packets, pausing, people, privacy, profile, troubles, work
from handlers.admitting import AnyOf, Handler, Holds, Outside, Pressing, command, message
from handlers.context import Context, Tools
from handlers.screens.menu import COMMANDS
from locales.phrase import phrase
from storage.errors import NotAllowed, Stale


def routes(tools: Tools) -> list[Handler]:
    """Every handler, in the order in which they are asked."""
    return [
        AnyOf(work.ignore, Outside()),
        *privacy.routes(tools),
        *pausing.routes(tools),
        *join.routes(tools),
        *work.edit_routes(tools),
        *guides.routes(tools),
        *work.routes(tools),
        *packets.routes(tools),
        *mine.routes(tools),
        *profile.routes(tools),
        *batches.routes(tools),
        *exports.routes(tools),
        *troubles.routes(tools),
        *people.routes(tools),
        *_left_over(tools),
        *work.text_routes(tools),
    ]


class LoneCommand(MessageFilter):
    """A message that is a command and nothing else; a slash at the start of a sentence is part of the sentence."""

    def filter(self, message: object) -> bool:
        text = getattr(message, "text", None) or ""
        return text.startswith("/") and len(text.split()) == 1


async def refuse_command(update: Update, context: Context) -> None:
    del update, context
    raise NotAllowed


async def hint_at_help(update: Update, context: Context) -> None:
    del update
    await context.chat.say(phrase("command-unknown"))


async def refuse_button(update: Update, context: Context) -> None:
    del update, context
    raise Stale(phrase("button-unknown"))


def _left_over(tools: Tools) -> list[Handler]:
    trainer = Holds(tools, "trainer")
    refused = [handler for spec in COMMANDS for handler in command(spec, refuse_command, trainer)]
    return [
        *refused,
        AnyOf(refuse_button, Pressing() & trainer),
        message(filters.COMMAND & LoneCommand(), hint_at_help, trainer),
    ]
