"""Joining: `/start` with or without an invite, what is kept and why, 18 or not, consents, languages, region."""

from telegram import Message, Update
from telegram.ext import filters
from telegram.ext.filters import MessageFilter

from handlers.admitting import AnyOf, Asked, Commanded, Handler, Holds, Newcomer, Press, Pressing, Stranger, message
from handlers.buttons import unpack
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
from handlers.screens.profile import profile_screen
from handlers.screens.screen import Screen
from locales.languages import LANGUAGES
from locales.phrase import phrase
from storage.desk import joining, people, places, profiles
from storage.desk.joining import Choice
from storage.errors import Stale
from storage.facts import Person
from storage.rules.cleaning import clean
from storage.rules.joining import PLACES, WELCOME


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
    said = Choice(step, choice, context.incoming.update_id)
    person = await context.apply(joining.answer, before, said, context.instant.now)
    await _show_standing(context, before, person)


async def take_text(update: Update, context: Context) -> None:
    """A few letters of a place, or all of it; before that step the open step is shown again."""
    told = clean((update.message.text or "") if update.message else "").strip()
    before = context.known
    if before is None or before.step not in PLACES:
        await lead(update, context)
        return
    person = await context.apply(places.tell, before, told, context.instant.now)
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
    await context.show(young_screen() if person.step == WELCOME else standing_screen(person))


async def show_menu(update: Update, context: Context) -> None:
    """An old button of joining, pressed by someone who has long joined."""
    del update
    await context.show(again_screen(context.person))


class Answer(MessageFilter):
    """A text that can be the answer to an open question: no command, and no reply to anything but the question."""

    def __init__(self) -> None:
        super().__init__(name="answer")

    def filter(self, message: Message) -> bool:
        return answers_question(message)


def answers_question(message: Message) -> bool:
    """Whether this is a text, no command, and if it is a reply, then one to a question about a place."""
    if message.text is None or message.text.startswith("/"):
        return False
    above = message.reply_to_message
    buttons = above.reply_markup.inline_keyboard if above is not None and above.reply_markup is not None else ()
    return above is None or any(unpack(str(button.callback_data)).verb == JOIN for row in buttons for button in row)


def routes(tools: Tools) -> list[Handler]:
    """Everything from people who have not joined, and `/start` from everybody: only it makes someone known."""
    stranger, begun, asked = Stranger(tools), Newcomer(tools), Asked(tools)
    return [
        Commanded("start", start, filters.UpdateType.MESSAGE),
        message(filters.ALL, meet_stranger, stranger),
        AnyOf(meet_stranger, Pressing() & stranger),
        Press(JOIN, answer, begun),
        Press(JOIN, answer, asked),
        Press(SPEAK, switch_language, begun),
        Press(YOUNG, ask_age_again, begun),
        message(filters.TEXT & ~filters.COMMAND, take_text, begun),
        message(Answer(), take_text, asked),
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
    """The open step; after the last one a word of welcome and the menu of this role, or the profile as it is now."""
    if before.step is not None and person.step is None and before.joined is not None:
        shown = profile_screen(await context.look(profiles.look, person, context.instant.now))
        await context.chat.show_answered(person, shown)
    elif before.step is not None and person.step is None:
        await context.chat.show_answered(person, joined_screen(person))
        await _offer_commands(context, person)
    elif person.step in PLACES:
        await context.chat.show_question(person, standing_screen(person))
    else:
        await context.show(standing_screen(person))


async def _offer_commands(context: Context, person: Person) -> None:
    await context.chat.offer(menu_for(person.role, person.language))
