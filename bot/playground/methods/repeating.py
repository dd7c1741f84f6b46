"""Methods that send once more what is already there."""

from msgspec.structs import replace

from bot.playground.methods.call import Call, Caller, ChatId
from bot.playground.methods.sending import Sending, caption
from bot.playground.refusals import BadRequest
from bot.playground.shapes import Message, MessageEntity, MessageId, Origin


class ForwardMessage(Call, frozen=True, kw_only=True):
    chat_id: ChatId
    from_chat_id: ChatId
    message_id: int
    disable_notification: bool | None = None
    protect_content: bool | None = None

    async def run(self, caller: Caller) -> Message:
        old = _original(caller, self.from_chat_id, self.message_id, "forward")
        sending = Sending(chat_id=self.chat_id, protect_content=self.protect_content)
        conversation = caller.open_conversation(self.chat_id)
        origin = old.forward_origin or Origin(type="user", sender_user=old.from_, date=old.date)
        draft = replace(sending.draft(caller, conversation), forward_origin=origin)
        return sending.post(conversation, _filled(draft, old))


class CopyMessage(Sending, frozen=True, kw_only=True):
    from_chat_id: ChatId
    message_id: int
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None

    async def run(self, caller: Caller) -> MessageId:
        old = _original(caller, self.from_chat_id, self.message_id, "copy")
        conversation = caller.open_conversation(self.chat_id)
        new = _filled(self.draft(caller, conversation), old)
        if self.caption is not None and old.text is None:
            written = caption(self.caption, self.parse_mode, self.caption_entities)
            new = replace(new, caption=written.text or None, caption_entities=list(written.entities) or None)
        return MessageId(self.post(conversation, new).message_id)


def _original(caller: Caller, chat_id: ChatId, message_id: int, purpose: str) -> Message:
    message = caller.entry(caller.conversation(chat_id), message_id, purpose).message
    if message.has_protected_content:
        raise BadRequest("message has protected content and can't be forwarded or copied")
    return message


def _filled(draft: Message, old: Message) -> Message:
    """Gives the draft with the old message's content."""
    return replace(
        draft,
        text=old.text,
        entities=old.entities,
        caption=old.caption,
        caption_entities=old.caption_entities,
        document=old.document,
        photo=old.photo,
        voice=old.voice,
        sticker=old.sticker,
        location=old.location,
        contact=old.contact,
    )
