"""The chat with one person: the one place where a screen becomes messages."""

from telegram import Update
from telegram.ext import ExtBot

from handlers.screens.screen import Screen
from locales.phrase import Phrase
from locales.phrasebook import Phrasebook
from storage.desk.desk import Desk
from storage.facts import Person


class Chat:
    """Sends and edits; escapes whatever came from people or files; pages what is longer than a message."""

    def __init__(self, bot: ExtBot[None], update: Update, book: Phrasebook, desk: Desk) -> None:
        self._bot = bot
        self._update = update
        self._book = book
        self._desk = desk

    async def show(self, screen: Screen, toast: Phrase | None = None, page: int = 1) -> None:
        """Edit the pressed message, or send a new one; the press is answered at the same time, with the toast."""
        raise NotImplementedError

    async def show_card(self, person: Person, screen: Screen, toast: Phrase | None = None) -> None:
        """The same, and the message that showed the card before loses its buttons."""
        raise NotImplementedError
