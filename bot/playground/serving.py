"""The playground on a real socket, inside the running event loop."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.playground.application import application
from bot.playground.bot_web import HANG_UP
from bot.playground.guard import LOOPBACK
from bot.playground.telegram import Telegram

GRACE = 2


class _Server(uvicorn.Server):
    """A server that leaves signals to the program around it and says when it is up."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()


class _Connection(H11Protocol):
    """A connection that the application may cut, which ASGI alone does not offer."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as the base has it
        super().connection_made(transport)
        # asyncio leaves this out for sockets it did not open itself; without it every answer waits 40 ms for an ACK.
        transport.get_extra_info("socket").setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.app = _cuttable(self.app, transport)


def _cuttable(app: ASGIApp, transport: asyncio.Transport) -> ASGIApp:
    async def cuttable(scope: Scope, receive: Receive, send: Send) -> None:
        scope.setdefault("extensions", {})[HANG_UP] = transport.abort
        await app(scope, receive, send)
        # The server looks at once whether there was a response; let it notice the cut first.
        await asyncio.sleep(0)

    return cuttable


@asynccontextmanager
async def serve(
    telegram: Telegram,
    host: str = "127.0.0.1",
    port: int = 0,
    hosts: tuple[str, ...] = LOOPBACK,
) -> AsyncIterator[str]:
    """Serves until the block is left and gives the base URL; port 0 picks a free one."""
    listening = socket.create_server((host, port))
    config = uvicorn.Config(
        application(telegram, hosts),
        http=_Connection,
        lifespan="off",
        log_config=None,
        log_level="critical",
        access_log=False,
        ws="none",
        timeout_graceful_shutdown=GRACE,
    )
    server = _Server(config)
    serving = asyncio.ensure_future(server.serve([listening]))
    await server.up.wait()
    try:
        yield f"http://{host}:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        await telegram.close()
        await serving
