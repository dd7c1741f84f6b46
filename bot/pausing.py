"""How long to wait before trying again: longer each time, and never all at once."""

import random

FIRST = 0.5
LONGEST = 30.0


def pause_after(setbacks: int, longest: float = LONGEST) -> float:
    """Seconds to wait after so many setbacks in a row: doubling up to `longest`, cut by chance to half at most."""
    full = min(longest, FIRST * 2.0 ** min(setbacks, 16))
    return full * random.uniform(0.5, 1.0)  # noqa: S311 - spreads load, guards nothing
