"""How close to the truth people come together: by `latihin conclude`, and by a plain majority vote."""

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from bot.simulation.days import Being
from bot.simulation.town import Town
from bot.simulation.world import DEMONSTRATION, SHARES, Task, World
from storage.desk.concluding import conclude
from storage.facts import Batch

UNSURE = "unsure"


class Closeness(msgspec.Struct, frozen=True):
    """The share of tasks whose truth is found, of so many that have answers; of tied votes each counts a part."""

    batch: str
    tasks: int
    majority: float
    together: float


async def closeness(town: Town, world: World, opened: dict[str, Batch], beings: Iterable[Being]) -> list[Closeness]:
    """Of each batch that has a truth; keys are left out, which nobody has to find."""
    answers: dict[str, Counter[str]] = {}
    for being in beings:
        for line, answer in being.said.items():
            if answer.choice != UNSURE:
                answers.setdefault(line, Counter())[answer.choice] += 1
    found = []
    for name in SHARES:
        if name != DEMONSTRATION:
            rows = await town.desk.stream(
                lambda connection, batch: list(conclude(connection, batch)), opened[name].id
            )
            together = {row.task: row.answer for row in rows}
            tasks = [task for task in world.of(name) if task.id in together and task.says in answers and not task.key]
            found.append(_close(name, tasks, answers, together))
    return found


def _close(
    name: str, tasks: list[Task], answers: dict[str, Counter[str]], together: Mapping[str, object]
) -> Closeness:
    number = max(1, len(tasks))
    majority = sum(majority_share(answers[task.says], task.right) for task in tasks)
    right = sum(together[task.id] == task.right for task in tasks)
    return Closeness(name, len(tasks), round(majority / number, 4), round(right / number, 4))


def majority_share(votes: Counter[str], right: str) -> float:
    """1 where most say what is right, a part of it where as many say something else, else 0."""
    most = max(votes.values())
    leading = [answer for answer, number in votes.items() if number == most]
    return (right in leading) / len(leading)
