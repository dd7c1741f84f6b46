"""What is done with somebody: a role, a pause and its end, sending away, handing batches over."""

from telegram import Message, Update
from telegram.ext import filters
from telegram.ext.filters import MessageFilter

from handlers.admitting import Concerned, Handler, Holds, Press, message
from handlers.buttons import Pressed, unpack
from handlers.context import Context, Tools
from handlers.people import onlooker, show_dossier
from handlers.screens.governing import (
    DO,
    GIVE,
    HAND,
    HEIR,
    PAUSE,
    PAUSING,
    REASON,
    REMOVE,
    REMOVING,
    RESUME,
    ROLE,
    WORDS,
    heirs_screen,
    led_screen,
    reasons_screen,
    roles_screen,
    spans_screen,
    words_screen,
)
from handlers.screens.people import name_of
from handlers.wording import said_in
from locales.phrase import Phrase, phrase
from storage.desk import crowd, governing
from storage.desk.crowd import Dossier
from storage.desk.governing import OBJECT
from storage.errors import Refused, Stale
from storage.rules.governing import LONGEST_REASON, REASONS, Measure, Post

MOST_HEIRS = 12
DOORS = {PAUSING: governing.pause, REMOVING: governing.remove}
DONE = {PAUSING: phrase("person-was-paused"), REMOVING: phrase("person-was-removed")}


async def ask_role(update: Update, context: Context) -> None:
    del update
    dossier = await _dossier(context)
    await context.show(roles_screen(context.person, dossier.seen.id, name_of(dossier.seen)))


async def give_role(update: Update, context: Context) -> None:
    """Give the role at once; a lead's only with a language."""
    del update
    post = Post(context.pressed.text(1), context.pressed.text(2))
    if post.role == "lead" and not post.language:
        dossier = await _dossier(context)
        await context.show(led_screen(context.person, dossier.seen.id, name_of(dossier.seen)))
        return
    await context.apply(governing.change_role, onlooker(context), _number(context), post, context.instant.now)
    await _show_after(context, phrase("person-has-role"))


async def ask_span(update: Update, context: Context) -> None:
    del update
    dossier = await _dossier(context)
    await context.show(spans_screen(dossier.seen.id, name_of(dossier.seen)))


async def ask_reason(update: Update, context: Context) -> None:
    del update
    measure, days = _measure(context.pressed)
    dossier = await _dossier(context)
    await context.show(reasons_screen(dossier.seen.id, name_of(dossier.seen), measure, days))


async def ask_removing(update: Update, context: Context) -> None:
    del update
    dossier = await _dossier(context)
    await context.show(reasons_screen(dossier.seen.id, name_of(dossier.seen), REMOVING, 0))


async def ask_words(update: Update, context: Context) -> None:
    """A message that waits for the reason as its reply."""
    del update
    measure, days = _measure(context.pressed)
    dossier = await _dossier(context)
    await context.show(words_screen(dossier.seen.id, name_of(dossier.seen), measure, days))


async def take_measure(update: Update, context: Context) -> None:
    """Pause somebody or send them away for the reason on the button."""
    del update
    measure, days = _measure(context.pressed)
    reason = context.pressed.text(3)
    if reason not in REASONS:
        raise Stale(phrase("button-unknown"))
    who, now = onlooker(context), context.instant.now
    await context.apply(DOORS[measure], who, _number(context), Measure(reason, days), now)
    await _show_after(context, DONE[measure])


async def take_words(update: Update, context: Context) -> None:
    """The same for a reason in one's own words."""
    pressed = waiting_for(update.message, REASON)
    words = said_in(update.message)
    if pressed is None or not 0 < len(words) <= LONGEST_REASON:
        raise Refused(phrase("measure-words-long", limit=LONGEST_REASON))
    measure, days = _measure(pressed)
    who, now, number = onlooker(context), context.instant.now, pressed.number(0)
    await context.apply(DOORS[measure], who, number, Measure(words, days), now)
    await show_dossier(context, await context.look(crowd.get, who, number), DONE[measure])


async def resume(update: Update, context: Context) -> None:
    del update
    await context.apply(governing.resume, onlooker(context), _number(context), context.instant.now)
    await _show_after(context, phrase("person-was-resumed"))


async def ask_heir(update: Update, context: Context) -> None:
    del update
    dossier = await _dossier(context)
    found = await context.look(crowd.list_heirs, onlooker(context), dossier.seen.id, MOST_HEIRS)
    heirs = [(heir.id, name_of(heir)) for heir in found]
    await context.show(heirs_screen(dossier.seen.id, name_of(dossier.seen), dossier.owned, heirs))


async def hand_over(update: Update, context: Context) -> None:
    del update
    heir, now = context.pressed.number(1), context.instant.now
    moved = await context.apply(governing.hand_over, onlooker(context), _number(context), heir, now)
    await _show_after(context, phrase("person-handed-over", batches=moved))


async def complain(update: Update, context: Context) -> None:
    """The button below what somebody was told."""
    del update
    await context.apply(governing.complain, context.person, "", context.tools.owners, context.instant.now)
    await context.chat.say(phrase("object-sent"))


async def complain_in_words(update: Update, context: Context) -> None:
    """A reply to what they were told."""
    words = said_in(update.message)
    if len(words) > LONGEST_REASON:
        raise Refused(phrase("measure-words-long", limit=LONGEST_REASON))
    await context.apply(governing.complain, context.person, words, context.tools.owners, context.instant.now)
    await context.chat.say(phrase("object-sent"))


class Replying(MessageFilter):
    """A text that answers a message of ours with a button of this verb: what it is for stands on the button."""

    def __init__(self, verb: str) -> None:
        super().__init__(name=f"replying to {verb}")
        self._verb = verb

    def filter(self, message: Message) -> bool:
        return waiting_for(message, self._verb) is not None


def waiting_for(message: Message | None, verb: str) -> Pressed | None:
    """The button of this verb on the message that this one answers."""
    above = message.reply_to_message if message is not None else None
    rows = above.reply_markup.inline_keyboard if above is not None and above.reply_markup is not None else ()
    buttons = (unpack(str(button.callback_data)) for row in rows for button in row)
    return next((pressed for pressed in buttons if pressed.verb == verb), None)


def routes(tools: Tools) -> list[Handler]:
    people, roles = Holds(tools, "people"), Holds(tools, "roles")
    return [
        Press(ROLE, ask_role, roles),
        Press(GIVE, give_role, roles),
        Press(PAUSE, ask_span, people),
        Press(REASON, ask_reason, people),
        Press(REMOVE, ask_removing, roles),
        Press(WORDS, ask_words, people),
        Press(DO, take_measure, people),
        Press(RESUME, resume, people),
        Press(HAND, ask_heir, roles),
        Press(HEIR, hand_over, roles),
        message(filters.TEXT & ~filters.COMMAND & Replying(REASON), take_words, people),
    ]


def complaint_routes(tools: Tools) -> list[Handler]:
    """Asked before those of joining: whoever was sent away may object too."""
    concerned = Concerned(tools)
    return [
        Press(OBJECT, complain, concerned),
        message(filters.TEXT & ~filters.COMMAND & Replying(OBJECT), complain_in_words, concerned),
    ]


async def _dossier(context: Context) -> Dossier:
    return await context.look(crowd.get, onlooker(context), _number(context))


async def _show_after(context: Context, said: Phrase) -> None:
    """The person as they stand after what was done."""
    await show_dossier(context, await _dossier(context), said)


def _number(context: Context) -> int:
    return context.pressed.number(0)


def _measure(pressed: Pressed) -> tuple[str, int]:
    """Which measure, and for how many days. Raises Stale for none there is."""
    if pressed.text(1) not in DOORS:
        raise Stale(phrase("button-unknown"))
    return pressed.text(1), pressed.number(2)
