"""What this process counts of itself, for its health and its metrics."""

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import datetime

# Upper bounds in seconds: a tap is a matter of milliseconds, what waits for Telegram one of seconds.
BOUNDS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)


@dataclass(slots=True)
class Durations:
    """How often something took how long: a count for each of BOUNDS, one for what took longer, and seconds in all."""

    counts: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    total: float = 0.0

    def add(self, seconds: float) -> None:
        self.counts[bisect_left(BOUNDS, seconds)] += 1
        self.total += seconds


@dataclass(slots=True)
class Counters:
    """Updates and notices since the start; `heard` is when Telegram last spoke to us, None before it did.

    `turns` says of each bot that is polled whether this process fetches its updates, or stands by while another does;
    `slowed` is how often Telegram told us to wait (429), `took` how long answers took with all they sent, `floods`
    how often somebody sent so much that some of it was dropped.
    """

    kept: int = 0
    answered: int = 0
    aside: int = 0
    again: int = 0
    sent: int = 0
    unsent: int = 0
    slowed: int = 0
    took: Durations = field(default_factory=Durations)
    floods: int = 0
    heard: datetime | None = None
    turns: dict[int, bool] = field(default_factory=dict)

    @property
    def stands_by(self) -> bool:
        """Whether other processes fetch for all bots; so this one hears nothing, and nothing is wrong."""
        return bool(self.turns) and not any(self.turns.values())

    def slow_down(self) -> None:
        """Telegram has just told us to wait."""
        self.slowed += 1
