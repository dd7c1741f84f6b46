"""Being called to work: `/tugas 10 jam 19.00`, the appointments there are, quiet hours, and a reminder's buttons."""

from telegram import Message, Update
from telegram.ext import filters
from telegram.ext.filters import MessageFilter

from handlers.admitting import Commanded, Handler, Holds, Press
from handlers.context import Context, Tools
from handlers.screens.appointments import LIST, MAKE, QUIET, appointments_screen
from handlers.screens.menu import command_named
from locales.phrase import phrase
from storage.desk import appointments
from storage.desk.appointments import DROP, LATER
from storage.rules.appointing import checked, clock, read_wanted
from storage.rules.cleaning import clean


class Counting(MessageFilter):
    """A command with a number behind it."""

    def filter(self, message: Message) -> bool:
        return (message.text or "").partition(" ")[2].strip()[:1].isdecimal()


async def make_written(update: Update, context: Context) -> None:
    said = update.message
    wanted = read_wanted(clean((said.text if said else None) or "").partition(" ")[2])
    made = await context.apply(appointments.make, context.person, wanted, context.instant.now)
    await context.show(appointments_screen(context.person, made, context.instant.now))


async def make_pressed(update: Update, context: Context) -> None:
    del update
    wanted = checked(context.pressed.number(1), context.pressed.number(0))
    made = await context.apply(appointments.make, context.person, wanted, context.instant.now)
    toast = phrase("appoint-made", tasks=wanted.tasks, at=clock(wanted.minute))
    await context.show(appointments_screen(context.person, made, context.instant.now), toast)


async def show(update: Update, context: Context) -> None:
    del update
    found = await context.look(appointments.list_of, context.person)
    await context.show(appointments_screen(context.person, found, context.instant.now))


async def drop(update: Update, context: Context) -> None:
    del update
    left = await context.apply(appointments.drop, context.person, context.pressed.number(0))
    await context.show(appointments_screen(context.person, left, context.instant.now), phrase("appoint-dropped"))


async def put_off(update: Update, context: Context) -> None:
    """The reminder goes; the next one comes in an hour."""
    del update
    await context.apply(appointments.put_off, context.person, context.pressed.number(0), context.instant.now)
    await context.chat.say(phrase("appoint-put-off"))


async def be_quiet(update: Update, context: Context) -> None:
    del update
    person = await context.apply(appointments.be_quiet, context.person, context.pressed.number(0))
    found = await context.look(appointments.list_of, person)
    await context.show(appointments_screen(person, found, context.instant.now), phrase("profile-changed"))


def routes(tools: Tools) -> list[Handler]:
    """Asked before those of working: without a number `/tugas` gives a task."""
    works = Holds(tools, "work")
    return [
        Commanded(command_named("tugas").names, make_written, filters.UpdateType.MESSAGE & Counting() & works),
        Press(LIST, show, works),
        Press(MAKE, make_pressed, works),
        Press(DROP, drop, works),
        Press(LATER, put_off, works),
        Press(QUIET, be_quiet, works),
    ]
