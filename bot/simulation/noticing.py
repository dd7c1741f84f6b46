"""Who is noticed: the flags raised while the days go by, each with how much its person had done by then."""

from dataclasses import dataclass, field
from typing import NamedTuple

from bot.simulation.town import Town
from storage.desk import flagging

MANY = 100_000


class Notice(NamedTuple):
    """The first flag of this signal about somebody, raised when they had given so many answers."""

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
        for flag in await self.town.desk.read(flagging.open_flags, MANY):
            number = self.known[flag.person]
            told = self.notices.setdefault(number, [])
            if flag.signal not in {each.signal for each in told}:
                told.append(Notice(flag.signal, done[number]))
