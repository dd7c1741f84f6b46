"""What a monitor is told, from either database."""

from datetime import timedelta

from storage.desk import inbox
from storage.desk.desk import Desk
from storage.desk.inbox import Line
from storage.desk.pulse import feel
from storage.facts import Receipt
from tests.storage.desk.making import NOW


async def test_only_what_is_not_answered_waits_and_the_oldest_of_it_tells_since_when(desk: Desk) -> None:
    assert (await desk.read(feel, NOW)).oldest is None
    await desk.write(inbox.beat, "here", NOW)
    await desk.write(inbox.keep, 7, [Line(1, 100, b"{}")], "here", NOW - timedelta(hours=3))
    await desk.write(inbox.keep, 7, [Line(2, 100, b"{}")], "here", NOW - timedelta(hours=2))
    await desk.write(inbox.answered, [Receipt(7, 1)])
    pulse = await desk.read(feel, NOW)
    assert (pulse.waiting, pulse.oldest, pulse.unsent, pulse.processes) == (1, NOW - timedelta(hours=2), 0, 1)
    assert pulse.size > 10_000
