"""Methods that put a new message into a chat."""

from msgspec import Struct
from msgspec.structs import replace

from bot.playground import keyboards
from bot.playground.conversation import Conversation
from bot.playground.entities import units
from bot.playground.keyboards import ReplyMarkup
from bot.playground.methods.call import Call, Caller, ChatId
from bot.playground.refusals import BadRequest
from bot.playground.shapes import Message, MessageEntity, TextQuote
from bot.playground.writing import CAPTION_LIMIT, TEXT_LIMIT, Written, compose, quoted, with_found


class ReplyParameters(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    message_id: int
    chat_id: ChatId | None = None
    allow_sending_without_reply: bool | None = None
    quote: str | None = None
    quote_parse_mode: str | None = None
    quote_entities: list[MessageEntity] | None = None
    quote_position: int | None = None


class LinkPreview(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    is_disabled: bool | None = None
    url: str | None = None
    prefer_small_media: bool | None = None
    prefer_large_media: bool | None = None
    show_above_text: bool | None = None


class Sending(Call, frozen=True, kw_only=True):
    """What all new messages may be given."""

    chat_id: ChatId
    disable_notification: bool | None = None
    protect_content: bool | None = None
    message_effect_id: str | None = None
    reply_parameters: ReplyParameters | None = None
    reply_markup: ReplyMarkup | None = None

    def draft(self, caller: Caller, conversation: Conversation) -> Message:
        """Gives a message that has everything but its content and its number."""
        keyboards.check(self.reply_markup)
        replied, quote = self._reply(conversation)
        return Message(
            message_id=0,
            from_=caller.bot.user,
            chat=conversation.person.chat,
            date=caller.bot.clock.stamp(),
            reply_to_message=replied,
            quote=quote,
            has_protected_content=self.protect_content or None,
            reply_markup=self.reply_markup.inline if self.reply_markup else None,
        )

    def post(self, conversation: Conversation, message: Message) -> Message:
        """Numbers the finished message and shows it to the person."""
        numbered = replace(message, message_id=conversation.next_id())
        conversation.say(numbered, self.reply_markup)
        return numbered

    def _reply(self, conversation: Conversation) -> tuple[Message | None, TextQuote | None]:
        wanted = self.reply_parameters
        if wanted is None:
            return None, None
        entry = conversation.entries.get(wanted.message_id)
        if entry is None:
            if wanted.allow_sending_without_reply:
                return None, None
            raise BadRequest("message to be replied not found")
        quote = None
        if wanted.quote is not None:
            written = compose(wanted.quote, wanted.quote_parse_mode, wanted.quote_entities)
            quote = quoted(entry.message, written.text)
        return replace(entry.message, reply_to_message=None), quote


def body(text: str, parse_mode: str | None, entities: list[MessageEntity] | None) -> Written:
    """Reads the text of a message."""
    if not text:
        raise BadRequest("message text is empty")
    written = compose(text, parse_mode, entities)
    if not written.text:
        raise BadRequest("text must be non-empty")
    if units(written.text) > TEXT_LIMIT:
        raise BadRequest("message is too long")
    return with_found(written)


def caption(text: str | None, parse_mode: str | None, entities: list[MessageEntity] | None) -> Written:
    """Reads the text below a file."""
    written = with_found(compose(text or "", parse_mode, entities))
    if units(written.text) > CAPTION_LIMIT:
        raise BadRequest("message caption is too long")
    return written


class SendMessage(Sending, frozen=True, kw_only=True):
    text: str
    parse_mode: str | None = None
    entities: list[MessageEntity] | None = None
    link_preview_options: LinkPreview | None = None

    async def run(self, caller: Caller) -> Message:
        written = body(self.text, self.parse_mode, self.entities)
        conversation = caller.open_conversation(self.chat_id)
        draft = self.draft(caller, conversation)
        return self.post(
            conversation,
            replace(draft, text=written.text, entities=list(written.entities) or None),
        )
