"""What this process counts of itself, for its health and its metrics."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(slots=True)
class Counters:
    """Updates and notices since the start; `heard` is when Telegram last spoke to us, None before it did."""

    kept: int = 0
    answered: int = 0
    aside: int = 0
    again: int = 0
    sent: int = 0
    unsent: int = 0
    heard: datetime | None = None
