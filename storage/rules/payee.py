"""The payout id: under which somebody is paid, without a name or a number of theirs.

Whoever pays keeps who is behind it and where the money goes; the bot never hears of that.
"""

import hmac
import re
from base64 import b32encode

GROUPS, A_GROUP = 3, 4
# What a careless eye takes for another: read as the one that is written.
_ALIKE = str.maketrans("018", "OIB")
_CODE = re.compile(r"[A-Z2-7]{12}")


def payout_id(key: bytes, person_id: int) -> str:
    """Sixty bits of HMAC-SHA256 in base 32 (RFC 4648), such as `K7QF-2M3X-PD4T`; always the same for one person."""
    digest = hmac.digest(key, f"payout:{person_id}".encode(), "sha256")
    letters = b32encode(digest).decode()[: GROUPS * A_GROUP]
    return "-".join(letters[start : start + A_GROUP] for start in range(0, len(letters), A_GROUP))


def as_payout_id(text: str) -> str | None:
    """This text as a payout id, however it was typed; None where it cannot be one."""
    letters = re.sub(r"[\s-]", "", text).upper().translate(_ALIKE)
    if not _CODE.fullmatch(letters):
        return None
    return "-".join(letters[start : start + A_GROUP] for start in range(0, len(letters), A_GROUP))
