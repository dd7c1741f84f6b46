"""People who tap as soon as they are answered, and the Telegram between them and a bot; for `taps`."""

import asyncio
import json
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias

import msgspec
from aiohttp import web

Update: TypeAlias = dict[str, Any]

DATE = 1_790_000_000
# The buttons that answer a question; the others lead elsewhere.
ANSWER = "t:"
LONG_POLL = 1.0
PATIENCE = 300


class Phones:
    """One bot's people. Everybody waits for the answer, then presses its first button, until the round is over.

    Where there is a button that says `choice`, they press that one.
    """

    def __init__(self, people: int, begin: Update, choice: str = "") -> None:
        self._choice = f":{choice}"
        self.calls = 0
        # Seconds from each tap to its answer.
        self.waits: list[float] = []
        self._begin = begin
        self._since: dict[int, float] = {}
        self._shown: dict[int, dict[str, Any]] = {}
        self._idle: deque[tuple[int, Update]] = deque((person, begin) for person in range(1, people + 1))
        self._waiting: list[Update] = []
        self._news = asyncio.Event()
        self._over = asyncio.Event()
        self._left = 0
        self._open = 0
        self._number = 0

    async def play(self, taps: int) -> float:
        """Let people act so many times in all; the seconds until the last is answered."""
        begun = time.perf_counter()
        self._left = taps
        self._over.clear()
        for _ in range(len(self._idle)):
            self._act(*self._idle.popleft())
        async with asyncio.timeout(PATIENCE):
            await self._over.wait()
        return time.perf_counter() - begun

    async def answer(self, request: web.Request) -> web.Response:
        """One call of the bot's."""
        method = request.match_info["method"]
        given = await request.post()
        if method == "getUpdates":
            return answer(await self._fetch(int(str(given.get("offset", 0)))))
        self.calls += 1
        if method == "getMe":
            bot = int(request.match_info["token"].partition(":")[0])
            return answer({"id": bot, "is_bot": True, "first_name": "Bot", "username": "a_bot"})
        if method not in {"sendMessage", "editMessageText"}:
            return answer(result=True)
        person = int(str(given["chat_id"]))
        self._shown[person] = message_of(person, str(given["text"]), given.get("reply_markup"))
        self._answered(person)
        return answer(self._shown[person])

    def _answered(self, person: int) -> None:
        self.waits.append(time.perf_counter() - self._since[person])
        buttons = buttons_of(self._shown[person])
        data = next((each for each in buttons if each.endswith(self._choice)), "") or next(iter(buttons), "")
        self._open -= 1
        self._act(person, press(data) if data else self._begin)
        if not self._open:
            self._over.set()

    def _act(self, person: int, act: Update) -> None:
        if not self._left:
            self._idle.append((person, act))
            return
        self._left -= 1
        self._open += 1
        self._number += 1
        self._since[person] = time.perf_counter()
        self._waiting.append({"update_id": self._number, **act_of(person, act, self._shown.get(person))})
        self._news.set()

    async def _fetch(self, offset: int) -> list[Update]:
        self._waiting = [update for update in self._waiting if update["update_id"] >= offset]
        if not self._waiting:
            self._news.clear()
            try:
                async with asyncio.timeout(LONG_POLL):
                    await self._news.wait()
            except TimeoutError:
                return []
        return self._waiting[:100]


@asynccontextmanager
async def served(take: Callable[[web.Request], Awaitable[web.Response]]) -> AsyncIterator[str]:
    """A Telegram on loopback that answers each call of a bot's with this; its root address."""
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", take)
    runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    try:
        yield f"http://{host}:{port}"
    finally:
        await runner.cleanup()


def press(data: str) -> Update:
    """A press on a button with this data, by whoever it will be."""
    return {"callback_query": {"id": "1", "chat_instance": "1", "data": data}}


def write(text: str) -> Update:
    """A command written, by whoever it will be."""
    entity = {"type": "bot_command", "offset": 0, "length": len(text)}
    return {"message": {"message_id": 6, "date": DATE, "text": text, "entities": [entity]}}


def say(text: str) -> Update:
    """Words written, by whoever it will be."""
    return {"message": {"message_id": 6, "date": DATE, "text": text}}


def act_of(person: int, act: Update, shown: Update | None) -> Update:
    """The act as this person's, on what stands on their screen."""
    user = {"id": person, "is_bot": False, "first_name": f"P{person}", "language_code": "id"}
    if "message" in act:
        return {"message": {**act["message"], "from": user, "chat": _chat(person)}}
    card = shown or {"message_id": 7, "date": DATE, "chat": _chat(person), "text": "?"}
    return {"callback_query": {**act["callback_query"], "from": user, "message": card}}


def _chat(person: int) -> dict[str, Any]:
    return {"id": person, "type": "private", "first_name": f"P{person}"}


def message_of(person: int, text: str, markup: object) -> Update:
    """The message that this person is shown."""
    shown = {"message_id": 7, "date": DATE, "chat": _chat(person), "text": text}
    return {**shown, "reply_markup": json.loads(str(markup))} if markup else shown


def buttons_of(shown: Update) -> list[str]:
    """The data of the buttons that answer the question on this message."""
    rows = shown.get("reply_markup", {"inline_keyboard": []})["inline_keyboard"]
    found = [button.get("callback_data", "") for row in rows for button in row]
    return [data for data in found if data.startswith(ANSWER)]


def answer(result: object) -> web.Response:
    """What the Bot API gives back for a call that went well."""
    return web.Response(body=msgspec.json.encode({"ok": True, "result": result}), content_type="application/json")
