"""This process among the others on the same database: its name, its heartbeat, and who of this machine is gone."""

import asyncio
import hashlib
import logging
import os
import secrets
import socket
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from storage.desk import inbox
from storage.desk.desk import Desk

BEAT = 3.0
LONGEST_HOST = 24

log = logging.getLogger(__name__)


def process_name() -> str:
    """A name no other process has: where it runs, its number there and some chance."""
    return f"{place()}:{os.getpid()}:{secrets.token_hex(4)}"


def is_gone(name: str) -> bool:
    """Whether this is a process of this very place that no longer runs; of other places nothing can be said."""
    where, _, rest = name.partition(":")
    number = rest.partition(":")[0]
    if where != place() or not number.isdecimal():
        return False
    # Our number under another name is an earlier life: here nobody else can have it.
    return int(number) == os.getpid() or not _runs(int(number))


class Presence:
    """Says that this process is alive for as long as it is."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime], name: str) -> None:
        self._desk = desk
        self._clock = clock
        self.name = name
        self._alive = 1

    def alive(self) -> int:
        """How many processes serve from this database, this one included, as of the last heartbeat."""
        return self._alive

    async def arrive(self) -> None:
        """Say that we are here, and forget those of this machine that are gone: their work is free at once."""
        self._alive = await self._desk.write(inbox.beat, self.name, self._clock())
        others = await self._desk.read(inbox.other_processes, self.name)
        if gone := [name for name in others if is_gone(name)]:
            await self._desk.write(inbox.forget_processes, gone)
            self._alive = await self._desk.write(inbox.beat, self.name, self._clock())

    async def beat(self) -> None:
        """Say so again and again."""
        while True:
            await asyncio.sleep(BEAT)
            try:
                self._alive = await self._desk.write(inbox.beat, self.name, self._clock())
            except Exception:
                log.exception("no heartbeat; others may take over what this process holds")

    async def leave(self) -> None:
        """What is left in the table is free for others from now on."""
        await self._desk.write(inbox.forget_processes, [self.name])


def place() -> str:
    """Within what process numbers are unique: the host's name and a digest of this start of it and this container.

    Two containers may well have the same name, and in each the first process has the same number.
    """
    host = socket.gethostname()
    marks = "|".join((host, *_marks()))
    return f"{host.replace(':', '-')[:LONGEST_HOST]}-{hashlib.sha256(marks.encode()).hexdigest()[:12]}"


def _marks() -> Iterator[str]:
    """What Linux says of this start of the machine and of the space of process numbers; elsewhere nothing."""
    with suppress(OSError):
        yield Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    with suppress(OSError):
        yield str(Path("/proc/self/ns/pid").readlink())


def _runs(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
