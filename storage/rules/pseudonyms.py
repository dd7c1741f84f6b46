"""Names for people in files: only the holder of the key could lead them back, and they say nothing else."""

import hmac
from collections.abc import Iterable


def pseudonym(key: bytes, bot: int, person_id: int) -> str:
    """The name of this person in every file made with this key."""
    return "t_" + hmac.digest(key, f"{bot}:{person_id}".encode(), "sha256").hex()[:16]


def key_of(key: bytes, batches: Iterable[int]) -> bytes:
    """The key of the exports of these batches together, made from that of the house.

    So the same person has the same name in every format and release of these batches, and another one in the exports
    of others: nobody can follow them from one data set to the next.
    """
    said = ",".join(str(batch) for batch in sorted(set(batches)))
    return hmac.digest(key, f"batches {said}".encode(), "sha256")
