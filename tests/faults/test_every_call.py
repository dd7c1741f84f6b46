"""One call fails, whichever it is: of the database, or to Telegram; and the work goes on as if it had not."""

import pytest

from bot.playground.faults import Action, Fault
from tests.faults.town import FIRST, assert_whole, served_here, wired

# In a check; each single one in `python -m tests.benchmarks.faults`.
STATEMENTS = range(1, 40, 3)
SENDS = range(8)
# Everything but asking for updates and for who we are.
SENDING = "[!g]*"


@pytest.mark.timeout(120)
async def test_whichever_statement_fails_nothing_is_lost_or_twice(url: str) -> None:
    with wired() as wire:
        async with served_here(url) as place:
            await place.work(2)
            for number in STATEMENTS:
                wire.arm(number)
                await place.work(2)
            wire.at = 0
            after = await place.look()
    assert wire.tripped >= 5, "somebody's acts are that many statements"
    assert_whole(after)


@pytest.mark.timeout(120)
@pytest.mark.parametrize("action", ["gateway", "close_after"])
async def test_whichever_call_to_telegram_fails_nothing_is_lost_or_twice(database: str, action: Action) -> None:
    async with served_here(database) as place:
        await place.work(2)
        for number in SENDS:
            place.telegram.faults.set([Fault(method=SENDING, action=action, skip=number, times=1)])
            await place.work(2)
        place.telegram.faults.set([])
        await place.work(2)
        after = await place.look()
    assert_whole(after)


@pytest.mark.timeout(120)
async def test_a_long_pause_for_one_chat_holds_up_nobody_else(database: str) -> None:
    """One answer in all is refused with a long `retry_after`: its chat is silent, the other works on meanwhile."""
    async with served_here(database, people=2) as place:
        await place.work(2)
        silent, other = place.trainers
        place.telegram.faults.set([Fault(method="*Message*", action="refuse", status=429, retry_after=10, times=1)])
        await silent.work(1)
        before, said = other.told, list(place.telegram.phone(FIRST).said)
        await other.work(6)
        assert other.told > before
        assert place.telegram.phone(FIRST).said == said, "still silent"
        await silent.work(8)
        assert_whole(await place.look())
