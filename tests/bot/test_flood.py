"""A thousand updates of one person beside somebody who works: the one is told, the other notices nothing."""

import asyncio

import httpx
from sqlalchemy import Connection, func, select

from bot.app import make_tools, now, register_house
from bot.counters import Counters
from bot.health import Health
from bot.settings import Webhook
from bot.station import Service, Station
from bot.web import SECRET_HEADER, web_app
from storage.database.tables.exchange import ANSWERED, inbox
from storage.desk.desk import Desk
from storage.rules.crowding import MOST_WAITING
from tests.books import open_phrasebooks
from tests.bot.foreign import BOT, TOKEN, ForeignApi, message
from tests.bot.test_intake import settled
from tests.bot.tiny import FREELY, Tiny, at_work, no_guess, tiny_settings, tiny_station

HOOK = Webhook("http://127.0.0.1:1", "s3cret-s3cret")
FLOODER, WORKER = 7, 8
TOLD = "banyak banget sekaligus"


def real_station(desk: Desk, root: str, counters: Counters) -> Station:
    """One bot with the real house in it."""
    settings = tiny_settings(root)
    service = Service(settings, counters, "here", register_house, FREELY)
    return Station(service, TOKEN, make_tools(settings, desk, open_phrasebooks(), no_guess))


def sent(foreign: ForeignApi, person: int) -> list[str]:
    """What this person was sent."""
    return [given["text"] for given in foreign.called("sendMessage") if given["chat_id"] == str(person)]


def kept_of(connection: Connection, person: int) -> int:
    """How many lines of this person there are."""
    return connection.execute(select(func.count()).where(inbox.c.telegram_id == person)).scalar_one()


async def test_by_polling_a_thousand_of_one_person_cost_nobody_else_an_answer(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    """Each of the worker's ten comes behind a hundred of the flood; everything that was kept is answered."""
    counters = Counters()
    for block in range(10):
        first = block * 101 + 1
        foreign.push(*(message(first + place, FLOODER, "/privasi") for place in range(100)))
        foreign.push(message(first + 100, WORKER, "/privasi"))
    async with at_work(real_station(desk, root, counters), desk):
        await foreign.until(lambda: bool(sent(foreign, WORKER)), 30)
        assert len(sent(foreign, FLOODER)) < MOST_WAITING
        await foreign.until(lambda: 1011 in foreign.offsets, 30)
        await foreign.until(lambda: any(TOLD in text for text in sent(foreign, FLOODER)), 30)
        kept = await desk.read(kept_of, FLOODER)
        assert set((await settled(desk, kept + 10)).values()) == {ANSWERED}
    told = [text for text in sent(foreign, FLOODER) if TOLD in text]
    assert len(sent(foreign, WORKER)) == 10
    assert len(sent(foreign, FLOODER)) == kept < 1000
    assert counters.floods == len(told) <= kept // MOST_WAITING


async def test_by_webhook_each_is_confirmed_and_only_so_much_is_kept(
    desk: Desk, foreign: ForeignApi, root: str
) -> None:
    """The flood's first update hangs; meanwhile somebody else is answered."""
    tiny = Tiny()
    station = tiny_station(tiny, desk, tiny_settings(root, HOOK))
    app = web_app({str(BOT): station}, HOOK, Health(desk, Counters(), now, polling=False))
    headers = {SECRET_HEADER: HOOK.secret}
    async with (
        at_work(station, desk),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://bot", headers=headers) as telegram,
    ):
        await foreign.until(lambda: bool(foreign.called("setWebhook")))
        flood = [message(number, FLOODER, "wait") for number in range(1, 131)]
        posts = [telegram.post(f"/telegram/{BOT}", json=update) for update in [*flood, message(200, WORKER, "aku")]]
        assert {answer.status_code for answer in await asyncio.gather(*posts)} == {200}
        await foreign.until(lambda: "jawab aku" in foreign.texts())
        assert await desk.read(kept_of, FLOODER) == MOST_WAITING + 1
        tiny.gate.set()
        assert set((await settled(desk, MOST_WAITING + 2)).values()) == {ANSWERED}
