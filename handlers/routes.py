"""The one list of everything the bot answers to. The first that fits is the only one that answers.

1. What does not come from a person in a private chat is ignored; what is too much at once is not read.
2. What somebody may always ask of us about themselves; then whoever has not joined yet is led through joining.
3. Edited messages, before commands: a changed command is not a new one.
4. Buttons and commands, each for those who may.
5. Commands somebody may not give, and buttons nobody answers to any more.
6. What is written: by then it is an answer to the task at hand. Last, everything that is no text, and whatever those
   send who are given no tasks.
"""

from telegram import Update
from telegram.ext import filters
from telegram.ext.filters import MessageFilter

from handlers import (
    accounts,
    admission,
    appealing,
    appointments,
    asking,
    batches,
    broadcasts,
    cases,
    certificates,
    exports,
    governing,
    growing,
    guides,
    history,
    incidents,
    inviting,
    join,
    keys,
    mine,
    minors,
    own,
    packets,
    pausing,
    pay,
    payouts,
    people,
    privacy,
    profile,
    proving,
    rehearsing,
    retention,
    review,
    rings,
    rules,
    signs,
    steering,
    trace,
    training,
    troubles,
    watching,
    work,
)
from handlers.admitting import (
    AnyOf,
    Callback,
    Crowded,
    Handler,
    Holds,
    Outside,
    Pressing,
    command,
    guards_of,
    message,
)
from handlers.context import Context, Tools
from handlers.screens.menu import COMMANDS
from handlers.screens.screen import Screen
from locales.phrase import phrase
from storage.errors import NotAllowed, Stale
from storage.roles import Right


def routes(tools: Tools) -> list[Handler]:
    """Every handler, in the order in which they are asked. From now on nobody sees buttons that are not theirs."""
    heard = [
        AnyOf(work.ignore, Outside()),
        AnyOf(tell_crowded, Crowded(tools)),
        *certificates.check_routes(tools),
        *privacy.routes(tools),
        *own.routes(tools),
        *appealing.routes(tools),
        *pausing.routes(tools),
        *governing.complaint_routes(tools),
        *rules.dispute_routes(tools),
        *retention.routes(tools),
        *join.routes(tools),
        *work.edit_routes(tools),
        *guides.routes(tools),
        *appointments.routes(tools),
        *asking.routes(tools),
        *work.routes(tools),
        *packets.routes(tools),
        *training.routes(tools),
        *certificates.routes(tools),
        *mine.routes(tools),
        *history.routes(tools),
        *pay.routes(tools),
        *payouts.routes(tools),
        *accounts.routes(tools),
        *profile.routes(tools),
        *minors.routes(tools),
        *steering.routes(tools),
        *rules.routes(tools),
        *batches.routes(tools),
        *growing.routes(tools),
        *rehearsing.routes(tools),
        *exports.routes(tools),
        *troubles.routes(tools),
        *keys.routes(tools),
        *review.routes(tools),
        *cases.routes(tools),
        *inviting.routes(tools),
        *people.routes(tools),
        *governing.routes(tools),
        *signs.routes(tools),
        *rings.routes(tools),
        *proving.routes(tools),
        *admission.routes(tools),
        *broadcasts.routes(tools),
        *trace.routes(tools),
        *watching.routes(tools),
        *incidents.routes(tools),
    ]
    tools.guards = guards_of(heard)
    return [
        *heard,
        *_left_over(tools),
        *work.text_routes(tools),
        message(filters.ALL & ~filters.StatusUpdate.ALL, tell_looker, Holds(tools, "home")),
    ]


def forerunners(tools: Tools) -> list[Handler]:
    """What happens before an update is answered; none of them is an answer."""
    return profile.forerunners(tools)


class LoneCommand(MessageFilter):
    """A message that is a command and nothing else; a slash at the start of a sentence is part of the sentence."""

    def filter(self, message: object) -> bool:
        text = getattr(message, "text", None) or ""
        return text.startswith("/") and len(text.split()) == 1


def refuses(right: Right) -> Callback:
    """Answers a command that somebody without this right gave."""

    async def refuse_command(update: Update, context: Context) -> None:
        del update, context
        raise NotAllowed(right)

    return refuse_command


async def tell_looker(update: Update, context: Context) -> None:
    """Whatever somebody sends who is given no tasks."""
    del update
    await context.chat.say(phrase("only-looks"))


async def tell_crowded(update: Update, context: Context) -> None:
    """Whoever sends more than is kept: up to which message it was read."""
    del update
    await context.chat.reply(Screen(head=(phrase("too-much-at-once"),)))


async def hint_at_help(update: Update, context: Context) -> None:
    del update
    await context.chat.say(phrase("command-unknown"))


async def refuse_button(update: Update, context: Context) -> None:
    del update, context
    raise Stale(phrase("button-unknown"))


def _left_over(tools: Tools) -> list[Handler]:
    here = Holds(tools, "home")
    refused = [handler for spec in COMMANDS for handler in command(spec, refuses(spec.right), here)]
    return [
        *refused,
        AnyOf(refuse_button, Pressing() & here),
        message(filters.COMMAND & LoneCommand(), hint_at_help, here),
    ]
