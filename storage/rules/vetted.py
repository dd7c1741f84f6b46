"""What is known of how far an annotation can be trusted: its reviews, how others answered, what it weighs."""

from typing import NamedTuple


class Vetted(NamedTuple):
    """`review` are the verdicts on it in their order, with commas between, such as `return,accept`.

    `accepted` says how that ended, `decided` when, in milliseconds since 1970. `agreement` is the share (0 to 1) in
    which it agrees with those of other people on the same task, `compared` how many these are: with 0 the agreement
    says nothing. `weight` is what it counts beside others, 1 where nothing is known, 0
    where it was rejected.
    """

    review: str = ""
    accepted: bool = False
    decided: int = 0
    agreement: float = 0.0
    compared: int = 0
    weight: float = 1.0


UNKNOWN = Vetted()
