"""Who may speak to the playground: programs and pages of this machine, unless more hosts are named."""

from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

LOOPBACK = ("127.0.0.1", "localhost", "::1")


class Guard:
    """Turns away requests for other host names (DNS rebinding) and from pages of other origins."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...]) -> None:
        self._app = app
        self._hosts = frozenset(hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self._welcome(Request(scope)):
            refusal = PlainTextResponse("This playground only answers on its own machine.", 403)
            return await refusal(scope, receive, send)
        return await self._app(scope, receive, send)

    def _welcome(self, request: Request) -> bool:
        host, origin = request.headers.get("host", ""), request.headers.get("origin")
        try:
            known = urlsplit(f"//{host}").hostname in self._hosts
            return known and (origin is None or urlsplit(origin).hostname in self._hosts)
        except ValueError:
            return False
