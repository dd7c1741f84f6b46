"""One simulation from the empty database to the report."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from bot.simulation.crowd import Member, make_crowd
from bot.simulation.days import Days
from bot.simulation.measuring import closeness
from bot.simulation.noticing import Noticing
from bot.simulation.opening import A_LINK, make_invite, open_batches
from bot.simulation.report import Report, report_of
from bot.simulation.town import ADMIN, Ground, Town, open_town
from bot.simulation.world import make_world
from storage.facts import Batch


@dataclass(frozen=True, slots=True)
class Plan:
    """So many people, of whom this share does not look, give so many answers each; the same seed does the same."""

    people: int
    bad: float
    each: int
    seed: int

    @property
    def wrong(self) -> int:
        """How many do not look."""
        return round(self.people * self.bad)


async def simulate(plan: Plan, ground: Ground, tell: Callable[[int], None]) -> Report:
    """Play it on this ground; `tell` hears now and then how many answers there are."""
    members = make_crowd(Random(plan.seed), plan.people, plan.wrong)  # noqa: S311 - a simulation has no secrets
    return await play(plan, members, ground, tell)


async def play(plan: Plan, members: list[Member], ground: Ground, tell: Callable[[int], None]) -> Report:
    """The same with these people."""
    chance = Random(f"world {plan.seed}")  # noqa: S311 - as above
    world = make_world(chance, plan.people, plan.each)
    async with open_town(ground, Random(plan.seed)) as town:  # noqa: S311 - as above
        opened = await open_batches(town, world, ground.folder)
        days = Days(town, world, members, chance)
        noticing = Noticing(town, await _join(town, opened, days))
        await days.live(plan.each, noticing, tell)
        beings = list(days.beings.values())
        return report_of(plan.seed, beings, noticing.notices, await closeness(town, world, opened, beings))


async def _join(town: Town, opened: dict[str, Batch], days: Days) -> dict[int, int]:
    """Everybody joins by an invite to their batch, some by the same; their numbers by those the bot has for them."""
    known, used = {}, Counter[str]()
    await town.join(ADMIN, "")
    for number, being in days.beings.items():
        batch = being.member.batch
        link, place = divmod(used[batch], A_LINK)
        used[batch] += 1
        if not place:
            await make_invite(town, opened[batch], f"{batch}{link}")
        person = await town.join(number, f"{batch}{link}")
        known[person.id] = number
    return known
