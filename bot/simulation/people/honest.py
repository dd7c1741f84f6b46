"""People who look. They err, more on hard tasks and mostly towards what is tempting; some lean to one side."""

from dataclasses import dataclass
from random import Random

from bot.simulation import wording
from bot.simulation.people.somebody import FIRST, Act, Answer, Answers, Pace, Sight
from bot.simulation.world import COMPARISON, DEMONSTRATION

HONEST = "honest"
# Of errors so many fall for the tempting answer; nobody is wrong more often than this, even where it is hardest.
TEMPTED, MOST_WRONG = 0.6, 0.75
# From this hardness on people say now and then that they are not sure.
HARD, UNSURE, MUCH = 1.6, 0.08, 0.4


@dataclass(frozen=True, slots=True)
class Honest:
    """Errs in this share of usual tasks; `leans` is how often they just take what stands first."""

    errs: float
    pace: Pace
    leans: float = 0.0
    way: str = HONEST
    source: int = 0

    def act(self, sight: Sight, chance: Random, others: Answers) -> Act:
        del others
        answer = self._answer(sight, chance)
        return Act(answer, self.pace.seconds(chance, sight, answer))

    def _answer(self, sight: Sight, chance: Random) -> Answer:
        task = sight.task
        if task.batch == DEMONSTRATION:
            return Answer(text=wording.told(chance))
        if task.hardness > HARD and chance.random() < UNSURE:
            return Answer("unsure")
        much = chance.random() < MUCH
        if task.batch == COMPARISON and chance.random() < self.leans:
            return Answer(sight.order[FIRST], much)
        if chance.random() >= min(MOST_WRONG, self.errs * task.hardness):
            return Answer(task.right, much)
        return Answer(task.tempting if chance.random() < TEMPTED else chance.choice(task.wrong), much)
