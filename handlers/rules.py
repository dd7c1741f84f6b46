"""The rules of a batch: objecting to what one did."""

from telegram import Update
from telegram.ext import filters

from handlers.admitting import Concerned, Handler, Press, message
from handlers.context import Context, Tools
from handlers.governing import Replying, waiting_for
from handlers.wording import said_in
from locales.phrase import phrase
from storage.desk import disputing
from storage.desk.disputing import Complaint
from storage.desk.enforcing import OBJECT
from storage.errors import Refused, Stale
from storage.rules.governing import LONGEST_REASON


async def object_to(update: Update, context: Context) -> None:
    """The button below what somebody was told."""
    del update
    await _object(context, context.pressed.number(0), "")


async def object_in_words(update: Update, context: Context) -> None:
    """A reply to what they were told."""
    pressed, words = waiting_for(update.message, OBJECT), said_in(update.message)
    if pressed is None:
        raise Stale(phrase("button-unknown"))
    if len(words) > LONGEST_REASON:
        raise Refused(phrase("measure-words-long", limit=LONGEST_REASON))
    await _object(context, pressed.number(0), words)


async def _object(context: Context, number: int, words: str) -> None:
    said = Complaint(context.person, words, context.instant.now)
    await context.apply(disputing.dispute, number, said, context.tools.owners)
    await context.chat.say(phrase("object-sent"))


def dispute_routes(tools: Tools) -> list[Handler]:
    """Asked before those of joining: whoever was sent away may object too."""
    concerned = Concerned(tools)
    return [
        Press(OBJECT, object_to, concerned),
        message(filters.TEXT & ~filters.COMMAND & Replying(OBJECT), object_in_words, concerned),
    ]
