"""Which keys were seen, and where first: a hash table of plain numbers, since a million objects weigh too much."""

from array import array

_SMALLEST = 1 << 12


class Seen:
    """12 bytes a slot, at most half of the slots taken: 24 MiB for a million keys.

    Keys are known by 64 bits of hash: in a million, two different ones meet with a chance below 1 in 10 million.
    """

    def __init__(self) -> None:
        self._taken = 0
        self._make(_SMALLEST)

    def first(self, key: str, line: int) -> int | None:
        """The line where this key was seen before; None, and it is remembered with this line, if it was not."""
        mark = hash(key) or 1
        marks, mask = self._marks, self._mask
        slot = mark & mask
        while marks[slot]:
            if marks[slot] == mark:
                return self._lines[slot]
            slot = (slot + 1) & mask
        marks[slot] = mark
        self._lines[slot] = line
        self._taken += 1
        if self._taken * 2 > mask:
            self._grow()
        return None

    def _make(self, size: int) -> None:
        self._mask = size - 1
        self._marks = array("q", bytes(8 * size))
        self._lines = array("I", bytes(4 * size))

    def _grow(self) -> None:
        marks, lines = self._marks, self._lines
        self._make(2 * len(marks))
        for mark, line in zip(marks, lines, strict=True):
            if mark:
                slot = mark & self._mask
                while self._marks[slot]:
                    slot = (slot + 1) & self._mask
                self._marks[slot] = mark
                self._lines[slot] = line
