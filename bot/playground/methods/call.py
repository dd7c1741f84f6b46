"""What every method is: parameters that are checked on the way in, and a way to run."""

from collections.abc import Mapping
from dataclasses import dataclass

from msgspec import Struct

from bot.playground.bot import Bot
from bot.playground.conversation import Conversation, Entry
from bot.playground.files import Upload
from bot.playground.refusals import BadRequest, Forbidden

ChatId = int | str


@dataclass(frozen=True)
class Caller:
    """The bot that calls, and the files it brought along."""

    bot: Bot
    uploads: Mapping[str, Upload]

    def conversation(self, chat_id: ChatId | None) -> Conversation:
        """Gives a chat that exists."""
        if chat_id is None or chat_id == "":
            raise BadRequest("chat_id is empty")
        number = str(chat_id)
        found = self.bot.conversation(int(number)) if number.removeprefix("-").isdecimal() else None
        if found is None:
            raise BadRequest("chat not found")
        return found

    def open_conversation(self, chat_id: ChatId | None) -> Conversation:
        """Gives a chat that the bot may write into."""
        conversation = self.conversation(chat_id)
        if conversation.blocked:
            raise Forbidden("bot was blocked by the user")
        if not conversation.started:
            raise Forbidden("bot can't initiate conversation with a user")
        return conversation

    def entry(self, conversation: Conversation, message_id: int | None, purpose: str) -> Entry:
        """Gives a message of the chat, or says that the message for this purpose is missing."""
        if message_id is None:
            raise BadRequest("message identifier is not specified")
        if message_id not in conversation.entries:
            raise BadRequest("message to {} not found", purpose)
        return conversation.entries[message_id]


class Call(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A method of the Bot API; the class bears its name."""

    async def run(self, caller: Caller) -> object:
        """Does what the method promises and gives its result, or raises a Refusal."""
        raise NotImplementedError
