"""What this process counts of itself, for its health and its metrics."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(slots=True)
class Counters:
    """Updates and notices since the start; `heard` is when Telegram last spoke to us, None before it did.

    `floods` is how often somebody sent so much that some of it was dropped.

    `turns` says of each bot that is polled whether this process fetches its updates, or stands by while another does.
    """

    kept: int = 0
    answered: int = 0
    aside: int = 0
    again: int = 0
    sent: int = 0
    unsent: int = 0
    floods: int = 0
    heard: datetime | None = None
    turns: dict[int, bool] = field(default_factory=dict)

    @property
    def stands_by(self) -> bool:
        """Whether other processes fetch for all bots; so this one hears nothing, and nothing is wrong."""
        return bool(self.turns) and not any(self.turns.values())
