"""What was said and done in all chats, in order, for people to read."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

MEMORY = 20_000


@dataclass(frozen=True)
class Line:
    """One thing that happened in one chat; `who` is "bot" or "person"."""

    at: datetime
    person: int
    name: str
    who: str
    what: str
    text: str = ""
    buttons: tuple[tuple[str, ...], ...] = ()


class Transcript:
    """Keeps the last lines and tells every listener about each as it comes."""

    def __init__(self) -> None:
        self.lines: deque[Line] = deque(maxlen=MEMORY)
        self._listeners: list[Callable[[Line], None]] = []

    def listen(self, listener: Callable[[Line], None]) -> None:
        self._listeners.append(listener)

    def add(self, line: Line) -> None:
        self.lines.append(line)
        for listener in self._listeners:
            listener(line)
