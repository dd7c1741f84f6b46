"""How this process is: alive, ready, and in numbers."""

import asyncio
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.counters import Counters
from storage.desk import inbox
from storage.desk.desk import Desk
from storage.desk.pulse import Pulse, feel

# A long poll takes half a minute; three that brought nothing mean that we are deaf.
DEAF_AFTER = timedelta(seconds=120)


@dataclass(frozen=True, slots=True)
class Health:
    """Answers whoever looks after the process.

    `polling` says that silence from Telegram is a fault, `folder` is where files and backups go.
    """

    desk: Desk
    counters: Counters
    clock: Callable[[], datetime]
    polling: bool
    folder: Path = Path()

    async def alive(self, request: Request) -> Response:
        """The process runs and answers."""
        del request
        return PlainTextResponse("ok\n")

    async def ready(self, request: Request) -> Response:
        """The database answers, and Telegram was heard lately where we are the ones who ask."""
        del request
        age = self._age()
        try:
            waiting: int | None = await self.desk.read(inbox.unfinished)
        except Exception:  # noqa: BLE001 - whatever it is, the database does not answer
            waiting = None
        stands_by = self.counters.stands_by
        deaf = self.polling and not stands_by and (age is None or age > DEAF_AFTER.total_seconds())
        state = {
            "database": waiting is not None,
            "telegram": not deaf,
            "stands_by": stands_by,
            "heard_seconds_ago": age,
            "waiting": waiting,
        }
        return JSONResponse(state, 503 if deaf or waiting is None else 200)

    async def metrics(self, request: Request) -> Response:
        """The same in numbers, in the format of Prometheus; without a database what this process knows itself."""
        from bot.metrics import Numbers, exposition

        del request
        now = self.clock()
        try:
            pulse: Pulse | None = await self.desk.read(feel, now)
        except Exception:  # noqa: BLE001 - whatever it is, the database does not answer
            pulse = None
        free = await asyncio.to_thread(_free, self.folder)
        text = exposition(Numbers(self.counters, pulse, now, free))
        return Response(text, media_type="text/plain; version=0.0.4")

    def _age(self) -> float | None:
        heard = self.counters.heard
        return None if heard is None else round((self.clock() - heard).total_seconds(), 1)


def _free(folder: Path) -> int:
    """Bytes of room where this folder is, or will be."""
    place = folder.absolute()
    while not place.exists():
        place = place.parent
    return shutil.disk_usage(place).free
