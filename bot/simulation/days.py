"""The days of a simulated crowd: who does what when, on one clock, with the bot's housekeeping in between.

Somebody sees a task, makes up their mind, and answers when their time has come; between sittings they rest. Whoever
takes another's answers begins when that one begins, and waits for it where both see the same task. On the day after
the bot looks once more, for by then others have answered the same tasks.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from heapq import heappop, heappush
from random import Random
from typing import NamedTuple

from bot.simulation.crowd import Member
from bot.simulation.eyes import is_written, look, tap
from bot.simulation.noticing import Noticing
from bot.simulation.people.following import guessed
from bot.simulation.people.somebody import Act, Answer, Sight
from bot.simulation.town import Town
from bot.simulation.world import World

# The bot looks for signs as often as in life.
LOOK_EVERY, DAY = 600.0, 86_400.0
SITTING, RESTING = (12, 30), (900.0, 7200.0)
SENDING, BESIDE = 3.0, 2.0
# So long do people go on looking for tasks when there are none, and in such steps.
PATIENCE, ASKING_AGAIN = 12, 900.0


class Step(NamedTuple):
    """What somebody does next, at so many seconds; `number` keeps what comes at once in order."""

    at: float
    number: int
    who: int
    does: str
    sight: Sight | None = None
    answer: Answer | None = None


@dataclass(slots=True)
class Being:
    """Where somebody stands: how much they did and how much is left of this sitting, what they said.

    `busy` is who has made up their mind about the task before them; who `waits` sees one and does not know yet.
    """

    member: Member
    done: int = 0
    left: int = 0
    in_vain: int = 0
    over: bool = False
    busy: bool = False
    said: dict[str, Answer] = field(default_factory=dict)
    waits: bool = False


class Days:
    """So many answers of everybody, each through the chat."""

    def __init__(self, town: Town, world: World, members: list[Member], chance: Random) -> None:
        self._town, self._world, self._chance = town, world, chance
        self.beings = {member.number: Being(member) for member in members}
        self._steps: list[Step] = []
        self._count = 0
        self._beside: dict[int, list[int]] = defaultdict(list)
        for member in members:
            if member.behaviour.source:
                self._beside[member.behaviour.source].append(member.number)

    async def live(self, each: int, noticing: Noticing, tell: Callable[[int], None]) -> None:
        """Until everybody has given so many answers, or finds no task any more; `tell` hears how many there are."""
        for being in self.beings.values():
            self._plan(being.member.comes, being, "begin")
        looked = 0.0
        while self._steps:
            step = heappop(self._steps)
            while step.at >= looked + LOOK_EVERY:
                looked += LOOK_EVERY
                self._town.pass_time(looked)
                await noticing.look({number: being.done for number, being in self.beings.items()})
                tell(sum(being.done for being in self.beings.values()))
            self._town.pass_time(step.at)
            await self._do(step, each)
        for later in (LOOK_EVERY, DAY):
            self._town.pass_time(looked + later)
            await noticing.look({number: being.done for number, being in self.beings.items()})
        tell(sum(being.done for being in self.beings.values()))

    async def _do(self, step: Step, each: int) -> None:
        being = self.beings[step.who]
        if being.over or (being.busy and step.sight is None):
            return
        if step.does == "begin":
            await self._begin(step.at, being)
        elif step.does == "again":
            self._see(step.at, being)
        elif step.sight is not None and step.answer is not None:
            await self._answer(step, being, step.sight, step.answer)
            if step.does == "send" or not is_written(step.sight):
                self._finished(step, being, each)

    async def _begin(self, at: float, being: Being) -> None:
        """A sitting begins; whoever sits beside begins with it."""
        being.left = self._chance.randint(*SITTING)
        await self._town.write(being.member.number, "/tugas")
        self._see(at, being)
        for number in self._beside[being.member.number]:
            self._plan(at + BESIDE, self.beings[number], "begin")

    async def _answer(self, step: Step, being: Being, sight: Sight, answer: Answer) -> None:
        number, town = being.member.number, self._town
        if step.does == "send":
            await town.press(number, town.say("send"))
        elif is_written(sight):
            await town.write(number, answer.text)
            self._plan(step.at + SENDING, being, "send", sight, answer)
        else:
            await tap(town.phone(number), sight, answer)
            await town.settle()

    def _finished(self, step: Step, being: Being, each: int) -> None:
        """An answer more; what was said first counts, for a hidden repeat asks again."""
        assert step.sight is not None and step.answer is not None  # noqa: S101, PT018 - as `_do` knows
        being.said.setdefault(step.sight.task.says, step.answer)
        being.done, being.left, being.in_vain = being.done + 1, being.left - 1, 0
        being.over, being.busy = being.done >= each, False
        if being.left > 0 or being.member.behaviour.source:
            self._see(step.at, being)
        else:
            self._plan(step.at + self._chance.uniform(*RESTING), being, "begin")
        for number in self._beside[being.member.number]:
            if self.beings[number].waits:
                self._plan(step.at, self.beings[number], "again")

    def _see(self, at: float, being: Being) -> None:
        """Look at the screen and decide what to do about it, and when."""
        sight = look(self._town.phone(being.member.number), self._world)
        being.waits = False
        if being.over:
            return
        if sight is None:
            being.in_vain += 1
            being.over = being.in_vain > PATIENCE
            self._plan(at + ASKING_AGAIN, being, "begin")
        elif (act := self._act(sight, being)) is None:
            being.waits = True
        else:
            being.busy = True
            self._plan(at + act.seconds, being, "answer", sight, act.answer)

    def _act(self, sight: Sight, being: Being) -> Act | None:
        behaviour = being.member.behaviour
        source = self.beings.get(behaviour.source)
        others = source.said if source else {}
        act = behaviour.act(sight, self._chance, others)
        if act is None and not (source and self._comes_to(source, sight)):
            return guessed(sight, self._chance, others)
        return act

    def _comes_to(self, source: Being, sight: Sight) -> bool:
        """Whether the source has this task before it right now."""
        seen = None if source.over else look(self._town.phone(source.member.number), self._world)
        return seen is not None and seen.task is sight.task

    def _plan(
        self, at: float, being: Being, does: str, sight: Sight | None = None, answer: Answer | None = None
    ) -> None:
        self._count += 1
        heappush(self._steps, Step(at, self._count, being.member.number, does, sight, answer))
