"""Where the middle of many numbers lies, and the middle half of them."""

from collections.abc import Mapping
from itertools import accumulate
from typing import NamedTuple


class Quartiles(NamedTuple):
    """A quarter of the numbers lies below `low`, half below `median`, three quarters below `high`."""

    low: float
    median: float
    high: float


def quartiles(counts: Mapping[int, int]) -> Quartiles:
    """The quartiles of numbers given by how often there is each; there must be at least one."""
    numbers = sorted(counts)
    below = list(accumulate(counts[number] for number in numbers))
    return Quartiles(*(_at(numbers, below, quarter) for quarter in (1, 2, 3)))


def _at(numbers: list[int], below: list[int], quarter: int) -> float:
    """The number so many quarters up; between two that share the place, their middle."""
    place = below[-1] * quarter
    lower = next(number for number, passed in zip(numbers, below, strict=True) if passed * 4 >= place)
    upper = next(
        number for number, passed in zip(numbers, below, strict=True) if passed * 4 > place or passed == below[-1]
    )
    return (lower + upper) / 2
