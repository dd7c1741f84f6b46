"""Methods that change or take back a message that is already there."""

from datetime import timedelta

from msgspec.structs import replace

from bot.playground import keyboards
from bot.playground.conversation import Conversation, Entry
from bot.playground.keyboards import ReplyMarkup
from bot.playground.methods.call import Call, Caller, ChatId
from bot.playground.methods.sending import LinkPreview, body, caption
from bot.playground.refusals import BadRequest
from bot.playground.shapes import Message, MessageEntity

DELETABLE = timedelta(hours=48)
BATCH = 100
SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


class Editing(Call, frozen=True, kw_only=True):
    """What all edits may be given."""

    chat_id: ChatId | None = None
    message_id: int | None = None
    reply_markup: ReplyMarkup | None = None

    def find(self, caller: Caller) -> tuple[Conversation, Message]:
        """Gives the bot's own message that is to be changed."""
        keyboards.check_inline(self.reply_markup)
        conversation = caller.open_conversation(self.chat_id)
        entry = caller.entry(conversation, self.message_id, "edit")
        if entry.message.from_ != caller.bot.user or _has_other_markup(entry):
            raise BadRequest("message can't be edited")
        return conversation, entry.message

    def post(self, caller: Caller, conversation: Conversation, new: Message) -> Message:
        """Puts the changed message in place, unless nothing has changed."""
        new = replace(new, reply_markup=self.reply_markup.inline if self.reply_markup else None)
        old = conversation.entries[new.message_id].message
        if replace(new, edit_date=old.edit_date) == old:
            raise BadRequest(SAME)
        new = replace(new, edit_date=caller.bot.clock.stamp())
        conversation.rewrite(new)
        return new


def _has_other_markup(entry: Entry) -> bool:
    return entry.markup is not None and entry.markup.inline_keyboard is None and entry.markup != ReplyMarkup()


class EditMessageText(Editing, frozen=True, kw_only=True):
    text: str
    parse_mode: str | None = None
    entities: list[MessageEntity] | None = None
    link_preview_options: LinkPreview | None = None

    async def run(self, caller: Caller) -> Message:
        written = body(self.text, self.parse_mode, self.entities)
        conversation, old = self.find(caller)
        if old.text is None:
            raise BadRequest("there is no text in the message to edit")
        new = replace(old, text=written.text, entities=list(written.entities) or None)
        return self.post(caller, conversation, new)


class EditMessageCaption(Editing, frozen=True, kw_only=True):
    caption: str | None = None
    parse_mode: str | None = None
    caption_entities: list[MessageEntity] | None = None
    show_caption_above_media: bool | None = None

    async def run(self, caller: Caller) -> Message:
        written = caption(self.caption, self.parse_mode, self.caption_entities)
        conversation, old = self.find(caller)
        if old.text is not None:
            raise BadRequest("there is no caption in the message to edit")
        entities = list(written.entities) or None
        return self.post(caller, conversation, replace(old, caption=written.text or None, caption_entities=entities))


class EditMessageReplyMarkup(Editing, frozen=True, kw_only=True):
    async def run(self, caller: Caller) -> Message:
        conversation, old = self.find(caller)
        return self.post(caller, conversation, old)


class DeleteMessage(Call, frozen=True, kw_only=True):
    chat_id: ChatId
    message_id: int

    async def run(self, caller: Caller) -> bool:
        conversation = caller.conversation(self.chat_id)
        entry = caller.entry(conversation, self.message_id, "delete")
        if caller.bot.clock.stamp() - entry.message.date > DELETABLE.total_seconds():
            raise BadRequest("message can't be deleted for everyone")
        conversation.remove(self.message_id)
        return True


class DeleteMessages(Call, frozen=True, kw_only=True):
    chat_id: ChatId
    message_ids: list[int]

    async def run(self, caller: Caller) -> bool:
        conversation = caller.conversation(self.chat_id)
        if not 1 <= len(self.message_ids) <= BATCH:
            raise BadRequest("message identifiers are not specified")
        # Whatever is gone already is skipped, as the method promises.
        for message_id in self.message_ids:
            if message_id in conversation.entries:
                conversation.remove(message_id)
        return True
