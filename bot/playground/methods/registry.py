"""The one list of methods that this playground answers to."""

from bot.playground.methods.answering import AnswerCallbackQuery, SendChatAction, SetMessageReaction
from bot.playground.methods.call import Call
from bot.playground.methods.editing import (
    DeleteMessage,
    DeleteMessages,
    EditMessageCaption,
    EditMessageReplyMarkup,
    EditMessageText,
)
from bot.playground.methods.hooks import DeleteWebhook, GetWebhookInfo, SetWebhook
from bot.playground.methods.receiving import GetChat, GetFile, GetMe, GetUpdates
from bot.playground.methods.repeating import CopyMessage, ForwardMessage
from bot.playground.methods.sending import SendMessage
from bot.playground.methods.showing import (
    DeleteMyCommands,
    GetChatMenuButton,
    GetMyCommands,
    GetMyDescription,
    GetMyName,
    GetMyShortDescription,
    SetChatMenuButton,
    SetMyCommands,
    SetMyDescription,
    SetMyName,
    SetMyShortDescription,
)
from bot.playground.methods.uploading import SendDocument, SendPhoto, SendVoice

METHODS: tuple[type[Call], ...] = (
    GetMe,
    GetUpdates,
    SetWebhook,
    DeleteWebhook,
    GetWebhookInfo,
    GetFile,
    GetChat,
    SendMessage,
    SendDocument,
    SendPhoto,
    SendVoice,
    ForwardMessage,
    CopyMessage,
    SendChatAction,
    EditMessageText,
    EditMessageCaption,
    EditMessageReplyMarkup,
    DeleteMessage,
    DeleteMessages,
    AnswerCallbackQuery,
    SetMessageReaction,
    SetMyCommands,
    GetMyCommands,
    DeleteMyCommands,
    SetMyName,
    GetMyName,
    SetMyDescription,
    GetMyDescription,
    SetMyShortDescription,
    GetMyShortDescription,
    SetChatMenuButton,
    GetChatMenuButton,
)
