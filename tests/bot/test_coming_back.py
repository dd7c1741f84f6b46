"""Whoever could not be reached and does anything at all gets what is sent unasked again."""

from typing import Any

import pytest
from sqlalchemy import select

from bot.app import now
from handlers.context import Context
from storage.database.tables.people import people
from storage.desk.desk import Desk
from storage.desk.people import arrive, mark_unreachable
from storage.facts import Visitor
from tests.bot.foreign import BOT, ForeignApi, message, press
from tests.bot.test_intake import settled
from tests.bot.tiny import Tiny, at_work, tiny_settings, tiny_station

MEMBER, KICKED = {"status": "member"}, {"status": "kicked", "until_date": 0}


class Silent(Tiny):
    """Hears and does nothing."""

    async def _do(self, text: str, context: Context) -> None:
        """Nothing."""


def change(number: int, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Somebody shut the bot out, or let it in."""
    written = message(number, 100)["message"]
    user = written["from"]
    seen = {"old_chat_member": {**before, "user": user}, "new_chat_member": {**after, "user": user}}
    return {"update_id": number, "my_chat_member": {"chat": written["chat"], "from": user, "date": 1, **seen}}


@pytest.mark.parametrize(
    ("update", "reachable"),
    [
        (message(1, 100), True),
        (press(1, 100, "x"), True),
        (change(1, KICKED, MEMBER), True),
        (change(1, MEMBER, KICKED), False),
    ],
)
async def test_whoever_does_anything_can_be_reached_again(
    desk: Desk, foreign: ForeignApi, root: str, update: dict[str, Any], *, reachable: bool
) -> None:
    person = await desk.write(arrive, Visitor(BOT, 100, "Sari", "id"), frozenset(), now())
    await desk.write(mark_unreachable, person.id, now())
    foreign.push(update)
    async with at_work(tiny_station(Silent(), desk, tiny_settings(root)), desk):
        await settled(desk, 1)
    since = select(people.c.unreachable_since)
    assert (await desk.read(lambda connection: connection.scalar(since)) is None) == reachable
