"""What everybody may ask of us about themselves: `/privasi`, change a consent, my data, correct, erase me."""

from datetime import timedelta

from telegram import Update

from handlers import recordings
from handlers.admitting import Concerned, Handler, Press, command
from handlers.context import Context, Tools
from handlers.screens.menu import command_named
from handlers.screens.privacy import (
    CONSENT,
    DATA,
    ERASE,
    ERASE_NOW,
    GIVE,
    WITHDRAW,
    changed_toast,
    erase_screen,
    erased_screen,
    privacy_screen,
    stranger_screen,
)
from locales.phrase import phrase
from storage.desk import privacy
from storage.desk.owndata import collect
from storage.errors import Stale
from storage.rules.joining import TOPICS

DOORS = {GIVE: privacy.give, WITHDRAW: privacy.withdraw}
FILE_NAME = "latihin-dataku"
# How long the last question before erasing may stand: an older button asks again.
PATIENCE = timedelta(minutes=10)


async def show_privacy(update: Update, context: Context) -> None:
    del update
    await context.show(privacy_screen(await context.look(privacy.agreed, context.person)))


async def change_consent(update: Update, context: Context) -> None:
    del update
    topic, wish = context.pressed.text(0), context.pressed.text(1)
    if topic not in TOPICS or wish not in DOORS or context.person.joined is None:
        raise Stale(phrase("button-unknown"))
    agreed = await context.apply(DOORS[wish], context.person, topic, context.instant.now)
    await context.show(privacy_screen(agreed), changed_toast(topic, wish))


async def send_data(update: Update, context: Context) -> None:
    """Made beside everything else and sent at once: no copy of it lies on a disk."""
    del update
    document = await context.tools.desk.stream(collect, context.person, context.instant.now)
    await context.chat.hand_over(FILE_NAME + document.suffix, document.content, phrase("privacy-data-file"))
    await context.chat.say(phrase("privacy-data-sent"))


async def ask_erase(update: Update, context: Context) -> None:
    del update
    await context.show(erase_screen(context.person, context.instant.now))


async def erase(update: Update, context: Context) -> None:
    """Only if it was asked just now, and of who they are now."""
    del update
    person, now = context.person, context.instant.now
    whose, asked = context.pressed.number(0), context.pressed.number(1)
    if whose != person.id or now.timestamp() - asked > PATIENCE.total_seconds():
        await context.show(erase_screen(person, now))
        return
    await recordings.forget(context)
    await context.apply(privacy.erase, person, receipt_of(context), now)
    await context.show(erased_screen(receipt_of(context)))


async def meet_stranger(update: Update, context: Context) -> None:
    """Nothing is kept of them, and only `/start` changes that; what erased them shows its receipt again."""
    del update
    if context.pressed.verb == ERASE_NOW and await context.look(privacy.was_erased, receipt_of(context)):
        await context.show(erased_screen(receipt_of(context)))
    else:
        await context.show(stranger_screen())


def receipt_of(context: Context) -> str:
    """The number of an erasure: the same however often its button is pressed, and nothing of the person is in it."""
    return f"H-{context.pressed.number(0)}-{context.pressed.text(1).upper()}"


def routes(tools: Tools) -> list[Handler]:
    """Asked before those of joining: whoever has begun to join has these rights too."""
    concerned = Concerned(tools)
    return [
        *command(command_named("privasi"), show_privacy, concerned),
        Press(CONSENT, change_consent, concerned),
        Press(DATA, send_data, concerned),
        Press(ERASE, ask_erase, concerned),
        Press(ERASE_NOW, erase, concerned),
    ]
