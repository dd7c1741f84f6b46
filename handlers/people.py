"""People as those see them who may: `/pelatih` with lists and a search, and one person."""

from telegram import Update

from handlers.admitting import Handler, Holds, Press, command
from handlers.context import Context, Tools
from handlers.screens.governing import PERSON
from handlers.screens.menu import command_named
from handlers.screens.people import LIST, found_screen, list_screen, person_screen
from locales.phrase import Phrase, phrase
from storage.desk import crowd
from storage.desk.crowd import ALL, TABS, Dossier
from storage.errors import Stale
from storage.rules.cleaning import clean
from storage.rules.governing import Onlooker
from storage.rules.pseudonyms import pseudonym


async def show_people(update: Update, context: Context) -> None:
    """`/pelatih [name, #number or pseudonym]`; what only one can be meant by shows that one."""
    del update
    words = clean(" ".join(context.args or ())).strip()
    if not words:
        await _show_list(context, ALL, 0)
        return
    key = await context.tools.key()
    found = await context.apply(crowd.look_for, onlooker(context), words, key, context.instant.now)
    if isinstance(found, Dossier):
        await show_dossier(context, found)
    else:
        await context.show(found_screen(found, words))


async def turn_list(update: Update, context: Context) -> None:
    del update
    tab = context.pressed.text(0)
    if tab not in TABS:
        raise Stale(phrase("button-unknown"))
    await _show_list(context, tab, context.pressed.number(1))


async def show_person(update: Update, context: Context) -> None:
    """That somebody looked is kept, once for each look."""
    del update
    who, number = onlooker(context), context.pressed.number(0)
    await show_dossier(context, await context.apply(crowd.look_at, who, number, context.instant.now))


def onlooker(context: Context) -> Onlooker:
    """Who looks, and who owns the house."""
    return Onlooker(context.person, context.tools.owners)


async def show_dossier(context: Context, dossier: Dossier, *above: Phrase) -> None:
    """One person as they stand now, below what has just been done."""
    name = pseudonym(await context.tools.key(), dossier.seen.bot, dossier.seen.id)
    await context.show(person_screen(dossier, context.person, name, *above))


async def _show_list(context: Context, tab: str, page: int) -> None:
    listing = await context.apply(crowd.look_through, onlooker(context), tab, page, context.instant.now)
    await context.show(list_screen(listing, tab, page))


def routes(tools: Tools) -> list[Handler]:
    sees = Holds(tools, "people")
    return [
        *command(command_named("pelatih"), show_people, sees),
        Press(LIST, turn_list, sees),
        Press(PERSON, show_person, sees),
    ]
