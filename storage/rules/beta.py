"""Shares that are known only from so many good and bad cases: the Beta distribution, its bounds and its tail.

The incomplete beta function is the continued fraction of Numerical Recipes 6.4 (DLMF 8.17.22), by Lentz's method.
"""

from collections.abc import Iterator
from itertools import count, islice
from math import exp, lgamma, log, log1p
from typing import NamedTuple

_STEPS, _CLOSE, _TINY = 500, 1e-13, 1e-300
_HALVINGS = 50


class Beta(NamedTuple):
    """What is believed of a share after `good` and `bad` cases, the prior's included; both are above 0."""

    good: float
    bad: float

    @property
    def mean(self) -> float:
        return self.good / (self.good + self.bad)

    def below(self, share: float) -> float:
        """The probability that the share is below this one."""
        return incomplete(self.good, self.bad, share)

    def quantile(self, probability: float) -> float:
        """The share below which the truth lies with this probability."""
        low, high = 0.0, 1.0
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            low, high = (middle, high) if self.below(middle) < probability else (low, middle)
        return (low + high) / 2


def incomplete(a: float, b: float, x: float) -> float:
    """The regularised incomplete beta function of `a` and `b` at `x`, which is cut to 0 to 1."""
    if x <= 0 or x >= 1:
        return float(x > 0)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    # The fraction converges quickly on this side of the mean alone.
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(a, b, x) / a
    return 1 - front * _fraction(b, a, 1 - x) / b


def at_least(hits: int, number: int, share: float) -> float:
    """The probability of so many hits or more in so many cases that hit with this share each."""
    if hits <= 0:
        return 1.0
    return incomplete(hits, number - hits + 1, share) if hits <= number else 0.0


def _fraction(a: float, b: float, x: float) -> float:
    upper, lower = 1.0, _away(1 - (a + b) * x / (a + 1))
    value = lower = 1 / lower
    for factor in islice(_terms(a, b, x), 2 * _STEPS):
        lower = 1 / _away(1 + factor * lower)
        upper = _away(1 + factor / upper)
        value *= upper * lower
        if abs(upper * lower - 1) < _CLOSE:
            break
    return value


def _terms(a: float, b: float, x: float) -> Iterator[float]:
    for m in count(1):
        yield m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        yield -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))


def _away(value: float) -> float:
    """Away from nothing, which must not be divided by."""
    return value if abs(value) > _TINY else _TINY
