"""Every name, every required field and every answer, held against two client libraries that nobody here wrote."""

import types
from typing import Any, Union, get_args, get_origin

import aiogram.methods
import aiogram.types
import msgspec
import pytest
from aiogram.methods import TelegramMethod
from aiogram.types import TelegramObject
from pydantic import TypeAdapter
from telegram import Update

from bot.playground import keyboards, profile, shapes
from bot.playground.clock import HandClock
from bot.playground.files import Upload
from bot.playground.methods import sending, showing
from bot.playground.methods.answering import Reaction
from bot.playground.methods.call import Call
from bot.playground.methods.registry import METHODS
from bot.playground.phone import SAMPLES, Phone
from tests.bot.playground.calling import Api

KEYBOARD = {"inline_keyboard": [[{"text": "a", "callback_data": "a"}, {"text": "b", "copy_text": {"text": "b"}}]]}

# What needs nobody: calls about the bot itself.
ALONE: list[tuple[str, dict[str, object]]] = [
    ("getMe", {}),
    ("setMyCommands", {"commands": [{"command": "a", "description": "b"}]}),
    ("getMyCommands", {}),
    ("deleteMyCommands", {}),
    ("setMyName", {"name": "x"}),
    ("getMyName", {}),
    ("setMyDescription", {"description": "x"}),
    ("getMyDescription", {}),
    ("setMyShortDescription", {"short_description": "x"}),
    ("getMyShortDescription", {}),
    ("setChatMenuButton", {"menu_button": {"type": "commands"}}),
    ("getChatMenuButton", {}),
    ("setWebhook", {"url": "", "secret_token": "x"}),
    ("getWebhookInfo", {}),
    ("deleteWebhook", {}),
    ("getUpdates", {}),
]

# Parameters that other kinds of target make optional in the Bot API and that are the only target here.
STRICTER = {("EditMessageText", "text")}

SHAPES: list[tuple[type[msgspec.Struct], object]] = [
    (shapes.User, aiogram.types.User),
    (shapes.Chat, aiogram.types.Chat),
    (shapes.MessageEntity, aiogram.types.MessageEntity),
    (shapes.TextQuote, aiogram.types.TextQuote),
    (shapes.CopyText, aiogram.types.CopyTextButton),
    (shapes.WebApp, aiogram.types.WebAppInfo),
    (shapes.InlineButton, aiogram.types.InlineKeyboardButton),
    (shapes.InlineKeyboard, aiogram.types.InlineKeyboardMarkup),
    (shapes.PhotoSize, aiogram.types.PhotoSize),
    (shapes.Document, aiogram.types.Document),
    (shapes.Voice, aiogram.types.Voice),
    (shapes.Sticker, aiogram.types.Sticker),
    (shapes.Location, aiogram.types.Location),
    (shapes.Contact, aiogram.types.Contact),
    (shapes.Origin, aiogram.types.MessageOriginUser),
    (shapes.Message, aiogram.types.Message),
    (shapes.CallbackQuery, aiogram.types.CallbackQuery),
    (shapes.ChatMemberUpdated, aiogram.types.ChatMemberUpdated),
    (shapes.Update, aiogram.types.Update),
    (shapes.File, aiogram.types.File),
    (shapes.AcceptedGifts, aiogram.types.AcceptedGiftTypes),
    (shapes.ChatFullInfo, aiogram.types.ChatFullInfo),
    (shapes.MessageId, aiogram.types.MessageId),
    (shapes.WebhookInfo, aiogram.types.WebhookInfo),
    (shapes.BotName, aiogram.types.BotName),
    (shapes.BotDescription, aiogram.types.BotDescription),
    (shapes.BotShortDescription, aiogram.types.BotShortDescription),
    (keyboards.ReplyButton, aiogram.types.KeyboardButton),
    (sending.ReplyParameters, aiogram.types.ReplyParameters),
    (sending.LinkPreview, aiogram.types.LinkPreviewOptions),
    (profile.Command, aiogram.types.BotCommand),
    (showing.CommandScope, aiogram.types.BotCommandScopeChatMember),
    (Reaction, aiogram.types.ReactionTypeEmoji | aiogram.types.ReactionTypeCustomEmoji),
]


def kinds(annotation: object) -> set[str]:
    """Gives what a value may look like in JSON."""
    if get_origin(annotation) in (Union, types.UnionType):
        return set().union(*map(kinds, get_args(annotation)))
    if get_origin(annotation) is list:
        return {"list"}
    known: dict[object, str] = {int: "int", str: "str", bool: "bool", float: "float", type(None): "null"}
    return {known.get(annotation, "object")}


def required(model: type[TelegramMethod[Any]]) -> set[str]:
    return {field.alias or name for name, field in model.model_fields.items() if field.is_required()}


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.__name__)
def test_parameters_are_the_documented_ones(method: type[Call]) -> None:
    theirs: type[TelegramMethod[Any]] = getattr(aiogram.methods, method.__name__)
    ours = {field.encode_name: field for field in msgspec.structs.fields(method)}
    assert ours.keys() <= theirs.model_fields.keys()
    needed = {name for name, field in ours.items() if field.required}
    assert needed - {name for kind, name in STRICTER if kind == method.__name__} == required(theirs)
    for name, field in ours.items():
        documented = kinds(theirs.model_fields[name].annotation)
        # Times and files travel as numbers and names; both libraries wrap them in objects of their own.
        assert kinds(field.type) - {"null"} <= documented | ({"str", "int"} if "object" in documented else set()), (
            name
        )


@pytest.mark.parametrize(("ours", "theirs"), SHAPES, ids=lambda each: getattr(each, "__name__", "union"))
def test_objects_have_the_documented_fields(ours: type[msgspec.Struct], theirs: Any) -> None:  # noqa: ANN401 - a model or a union of them
    models = get_args(theirs) or (theirs,)
    names = {field.alias or name for model in models for name, field in model.model_fields.items()}
    names |= {name for model in models for name in model.model_fields}
    assert {field.encode_name for field in msgspec.structs.fields(ours)} <= names


async def tour(sari: Phone, api: Api, clock: HandClock) -> list[tuple[str, Any]]:
    """Calls every method once with plenty of parameters and gives what it answered."""
    me: dict[str, object] = {"chat_id": 101}
    asked = await sari.write("/start satu dua https://a.id")
    reply = {"message_id": asked.id, "quote": "satu"}
    html = "<b>a</b> <i>b</i> <a href='https://a.id'>c</a> <pre><code class='language-py'>d</code></pre>"
    html += "<blockquote expandable>e</blockquote><tg-spoiler>f</tg-spoiler>"
    rich = {**me, "parse_mode": "HTML", "reply_parameters": reply, "reply_markup": KEYBOARD, "protect_content": True}
    text = await api("sendMessage", **rich, text=html)
    plain = await api("sendMessage", **me, text="x", reply_markup=KEYBOARD)
    await sari.press("a")
    await clock.advance(1)
    query = (await api("getUpdates", offset=-1))[0]["callback_query"]["id"]
    file = await api("sendDocument", **me, document=Upload("a.csv", b"a"), caption=html, parse_mode="HTML")
    number = {"message_id": plain["message_id"]}
    calls: list[tuple[str, dict[str, object]]] = [
        ("getChat", me),
        ("getFile", {"file_id": file["document"]["file_id"]}),
        ("sendPhoto", {**me, "photo": Upload(*SAMPLES["photo"]), "caption": "x"}),
        ("sendVoice", {**me, "voice": Upload(*SAMPLES["voice"])}),
        ("sendChatAction", {**me, "action": "typing"}),
        ("editMessageText", {**me, **number, "text": "y"}),
        ("editMessageReplyMarkup", {**me, **number, "reply_markup": KEYBOARD}),
        ("editMessageCaption", {**me, "message_id": file["message_id"], "caption": "z"}),
        ("answerCallbackQuery", {"callback_query_id": query, "text": "ok"}),
        ("setMessageReaction", {**me, **number, "reaction": [{"type": "emoji", "emoji": "🎉"}]}),
        ("forwardMessage", {**me, "from_chat_id": 101, **number}),
        ("copyMessage", {**me, "from_chat_id": 101, **number}),
        ("deleteMessage", {**me, **number}),
        ("deleteMessages", {**me, "message_ids": [1]}),
        *ALONE,
    ]
    answers = [(method, await api(method, **values)) for method, values in calls]
    return [("sendMessage", text), ("sendDocument", file), *answers]


def leftovers(value: object) -> list[str]:
    """Gives the fields that aiogram's models do not know, at any depth."""
    if isinstance(value, list):
        return [name for each in value for name in leftovers(each)]
    if not isinstance(value, TelegramObject):
        return []
    inside = [name for each in vars(value).values() for name in leftovers(each)]
    return [*(value.model_extra or {}), *inside]


async def test_every_answer_is_what_aiogram_expects(sari: Phone, api: Api, clock: HandClock) -> None:
    answers = await tour(sari, api, clock)
    assert {method.lower() for method, _ in answers} == {method.__name__.lower() for method in METHODS}
    for method, answer in answers:
        model: type[TelegramMethod[Any]] = getattr(aiogram.methods, method[0].upper() + method[1:])
        parsed: object = TypeAdapter(model.__returning__).validate_python(answer)
        assert leftovers(parsed) == [], method


async def test_every_update_is_what_both_libraries_expect(sari: Phone, api: Api) -> None:
    await api("sendMessage", chat_id=101, text="x", reply_markup=KEYBOARD)
    await sari.press("a")
    message = await sari.write("/halo dunia 😀", reply_to=1, quote="start")
    await sari.edit(message.id, "halo https://a.id")
    await sari.upload("a.txt", b"a", "/caption")
    for kind in ("sticker", "photo", "voice", "location", "contact"):
        await sari.show(kind)
    sari.block()
    sari.unblock()
    updates = await api("getUpdates")
    assert len(updates) == 11
    for update in updates:
        seen = Update.de_json(update, None)
        assert seen.effective_user is not None
        assert seen.effective_user.id == 101
        assert not seen.api_kwargs
        part = seen.message or seen.edited_message or seen.callback_query or seen.my_chat_member
        assert part is not None
        assert not part.api_kwargs
        assert leftovers(aiogram.types.Update.model_validate(update)) == []
