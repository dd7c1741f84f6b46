"""A bot that says what a test tells it to, and the windows in which people see it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

import httpx
from playwright.async_api import Browser, ConsoleMessage, Locator, Page

TOKEN = "123456:page"
SARI, BAGUS = 101, 102

Size = tuple[int, int]
Scheme = Literal["light", "dark"]


@dataclass(frozen=True)
class Bot:
    """A bot that says what the test tells it to."""

    client: httpx.AsyncClient
    heard: list[int] = field(default_factory=list)

    async def call(self, method: str, **given: object) -> Any:  # noqa: ANN401 - whatever the Bot API answers
        answer = await self.client.post(f"/bot{TOKEN}/{method}", json=given)
        body = answer.json()
        assert body["ok"], body
        return body["result"]

    async def say(self, text: str, *rows: list[dict[str, Any]], to: int = SARI, **given: object) -> int:
        """Sends HTML with an inline keyboard and gives the message's number."""
        markup = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        sent = await self.call("sendMessage", chat_id=to, text=text, parse_mode="HTML", **markup, **given)
        return int(sent["message_id"])

    async def hear(self) -> dict[str, Any]:
        """Gives the next update that was not heard yet."""
        offset = self.heard[-1] + 1 if self.heard else 0
        updates = await self.call("getUpdates", offset=offset, limit=1, timeout=5)
        assert updates, "The page sent nothing."
        self.heard.append(updates[0]["update_id"])
        found: dict[str, Any] = updates[0]
        return found


@dataclass(frozen=True)
class Phone:
    """The page in one window."""

    page: Page

    @property
    def writing(self) -> Locator:
        return self.page.get_by_role("textbox", name="Pesan")

    def bubble(self, text: str) -> Locator:
        return self.page.locator(".bubble", has_text=text)

    def key(self, label: str) -> Locator:
        return self.page.locator(".key", has_text=label)

    async def choose(self, text: str, item: str) -> None:
        """Opens the menu of a message and takes one of its items."""
        await self.bubble(text).first.click(button="right", position={"x": 12, "y": 12})
        await self.page.get_by_role("menuitem", name=item).click()

    async def write(self, text: str) -> None:
        await self.writing.fill(text)
        await self.writing.press("Enter")

    async def measure(self, script: str) -> float:
        return float(await self.page.evaluate(script))


@dataclass(frozen=True)
class Table:
    """A bot, the people's phones, and what went wrong on them."""

    bot: Bot
    base: str
    browser: Browser
    troubles: list[str] = field(default_factory=list)

    @asynccontextmanager
    async def phone(
        self, person: int = SARI, size: Size = (360, 740), scheme: Scheme = "light"
    ) -> AsyncIterator[Phone]:
        """Opens a window as somebody; whatever the browser complains about is a trouble."""
        context = await self.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, base_url=self.base
        )
        context.set_default_timeout(5_000)
        page = await context.new_page()
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", lambda message: self.troubles.extend(_complaints(message)))
        await page.goto(f"/#/{person}")
        yield Phone(page)
        await context.close()

    @asynccontextmanager
    async def begun(self, size: Size = (360, 740)) -> AsyncIterator[Phone]:
        """Opens Sari's window and presses the start button."""
        async with self.phone(size=size) as phone:
            await phone.page.get_by_role("button", name="Mulai").click()
            assert (await self.bot.hear())["message"]["text"] == "/start"
            yield phone


def _complaints(message: ConsoleMessage) -> list[str]:
    return [message.text] if message.type in ("error", "warning") else []
