"""Breaches of personal data: `/insiden [buka | umumkan | tutup]`, and the buttons of one."""

from collections.abc import Callable
from datetime import timedelta

from telegram import Update
from telegram.ext import filters

from handlers.admitting import Handler, Holds, Press, command, message
from handlers.context import Context, Tools
from handlers.governing import Replying, waiting_for
from handlers.screens.broadcasts import CHOICES
from handlers.screens.incidents import (
    AIM,
    AUTHORITY,
    BEGIN,
    CLOSE,
    CLOSE_NOW,
    FILE,
    LETTER,
    LIST,
    PART,
    SEND,
    TICK,
    WHOM,
    WORDS,
    close_screen,
    incident_screen,
    incidents_screen,
    letter_screen,
    part_screen,
    whom_screen,
    words_screen,
)
from handlers.screens.menu import command_named
from handlers.wording import said_in
from locales.phrase import Phrase, phrase
from storage.desk import incidents, recipients
from storage.desk.incidents import INCIDENT, Incident
from storage.errors import Refused, Stale
from storage.rules.audience import read_audience
from storage.rules.breach import LONGEST_AGO, PARTS
from storage.rules.typed import typed_number


async def incident(update: Update, context: Context) -> None:
    """Without a word the list; `buka [hours ago]`, `umumkan` the letter to be sent, `tutup` the question whether."""
    said = [word.casefold() for word in context.args or ()]
    ways = {**dict.fromkeys(("buka", "open"), _open), **dict.fromkeys(("umumkan", "announce"), _announce)}
    ways |= dict.fromkeys(("tutup", "close"), _ask_close)
    if said and said[0] not in ways:
        raise Refused(phrase("breach-word", found=said[0][:20]))
    await (ways[said[0]](context, said[1:]) if said else list_incidents(update, context))


async def list_incidents(update: Update, context: Context) -> None:
    del update
    now = context.instant.now
    await context.show(incidents_screen(await context.look(incidents.list_newest, now), now))


async def begin(update: Update, context: Context) -> None:
    del update
    await _begin(context, context.pressed.number(0))


async def show_one(update: Update, context: Context) -> None:
    del update
    await _show(context, await _pressed(context))


async def show_part(update: Update, context: Context) -> None:
    del update
    await context.show(part_screen(await _pressed(context), _part(context.pressed.text(1))))


async def tick(update: Update, context: Context) -> None:
    del update
    number, name, choice = context.pressed.number(0), _part(context.pressed.text(1)), context.pressed.text(2)
    ticked = await context.apply(incidents.tick, number, name, choice, context.instant.now)
    await context.show(part_screen(ticked, name))


async def ask_words(update: Update, context: Context) -> None:
    """A message that waits for the words; its own button goes back to the ticks."""
    del update
    found, name = await _pressed(context), _part(context.pressed.text(1))
    stays = len(context.pressed.fields) > len(("number", "part"))
    await context.show(part_screen(found, name) if stays else words_screen(found, name))


async def take_words(update: Update, context: Context) -> None:
    """The reply to it."""
    pressed, words = waiting_for(update.message, WORDS), said_in(update.message)
    if pressed is None:
        raise Stale(phrase("button-unknown"))
    number, name, now = pressed.number(0), _part(pressed.text(1)), context.instant.now
    await context.show(part_screen(await context.apply(incidents.write, number, name, words, now), name))


async def ask_whom(update: Update, context: Context) -> None:
    del update
    await context.show(whom_screen(await _pressed(context)))


async def aim(update: Update, context: Context) -> None:
    del update
    number, choice = context.pressed.number(0), context.pressed.text(1)
    if choice not in CHOICES:
        raise Stale(phrase("button-unknown"))
    await context.show(whom_screen(await context.apply(incidents.aim, number, CHOICES[choice], context.instant.now)))


async def aim_in_words(update: Update, context: Context) -> None:
    """A reply to the question whom, in the words of `/siaran`."""
    pressed = waiting_for(update.message, AIM)
    if pressed is None:
        raise Stale(phrase("button-unknown"))
    audience, now = read_audience(said_in(update.message).split()), context.instant.now
    await context.show(whom_screen(await context.apply(incidents.aim, pressed.number(0), audience, now)))


async def show_letter(update: Update, context: Context) -> None:
    del update
    await context.show(letter_screen(await _pressed(context), context.tools.operator))


async def send(update: Update, context: Context) -> None:
    del update
    await _do(context, incidents.announce, phrase("breach-sent"))


async def tell_authority(update: Update, context: Context) -> None:
    del update
    await _do(context, incidents.tell_authority, phrase("breach-authority-noted"))


async def make_file(update: Update, context: Context) -> None:
    del update
    number, now = context.pressed.number(0), context.instant.now
    await context.apply(recipients.hand_over, context.person, number, now)
    await _show(context, await _pressed(context), phrase("breach-file-making"))


async def ask_close(update: Update, context: Context) -> None:
    del update
    await context.show(close_screen(await _pressed(context)))


async def close(update: Update, context: Context) -> None:
    """It ends with its report as a file."""
    del update
    await _do(context, recipients.close, phrase("breach-file-making"))


def routes(tools: Tools) -> list[Handler]:
    runs, written = Holds(tools, "incident"), filters.TEXT & ~filters.COMMAND
    return [
        *command(command_named("insiden"), incident, runs),
        Press(LIST, list_incidents, runs),
        Press(BEGIN, begin, runs),
        Press(INCIDENT, show_one, runs),
        Press(PART, show_part, runs),
        Press(TICK, tick, runs),
        Press(WORDS, ask_words, runs),
        message(written & Replying(WORDS), take_words, runs),
        Press(WHOM, ask_whom, runs),
        Press(AIM, aim, runs),
        message(written & Replying(AIM), aim_in_words, runs),
        Press(LETTER, show_letter, runs),
        Press(SEND, send, runs),
        Press(AUTHORITY, tell_authority, runs),
        Press(FILE, make_file, runs),
        Press(CLOSE, ask_close, runs),
        Press(CLOSE_NOW, close, runs),
    ]


async def _open(context: Context, said: list[str]) -> None:
    """`buka` was found just now, `buka 5` five hours ago."""
    hours = typed_number(said[0].rstrip("hj"), LONGEST_AGO) if said else 0
    if hours is None:
        raise Refused(phrase("breach-hours", most=LONGEST_AGO))
    await _begin(context, hours)


async def _begin(context: Context, hours: int) -> None:
    if hours > LONGEST_AGO:
        raise Stale(phrase("button-unknown"))
    now, owners = context.instant.now, context.tools.owners
    found = now - timedelta(hours=hours)
    await _show(context, await context.apply(incidents.open_, context.person, found, owners, now))


async def _announce(context: Context, said: list[str]) -> None:
    found = await _named(context, said)
    await context.show(letter_screen(found, context.tools.operator))


async def _ask_close(context: Context, said: list[str]) -> None:
    await context.show(close_screen(await _named(context, said)))


async def _named(context: Context, said: list[str]) -> Incident:
    """The incident of this number, the newest open one without."""
    now, number = context.instant.now, typed_number(said[0].lstrip("#"), LONGEST_AGO) if said else None
    if number is None:
        return await context.look(incidents.newest, now)
    return await context.look(incidents.get, number, now)


async def _pressed(context: Context) -> Incident:
    return await context.look(incidents.get, context.pressed.number(0), context.instant.now)


async def _do(context: Context, door: Callable[..., Incident], said: Phrase) -> None:
    """One step that is kept under the name of whoever takes it."""
    done = await context.apply(door, context.person, context.pressed.number(0), context.instant.now)
    await _show(context, done, said)


async def _show(context: Context, found: Incident, *above: Phrase) -> None:
    await context.show(incident_screen(found, context.instant.now, *above))


def _part(name: str) -> str:
    """Raises Stale where the letter has no such part."""
    if name not in PARTS:
        raise Stale(phrase("button-unknown"))
    return name
