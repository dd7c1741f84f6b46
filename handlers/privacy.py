"""What everybody may ask of us about themselves: `/privasi`, change a consent, my data, correct, erase me."""

import asyncio
import logging
from datetime import timedelta

from telegram import Update

from handlers import recordings
from handlers.admitting import Concerned, Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.pay import payout_key
from handlers.screens.menu import command_named
from handlers.screens.privacy import (
    ANEW,
    ANSWER,
    CONSENT,
    ERASE,
    ERASE_NOW,
    GIVE,
    WITHDRAW,
    anew_screen,
    answered_screen,
    changed_toast,
    consent_screen,
    erase_screen,
    erased_screen,
    privacy_screen,
    stranger_screen,
    ticked_topics,
)
from handlers.screens.screen import Screen
from locales.phrase import phrase
from storage.desk import erasing, privacy, statements, tombstones
from storage.desk.consenting import Said
from storage.desk.statements import Dues
from storage.errors import BadSetting, Stale
from storage.rules.joining import CONSENT_VERSION, TOPICS, topic_named
from storage.rules.tombstone import receipt_of

DOORS = {GIVE: privacy.give, WITHDRAW: privacy.withdraw}
# Letters in a button, of 64 possible ones each.
CHANCE = 12
# How long the last question before erasing may stand: an older button asks again.
PATIENCE = timedelta(minutes=10)

log = logging.getLogger(__name__)


async def show_privacy(update: Update, context: Context) -> None:
    del update
    await context.show(privacy_screen(await context.look(privacy.agreed, context.person), context.tools.operator))


async def change_consent(update: Update, context: Context) -> None:
    del update
    topic, wish = context.pressed.text(0), context.pressed.text(1)
    if topic not in TOPICS or wish not in DOORS or context.person.joined is None:
        raise Stale(phrase("button-unknown"))
    number = context.incoming.update_id
    agreed = await context.apply(DOORS[wish], context.person, topic, context.instant.now, number)
    await context.show(privacy_screen(agreed, context.tools.operator), changed_toast(topic, wish))


async def ask_anew(update: Update, context: Context) -> None:
    """The wording has changed: all of it once more, with what was ticked so far."""
    del update
    await context.show(anew_screen(context.person, context.pressed.number(0)))


async def answer_anew(update: Update, context: Context) -> None:
    """To the wording as it stands in the message; where that is not the newest any more, the newest is shown."""
    del update
    ticks, version = context.pressed.number(0), context.pressed.text(1)
    if version != CONSENT_VERSION:
        await context.show(anew_screen(context.person, 0))
        return
    said = Said(context.instant.now, context.incoming.update_id)
    agreed = await context.apply(privacy.answer_anew, context.person, ticked_topics(ticks), said)
    await context.show(answered_screen(agreed))


async def consent_by_word(update: Update, context: Context) -> None:
    """`/setuju terbit` and `/tarik_setuju terbit` at once; without a word all of them with their buttons."""
    words = " ".join(context.args or ()).casefold()
    topic = topic_named(words)
    if topic is None or context.person.joined is None:
        await show_privacy(update, context)
        return
    said = (update.message.text or "") if update.message else ""
    wish = GIVE if said[1:].startswith(command_named("setuju").names) else WITHDRAW
    agreed = await context.apply(DOORS[wish], context.person, topic, context.instant.now, context.incoming.update_id)
    await context.show(consent_screen(agreed, topic, wish))


async def ask_erase(update: Update, context: Context) -> None:
    del update
    await context.show(await _question(context))


async def erase(update: Update, context: Context) -> None:
    """Only if it was asked just now, and of who they are now."""
    del update
    person, now = context.person, context.instant.now
    whose, asked = context.pressed.number(0), context.pressed.number(1)
    if whose != person.id or now.timestamp() - asked > PATIENCE.total_seconds():
        await context.show(await _question(context))
        return
    receipt = receipt_of(":".join(context.pressed.fields))
    await recordings.forget(context)
    await context.apply(erasing.erase, person, receipt, now)
    await remember(context)
    await context.show(erased_screen(receipt, now, await _dues(context, person.id)))


async def meet_stranger(update: Update, context: Context) -> None:
    """Nothing is kept of them, and only `/start` changes that; what erased them shows its receipt again."""
    del update
    receipt = receipt_of(":".join(context.pressed.fields))
    at = await context.look(tombstones.find_erasure, receipt) if context.pressed.verb == ERASE_NOW else None
    if at is None:
        await context.show(stranger_screen())
    else:
        # The receipt is made of all that the button carries: who knows it was this very person.
        await context.show(erased_screen(receipt, at, await _dues(context, context.pressed.number(0))))


async def _question(context: Context) -> Screen:
    """Asks once more before erasing; some chance is in its button, so that nobody can guess a receipt."""
    dues = await _dues(context, context.person.id)
    return erase_screen(context.person, context.instant.now, context.tools.code()[:CHANCE], dues)


async def _dues(context: Context, person_id: int) -> Dues:
    return await context.look(statements.dues_of, person_id, await payout_key(context))


async def remember(context: Context) -> None:
    """Write the promise beside the database too; where that fails, housekeeping tries again."""
    stones = await context.look(tombstones.list_stones)
    try:
        await asyncio.to_thread(tombstones.write_beside, context.tools.folder, stones)
    except (OSError, BadSetting) as error:
        log.warning("the file of tombstones is written later: %r", error)


def routes(tools: Tools) -> list[Handler]:
    """Asked before those of joining: whoever has begun to join has these rights too."""
    concerned = Concerned(tools)
    return [
        *command(command_named("privasi"), show_privacy, concerned),
        *command(command_named("setuju"), consent_by_word, concerned),
        *command(command_named("tarik_setuju"), consent_by_word, concerned),
        *command(command_named("hapus_saya"), ask_erase, concerned),
        Press(CONSENT, change_consent, concerned),
        Press(ANEW, ask_anew, Holds(tools, "home")),
        Press(ANSWER, answer_anew, Holds(tools, "home")),
        Press(ERASE, ask_erase, concerned),
        Press(ERASE_NOW, erase, concerned),
    ]
