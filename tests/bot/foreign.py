"""A small Bot API server that is not ours: plain aiohttp, real offsets, and trouble on request."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

from aiohttp import web

TOKEN = "4242:" + "A-b_9" * 7
BOT = 4242

Reply: TypeAlias = tuple[int, dict[str, Any] | bytes]
Script: TypeAlias = Callable[[dict[str, Any]], Awaitable[Reply | None]]


class ForeignApi:
    """Keeps updates until they are confirmed, remembers every call. `troubles` holds answers to give instead."""

    def __init__(self) -> None:
        self.updates: list[dict[str, Any]] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.offsets: list[int] = []
        # How many ask for updates now, and the most that ever did together.
        self.fetching = self.together = 0
        self.troubles: dict[str, deque[Reply]] = {}
        self.before: dict[str, Callable[[], Awaitable[None]]] = {}
        self.news = asyncio.Event()
        self.said = asyncio.Condition()
        self.tokens = {TOKEN}
        self._messages = 0

    def push(self, *updates: dict[str, Any]) -> None:
        self.updates.extend(updates)
        self.news.set()

    def trouble(self, method: str, *replies: Reply) -> None:
        self.troubles.setdefault(method, deque()).extend(replies)

    def called(self, method: str) -> list[dict[str, Any]]:
        return [given for name, given in self.calls if name == method]

    def texts(self) -> list[str]:
        return [str(given["text"]) for name, given in self.calls if name in {"sendMessage", "editMessageText"}]

    async def until(self, wanted: Callable[[], bool], patience: float = 10) -> None:
        """Wait for a call after which this is so."""
        async with asyncio.timeout(patience), self.said:
            await self.said.wait_for(wanted)

    async def answer(self, request: web.Request) -> web.Response:
        token, method = request.match_info["token"], request.match_info["method"]
        given = dict(await request.post()) if request.can_read_body else {}
        if token not in self.tokens:
            return _json(401, {"ok": False, "error_code": 401, "description": "Unauthorized"})
        if method in self.before:
            await self.before[method]()
        status, body = await self._answer(method, {**given, "bot": int(token.partition(":")[0])})
        async with self.said:
            self.calls.append((method, given))
            self.said.notify_all()
        return _json(status, body)

    async def _answer(self, method: str, given: dict[str, Any]) -> Reply:
        if self.troubles.get(method):
            return self.troubles[method].popleft()
        if method == "getUpdates":
            self.fetching += 1
            self.together = max(self.together, self.fetching)
            try:
                return 200, {"ok": True, "result": await self._fetch(int(given.get("offset", 0)), given)}
            finally:
                self.fetching -= 1
        if method == "getMe":
            me = {"id": given["bot"], "is_bot": True, "first_name": "Latihin", "username": "latihin_bot"}
            return 200, {"ok": True, "result": me}
        if method in {"sendMessage", "editMessageText", "sendDocument"}:
            return 200, {"ok": True, "result": self._message(given)}
        if method in {"answerCallbackQuery", "deleteWebhook", "setWebhook", "editMessageReplyMarkup"}:
            return 200, {"ok": True, "result": True}
        return 404, {"ok": False, "error_code": 404, "description": "Not Found"}

    async def _fetch(self, offset: int, given: dict[str, Any]) -> list[dict[str, Any]]:
        self.offsets.append(offset)
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        if not self.updates:
            self.news.clear()
            try:
                async with asyncio.timeout(min(0.3, float(given.get("timeout", 0)))):
                    await self.news.wait()
            except TimeoutError:
                return []
        return self.updates[:100]

    def _message(self, given: dict[str, Any]) -> dict[str, Any]:
        self._messages += 1
        number = int(given.get("message_id", 1000 + self._messages))
        chat = {"id": int(given["chat_id"]), "type": "private", "first_name": "Sari"}
        return {"message_id": number, "date": 1_790_000_000, "chat": chat, "text": str(given.get("text", ""))}


@asynccontextmanager
async def serve_foreign(api: ForeignApi) -> AsyncIterator[str]:
    """Serve on loopback; gives the root address."""
    app = web.Application(client_max_size=60 << 20)
    app.router.add_route("*", "/bot{token}/{method}", api.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.2)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


def message(number: int, person: int, text: str = "halo") -> dict[str, Any]:
    """A text somebody wrote."""
    return {"update_id": number, "message": _wrote(number, person, text)}


def press(number: int, person: int, data: str) -> dict[str, Any]:
    """A press on a button of the bot's."""
    query = {
        "id": str(number),
        "from": _user(person),
        "chat_instance": "1",
        "data": data,
        "message": _wrote(900 + person, person, "?"),
    }
    return {"update_id": number, "callback_query": query}


def _user(person: int) -> dict[str, Any]:
    return {"id": person, "is_bot": False, "first_name": f"P{person}", "language_code": "id"}


def _wrote(number: int, person: int, text: str) -> dict[str, Any]:
    written: dict[str, Any] = {
        "message_id": number,
        "date": 1_790_000_000,
        "chat": {"id": person, "type": "private", "first_name": f"P{person}"},
        "from": _user(person),
        "text": text,
    }
    if text.startswith("/"):
        entity = {"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}
        written["entities"] = [entity]
    return written


def _json(status: int, body: dict[str, Any] | bytes) -> web.Response:
    if isinstance(body, bytes):
        return web.Response(status=status, body=body, content_type="application/json")
    return web.json_response(body, status=status)
