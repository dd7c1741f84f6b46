"""The profile: `/profil` with all that is told in it and a plain look, and declining tasks like a skipped one."""

from telegram import Update

from handlers.admitting import Admits, AnyOf, Asked, Handler, Holds, Press, command
from handlers.buttons import unpack
from handlers.context import Context, Tools
from handlers.join import answers_question
from handlers.screens.join import JOIN, standing_screen
from handlers.screens.menu import command_named
from handlers.screens.mine import language_screen as interface_screen
from handlers.screens.privacy import CORRECT
from handlers.screens.profile import ALLOW, FIELDS, HOURS, LANGUAGES, PART, PLACE, PLAIN, profile_screen
from handlers.screens.profile_parts import (
    FIELD,
    HOUR,
    LANGUAGE,
    LEVEL,
    REGISTER,
    ZONE,
    fields_screen,
    hours_screen,
    language_screen,
    languages_screen,
)
from handlers.screens.screen import Screen
from handlers.screens.work import AVOID, CLAIM
from handlers.screens.work import standing_screen as work_screen
from locales.phrase import phrase
from storage.desk import avoiding, expertise, people, places, profiles
from storage.desk.profiles import Shown
from storage.errors import Stale
from storage.facts import Person
from storage.rules.joining import SPOKEN


async def show_profile(update: Update, context: Context) -> None:
    del update
    await context.show(await _profile_screen(context, context.person))


async def show_part(update: Update, context: Context) -> None:
    """A part of it with its choices."""
    del update
    page = context.pressed.number(1) if len(context.pressed.fields) > 1 else 0
    shown = await context.look(profiles.look, context.person, context.instant.now)
    await context.show(_part_screen(shown, context.pressed.text(0), page))


async def show_language(update: Update, context: Context) -> None:
    del update
    tag = context.pressed.text(0)
    if tag not in SPOKEN:
        raise Stale(phrase("button-unknown"))
    await context.show(language_screen(context.person, tag))


async def speak(update: Update, context: Context) -> None:
    """How well, or not at all: then the list of languages is left."""
    del update
    tag, level = context.pressed.text(0), context.pressed.number(1)
    person = await context.apply(profiles.speak, context.person, tag, level)
    await context.show(language_screen(person, tag) if level else languages_screen(person), phrase("profile-changed"))


async def use_register(update: Update, context: Context) -> None:
    del update
    tag, register, used = context.pressed.text(0), context.pressed.text(1), context.pressed.number(2)
    person = await context.apply(profiles.use_register, context.person, tag, register, used)
    await context.show(language_screen(person, tag), phrase("profile-changed"))


async def work_at(update: Update, context: Context) -> None:
    del update
    hours, liked = context.pressed.text(0), context.pressed.number(1)
    person = await context.apply(profiles.work_at, context.person, hours, liked)
    await context.show(hours_screen(person), phrase("profile-changed"))


async def live_by(update: Update, context: Context) -> None:
    del update
    person = await context.apply(profiles.live_by, context.person, context.pressed.number(0))
    await context.show(hours_screen(person), phrase("profile-changed"))


async def tell_field(update: Update, context: Context) -> None:
    del update
    mark, stance, page = context.pressed.text(0), context.pressed.text(1), context.pressed.number(2)
    person = await context.apply(expertise.tell_field, context.person, mark, stance)
    shown = await context.look(profiles.look, person, context.instant.now)
    await context.show(fields_screen(shown, page), phrase("profile-changed"))


async def ask_place(update: Update, context: Context) -> None:
    """A question that is answered by writing a few letters."""
    del update
    person = await context.apply(places.ask, context.person, context.pressed.text(0))
    await context.chat.show_question(person, standing_screen(person))


async def turn_away(update: Update, context: Context) -> None:
    """Whoever does something else is asked no more; what they do is answered as ever."""
    del update
    context.met(await context.tools.desk.write(places.leave, context.person))
    await context.chat.end_questions(context.person)


async def decline(update: Update, context: Context) -> None:
    """No more tasks like the one that was skipped; the card at hand changes only if it is such a one."""
    del update
    assignment, offer = context.pressed.number(0), context.pressed.text(1)
    declined = await context.apply(avoiding.decline, context.person, assignment, offer, context.instant)
    await context.turn_card(context.person, work_screen(declined.after, phrase("avoid-kept")))


async def claim(update: Update, context: Context) -> None:
    """A field of tasks that wait is theirs: on with the first of them."""
    del update
    claimed = await context.apply(avoiding.claim, context.person, context.pressed.text(0), context.instant)
    await context.turn_card(context.person, work_screen(claimed.after, phrase("profile-changed")))


async def allow(update: Update, context: Context) -> None:
    del update
    person = await context.apply(avoiding.allow_topic, context.person, context.pressed.text(0))
    await context.show(await _profile_screen(context, person), phrase("profile-changed"))


async def show_plainly(update: Update, context: Context) -> None:
    """Words alone from now on, or pictures and emoji again; the screen stays the one it was."""
    del update
    wish, screen = context.pressed.number(0), context.pressed.text(1)
    person = await context.apply(people.show_plainly, context.person, wish)
    context.met(person)
    if screen == "profil":
        await context.show(await _profile_screen(context, person), phrase("profile-changed"))
    else:
        await context.show(interface_screen(person), phrase("profile-changed"))


def routes(tools: Tools) -> list[Handler]:
    works = Holds(tools, "work")
    return [
        *command(command_named("profil"), show_profile, works),
        Press(CORRECT, show_profile, works),
        *command(command_named("perbaiki"), show_profile, works),
        Press(PART, show_part, works),
        Press(LANGUAGE, show_language, works),
        Press(LEVEL, speak, works),
        Press(REGISTER, use_register, works),
        Press(HOUR, work_at, works),
        Press(ZONE, live_by, works),
        Press(FIELD, tell_field, works),
        Press(PLACE, ask_place, works),
        Press(AVOID, decline, works),
        Press(CLAIM, claim, works),
        Press(ALLOW, allow, works),
        Press(PLAIN, show_plainly, Holds(tools, "home")),
    ]


def forerunners(tools: Tools) -> list[Handler]:
    """Asked before all others, and whatever they do, the update is answered as ever."""
    return [AnyOf(turn_away, TurningAway() & Asked(tools))]


class TurningAway(Admits):
    """What is no answer to an open question of the profile: another button, a command, a reply to something else."""

    def filter(self, update: Update) -> bool:
        if update.callback_query is not None:
            return unpack(update.callback_query.data or "").verb != JOIN
        return update.message is not None and not answers_question(update.message)


async def _profile_screen(context: Context, person: Person) -> Screen:
    return profile_screen(await context.look(profiles.look, person, context.instant.now))


def _part_screen(shown: Shown, part: str, page: int) -> Screen:
    if part == FIELDS:
        return fields_screen(shown, page)
    if part == LANGUAGES:
        return languages_screen(shown.person)
    if part == HOURS:
        return hours_screen(shown.person)
    raise Stale(phrase("button-unknown"))
