"""What makes a batch risky for people, so that somebody has to assess it before it opens (UU 27/2022, article 34).

Every draft shows what has to be true of it; a risky one opens only when somebody has said that it is.
"""

from storage.facts import Wishes
from storage.forms.reply import Recorded
from storage.kinds.registry import get_kind

# Voices tell who somebody is (article 4); heavy material; a purpose that the consents do not name by themselves.
SPOKEN, HEAVY, PURPOSE = "spoken", "heavy", "purpose"


def risks(wishes: Wishes) -> tuple[str, ...]:
    """What is risky about such a batch, in this order; a course teaches, and nothing of it goes out."""
    if wishes.course is not None:
        return ()
    found = {SPOKEN: any(map(_records, wishes.kinds)), HEAVY: wishes.sensitive, PURPOSE: bool(wishes.purpose)}
    return tuple(name for name, there in found.items() if there)


def _records(kind: str) -> bool:
    """Whether its annotation is somebody's voice: then its example has one."""
    return any(isinstance(reply, Recorded) for reply in get_kind(kind).example.replies)
