"""A bot that says what a test tells it to, and the windows in which people see it."""

from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

import httpx
from playwright.async_api import Browser, ConsoleMessage, Locator, Page

TOKEN = "123456:page"

Size = tuple[int, int]
Scheme = Literal["light", "dark"]

PHONE: Size = (360, 740)


@dataclass(frozen=True)
class Bot:
    """Speaks the Bot API over HTTP, to one person unless told otherwise."""

    client: httpx.AsyncClient
    to: int
    heard: list[int] = field(default_factory=list)

    async def call(self, method: str, **given: object) -> Any:  # noqa: ANN401 - whatever the Bot API answers
        answer = await self.client.post(f"/bot{TOKEN}/{method}", json=given)
        body = answer.json()
        assert body["ok"], body
        return body["result"]

    async def say(self, text: str, *rows: list[dict[str, Any]], **given: object) -> int:
        """Sends HTML with an inline keyboard and gives the message's number."""
        markup = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        given = {"chat_id": self.to, "text": text, "parse_mode": "HTML", **markup, **given}
        return int((await self.call("sendMessage", **given))["message_id"])

    async def edit(self, number: int, text: str, *rows: list[dict[str, Any]]) -> None:
        """Puts another text and other buttons in the place of a message."""
        markup = {"reply_markup": {"inline_keyboard": rows}}
        await self.call("editMessageText", chat_id=self.to, message_id=number, text=text, **markup)

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

    def button(self, name: str) -> Locator:
        return self.page.get_by_role("button", name=name, exact=True)

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


class Windows:
    """The windows of one browser; a window that is left is used again, for they take long to open."""

    def __init__(self, browser: Browser, base: str) -> None:
        self.troubles: list[str] = []
        self._browser = browser
        self._base = base
        self._free: defaultdict[tuple[Size, Scheme], list[Page]] = defaultdict(list)
        self._visits = 0

    @asynccontextmanager
    async def phone(self, person: int, size: Size = PHONE, scheme: Scheme = "light") -> AsyncIterator[Phone]:
        """Opens the page as somebody; whatever the browser complains about is a trouble."""
        free = self._free[size, scheme]
        page = free.pop() if free else await self._open(size, scheme)
        self._visits += 1
        await page.goto(f"/?visit={self._visits}#/{person}", wait_until="commit")
        yield Phone(page)
        await page.unroute_all()
        free.append(page)

    async def _open(self, size: Size, scheme: Scheme) -> Page:
        viewport = {"width": size[0], "height": size[1]}
        page = await self._browser.new_page(viewport=viewport, color_scheme=scheme, base_url=self._base)  # type: ignore[arg-type]
        page.set_default_timeout(5_000)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("console", lambda message: self.troubles.extend(_complaints(message)))
        return page


def _complaints(message: ConsoleMessage) -> list[str]:
    return [message.text] if message.type in ("error", "warning") else []


@dataclass(frozen=True)
class Table:
    """A bot, two people who never met it, and their windows."""

    bot: Bot
    sari: int
    bagus: int
    windows: Windows

    @asynccontextmanager
    async def begun(self) -> AsyncIterator[Phone]:
        """Opens Sari's window and presses the start button."""
        async with self.windows.phone(self.sari) as phone:
            await phone.button("Mulai").click()
            assert (await self.bot.hear())["message"]["text"] == "/start"
            yield phone

    def forgive(self, reason: str) -> None:
        """Takes the browser's complaints of one kind as what the test wanted."""
        self.windows.troubles[:] = [trouble for trouble in self.windows.troubles if reason not in trouble]
