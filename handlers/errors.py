"""What is answered when something did not go as asked: a refusal has its sentence, a stale button the true screen.

Anything else is noted for whoever takes updates in, who tries again and, after the last try, says a kind sentence.
"""

import logging
from contextlib import suppress

from telegram import Bot, Update
from telegram.error import Forbidden, NetworkError, TelegramError, TimedOut

from handlers.context import Context
from handlers.screens.join import standing_screen as joining_screen
from handlers.screens.menu import MENU, command_named
from handlers.screens.work import CARD_VERBS, standing_screen
from locales.phrase import phrase
from locales.phrasebook import Phrasebook
from storage.desk import assignments, people
from storage.errors import AlreadyApplied, LatihinError, Stale

CARD_COMMANDS = frozenset((name,) for command in ("tugas", "lewati", "ubah") for name in command_named(command).names)

log = logging.getLogger(__name__)


async def answer_error(update: object, context: Context) -> None:
    """The application's error handler. Whatever it cannot answer is left in `failures` under the update's number."""
    if not isinstance(update, Update) or context.error is None:
        log.error("Outside an update: %s", type(context.error).__name__)
        return
    try:
        await _answer(context, context.error)
    except Exception as error:  # noqa: BLE001 - what fails while a failure is answered is a failure all the same
        await _note(context, error)


async def apologise(bot: Bot, telegram_id: int, book: Phrasebook) -> None:
    """Tell someone that what they last did could not be taken. Never raises over Telegram's troubles."""
    try:
        await bot.send_message(telegram_id, book.say(phrase("apology")))
    except TelegramError as error:
        log.warning("No apology reached %s: %s", telegram_id, type(error).__name__)


async def _answer(context: Context, error: Exception) -> None:
    match error:
        case AlreadyApplied() | Stale():
            await _show_where_they_stand(context, error)
        case LatihinError():
            await context.chat.say(error.phrase)
        case _:
            await _note(context, error)


async def _show_where_they_stand(context: Context, error: LatihinError) -> None:
    """The true screen: the open step of joining, the card, or the menu."""
    person = context.known
    if person is None:
        await context.chat.say(error.phrase)
    elif person.step is not None or not person.may("work") or not _concerns_card(context):
        await context.show(joining_screen(person, error.phrase))
    else:
        standing = await context.look(assignments.standing, person, _assignment(context))
        toast = None if isinstance(error, AlreadyApplied) else error.phrase
        # A message has no button on which to say it.
        above = (toast,) if toast is not None and not context.pressed.verb else ()
        await context.show_card(person, standing_screen(standing, *above), toast)


def _concerns_card(context: Context) -> bool:
    """Whether this update was for the card: one of its buttons, a command of its, a text or a voice note."""
    pressed = context.pressed
    message = None if pressed.verb else context.incoming.effective_message
    if pressed.verb == MENU:
        return pressed.fields[:1] in CARD_COMMANDS
    if not pressed.verb and message is not None and message.voice is not None:
        return True
    if pressed.verb or message is None or message.text is None:
        return pressed.verb in CARD_VERBS
    name = message.text.split()[0].partition("@")[0]
    return not name.startswith("/") or (name[1:],) in CARD_COMMANDS


def _assignment(context: Context) -> int | None:
    """The assignment the pressed button of a card is of."""
    pressed = context.pressed
    if pressed.verb not in CARD_VERBS or not pressed.fields:
        return None
    with suppress(Stale):
        return pressed.number(0)
    return None


async def _note(context: Context, error: Exception) -> None:
    """React by class: who is gone is marked, an answer that may have arrived is let be, the rest is a failed try."""
    number = context.incoming.update_id
    if isinstance(error, Forbidden):
        if context.known is not None:
            await context.tools.desk.write(people.mark_unreachable, context.known.id, context.instant.now)
    elif _may_have_arrived(error) and context.incoming.callback_query is None:
        # Sent again it could stand there twice. An edit could not: that one is tried again.
        log.warning("Update %d: the answer may be lost (%s)", number, type(error).__name__)
    else:
        context.tools.failures[number] = error


def _may_have_arrived(error: Exception) -> bool:
    return isinstance(error, TimedOut) or type(error) is NetworkError
