"""What a release is called, and what became of an annotation between two of them."""

import re
from typing import NamedTuple

from locales.phrase import phrase
from storage.errors import Refused
from storage.rules.cleaning import glimpse

ADDED, CHANGED, WITHDRAWN = "added", "changed", "withdrawn"
# Why an annotation is in no release any more: its person was erased, does not agree to training, pauses; or it does
# not pass any more, for a review or another selection.
ERASED, CONSENT, PAUSED, OUTSIDE = "erased", "consent", "paused", "outside"

LONGEST = 64
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*", re.ASCII)


class Published(NamedTuple):
    """An annotation as a release has it: the revision, 0 for none, and the digest of its row."""

    revision: int
    digest: bytes


NOTHING = Published(0, b"")


def change(before: Published, after: Published) -> str | None:
    """What became of it: `added`, `changed` or `withdrawn`; None for nothing."""
    if before == after or not (before.revision or after.revision):
        return None
    if not before.revision:
        return ADDED
    return CHANGED if after.revision else WITHDRAWN


def release_name(said: str) -> str:
    """This name of a release. Raises Refused if it is none that every file system takes."""
    if len(said) > LONGEST or not _NAME.fullmatch(said):
        raise Refused(phrase("release-name", found=glimpse(said), limit=LONGEST))
    return said
