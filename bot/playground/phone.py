"""A person's phone in Python: what it shows, and what can be done with it."""

import asyncio
from collections.abc import Callable

from bot.playground.acting import Acting, ButtonGoneError, CannotDoError, NotThereError, Reply
from bot.playground.bot import Bot
from bot.playground.conversation import Conversation, Person, Place, Toast
from bot.playground.files import Upload
from bot.playground.profile import Command
from bot.playground.shapes import InlineButton
from bot.playground.view import Seen, SeenChat, see, see_chat

PATIENCE = 5.0
SAMPLES = {
    "photo": ("photo.png", b"\x89PNG\r\n\x1a\n"),
    "voice": ("voice.ogg", b"OggS"),
}


class Phone:
    """The phone of one person, open at the chat with one bot."""

    def __init__(self, bot: Bot, conversation: Conversation) -> None:
        self._bot = bot
        self._chat = conversation
        self._acting = Acting(bot, conversation)
        self._heard = conversation.said

    @property
    def person(self) -> Person:
        return self._chat.person

    @property
    def chat(self) -> SeenChat:
        """The whole chat as the web page shows it."""
        return see_chat(self._bot, self._chat)

    @property
    def messages(self) -> list[Seen]:
        """All messages of both sides, oldest first."""
        return [see(self._bot, entry) for entry in self._chat.entries.values()]

    @property
    def said(self) -> list[Seen]:
        """The messages of the bot alone, oldest first."""
        return [message for message in self.messages if message.sender == "bot"]

    @property
    def last(self) -> Seen:
        """The newest message of the bot; LookupError while it has said nothing."""
        said = self.said
        if not said:
            raise LookupError("The bot has not written anything yet.")
        return said[-1]

    @property
    def buttons(self) -> list[list[str]]:
        """What stands on the newest keyboard below a message, row by row."""
        return next((message.labels for message in reversed(self.said) if message.buttons), [])

    @property
    def data(self) -> list[str]:
        """The callback data of the buttons on the newest keyboard, in the same order."""
        number = next((message.id for message in reversed(self.said) if message.buttons), 0)
        return [button.callback_data or "" for _, button in self._keyboard(number)]

    @property
    def toasts(self) -> list[Toast]:
        return list(self._chat.toasts)

    @property
    def commands(self) -> list[Command]:
        return self.chat.commands

    @property
    def blocked(self) -> bool:
        return self._chat.blocked

    async def start(self, payload: str = "") -> Seen:
        """Presses the start button."""
        self._listen()
        return self._seen(self._acting.start(payload).message_id)

    async def write(self, text: str, *, reply_to: int | None = None, quote: str | None = None) -> Seen:
        """Sends a text and gives the last message that it became."""
        self._listen()
        return self._seen(self._acting.write(text, _reply(reply_to, quote))[-1].message_id)

    async def upload(
        self, name: str, data: bytes, caption: str = "", *, kind: str = "document", reply_to: int | None = None
    ) -> Seen:
        """Sends a file; kind is document, photo or voice."""
        self._listen()
        reply = _reply(reply_to, None)
        return self._seen(self._acting.upload(kind, Upload(name, data), caption, reply).message_id)

    async def show(self, kind: str) -> Seen:
        """Sends something that is not text: a sticker, a location, a contact, or a small photo or voice."""
        if kind in SAMPLES:
            return await self.upload(*SAMPLES[kind], kind=kind)
        self._listen()
        return self._seen(self._acting.show(kind).message_id)

    async def edit(self, message_id: int, text: str) -> Seen:
        """Changes one of the person's own messages."""
        self._listen()
        return self._seen(self._acting.edit(message_id, text).message_id)

    async def press(self, button: str | int, *, message: int | None = None) -> None:
        """Presses by label or number, on the newest message that has the button or on the given one.

        A label may be a part of what stands on the button. Raises ButtonGoneError when there is none.
        """
        self._listen()
        for number in reversed(self._chat.entries) if message is None else [message]:
            found = _pick(self._keyboard(number), button)
            if found is not None:
                return self._acting.press(found)
        raise ButtonGoneError("There is no button {!r} among {}.", button, self.buttons)

    async def press_data(self, message: int, data: str) -> None:
        """Presses the button of a message that carries this callback data."""
        self._listen()
        found = next((place for place, each in self._keyboard(message) if each.callback_data == data), None)
        if found is None:
            raise ButtonGoneError("This button is gone.")
        self._acting.press(found)

    async def press_at(self, message: int, row: int, column: int, text: str | None = None) -> None:
        """Presses the button at a place, both counted from nought, if it still bears this text."""
        self._listen()
        self._acting.press(Place(message, row, column), text)

    def block(self) -> None:
        self._acting.block(blocked=True)

    def unblock(self) -> None:
        self._acting.block(blocked=False)

    def download(self, message_id: int) -> bytes:
        """Gives the bytes of the file in a message."""
        file = self._seen(message_id).file
        stored = self._bot.files.find(file.url.removeprefix("/files/")) if file else None
        if stored is None:
            raise NotThereError("There is no file in this message.")
        return stored.data

    async def hear(self, timeout: float = PATIENCE, *, until: Callable[["Phone"], bool] | None = None) -> Seen:  # noqa: ASYNC109 - a test names its own patience
        """Waits for news since the last act, or until a condition holds, and gives the bot's last message.

        News are messages, edits, deletions, reactions and toasts. Real seconds; raises TimeoutError.
        """
        try:
            async with asyncio.timeout(timeout):
                while not (until(self) if until else self._chat.said > self._heard):
                    await self._chat.changed.wait()
        except TimeoutError:
            heard = [f"{each.sender}: {each.text}" for each in self.messages[-5:]]
            reason = f"The bot said nothing new in {timeout} s. Last: {heard}"
            raise TimeoutError(reason) from None
        self._listen()
        return self.last

    def _listen(self) -> None:
        self._heard = self._chat.said

    def _seen(self, message_id: int) -> Seen:
        if message_id not in self._chat.entries:
            raise NotThereError("This message is gone.")
        return see(self._bot, self._chat.entries[message_id])

    def _keyboard(self, message_id: int) -> list[tuple[Place, InlineButton]]:
        entry = self._chat.entries.get(message_id)
        markup = entry.message.reply_markup if entry else None
        rows = enumerate(markup.inline_keyboard if markup else [])
        return [(Place(message_id, line, column), each) for line, row in rows for column, each in enumerate(row)]


def _reply(reply_to: int | None, quote: str | None) -> Reply | None:
    if reply_to is None:
        if quote is not None:
            raise CannotDoError("A quote needs a message to reply to.")
        return None
    return Reply(reply_to, quote)


def _pick(keyboard: list[tuple[Place, InlineButton]], wanted: str | int) -> Place | None:
    if isinstance(wanted, int):
        return keyboard[wanted][0] if -len(keyboard) <= wanted < len(keyboard) else None
    exact = (place for place, button in keyboard if button.text == wanted)
    partly = (place for place, button in keyboard if wanted in button.text)
    return next(exact, None) or next(partly, None)
