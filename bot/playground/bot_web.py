"""The bot's side over HTTP: methods under /bot<token>/, files under /file/bot<token>/."""

import asyncio
from collections.abc import Coroutine
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from bot.playground.faults import SilenceError
from bot.playground.reading import given
from bot.playground.refusals import Refusal
from bot.playground.telegram import Answer, Telegram, refused

HANG_UP = "playground.hang_up"


class BotWeb:
    """Answers what bots ask."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def routes(self) -> list[BaseRoute]:
        return [
            Route("/bot{token}/{method}", self.method, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", self.file, methods=["GET"]),
        ]

    async def method(self, request: Request) -> Response:
        try:
            answer = await self._answer(request)
        except Refusal as refusal:
            answer = refused(refusal)
        except SilenceError as silence:
            return _Silence(self._telegram.closing if silence.hang else None)
        return Response(answer.body, answer.status, media_type=answer.media_type)

    async def file(self, request: Request) -> Response:
        bot = self._telegram.bots.get(request.path_params["token"])
        stored = bot.files.follow(request.path_params["path"]) if bot else None
        if stored is None:
            return Response(b'{"ok":false,"error_code":404,"description":"Not Found"}', HTTPStatus.NOT_FOUND)
        return Response(stored.data, media_type="application/octet-stream")

    async def _answer(self, request: Request) -> Answer:
        token, method = request.path_params["token"], request.path_params["method"]
        answering = self._telegram.answer(token, method, await given(request))
        if method.lower() != "getupdates":
            return await answering
        return await _while_there(request, answering)


async def _while_there(request: Request, answering: Coroutine[Any, Any, Answer]) -> Answer:
    """Ends a poll whose client has gone, so that it neither takes updates nor quarrels with the next one."""
    answer = asyncio.ensure_future(answering)
    leaving = asyncio.ensure_future(_left(request.receive))
    await asyncio.wait((answer, leaving), return_when=asyncio.FIRST_COMPLETED)
    leaving.cancel()
    if answer.done():
        return answer.result()
    answer.cancel()
    return Answer(HTTPStatus.NO_CONTENT, b"")


class _Silence(Response):
    """No response at all: hangs up, at once or when the client or the playground has had enough."""

    def __init__(self, end: asyncio.Event | None) -> None:
        super().__init__()
        self._end = end

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002 - ASGI's signature
        if self._end is not None:
            leaving = asyncio.ensure_future(_left(receive))
            closing = asyncio.ensure_future(self._end.wait())
            await asyncio.wait((leaving, closing), return_when=asyncio.FIRST_COMPLETED)
            leaving.cancel()
            closing.cancel()
        hang_up = scope.get("extensions", {}).get(HANG_UP)
        if hang_up is None:
            # In process there is no connection to cut, so the caller gets what a cut one feels like.
            raise ConnectionResetError("The playground hung up.")
        hang_up()


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
