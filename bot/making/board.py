"""Where somebody sees how far something is: a message of ours that is changed while it is made."""

from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.limiter import Bulk
from handlers.screens.screen import Button
from locales.phrase import Phrase
from locales.phrasebook import Phrasebook

# Seconds: whatever is made must not wait for a word about it.
PATIENCE = 3.0


@dataclass(frozen=True, slots=True)
class Place:
    """A message of ours in somebody's chat, and the phrasebook they read."""

    chat: int
    message: int
    book: Phrasebook


@dataclass(frozen=True, slots=True)
class Board:
    """Changes messages of one bot."""

    bot: ExtBot[Bulk]

    async def show(self, place: Place, said: Phrase, *buttons: Button) -> None:
        """Let this message say this, with these buttons below each other. Where that fails, it stays as it was."""
        book = place.book
        rows = [[{"text": book.say(button.label), "callback_data": button.data}] for button in buttons]
        further: dict[str, Any] = {"reply_markup": {"inline_keyboard": rows}}
        with suppress(TelegramError):
            await self.bot.edit_message_text(
                book.markup(said),
                place.chat,
                place.message,
                parse_mode=ParseMode.HTML,
                api_kwargs=further,
                read_timeout=PATIENCE,
            )
