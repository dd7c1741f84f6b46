"""The chat with one person: the one place where a screen becomes messages."""

import asyncio
from contextlib import suppress

from telegram import BotCommand, BotCommandScopeChat, CallbackQuery, Message, ReplyParameters, Update
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError
from telegram.ext import ExtBot

from handlers.reader import Reader
from handlers.rendering import Keyboard, Leaf, leaf
from handlers.screens.menu import Menu
from handlers.screens.plain import without_picture
from handlers.screens.screen import Screen
from locales.phrase import Phrase, phrase
from storage.desk import chats
from storage.desk.chats import Place
from storage.desk.desk import Desk
from storage.facts import Person

MOST_IN_TOAST = 200
# A longer toast is gone before it is read: it waits for an OK instead.
QUICKLY_READ = 60
SAME = "not modified"
# Seconds that Telegram may take to fetch a picture from its address.
FETCHING = 20.0
NO_PREVIEW = {"is_disabled": True}
# Seconds: whoever waits for their next answer must not wait for a menu.
DECORATION_PATIENCE = 3.0


class Chat:
    """Sends and edits; escapes whatever came from people or files; pages what is longer than a message.

    What its person may not press is not there.
    """

    def __init__(self, bot: ExtBot[None], update: Update, reader: Reader, desk: Desk) -> None:
        self._bot = bot
        self._update = update
        self._reader = reader
        self._book = reader.book
        self._desk = desk

    async def show(self, screen: Screen, toast: Phrase | None = None, page: int = 1) -> int:
        """Edit the pressed message, or send a new one; the press is answered at the same time, with the toast.

        What has a picture is sent anew unless it hangs under one. The number of the message that shows it now.
        """
        screen = self._wanted(screen)
        drawn = self._leaf(screen, page)
        query = self._update.callback_query
        if query is None:
            return (await self._send_below(None, drawn, screen))[0]
        if screen.picture and not self._above:
            await self._answer(query, toast)
            return (await self._send_below(None, drawn, screen))[0]
        _, shown = await asyncio.gather(self._answer(query, toast), self._edit(query, drawn))
        return shown

    async def show_card(self, person: Person, screen: Screen, toast: Phrase | None = None) -> None:
        """The same, and the message that showed the card before loses its buttons."""
        screen = self._wanted(screen)
        if screen.picture or self._above:
            await self._hang_card(person, screen, toast)
        else:
            await self._move_card(person, Place(await self.show(screen, toast)))

    async def turn_card(self, person: Person, screen: Screen, toast: Phrase | None = None, page: int = 1) -> None:
        """The answer to a button of the card itself: the card stays the message it is, unless that is gone."""
        screen = self._wanted(screen)
        if screen.picture or self._above:
            await self._hang_card(person, screen, toast, page)
            return
        query = self._update.callback_query
        shown = await self.show(screen, toast, page)
        if query is None or query.message is None or query.message.message_id != shown:
            await self._move_card(person, Place(shown))

    async def show_question(self, person: Person, screen: Screen) -> None:
        """Show what asks this person about themselves; what asked before loses its buttons."""
        shown = await self.show(screen)
        for message in await self._desk.write(chats.ask_about, person.id, shown):
            await self.bare(message)

    async def show_answered(self, person: Person, screen: Screen) -> None:
        """Show what comes after the last such question, which loses its buttons."""
        await self.end_questions(person, await self.show(screen))

    async def end_questions(self, person: Person, shown: int = 0) -> None:
        """What asked this person about themselves loses its buttons, unless it shows something else by now."""
        query = self._update.callback_query
        pressed = query.message.message_id if query is not None and query.message is not None else 0
        for message in await self._desk.write(chats.ask_about, person.id, None):
            if message not in (shown, pressed):
                await self.bare(message)

    async def say(self, sentence: Phrase) -> None:
        """A sentence that leaves the screen as it is: on the pressed button, else as a message."""
        query = self._update.callback_query
        if query is None:
            await self._send(self._leaf(Screen(head=(sentence,))))
        else:
            await self._answer(query, sentence)

    async def send(self, screen: Screen) -> int:
        """Show this in a new message, whatever was pressed; the number of it."""
        screen = self._wanted(screen)
        return (await self._send_below(None, self._leaf(screen), screen))[0]

    async def bare(self, message: int) -> None:
        """Take the buttons off a message of ours that no button brought here."""
        with suppress(BadRequest):
            await self._bot.edit_message_reply_markup(self._number, message)

    async def put(self, message: int, screen: Screen) -> None:
        """Show this in place of a message of ours that no button brought here."""
        drawn = self._leaf(screen)
        with suppress(BadRequest):
            await self._bot.edit_message_text(
                drawn.html, self._number, message, parse_mode=ParseMode.HTML, api_kwargs=_further(drawn.keyboard)
            )

    async def reply(self, screen: Screen) -> None:
        """Show this below the very message that came, while that is there."""
        below = self._update.effective_message.message_id if self._update.effective_message else None
        await self._send_below(below, self._leaf(screen), screen)

    async def hand_over(self, name: str, content: bytes, caption: Phrase) -> None:
        """Send a small file that was made on the spot."""
        said = self._book.markup(caption)
        await self._bot.send_document(self._number, content, said, filename=name, parse_mode=ParseMode.HTML)

    async def play(self, content: bytes) -> None:
        """Send a voice note, whatever was pressed."""
        query = self._update.callback_query
        if query is not None:
            await self._answer(query, None)
        await self._bot.send_voice(self._number, content)

    async def show_picture(self, screen: Screen) -> None:
        """Send the picture of this screen and leave the screen as it is."""
        query = self._update.callback_query
        if query is not None:
            await self._answer(query, None)
        await self._send_picture(screen)

    async def offer(self, menu: Menu) -> None:
        """Put these commands into the menu of this chat. Never raises: where it fails, the old menu stands."""
        commands = [BotCommand(name, self._book.say(what)) for name, what in menu]
        with suppress(TelegramError):
            await self._bot.set_my_commands(
                commands, BotCommandScopeChat(self._number), read_timeout=DECORATION_PATIENCE
            )

    @property
    def _number(self) -> int:
        """Of this private chat, which is that of its person."""
        user = self._update.effective_user
        if user is None:
            raise ValueError(self._update.update_id)
        return user.id

    @property
    def _above(self) -> int:
        """The picture that the pressed card hangs under, 0 if it hangs under none."""
        query = self._update.callback_query
        pressed = query.message if query is not None else None
        above = pressed.reply_to_message if isinstance(pressed, Message) else None
        return above.message_id if above is not None else 0

    def _wanted(self, screen: Screen) -> Screen:
        """The screen as this person wants it."""
        return without_picture(screen) if self._reader.plain else screen

    async def _hang_card(self, person: Person, screen: Screen, toast: Phrase | None, page: int = 1) -> None:
        """The card in place while its picture stands above it, else a new one; under a new picture if there is none.

        A text cannot become a picture, nor leave the one it hangs under.
        """
        photo = await self._desk.read(chats.find_photo, person.id, screen.picture)
        if photo is not None and photo == self._above:
            shown = await self.show(screen, toast, page)
        else:
            if self._update.callback_query is not None:
                await self._answer(self._update.callback_query, toast)
            drawn = self._leaf(screen, page)
            shown, photo = await self._send_below(photo, drawn, screen)
        await self._move_card(person, Place(shown, photo, screen.picture or None))

    async def _send_below(self, photo: int | None, drawn: Leaf, screen: Screen) -> tuple[int, int | None]:
        """Send this below its picture, which is sent first unless it is there; the numbers of both."""
        if photo is not None:
            # People can delete the picture on their side and on ours.
            with suppress(BadRequest):
                return await self._send(drawn, photo), photo
        photo = await self._send_picture(screen) if screen.picture else None
        return await self._send(drawn, photo), photo

    async def _send_picture(self, screen: Screen) -> int:
        """The message with this picture; where Telegram cannot get it, one that says so."""
        try:
            sent = await self._bot.send_photo(
                self._number, screen.picture, has_spoiler=screen.veiled or None, read_timeout=FETCHING
            )
        except BadRequest:
            lost = screen.missing or phrase("picture-at", picture=screen.picture)
            return await self._send(self._leaf(Screen((lost,))))
        return sent.message_id

    async def _move_card(self, person: Person, place: Place) -> None:
        before = await self._desk.write(chats.move_card, person.id, place)
        if before is not None and before != place.message:
            with suppress(BadRequest):
                await self._bot.edit_message_reply_markup(self._number, before)

    def _leaf(self, screen: Screen, page: int = 1) -> Leaf:
        return leaf(self._reader.theirs(screen), self._book, page)

    async def _send(self, drawn: Leaf, below: int | None = None) -> int:
        sent = await self._bot.send_message(
            self._number,
            drawn.html,
            parse_mode=ParseMode.HTML,
            reply_parameters=None if below is None else ReplyParameters(below),
            api_kwargs=_further(drawn.keyboard),
        )
        return sent.message_id

    async def _edit(self, query: CallbackQuery, drawn: Leaf) -> int:
        """Where it cannot be edited any more, a new message shows it."""
        if query.message is None:
            return await self._send(drawn)
        number = query.message.message_id
        try:
            await self._bot.edit_message_text(
                drawn.html, self._number, number, parse_mode=ParseMode.HTML, api_kwargs=_further(drawn.keyboard)
            )
        except BadRequest as error:
            return number if SAME in error.message else await self._send(drawn)
        return number

    async def _answer(self, query: CallbackQuery, toast: Phrase | None) -> None:
        """Stop the button's spinning. Where that fails the screen has changed all the same."""
        text = None if toast is None else _short(self._book.say(toast))
        with suppress(TelegramError):
            await self._bot.answer_callback_query(query.id, text, len(text or "") > QUICKLY_READ)


def _short(text: str) -> str:
    return text if len(text) <= MOST_IN_TOAST else text[: MOST_IN_TOAST - 1] + "…"


def _further(keyboard: Keyboard) -> dict[str, object]:
    """The parameters that go to Telegram as plain JSON: the library's objects for them cost more than the rest."""
    markup = {"reply_markup": {"inline_keyboard": keyboard}} if keyboard else {}
    return {"link_preview_options": NO_PREVIEW, **markup}
