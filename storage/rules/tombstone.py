"""What outlives a restored backup: that somebody was erased, refused for their age, withdrew a consent, pauses.

A stone names nobody: `who` is the digest of a random mark that stood on a row of people, and an erased row has it no
more. Only a backup from before still has it, and that is where it is looked for. The lines of the file beside the
database and the rows of its table are the same stones.
"""

import base64
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

import msgspec

ERASE, REFUSE, WITHDRAW, GIVE, REST, RESUME = "erase", "refuse", "withdraw", "give", "rest", "resume"
# The topic of a pause, which is none of a consent.
PAUSE = "pause"
RECEIPT_LETTERS, A_GROUP = 16, 4


class Stone(msgspec.Struct, frozen=True, omit_defaults=True):
    """What was done, to whom, and when. A consent has its topic, an erasure its receipt, a pause its end."""

    who: str
    act: str
    at: datetime
    topic: str = ""
    receipt: str = ""
    until: datetime | None = None


_LINE = msgspec.json.Decoder(Stone)


def who_of(mark: str) -> str:
    """Who this is, for whoever has the row with this mark."""
    return sha256(mark.encode()).hexdigest()


def receipt_of(question: str) -> str:
    """The number of an erasure: the same however often its button is pressed, and nothing of the person is in it.

    `question` is what stands in the button, some chance among it.
    """
    letters = base64.b32encode(sha256(question.encode()).digest()).decode()[:RECEIPT_LETTERS]
    return "H-" + "-".join(letters[start : start + A_GROUP] for start in range(0, RECEIPT_LETTERS, A_GROUP))


def newest(stones: Iterable[Stone]) -> list[Stone]:
    """The last of the stones of one person and topic, oldest first. An erasure is never outdone."""
    last: dict[tuple[str, str], Stone] = {}
    for stone in sorted(stones, key=lambda stone: stone.at):
        before = last.get((stone.who, stone.topic))
        if before is None or before.act != ERASE:
            last[stone.who, stone.topic] = stone
    return sorted(last.values(), key=lambda stone: (stone.at, stone.who, stone.topic))


def written(stones: Iterable[Stone]) -> bytes:
    """The stones as lines of JSON."""
    return b"".join(msgspec.json.encode(stone) + b"\n" for stone in stones)


def read(content: bytes) -> list[Stone]:
    """The stones of these lines. Raises msgspec.MsgspecError for a line that is none."""
    return [_LINE.decode(line) for line in content.splitlines() if line.strip()]
