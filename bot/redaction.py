"""Keeps secrets out of all that is written down: what looks like a bot token, and what we know to be secret."""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, unquote

TOKEN = re.compile(r"\d+(?::|%3[Aa])[\w-]{30,}")
INSTEAD, HIDDEN = "…token…", "…secret…"
PASSWORD = re.compile(r"://[^/]*?:(.*)@")
# What is shorter stands by chance in many a word, and hiding it would tell what it is.
SHORTEST = 8


def redacted(text: str, secrets: Iterable[str] = ()) -> str:
    """The same text with every bot token in it, and each of these secrets, made unreadable."""
    shown = TOKEN.sub(INSTEAD, text)
    # The library writes the refusals of Telegram in small letters.
    words = "|".join(map(re.escape, secrets))
    return re.sub(words, HIDDEN, shown, flags=re.IGNORECASE) if words else shown


def secrets_in(values: Mapping[str, str]) -> tuple[str, ...]:
    """All that is secret in these settings, good or bad, in every way it may be written; the longest first."""
    tokens = re.split(r"[,;\s]+", values.get("LATIHIN_TOKEN", ""))
    said = [*tokens, *(token.partition(":")[2] for token in tokens)]
    said += [values.get(name, "").strip() for name in ("LATIHIN_WEBHOOK_SECRET", "LATIHIN_EXPORT_KEY")]
    said += PASSWORD.findall(values.get("LATIHIN_DATABASE_URL", ""))
    written = {form for word in said for form in (word, unquote(word), quote(word, safe=""))}
    return tuple(sorted((word for word in written if len(word) >= SHORTEST), key=len, reverse=True))
