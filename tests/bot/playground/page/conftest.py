"""The browser of this machine, and a table at which a bot and people sit."""

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import async_playwright

from bot.playground.conversation import Person
from bot.playground.serving import serve
from bot.playground.telegram import Telegram
from tests.bot.playground.page.windows import TOKEN, Bot, Table, Windows

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def telegram() -> Telegram:
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    return telegram


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def base(telegram: Telegram) -> AsyncIterator[str]:
    async with serve(telegram) as base:
        yield base
        # Windows are closed by now; what they were waiting for need not hold up the server.
        telegram.bot.refresh()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def windows(base: str) -> AsyncIterator[Windows]:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip(f"NO BROWSER ON THIS MACHINE: install one of {', '.join(BROWSERS)} to test the chat page.")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=QUIET)
        yield Windows(browser, base)
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def table(telegram: Telegram, windows: Windows, base: str) -> AsyncIterator[Table]:
    """Seats new people, so that no test meets what another one wrote."""
    sari = telegram.next_person()
    telegram.people.clear()
    telegram.add_person(Person(sari, "Sari", "sari", "id", "trainer"))
    telegram.add_person(Person(sari + 1, "Bagus", None, "id", "admin"))
    async with httpx.AsyncClient(base_url=base, timeout=10) as client:
        bot = Bot(client, sari)
        await bot.call("deleteWebhook", drop_pending_updates=True)
        yield Table(bot, sari, sari + 1, windows)
    troubles, windows.troubles = windows.troubles, []
    assert troubles == []
