"""One row of the table."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """An attack or a bad input, what must become of it, and the tests that show it, as `file::test` below `tests`."""

    number: int
    attack: str
    outcome: str
    proofs: tuple[str, ...]


def row(number: int, attack: str, outcome: str, *proofs: str) -> Row:
    return Row(number, attack, outcome, proofs)
