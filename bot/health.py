"""How this process is: alive, ready, and in numbers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response

from bot.counters import Counters
from storage.desk import inbox, outbox
from storage.desk.desk import Desk

# A long poll takes half a minute; three that brought nothing mean that we are deaf.
DEAF_AFTER = timedelta(seconds=120)


@dataclass(frozen=True, slots=True)
class Health:
    """Answers whoever looks after the process. `polling` says that silence from Telegram is a fault."""

    desk: Desk
    counters: Counters
    clock: Callable[[], datetime]
    polling: bool

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
        """The same in numbers, in the text format of Prometheus."""
        del request
        waiting = await self.desk.read(inbox.unfinished)
        unsent = await self.desk.read(outbox.unsent)
        counted = self.counters
        lines = [
            *_metric("updates_kept_total", "counter", "Updates put into the inbox.", counted.kept),
            *_metric("updates_answered_total", "counter", "Updates answered.", counted.answered),
            *_metric("updates_tried_again_total", "counter", "Answers that did not get through.", counted.again),
            *_metric("updates_set_aside_total", "counter", "Updates set aside with a reason.", counted.aside),
            *_metric("notices_sent_total", "counter", "Notices that no tap asked for, sent.", counted.sent),
            *_metric("notices_unsent_total", "counter", "Notices that could not be sent.", counted.unsent),
            *_metric("floods_total", "counter", "Times that one person sent more than is kept.", counted.floods),
            *_metric("inbox_waiting", "gauge", "Updates not yet answered.", waiting),
            *_metric("outbox_waiting", "gauge", "Notices not yet sent.", unsent),
            *_metric("telegram_heard_seconds_ago", "gauge", "Since Telegram last spoke to us.", self._age()),
        ]
        return PlainTextResponse("\n".join(lines) + "\n", media_type="text/plain; version=0.0.4")

    def _age(self) -> float | None:
        heard = self.counters.heard
        return None if heard is None else round((self.clock() - heard).total_seconds(), 1)


def _metric(name: str, kind: str, meaning: str, value: float | None) -> list[str]:
    head = [f"# HELP latihin_{name} {meaning}", f"# TYPE latihin_{name} {kind}"]
    return head if value is None else [*head, f"latihin_{name} {value}"]
