"""Where the key of the pseudonyms comes from: the settings, or the database, which keeps the one made at first."""

import secrets

from storage.desk.desk import Desk
from storage.desk.secrets import EXPORT_KEY, PAYOUT_KEY, keep_secret

KEY_BYTES = 32


async def export_key(desk: Desk, said: str | None) -> bytes:
    """The key that turns people into pseudonyms; the same one in every export of this house."""
    if said:
        return said.encode()
    return await desk.write(keep_secret, EXPORT_KEY, secrets.token_bytes(KEY_BYTES))


async def payout_key(desk: Desk) -> bytes:
    """The key that turns people into payout ids; it never changes."""
    return await desk.write(keep_secret, PAYOUT_KEY, secrets.token_bytes(KEY_BYTES))
