"""The way out, against the local Telegram on loopback and against servers that misbehave."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.typedefs import Handler
from telegram import Bot, InputFile
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.playground.conversation import Person
from bot.playground.faults import Fault
from bot.playground.serving import serve
from bot.playground.telegram import Telegram
from bot.request import AiohttpRequest, NotSentError, SlowDown, asked_pause, pause_of

TOKEN = "777:" + "r" * 35


@pytest.fixture
async def telegram() -> Telegram:
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    telegram.add_person(Person(101, "Sari"))
    await telegram.phone(101).start()
    return telegram


@pytest.fixture
async def bot(telegram: Telegram) -> AsyncIterator[Bot]:
    async with serve(telegram) as root, ready(root) as bot:
        yield bot


def ready(root: str, token: str = TOKEN, read_timeout: float = 5) -> Bot:
    """A bot of the library over our request, not yet begun."""
    request = AiohttpRequest(read_timeout=read_timeout)
    return Bot(token, f"{root}/bot", f"{root}/file/bot", request, AiohttpRequest(pool=2))


async def test_texts_go_out_to_the_letter(bot: Bot) -> None:
    text = "a&b=c+d %20 ü 👋🏽 \u2028 „x“ <b>\n" * 20
    sent = await bot.send_message(101, text)
    assert sent.text == text.strip()


async def test_files_go_up_and_down(bot: Bot, tmp_path: Path) -> None:
    content = bytes(range(256)) * 8000
    path = tmp_path / "paket ü.bin"
    path.write_bytes(content)
    for upload in (content, BytesIO(content), path):
        sent = await bot.send_document(101, upload, filename="paket ü.bin", caption="ini & itu")
        assert sent.document is not None
        assert sent.document.file_name == "paket ü.bin"
        file = await bot.get_file(sent.document.file_id)
        assert bytes(await file.download_as_bytearray()) == content


async def test_a_file_goes_up_again_from_its_beginning(telegram: Telegram, bot: Bot, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"satu,dua\n" * 1000)
    telegram.faults.set([Fault(method="sendDocument", action="refuse", status=429, retry_after=1, times=1)])
    with path.open("rb") as content:
        upload = InputFile(content, "a.csv", read_file_handle=False)
        with pytest.raises(SlowDown):
            await bot.send_document(101, upload)
        sent = await bot.send_document(101, upload)
    assert sent.document is not None
    assert sent.document.file_size == 9000


async def test_refusals_have_the_librarys_names(telegram: Telegram, bot: Bot) -> None:
    with pytest.raises(BadRequest, match="empty"):
        await bot.send_message(101, " ")
    telegram.phone(101).block()
    with pytest.raises(Forbidden):
        await bot.send_message(101, "halo")


async def test_a_pause_is_told_in_seconds(telegram: Telegram, bot: Bot) -> None:
    telegram.faults.set([Fault(method="sendMessage", action="refuse", status=429, retry_after=7)])
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(101, "halo")
    assert pause_of(caught.value) == 7
    assert caught.value.retry_after == timedelta(seconds=7)
    assert "7" in str(caught.value)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(action="close_after"), NetworkError),
        (Fault(action="gateway"), NotSentError),
        (Fault(action="refuse", status=500), NotSentError),
        (Fault(action="refuse", status=504), NetworkError),
        (Fault(action="hang_after"), TimedOut),
    ],
)
async def test_whether_it_may_have_arrived_is_told_by_class(
    telegram: Telegram, fault: Fault, error: type[NetworkError]
) -> None:
    async with serve(telegram) as root, ready(root, read_timeout=0.3) as bot:
        telegram.faults.set([fault])
        with pytest.raises(NetworkError) as caught:
            await bot.send_message(101, "halo")
        assert type(caught.value) is error


async def test_an_unknown_token_and_an_unknown_method_are_told(telegram: Telegram) -> None:
    async with serve(telegram) as root:
        stranger = ready(root, "888:" + "x" * 35)
        with pytest.raises(InvalidToken):
            await stranger.initialize()
        await stranger.shutdown()


async def test_nobody_there_means_certainly_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    bot = ready(f"http://127.0.0.1:{port}")
    with pytest.raises(NotSentError):
        await bot.initialize()
    await bot.shutdown()


async def test_a_closed_way_out_says_so_and_can_be_opened_again(telegram: Telegram) -> None:
    async with serve(telegram) as root:
        request = AiohttpRequest()
        url = f"{root}/bot{TOKEN}/getMe"
        with pytest.raises(NotSentError):
            await request.post(url)
        for _ in range(2):
            await request.initialize()
            await request.initialize()
            assert await request.post(url)
            await request.shutdown()
            await request.shutdown()


async def test_a_quiet_connection_that_the_server_closed_is_no_trouble(telegram: Telegram, bot: Bot) -> None:
    """Many calls at once and again later use connections that stay open."""
    await asyncio.gather(*(bot.get_me() for _ in range(50)))
    assert await bot.get_me()
    assert not telegram.refusals


@pytest.mark.parametrize("payload", [b"", b"[]", b"<html>", b'{"parameters": {"retry_after": "soon"}}', b"{}"])
def test_a_refusal_that_asks_for_nothing_asks_for_no_pause(payload: bytes) -> None:
    assert asked_pause(payload) == 0


async def test_what_never_ends_is_not_read_to_the_end() -> None:
    """A local server gives files of any size; ours would fill the memory with them."""
    given = 0

    async def endless(request: web.Request) -> web.StreamResponse:
        nonlocal given
        response = web.StreamResponse()
        await response.prepare(request)
        with suppress(ConnectionError):
            while True:
                await response.write(bytes(1 << 20))
                given += 1
        return response

    async with own_server(endless) as root:
        request = AiohttpRequest()
        await request.initialize()
        with pytest.raises(BadRequest, match="too big"):
            await request.retrieve(f"{root}/file")
        await request.shutdown()
    assert given < 50


@asynccontextmanager
async def own_server(handler: Handler) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_get("/file", handler)
    runner = web.AppRunner(app, shutdown_timeout=0.2)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()
