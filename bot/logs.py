"""What is written to the log: one line each, as text or JSON, and never a secret."""

import json
import logging
import sys
import traceback
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import TextIO

from bot.redaction import redacted

# These would write every address, with the token in it, or every heartbeat of their own.
QUIET = ("httpx", "httpcore", "aiosqlite", "asyncio", "uvicorn.error", "alembic")
SHAPE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# What a caller may add to a line by `extra`, shown as fields of the JSON.
EXTRA = ("update", "ms")
# The update that the running task works on: in the JSON of every line it writes, wherever that is written.
AT_WORK: ContextVar[int | None] = ContextVar("update", default=None)


class Discreet(logging.Formatter):
    """Text without tokens and these secrets, wherever they stood: in the message, its values or a traceback."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__(SHAPE)
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record), self._secrets)


class DiscreetJson(logging.Formatter):
    """The same as one JSON object a line."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__()
        # As JSON writes them.
        self._secrets = tuple(json.dumps(secret, ensure_ascii=False)[1:-1] for secret in secrets)

    def format(self, record: logging.LogRecord) -> str:
        fields: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "from": record.name,
            "message": record.getMessage(),
        }
        if (at_work := AT_WORK.get()) is not None:
            fields["update"] = at_work
        fields |= {name: getattr(record, name) for name in EXTRA if hasattr(record, name)}
        if record.exc_info:
            fields["error"] = self.formatException(record.exc_info)
        return redacted(json.dumps(fields, ensure_ascii=False, default=str), self._secrets)


def start_logging(shape: str, secrets: tuple[str, ...] = (), stream: TextIO = sys.stderr) -> None:
    """Write what happens to this stream from now on, but none of these secrets."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(DiscreetJson(secrets) if shape == "json" else Discreet(secrets))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def tell_mishap(error: BaseException, secrets: tuple[str, ...], stream: TextIO = sys.stderr) -> None:
    """What nobody expected, with where it happened, and none of these secrets."""
    stream.write(redacted("".join(traceback.format_exception(error)), secrets))
