"""What a person sees on their phone: which task it is, and in which order its candidates stand."""

from bot.playground.phone import Phone
from bot.simulation.people.somebody import Answer, Sight
from bot.simulation.world import DEMONSTRATION, LABEL, LABELS, World

LETTERS = "ab"


def look(phone: Phone, world: World) -> Sight | None:
    """The task on the newest screen; None where there is none."""
    lines = phone.last.text.splitlines()
    task = next((world.by_line[line] for line in lines if line in world.by_line), None)
    if task is None:
        return None
    shown = [line for line in lines if line in task.answers]
    return Sight(task, tuple(task.answers[line] for line in shown), len(task.says) + sum(map(len, shown)))


async def tap(phone: Phone, sight: Sight, answer: Answer) -> None:
    """Press the button that says this, by what it carries. Raises ButtonGoneError where there is none."""
    wanted = ":" + _choice(sight, answer)
    data = next((data for data in phone.data if data.endswith(wanted)), "")
    await phone.press_data(phone.last.id, data)


def _choice(sight: Sight, answer: Answer) -> str:
    if sight.task.batch == LABEL and answer.choice in LABELS:
        return f"n{LABELS.index(answer.choice)}"
    if answer.choice in sight.order:
        letter = LETTERS[sight.order.index(answer.choice)]
        return f"{letter}-much" if answer.much else letter
    return answer.choice


def is_written(sight: Sight) -> bool:
    """Whether words are asked for."""
    return sight.task.batch == DEMONSTRATION
