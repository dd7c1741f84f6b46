"""Time that is turned by hand, and waiting with an end."""

import asyncio
from datetime import timedelta

from bot.playground.clock import Clock, HandClock, Pulse
from tests.bot.playground.calling import START


async def test_a_sleeper_wakes_when_the_clock_is_turned_far_enough(clock: HandClock) -> None:
    sleeper = asyncio.ensure_future(clock.sleep(10))
    await clock.advance(9)
    assert not sleeper.done()
    await clock.advance(1)
    assert sleeper.done()
    assert clock.now() == START + timedelta(seconds=10)


async def test_no_time_needs_no_turning(clock: HandClock) -> None:
    await clock.sleep(0)


async def test_waiting_tells_whether_something_came(clock: HandClock) -> None:
    pulse, time = Pulse(), Clock(clock.now, clock.sleep)
    lucky = asyncio.ensure_future(time.within(5, pulse.wait()))
    await clock.advance(4)
    pulse.beat()
    assert await lucky
    unlucky = asyncio.ensure_future(time.within(5, pulse.wait()))
    await clock.advance(0)
    await clock.advance(5)
    assert not await unlucky
