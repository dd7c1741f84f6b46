"""People who give somebody else's answers: who copies from one who works, and who shares one list in a group.

Both sit beside their source, take tasks when it does, and answer shortly after it; what it has not got they guess.
"""

from dataclasses import dataclass
from random import Random

from bot.simulation import wording
from bot.simulation.people.careless import anything
from bot.simulation.people.somebody import Act, Answer, Answers, Sight

COPYING, COLLUDING = "copying", "colluding"
SOONEST, LATEST, GUESSING = 2.0, 12.0, 6.0


@dataclass(frozen=True, slots=True)
class Following:
    """Takes the answers of this person; texts with a word more."""

    source: int
    way: str

    def act(self, sight: Sight, chance: Random, others: Answers) -> Act | None:
        known = others.get(sight.task.says)
        if known is None:
            return None
        answer = known._replace(text=wording.changed(known.text, chance)) if known.text else known
        return Act(answer, chance.uniform(SOONEST, LATEST))


def guessed(sight: Sight, chance: Random, others: Answers) -> Act:
    """What they do about a task that their source has not got: any choice, any of its texts."""
    answer = anything(sight, chance)
    texts = [each.text for each in others.values() if each.text]
    if answer.text and texts:
        answer = Answer(text=wording.changed(chance.choice(texts), chance))
    return Act(answer, chance.uniform(SOONEST, GUESSING))
