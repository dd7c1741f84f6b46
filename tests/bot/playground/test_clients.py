"""Whole bots, written with two client libraries, at home in the playground over loopback."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from aiogram import Bot as AiogramBot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.types import BufferedInputFile, InlineKeyboardButton, InlineKeyboardMarkup
from telegram import Bot, ForceReply, Message, Update
from telegram import InlineKeyboardButton as Button
from telegram import InlineKeyboardMarkup as Keyboard
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)
from telegram.request import HTTPXRequest

from bot.playground.application import application as playground
from bot.playground.conversation import Person
from bot.playground.faults import Fault
from bot.playground.phone import Phone
from bot.playground.serving import serve
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import TOKEN

Context = ContextTypes.DEFAULT_TYPE


@pytest.fixture
def telegram() -> Telegram:
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    telegram.add_person(Person(101, "Sari", "sari", "id", "trainer"))
    return telegram


@pytest.fixture
async def base(telegram: Telegram) -> AsyncIterator[str]:
    async with serve(telegram) as url:
        yield url


@pytest.fixture
def phone(telegram: Telegram) -> Phone:
    return telegram.phone(101)


def said(update: Update) -> Message:
    assert update.effective_message is not None
    return update.effective_message


async def greet(update: Update, _: Context) -> None:
    markup = Keyboard([[Button("Mulai", callback_data="mulai"), Button("Nanti", callback_data="nanti")]])
    await said(update).reply_html("Halo <b>😀 Sari</b> &amp; kawan", reply_markup=markup)


async def pressed(update: Update, _: Context) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer(f"dipilih: {update.callback_query.data}")
    await update.callback_query.edit_message_text("Kerjakan!", reply_markup=None)


async def written(update: Update, _: Context) -> None:
    message = said(update)
    await message.set_reaction("👍")
    await message.reply_document(f"{message.text}".encode(), filename="jawaban.txt", caption="ini", do_quote=True)


async def uploaded(update: Update, _: Context) -> None:
    document = said(update).document
    assert document is not None
    data = await (await document.get_file()).download_as_bytearray()
    await said(update).reply_text(data.decode(), reply_markup=ForceReply(input_field_placeholder="tulis ulang"))


@pytest.fixture
async def application(base: str) -> AsyncIterator[Application[Any, Any, Any, Any, Any, Any]]:
    builder = ApplicationBuilder().token(TOKEN).base_url(f"{base}/bot").base_file_url(f"{base}/file/bot")
    application = builder.build()
    application.add_handlers(
        [
            CommandHandler("start", greet),
            CallbackQueryHandler(pressed),
            MessageHandler(filters.TEXT, written),
            MessageHandler(filters.Document.ALL, uploaded),
        ],
    )
    assert application.updater is not None
    async with application:
        await application.start()
        await application.updater.start_polling(allowed_updates=Update.ALL_TYPES)
        yield application
        await application.updater.stop()
        await application.stop()


async def test_a_bot_of_python_telegram_bot_lives_here(
    application: Application[Any, Any, Any, Any, Any, Any], telegram: Telegram, phone: Phone
) -> None:
    await application.bot.set_my_commands([("start", "mulai")])
    await phone.start("undangan")
    assert (await phone.hear()).text == "Halo 😀 Sari & kawan"
    await phone.press("Mulai")
    assert (await phone.hear(until=lambda phone: phone.last.edited)).text == "Kerjakan!"
    assert [toast.text for toast in phone.toasts] == ["dipilih: mulai"]
    sent = await phone.write("jawabanku 😀")
    answer = await phone.hear(until=lambda phone: phone.last.file is not None)
    assert (phone.download(answer.id).decode(), answer.reply_to) == ("jawabanku 😀", sent.id)
    assert next(message for message in phone.messages if message.id == sent.id).reaction == "👍"
    await phone.upload("tugas.txt", b"isi berkas")
    answer = await phone.hear()
    assert (answer.text, answer.placeholder) == ("isi berkas", "tulis ulang")
    assert [command.command for command in phone.commands] == ["start"]
    assert telegram.refusals == []


async def test_it_lives_through_trouble_and_loses_nothing(
    application: Application[Any, Any, Any, Any, Any, Any], telegram: Telegram, phone: Phone
) -> None:
    telegram.faults.set([Fault(method="getUpdates", action="close", times=1)])
    await phone.start()
    assert (await phone.hear()).text.startswith("Halo")
    assert telegram.calls["sendMessage"] == 1


@pytest.fixture
async def aiogram_bot(base: str) -> AsyncIterator[AiogramBot]:
    bot = AiogramBot(TOKEN, AiohttpSession(api=TelegramAPIServer.from_base(base)))
    yield bot
    await bot.session.close()


async def test_a_bot_of_aiogram_lives_here(aiogram_bot: AiogramBot, phone: Phone) -> None:
    await phone.start()
    (update,) = await aiogram_bot.get_updates()
    assert update.message is not None
    markup = InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text="a", callback_data="a", style="danger")]]
    )
    message = await aiogram_bot.send_message(101, "halo", reply_markup=markup, reply_to_message_id=None)
    await phone.press("a")
    (_, press) = await aiogram_bot.get_updates()
    assert press.callback_query is not None
    assert await aiogram_bot.answer_callback_query(press.callback_query.id, "ya")
    await aiogram_bot.edit_message_text("baru", chat_id=101, message_id=message.message_id)
    file = await aiogram_bot.send_document(
        101, BufferedInputFile(b"isi", "a.txt"), caption="<i>ini</i>", parse_mode="HTML"
    )
    assert file.document is not None
    data = await aiogram_bot.download(file.document)
    assert data is not None
    assert data.read() == b"isi"
    assert [message.text for message in phone.said] == ["baru", "ini"]


async def test_it_sees_refusals_as_telegrams(aiogram_bot: AiogramBot, telegram: Telegram, phone: Phone) -> None:
    await phone.start()
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await aiogram_bot.send_message(999, "x")
    phone.block()
    with pytest.raises(TelegramForbiddenError, match="blocked"):
        await aiogram_bot.send_message(101, "x")
    telegram.faults.set([Fault(action="refuse", status=429, retry_after=3)])
    with pytest.raises(TelegramRetryAfter) as caught:
        await aiogram_bot.get_me()
    assert caught.value.retry_after == 3


async def test_a_bot_needs_no_socket(telegram: Telegram, phone: Phone) -> None:
    await phone.start()
    request = HTTPXRequest(httpx_kwargs={"transport": httpx.ASGITransport(playground(telegram))})
    async with Bot(TOKEN, "http://127.0.0.1/bot", request=request, get_updates_request=request) as bot:
        (update,) = await bot.get_updates(timeout=1)
        await said(update).reply_text("tanpa soket")
    assert phone.last.text == "tanpa soket"
