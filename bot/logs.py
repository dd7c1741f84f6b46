"""What is written to the log: one line each, as text or JSON, and never a token."""

import json
import logging
import sys
from collections.abc import Iterable
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
    """Text without tokens, wherever they stood: in the message, its values or a traceback."""

    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class DiscreetJson(logging.Formatter):
    """The same as one JSON object a line."""

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
        return redacted(json.dumps(fields, ensure_ascii=False, default=str))


def start_logging(shape: str, stream: TextIO = sys.stderr, quiet: Iterable[str] = QUIET) -> None:
    """Write what happens to this stream from now on."""
    handler = logging.StreamHandler(stream)
    handler.setFormatter(DiscreetJson() if shape == "json" else Discreet(SHAPE))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in quiet:
        logging.getLogger(name).setLevel(logging.WARNING)
