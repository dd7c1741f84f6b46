"""How long a task takes, guessed from what it asks, for as long as nobody has done one like it.

An assumption and no measurement: 5 seconds for a tap, 45 for a text or a voice note, a minute for 1,000 characters to
read, which is slow. How many of them a kind asks for is told by its own example.
"""

from storage.facts import Content, Wishes
from storage.forms.reply import Tap
from storage.kinds.registry import get_kind
from storage.rules.pricing import length_of

A_TAP, A_TEXT, CHARACTERS_A_SECOND = 5, 45, 1000 / 60


def guessed_seconds(content: Content, wishes: Wishes) -> int:
    """Seconds of work for this task of such a batch, all its kinds together."""
    replies = [reply for kind in wishes.kinds for reply in get_kind(kind).example.replies]
    acts = sum(A_TAP if isinstance(reply, Tap) else A_TEXT for reply in replies)
    return round(acts + length_of(content) / CHARACTERS_A_SECOND)
