"""The one web application: Telegram's webhook, and the process's health for whoever looks after it."""

import hmac
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Protocol, TypeAlias
from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.health import Health
from bot.raw_updates import NotUpdatesError, line_of
from bot.settings import Webhook
from storage.desk.inbox import Line

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
MOST_BYTES = 1 << 20

log = logging.getLogger(__name__)

Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]


class Door(Protocol):
    """Where the updates of one bot come in. `keep` returns when they are on disk."""

    bot: int
    open: bool

    def hear(self) -> None: ...

    async def keep(self, lines: list[Line]) -> None: ...


@dataclass(frozen=True, slots=True)
class Receiver:
    """Takes what Telegram brings. 200 means: it is on disk. Everything else makes Telegram come again."""

    doors: Mapping[str, Door]
    secret: str = field(repr=False)

    async def take(self, request: Request) -> Response:
        door = self.doors.get(request.path_params["bot"])
        if not self._knows(request) or door is None:
            return _plain(HTTPStatus.FORBIDDEN)
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
            return _plain(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        if not door.open:
            return _plain(HTTPStatus.SERVICE_UNAVAILABLE)
        try:
            body = await _read(request)
            line = line_of(body)
        except (NotUpdatesError, ClientDisconnect):
            return _plain(HTTPStatus.BAD_REQUEST)
        except TooLargeError:
            return _plain(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        return await _keep(door, line)

    def _knows(self, request: Request) -> bool:
        given = request.headers.get(SECRET_HEADER, "")
        return hmac.compare_digest(given.encode(), self.secret.encode())


class TooLargeError(Exception):
    """No update of Telegram is as long as this body."""


def web_app(doors: Mapping[str, Door], webhook: Webhook | None, health: Health) -> Starlette:
    """The application. Without a webhook it has the health pages alone."""
    routes = [
        Route("/healthz", health.alive, methods=["GET"]),
        Route("/readyz", health.ready, methods=["GET"]),
        Route("/metrics", health.metrics, methods=["GET"]),
    ]
    if webhook is not None:
        receiver = Receiver(doors, webhook.secret)
        # A proxy may hand the address on as it is, or without the part that led to us.
        beginnings = {"", urlsplit(webhook.url).path}
        routes += [
            Route(f"{begin}/telegram/{{bot}}", receiver.take, methods=["POST"]) for begin in sorted(beginnings)
        ]
    return Starlette(routes=routes)


async def _read(request: Request) -> bytes:
    """The body, counted while it comes. Raises TooLargeError."""
    chunks: list[bytes] = []
    size = 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > MOST_BYTES:
            raise TooLargeError
        chunks.append(chunk)
    return b"".join(chunks)


async def _keep(door: Door, line: Line) -> Response:
    try:
        await door.keep([line])
    except Exception:
        log.exception("update %d cannot be kept; Telegram will bring it again", line.update)
        return _plain(HTTPStatus.SERVICE_UNAVAILABLE)
    door.hear()
    return _plain(HTTPStatus.OK)


def _plain(status: HTTPStatus) -> Response:
    return PlainTextResponse(status.phrase, status)
