"""Serves the web application on its address, inside the running event loop."""

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.types import ASGIApp

from bot.settings import Address
from locales.phrase import phrase
from storage.errors import BadSetting

BACKLOG = 1024


class _Server(uvicorn.Server):
    """A server that leaves signals to the program around it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def take_address(address: Address) -> socket.socket:
    """This address, ours from now on. Raises BadSetting where it cannot be had."""
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    # Said in full, because asyncio sends small answers at once only where it is named.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((address.host, address.port))
        listening.listen(BACKLOG)
    except OSError as error:
        listening.close()
        reason = error.strerror or type(error).__name__
        raise BadSetting(
            phrase("server-listen-failed", host=address.host, port=str(address.port), reason=reason)
        ) from error
    return listening


async def listen(app: ASGIApp, listening: socket.socket) -> None:
    """Serve until cancelled; what is being answered then is answered."""
    config = uvicorn.Config(
        app,
        lifespan="off",
        log_config=None,
        access_log=False,
        ws="none",
        server_header=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=5,
    )
    server = _Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listening]))
    try:
        await asyncio.shield(serving)
    finally:
        server.should_exit = True
        await serving
