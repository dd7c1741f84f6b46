"""Which wording of a batch's guideline someone worked by."""

from dataclasses import dataclass
from hashlib import sha256

from storage.facts import Wishes

# The version of no guideline at all.
NONE = "none"


@dataclass(frozen=True, slots=True)
class Guide:
    """The guideline of the batch someone is working on, and what their answers are for where it says so."""

    batch: str
    text: str
    purpose: str = ""


def guide_version(wishes: Wishes) -> str:
    """A short mark of the guideline's wording; "none" where there is no guideline."""
    return sha256(wishes.guide.encode()).hexdigest()[:8] if wishes.guide else NONE
