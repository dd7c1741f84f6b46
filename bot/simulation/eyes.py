"""What a person sees on their phone: which task it is, and in which order its candidates stand."""

from bot.playground.phone import Phone
from bot.simulation.people.somebody import Answer, Sight
from bot.simulation.world import COMPARISON, DEMONSTRATION, World

LETTERS = "ab"


def look(phone: Phone, world: World) -> Sight | None:
    """The task on the newest screen; None where there is none."""
    lines = phone.last.text.splitlines()
    task = next((world.by_line[line] for line in lines if line in world.by_line), None)
    if task is None:
        return None
    shown = [line for line in lines if line in task.answers]
    return Sight(task, tuple(task.answers[line] for line in shown), len(task.says) + sum(map(len, shown)))


def button(sight: Sight, answer: Answer) -> str:
    """The phrase on the button that says this of a comparison; of a label the label itself."""
    if answer.choice == "unsure":
        return "unsure" if sight.task.batch != COMPARISON else "comparison-unsure"
    if sight.task.batch != COMPARISON:
        return ""
    if answer.choice not in sight.order:
        return f"comparison-{answer.choice}"
    letter = LETTERS[sight.order.index(answer.choice)]
    return f"comparison-{letter}-much" if answer.much else f"comparison-{letter}"


def is_written(sight: Sight) -> bool:
    """Whether words are asked for."""
    return sight.task.batch == DEMONSTRATION
