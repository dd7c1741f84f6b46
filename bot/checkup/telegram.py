"""Telegram: whether each token is known, updates can come in, nobody else fetches them, and our clocks agree.

Answers are Telegram's own; neither they nor what is said of them holds a token.
"""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any

import aiohttp
import msgspec

from bot.checkup.finding import Finding, mind, well, wrong
from bot.redaction import redacted
from bot.settings import Settings, bot_id
from locales.phrase import phrase

PATIENCE = aiohttp.ClientTimeout(total=15)
MOST_SKEW = 30
MANY = 100


class Answer(msgspec.Struct):
    """An answer of the Bot API."""

    ok: bool
    result: Any = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came back, with the status and the time of day at the other end."""

    status: int
    answer: Answer
    date: datetime | None


async def look_at_bot(settings: Settings, token: str, now: datetime, served: int) -> list[Finding]:
    """All that can be asked of one bot. `served` is how many processes of ours serve now."""
    async with aiohttp.ClientSession(timeout=PATIENCE) as session:
        bot = Bot(session, settings.api_url, token)
        try:
            return [finding async for finding in bot.look(settings, now, served)]
        except (aiohttp.ClientError, TimeoutError, OSError, msgspec.MsgspecError) as error:
            reason = redacted(str(error)) or type(error).__name__
            said = phrase("doctor-no-telegram", bot=str(bot_id(token)), reason=reason)
            return [wrong(said, phrase("doctor-no-telegram-do", address=settings.api_url))]


class Bot:
    """One bot as Telegram knows it."""

    def __init__(self, session: aiohttp.ClientSession, root: str, token: str) -> None:
        self._session = session
        self._root = root
        self._token = token
        self._number = str(bot_id(token))

    async def look(self, settings: Settings, now: datetime, served: int) -> AsyncIterator[Finding]:
        me = await self._call("getMe")
        if not me.answer.ok:
            said = phrase("doctor-token-refused", bot=self._number, reason=me.answer.description)
            yield wrong(said, phrase("doctor-token-refused-do"))
            return
        yield well(phrase("doctor-token", bot=str(me.answer.result.get("username", self._number))))
        if me.date is not None and abs((me.date - now).total_seconds()) > MOST_SKEW:
            seconds = round(abs((me.date - now).total_seconds()))
            yield wrong(phrase("doctor-clock", whose="telegram", seconds=seconds), phrase("doctor-clock-do"))
        hook = (await self._call("getWebhookInfo")).answer.result or {}
        if settings.webhook is None:
            async for finding in self._polling(str(hook.get("url", "")), served):
                yield finding
        else:
            for finding in self._hooked(hook, f"{settings.webhook.url}/telegram/{self._number}"):
                yield finding

    async def _polling(self, hook: str, served: int) -> AsyncIterator[Finding]:
        """Without a webhook one program fetches, and one only."""
        if hook:
            yield wrong(phrase("doctor-hook-left", bot=self._number), phrase("doctor-hook-left-do"))
            return
        if served > 1:
            yield mind(phrase("doctor-many", count=served), phrase("doctor-many-do"))
        if served:
            return
        fetched = await self._call("getUpdates", {"timeout": 0, "limit": 1})
        if fetched.status == HTTPStatus.CONFLICT:
            yield wrong(phrase("doctor-other-poller", bot=self._number), phrase("doctor-other-poller-do"))

    def _hooked(self, hook: dict[str, Any], wanted: str) -> list[Finding]:
        if hook.get("url") != wanted:
            return [mind(phrase("doctor-hook-other", bot=self._number), phrase("doctor-hook-other-do"))]
        found = [well(phrase("doctor-hook", address=wanted))]
        if hook.get("last_error_message"):
            said = phrase("doctor-hook-error", reason=redacted(str(hook["last_error_message"])))
            found.append(mind(said, phrase("doctor-hook-error-do")))
        if int(hook.get("pending_update_count", 0)) > MANY:
            said = phrase("doctor-hook-pending", count=int(hook["pending_update_count"]))
            found.append(mind(said, phrase("doctor-hook-error-do")))
        return found

    async def _call(self, method: str, values: dict[str, Any] | None = None) -> Heard:
        async with self._session.post(f"{self._root}/bot{self._token}/{method}", data=values or {}) as response:
            answer = msgspec.json.decode(await response.read(), type=Answer)
            return Heard(response.status, answer, _date(response.headers.get("Date", "")))


def _date(header: str) -> datetime | None:
    try:
        return parsedate_to_datetime(header)
    except ValueError:
        return None


def look_at_telegram(settings: Settings, now: datetime, served: int) -> list[Finding]:
    """Each bot of these settings."""

    async def all_of_them() -> list[list[Finding]]:
        return await asyncio.gather(*(look_at_bot(settings, token, now, served) for token in settings.tokens))

    if not settings.tokens:
        return [wrong(phrase("doctor-no-token"), phrase("setting-token-missing"))]
    return [finding for findings in asyncio.run(all_of_them()) for finding in findings]
