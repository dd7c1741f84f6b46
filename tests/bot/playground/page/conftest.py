"""The browser of this machine, and a table at which a bot and people sit."""

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest
import pytest_asyncio
from playwright.async_api import Browser, async_playwright

from bot.playground.conversation import Person
from bot.playground.serving import serve
from bot.playground.telegram import Telegram
from tests.bot.playground.page.windows import BAGUS, SARI, TOKEN, Bot, Table

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


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip(f"NO BROWSER ON THIS MACHINE: install one of {', '.join(BROWSERS)} to test the chat page.")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=found, args=QUIET)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="session")
async def table(browser: Browser) -> AsyncIterator[Table]:
    telegram = Telegram(lambda: datetime.now(UTC))
    telegram.add_bot(TOKEN)
    telegram.add_person(Person(SARI, "Sari", "sari", "id", "trainer"))
    telegram.add_person(Person(BAGUS, "Bagus", None, "id", "trainer"))
    async with serve(telegram) as base, httpx.AsyncClient(base_url=base, timeout=10) as client:
        table = Table(Bot(client), base, browser)
        yield table
        # Windows are closed by now; what they were waiting for need not hold up the server.
        telegram.bot.refresh()
    assert table.troubles == []
