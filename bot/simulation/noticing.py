"""Who is noticed: flags raised and pauses by rules while the days go by, each with how much its person had done."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection

from bot.simulation.town import Town
from storage.desk import flagging, intervening
from storage.rules.ruling import PAUSE

MANY = 100_000


class Notice(NamedTuple):
    """The first flag of this signal, or the first `pause` by a rule, when they had given so many answers."""

    signal: str
    after: int


@dataclass(slots=True)
class Noticing:
    """Does the bot's housekeeping, then looks as an admin does; `known` are people by their number for the bot."""

    town: Town
    known: dict[int, int]
    notices: dict[int, list[Notice]] = field(default_factory=dict)

    async def look(self, done: dict[int, int]) -> None:
        """`done` is what each has done by now."""
        await self.town.house.lapse()
        await self.town.house.attend()
        await self.town.house.compare()
        await self.town.house.wake()
        for person, signal in await self.town.desk.read(_noticed, list(self.known)):
            number = self.known[person]
            told = self.notices.setdefault(number, [])
            if signal not in {each.signal for each in told}:
                told.append(Notice(signal, done[number]))


def _noticed(connection: Connection, people: Sequence[int]) -> list[tuple[int, str]]:
    """What an admin can see of these people: by which signals they are flagged, and who was paused by a rule."""
    flags = [(flag.person, flag.signal) for flag in flagging.open_flags(connection, MANY)]
    done = ((person, each) for person in people for each in intervening.list_of(connection, person, MANY))
    return [*flags, *((person, PAUSE) for person, each in done if each.action == PAUSE)]
