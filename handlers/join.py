"""Joining: `/start` with or without an invite, what is kept and why, age, consents, languages, region."""

from telegram import Update
from telegram.ext import CommandHandler, filters

from handlers.admitting import AnyOf, Handler, Holds, Newcomer, Press, Pressing, Stranger, message
from handlers.context import Context, Tools
from handlers.privacy import meet_stranger
from handlers.screens.join import (
    JOIN,
    SPEAK,
    YOUNG,
    again_screen,
    joined_screen,
    standing_screen,
    uninvited_screen,
    young_screen,
)
from handlers.screens.menu import menu_for
from handlers.screens.privacy import corrected_screen
from handlers.screens.screen import Screen
from locales.languages import LANGUAGES
from locales.phrase import phrase
from storage.desk import joining, people
from storage.errors import Stale
from storage.facts import Person
from storage.rules.cleaning import clean
from storage.rules.joining import AGE, REGION


async def start(update: Update, context: Context) -> None:
    """Come in, or come back; an invite may raise the role."""
    del update
    code = clean(context.args[0]) if context.args else ""
    arrival = await context.apply(joining.start, context.visitor, code, context.tools.door, context.instant.now)
    await _show_arrival(context, arrival)
    if arrival.person is not None and arrival.person.step is None:
        await _offer_commands(context, arrival.person)


async def answer(update: Update, context: Context) -> None:
    """A button of one of the steps; a button of an earlier step shows the open one."""
    del update
    step, choice = context.pressed.text(0), context.pressed.text(1)
    before = context.person
    person = await context.apply(joining.answer, before, step, choice, context.instant.now)
    await _show_standing(context, before, person)


async def take_text(update: Update, context: Context) -> None:
    """The region in the person's own words; before that step the open step is shown again."""
    told = clean((update.message.text or "") if update.message else "").strip()
    before = context.known
    if before is None or before.step != REGION:
        await lead(update, context)
        return
    person = await context.apply(people.tell_region, before, told, context.instant.now)
    await _show_standing(context, before, person)


async def lead(update: Update, context: Context) -> None:
    """Whatever somebody sends or presses who has begun to join: the step that is open."""
    del update
    arrival = await context.apply(joining.start, context.visitor, "", context.tools.door, context.instant.now)
    await _show_arrival(context, arrival)


async def switch_language(update: Update, context: Context) -> None:
    del update
    language = context.pressed.text(0)
    if language not in LANGUAGES:
        raise Stale(phrase("button-unknown"))
    person = await context.apply(people.choose_language, context.person, language)
    context.met(person)
    await context.show(standing_screen(person))


async def ask_age_again(update: Update, context: Context) -> None:
    del update
    person = context.person
    await context.show(young_screen() if person.step == AGE else standing_screen(person))


async def show_menu(update: Update, context: Context) -> None:
    """An old button of joining, pressed by someone who has long joined."""
    del update
    await context.show(again_screen(context.person))


def routes(tools: Tools) -> list[Handler]:
    """Everything from people who have not joined, and `/start` from everybody: only it makes someone known."""
    stranger, begun = Stranger(tools), Newcomer(tools)
    return [
        CommandHandler("start", start, filters.UpdateType.MESSAGE),
        message(filters.ALL, meet_stranger, stranger),
        AnyOf(meet_stranger, Pressing() & stranger),
        Press(JOIN, answer, begun),
        Press(SPEAK, switch_language, begun),
        Press(YOUNG, ask_age_again, begun),
        message(filters.TEXT & ~filters.COMMAND, take_text, begun),
        message(filters.ALL, lead, begun),
        AnyOf(lead, Pressing() & begun),
        *(Press(verb, show_menu, Holds(tools, "home")) for verb in (JOIN, SPEAK, YOUNG)),
    ]


async def _show_arrival(context: Context, arrival: joining.Arrival) -> None:
    """To whoever is nobody here we say what they need; nothing of them is kept."""
    above = () if arrival.refusal is None else (arrival.refusal,)
    if arrival.person is None:
        await context.show(uninvited_screen(*above))
    else:
        context.met(arrival.person)
        await context.show(_arrival_screen(arrival, arrival.person))


def _arrival_screen(arrival: joining.Arrival, person: Person) -> Screen:
    above = () if arrival.refusal is None else (arrival.refusal,)
    if arrival.raised:
        above = (phrase("invite-raised", role=phrase(f"role-{person.role}")),)
    if person.step is None and not above:
        return again_screen(person)
    return standing_screen(person, *above)


async def _show_standing(context: Context, before: Person, person: Person) -> None:
    """The open step; after the last one a word of welcome, or what was corrected, and the menu of this role."""
    if before.step is not None and person.step is None:
        await context.show(joined_screen(person) if before.joined is None else corrected_screen(person))
        await _offer_commands(context, person)
    else:
        await context.show(standing_screen(person))


async def _offer_commands(context: Context, person: Person) -> None:
    await context.chat.offer(menu_for(person.role, person.language))
