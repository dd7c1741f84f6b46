"""People as those see them who may: `/pelatih` with lists and a search, and one person."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.governing import PERSON
from handlers.screens.menu import command_named
from handlers.screens.people import A_PAGE, LIST, found_screen, list_screen, person_screen
from locales.phrase import Phrase, phrase
from storage.desk import admission, crowd
from storage.desk.crowd import ALL, TABS, Dossier
from storage.desk.exports import pseudonym
from storage.errors import Stale
from storage.rules.cleaning import clean
from storage.rules.governing import Onlooker


async def show_people(update: Update, context: Context) -> None:
    """`/pelatih [name, #number or pseudonym]`; what only one can be meant by shows that one."""
    del update
    words = clean(" ".join(context.args or ())).strip()
    if not words:
        await _show_list(context, ALL, 0)
        return
    key = await context.tools.key()
    found = await context.look(crowd.search, onlooker(context), words, key, A_PAGE + 1)
    if len(found) == 1:
        await _show(context, found[0].id)
    else:
        await context.show(found_screen(found, words))


async def turn_list(update: Update, context: Context) -> None:
    del update
    tab = context.pressed.text(0)
    if tab not in TABS:
        raise Stale(phrase("button-unknown"))
    await _show_list(context, tab, context.pressed.number(1))


async def show_person(update: Update, context: Context) -> None:
    del update
    await _show(context, context.pressed.number(0))


def onlooker(context: Context) -> Onlooker:
    """Who looks, and who owns the house."""
    return Onlooker(context.person, context.tools.owners)


async def show_dossier(context: Context, dossier: Dossier, *above: Phrase) -> None:
    """One person as they stand now, below what has just been done."""
    name = pseudonym(await context.tools.key(), dossier.seen.bot, dossier.seen.id)
    await context.show(person_screen(dossier, context.person, name, *above))


async def _show(context: Context, person_id: int) -> None:
    """That somebody looked is kept, once for each look."""
    await show_dossier(context, await context.apply(crowd.look_at, onlooker(context), person_id, context.instant.now))


async def _show_list(context: Context, tab: str, page: int) -> None:
    who = onlooker(context)
    found = await context.look(crowd.list_people, who, tab, A_PAGE + 1, page * A_PAGE)
    counts = await context.look(crowd.count_people, who)
    waiting = await context.look(admission.count_waiting) if context.person.may("roles") else 0
    await context.show(list_screen(found, counts, tab, page, waiting))


def routes(tools: Tools) -> list[Handler]:
    sees = Holds(tools, "people")
    return [
        *command(command_named("pelatih"), show_people, sees),
        Press(LIST, turn_list, sees),
        Press(PERSON, show_person, sees),
    ]
