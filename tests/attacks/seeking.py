"""Looks for secrets in bytes of any origin, however they were written."""

import base64
from collections.abc import Iterable, Iterator
from urllib.parse import quote


def disguises(secret: str) -> Iterator[bytes]:
    """The ways in which this secret may stand in a file, an address, a log or a dump."""
    plain = secret.encode()
    yield plain
    yield quote(secret, safe="").encode()
    yield plain.hex().encode()
    # In the middle of more that was encoded with it, three bytes at a time.
    for skipped in range(3):
        part = plain[skipped : skipped + (len(plain) - skipped) // 3 * 3]
        yield base64.b64encode(part)


def told(secrets: Iterable[str], content: bytes) -> list[str]:
    """Which of these secrets are in there, big or small."""
    seen = content.lower()
    return [secret for secret in secrets if any(shape.lower() in seen for shape in disguises(secret))]
