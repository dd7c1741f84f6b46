"""People who tap anything: any choice alike, a few words where words are asked for; some quickly, some not."""

from dataclasses import dataclass
from random import Random

from bot.simulation import wording
from bot.simulation.people.somebody import Act, Answer, Answers, Pace, Sight
from bot.simulation.world import COMPARISON, DEMONSTRATION, LABELS

CARELESS = "careless"


@dataclass(frozen=True, slots=True)
class Careless:
    pace: Pace
    way: str = CARELESS
    source: int = 0

    def act(self, sight: Sight, chance: Random, others: Answers) -> Act:
        del others
        answer = anything(sight, chance)
        return Act(answer, self.pace.seconds(chance, sight, answer))


def anything(sight: Sight, chance: Random) -> Answer:
    """Whatever can be tapped, each button alike."""
    if sight.task.batch == DEMONSTRATION:
        return Answer(text=chance.choice(wording.SHORT))
    if sight.task.batch == COMPARISON:
        choice = chance.choice(("a", "a", "b", "b", "same", "both-bad"))
        return Answer(choice, chance.random() < 0.5)  # noqa: PLR2004 - much or not, as a coin falls
    return Answer(chance.choice(LABELS))
