"""The languages the bot itself speaks: a folder each, offered by their own names in this order."""

LANGUAGES = ("id", "en", "jv", "su")
# The language of whoever has none of ours.
FIRST = "id"

# Files that some languages take from another: what operators read in a terminal, and the faults of batch files,
# which name columns and settings. Whoever reads these works in Indonesian or in English. Data sets speak English.
BORROWED = {
    "id": {"dataset.ftl": "en"},
    "jv": {"server.ftl": "id", "shell.ftl": "id", "files.ftl": "id", "record.ftl": "id", "dataset.ftl": "en"},
    "su": {"server.ftl": "id", "shell.ftl": "id", "files.ftl": "id", "record.ftl": "id", "dataset.ftl": "en"},
}


def first_guess(code: str | None) -> str:
    """The language to begin with, from the IETF language tag that Telegram gives of someone, if any."""
    named = (code or "").partition("-")[0].lower()
    return named if named in LANGUAGES else FIRST
