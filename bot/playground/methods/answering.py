"""Methods that answer without a message: toasts, typing, reactions."""

from msgspec import Struct

from bot.playground.entities import units
from bot.playground.methods.call import Call, Caller, ChatId
from bot.playground.refusals import BadRequest

TOAST_LIMIT = 200
ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    },
)
# The emoji a bot may react with, as the Bot API lists them under ReactionTypeEmoji.
REACTIONS = (
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 "
    "❤\u200d🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 "
    "👨\u200d💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 "
    "😘 💊 🙊 😎 👾 🤷\u200d♂ 🤷 🤷\u200d♀ 😡"
)


class Reaction(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    type: str
    emoji: str | None = None
    custom_emoji_id: str | None = None


class AnswerCallbackQuery(Call, frozen=True, kw_only=True):
    callback_query_id: str
    text: str | None = None
    show_alert: bool | None = None
    url: str | None = None
    cache_time: int | None = None

    async def run(self, caller: Caller) -> bool:
        query = caller.bot.queries.get(self.callback_query_id)
        if query is None or query.until <= caller.bot.clock.now():
            raise BadRequest("query is too old and response timeout expired or query ID is invalid")
        if units(self.text or "") > TOAST_LIMIT:
            raise BadRequest("MESSAGE_TOO_LONG")
        if self.url is not None:
            raise BadRequest("URL_INVALID")
        conversation = caller.conversation(query.person)
        conversation.settle(self.callback_query_id)
        if self.text:
            conversation.toast(self.text, alert=bool(self.show_alert))
        return True


class SendChatAction(Call, frozen=True, kw_only=True):
    chat_id: ChatId
    action: str

    async def run(self, caller: Caller) -> bool:
        if self.action.lower() not in ACTIONS:
            raise BadRequest("wrong parameter action in request")
        caller.open_conversation(self.chat_id).type()
        return True


class SetMessageReaction(Call, frozen=True, kw_only=True):
    chat_id: ChatId
    message_id: int
    reaction: list[Reaction] | None = None
    is_big: bool | None = None

    async def run(self, caller: Caller) -> bool:
        conversation = caller.open_conversation(self.chat_id)
        entry = caller.entry(conversation, self.message_id, "react")
        wanted = self.reaction or []
        if len(wanted) > 1:
            raise BadRequest("REACTIONS_TOO_MANY")
        if any(each.type != "emoji" or each.emoji not in REACTIONS.split(" ") for each in wanted):
            raise BadRequest("REACTION_INVALID")
        conversation.react(entry.message.message_id, wanted[0].emoji if wanted else None)
        return True
