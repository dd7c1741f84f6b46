"""What the detector of languages learns from the bot's own texts: once a day, in the background."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime

from bot.language import Tongue
from locales.tongues.learned import Learned
from storage.desk import chores, learning
from storage.desk.desk import Desk

CHORE = "learning"
LOOK_EVERY = 600.0

log = logging.getLogger(__name__)


class Learning:
    """One process learns, all take over what it learned."""

    def __init__(self, desk: Desk, tongue: Tongue, clock: Callable[[], datetime]) -> None:
        self._desk = desk
        self._tongue = tongue
        self._clock = clock
        self._known: int | None = None

    async def run(self) -> None:
        while True:
            try:
                await self.learn_daily()
                await self.take_over()
            except Exception:
                log.exception("nothing was learned; it is tried again tomorrow")
            await asyncio.sleep(LOOK_EVERY)

    async def learn_daily(self) -> None:
        """Learn anew, if nobody has today."""
        if await self._desk.write(chores.claim, CHORE, self._clock()):
            counts = await self._desk.stream(learning.train)
            await self._desk.write(learning.keep, counts, self._clock())
            await self._desk.write(chores.report, CHORE, counts.texts)

    async def take_over(self) -> None:
        """Judge by what was learned last, or by the lists alone where that is gone."""
        model = await self._desk.read(learning.newest)
        if model == self._known:
            return
        counts = None if model is None else await self._desk.read(learning.load, model)
        learned = None if counts is None else await asyncio.to_thread(Learned, counts)
        self._tongue.learn(learned, model or 0)
        self._known = model
