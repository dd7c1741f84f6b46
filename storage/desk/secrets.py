"""The secrets door: keys that the house made for itself and must keep."""

from sqlalchemy import Connection, select

from storage.database.dialect import insert_if_new
from storage.database.tables.house import secrets

# Keys the pseudonyms of every export where the operator has not given a key.
EXPORT_KEY = "export-key"
# Keys the payout ids. No setting gives it: whoever pays relies on them.
PAYOUT_KEY = "payout-key"
# Makes the codes of certificates. No setting gives it: papers are out that have them.
CERTIFICATE_KEY = "certificate-key"

_KEEP = insert_if_new(secrets)


def find_secret(connection: Connection, name: str) -> bytes | None:
    """The secret of this name, None if there is none yet. Only looks."""
    found = connection.scalar(select(secrets.c.value).where(secrets.c.name == name))
    return None if found is None else bytes(found)


def keep_secret(connection: Connection, name: str, fresh: bytes) -> bytes:
    """The secret of this name; `fresh` becomes it if there is none yet."""
    connection.execute(_KEEP.on(connection), {"name": name, "value": fresh})
    return bytes(connection.execute(select(secrets.c.value).where(secrets.c.name == name)).scalar_one())
