"""People who have a model write for them: they choose as others do, and paste where words are asked for."""

from dataclasses import dataclass
from random import Random

from bot.simulation import wording
from bot.simulation.people.honest import Honest
from bot.simulation.people.somebody import Act, Answer, Answers, Sight
from bot.simulation.world import DEMONSTRATION

PASTING = "pasting"
# Seconds for the way to the model and back.
SOONEST, LATEST = 12.0, 45.0


@dataclass(frozen=True, slots=True)
class Pasting:
    """Leaves the model's marks in, or takes them out; chooses as `otherwise`."""

    marked: bool
    otherwise: Honest
    way: str = PASTING
    source: int = 0

    def act(self, sight: Sight, chance: Random, others: Answers) -> Act:
        if sight.task.batch != DEMONSTRATION:
            return self.otherwise.act(sight, chance, others)
        text = wording.pasted(sight.task.says, chance, marked=self.marked)
        return Act(Answer(text=text), chance.uniform(SOONEST, LATEST))
