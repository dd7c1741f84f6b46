"""Whoever pays, as hurried as the trainers are: approves, makes payouts, confirms and cancels them, taps twice."""

import asyncio

from bot.playground.view import Seen
from locales.phrase import phrase
from tests.journeys.crowd import Trainer

# Every way to money, from the home screen to the end of a payout; and how the button of a batch begins.
ONWARD = ("payout-approve", "payout-approve-now", "payout-all", "payout-make")
BATCH = "uji: "
OFTEN = 0.1
AFTERWARDS = 12


class Payer(Trainer):
    """One admin on one phone."""

    async def pay(self, others: asyncio.Future[list[None]]) -> None:
        """Pay until the others have done their work, and once more what they did last."""
        while not others.done():
            await self.work(1)
        await self.work(AFTERWARDS)

    async def _act(self, screen: Seen | None) -> None:
        labels = [] if screen is None else self._money(screen)
        if screen is None or not labels or self._chance.random() < OFTEN:
            await self._phone.write("/bayar")
        else:
            await self._press(screen, self._chance.choice(labels))

    def _money(self, screen: Seen) -> list[str]:
        known = {self._book.say(phrase(name)) for name in ONWARD}
        known |= {self._book.say(phrase("payout-end", end=end)) for end in ("transferred", "cancelled")}
        labels = [label for row in screen.labels for label in row]
        return [label for label in labels if label in known or label.startswith(BATCH)]
