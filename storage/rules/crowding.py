"""How much of one person may wait at once: a bucket each, which what they send fills and what is answered empties.

Whoever sends more is told so once, in the turn of the first message that did not fit, and everything after it is
dropped until then. So a flood costs its sender, and nobody else has to wait for it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

# Whatever a phone was without a connection for, it sends less at once.
MOST_WAITING = 100
# As full as a bucket whose owner is still to be told.
RUNNING_OVER = MOST_WAITING + 1


def admitted(senders: Iterable[int], waiting: Counter[int]) -> Iterator[bool | None]:
    """What becomes of what these people send, in order, while so much of theirs waits.

    True: it is taken; False: it does not fit, and its sender is to be told; None: it is dropped.
    """
    level = Counter(waiting)
    for sender in senders:
        level[sender] += 1
        yield True if level[sender] <= MOST_WAITING else False if level[sender] == RUNNING_OVER else None
