"""Who is let in without an invite: everybody, those an admin accepts, or nobody. One rule for the whole house."""

from dataclasses import dataclass

OPEN, ASK, INVITE = "open", "ask", "invite"
RULES = (OPEN, ASK, INVITE)
# While so many wait, admins are not called for each one more.
MOST_CALLED = 20


@dataclass(frozen=True, slots=True)
class Door:
    """The door of the house: the owners, by Telegram's numbers, who always come in; and the rule for others."""

    owners: frozenset[int] = frozenset()
    rule: str = OPEN
