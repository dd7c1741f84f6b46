"""What is kept in the audit, by subject: every act of those who have more than a trainer's rights, and of the shell.

A new act gets its place here and its phrase `act-…`.
"""

ACTS = {
    "batches": (
        "push",
        "discard",
        "open",
        "pause",
        "close",
        "guide",
        "alter",
        "put-aside",
        "bring-back",
        "gold-back",
        "gold-retire",
        "grow",
        "confirm-personal",
        "assess",
    ),
    "people": (
        "invite",
        "uninvite",
        "come",
        "accept",
        "decline",
        "grant",
        "revoke",
        "retry",
        "look",
        "look-through",
        "role",
        "suspend",
        "unsuspend",
        "complain",
        "flag-seen",
        "appeal",
        "appeal-granted",
        "appeal-kept",
        "remove",
        "hand-over",
    ),
    "pay": ("approve", "payout", "transferred", "cancelled", "bonus", "correction", "clawback", "object", "answer"),
    "review": (
        *("read-answer", "review-accept", "review-fix", "review-return", "review-reject"),
        *("adjudicate", "gap-closed"),
    ),
    "talk": ("broadcast", "broadcast-stop", "reply"),
    "out": ("export", "export-stop", "trace"),
    "privacy": ("consent", "rest", "resume", "erase", "restore"),
    "incidents": ("incident", "incident-tell", "incident-authority", "incident-file", "incident-close"),
}
KNOWN = frozenset(act for acts in ACTS.values() for act in acts)
