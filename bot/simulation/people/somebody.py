"""What every simulated person has: a pace, and a way to answer what stands on their screen."""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import NamedTuple, Protocol, TypeAlias

from bot.simulation.world import Task

FIRST = 0


class Sight(NamedTuple):
    """A task on a screen: the ids of its candidates from top to bottom, and how much there is to read."""

    task: Task
    order: tuple[str, ...]
    characters: int


class Answer(NamedTuple):
    """A label, the id of the better candidate, `same` or `unsure`; how much better; or words."""

    choice: str = ""
    much: bool = False
    text: str = ""


# What somebody has answered so far, by the line of each task.
Answers: TypeAlias = Mapping[str, Answer]


class Act(NamedTuple):
    """An answer and after how many seconds it is given."""

    answer: Answer
    seconds: float


@dataclass(frozen=True, slots=True)
class Pace:
    """Characters read and typed a second, and seconds to make up one's mind, about; each time a bit different."""

    reads: float
    types: float
    decides: float

    def seconds(self, chance: Random, sight: Sight, answer: Answer) -> float:
        """For reading, thinking and typing; whoever writes thinks longer."""
        thinks = self.decides * (3 if answer.text else 1)
        usual = sight.characters / self.reads + thinks + len(answer.text) / self.types
        return usual * chance.lognormvariate(0, 0.35)


class Behaviour(Protocol):
    """How somebody works; `way` names it, `source` is whose answers they take, 0 for nobody's."""

    @property
    def way(self) -> str: ...
    @property
    def source(self) -> int: ...
    def act(self, sight: Sight, chance: Random, others: Answers) -> Act | None:
        """What they do about this screen, `others` being what their source has answered; None to wait for it."""
        ...
