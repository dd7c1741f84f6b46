"""People who tap without looking, by a plan: always the same place, or a few places in turn."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from random import Random

from bot.simulation import wording
from bot.simulation.people.somebody import Act, Answer, Answers, Pace, Sight
from bot.simulation.world import COMPARISON, DEMONSTRATION, LABELS

LAZY = "lazy"


@dataclass(slots=True)
class Lazy:
    """Takes these places, counted from nought, one after the other and over again."""

    places: tuple[int, ...]
    pace: Pace
    way: str = LAZY
    source: int = 0
    _turn: Iterator[int] = field(init=False)

    def __post_init__(self) -> None:
        self._turn = cycle(self.places)

    def act(self, sight: Sight, chance: Random, others: Answers) -> Act:
        del others
        answer = self._answer(sight, next(self._turn), chance)
        return Act(answer, self.pace.seconds(chance, sight, answer))

    def _answer(self, sight: Sight, place: int, chance: Random) -> Answer:
        if sight.task.batch == DEMONSTRATION:
            return Answer(text=wording.SHORT[place])
        if sight.task.batch == COMPARISON:
            return Answer(sight.order[place % len(sight.order)], chance.random() < 0.1)  # noqa: PLR2004 - a slip
        return Answer(LABELS[place % len(LABELS)])
