"""The hand on faults over HTTP: PUT /faults with a list of rules, GET /faults to see them."""

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from bot.playground.faults import Fault
from bot.playground.telegram import Telegram


class FaultsWeb:
    """Lets a test in another process, or in another language, make trouble."""

    def __init__(self, telegram: Telegram) -> None:
        self._telegram = telegram

    @property
    def routes(self) -> list[BaseRoute]:
        return [Route("/faults", self.faults, methods=["GET", "PUT"])]

    async def faults(self, request: Request) -> Response:
        if request.method == "PUT":
            try:
                rules = msgspec.json.decode(await request.body(), type=list[Fault])
            except msgspec.DecodeError as trouble:
                return _json({"error": str(trouble)}, 400)
            self._telegram.faults.set(rules)
        return _json(self._telegram.faults.rules, 200)


def _json(value: object, status: int) -> Response:
    return Response(msgspec.json.encode(value), status, media_type="application/json")
