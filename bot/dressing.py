"""What Telegram shows of the bot before anyone has said a word: its commands and its descriptions."""

import logging
from collections.abc import Awaitable, Callable
from functools import partial

from telegram import BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.ext import ExtBot

from handlers.context import Tools
from handlers.screens.menu import menu_for
from locales.languages import FIRST
from locales.phrase import phrase
from locales.phrasebook import Phrasebook

log = logging.getLogger(__name__)


async def dress(bot: ExtBot[None], tools: Tools) -> None:
    """Tell Telegram; what a server does not know or refuses is left as it is. Never raises."""
    for book in tools.books.values():
        for call in _calls(bot, tools, book):
            try:
                await call()
            except Exception as error:  # noqa: BLE001 - decoration: whatever goes wrong with it, people are served
                log.info("Telegram was not told how the bot looks: %r", error)


def _calls(bot: ExtBot[None], tools: Tools, book: Phrasebook) -> list[Callable[[], Awaitable[bool]]]:
    code = None if book.language == FIRST else book.language
    everyone = BotCommandScopeAllPrivateChats()
    return [
        lambda: bot.set_my_commands(_commands(book, "trainer"), everyone, code),
        lambda: bot.set_my_description(book.say(phrase("bot-description")), code),
        lambda: bot.set_my_short_description(book.say(phrase("bot-about")), code),
        *(partial(_owners_menu, bot, book, owner) for owner in tools.owners),
    ]


async def _owners_menu(bot: ExtBot[None], book: Phrasebook, owner: int) -> bool:
    code = None if book.language == FIRST else book.language
    return await bot.set_my_commands(_commands(book, "owner"), BotCommandScopeChat(owner), code)


def _commands(book: Phrasebook, role: str) -> list[BotCommand]:
    return [BotCommand(name, book.say(what)) for name, what in menu_for(role, book.language)]
