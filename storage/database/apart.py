"""Other processes that all look at one state of a SQLite file, each reading at length what it is told to.

A thread would take turns with everything that answers people; processes do not, and use every processor.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import Pipe
from multiprocessing.connection import Connection as Wire
from multiprocessing.connection import wait
from pathlib import Path
from subprocess import Popen, TimeoutExpired
from typing import Any, Concatenate, ParamSpec, TypeAlias, TypeVar

from sqlalchemy import Connection, make_url

from storage.database.engine import sync_engine

P = ParamSpec("P")
T = TypeVar("T")

# What is done there: a function of the connection, of whom to tell how far it is, and of what is sent along.
Tell: TypeAlias = Callable[[int], None]
Job: TypeAlias = tuple[Callable[..., Any], tuple[Any, ...]]

ROOT = Path(__file__).parents[2]
# Seconds for a helper to end.
PATIENCE = 10


@dataclass(frozen=True, slots=True)
class _Told:
    """How far it is."""

    done: int


@dataclass(frozen=True, slots=True)
class _Failed:
    error: BaseException


class Helper:
    """One such process, as seen from here."""

    def __init__(self, environment: Mapping[str, str], url: str, nice: int) -> None:
        self.wire, theirs = Pipe()
        with theirs:
            line = [sys.executable, "-P", "-c", f"from {__name__} import main; main({theirs.fileno()})"]
            self._process = Popen(line, env=environment, pass_fds=(theirs.fileno(),))  # noqa: S603 - this very program
        # Where the database is may name a secret, and the list of processes is no secret.
        self.wire.send((url, nice))

    def call(
        self, work: Callable[Concatenate[Connection, Tell, P], T], watch: Tell, *args: P.args, **_: P.kwargs
    ) -> T:
        """What this function gives there; meanwhile `watch` is told how far it is, and may raise to end it all."""
        self.wire.send((work, args))
        while isinstance(answer := self.heard(), _Told):
            watch(answer.done)
        result: T = answer
        return result

    def heard(self) -> Any:  # noqa: ANN401 - what the other side's function gives
        """The next answer. Raises what was raised there; EOFError where the process is no more."""
        answer = self.wire.recv()
        if isinstance(answer, _Failed):
            raise answer.error
        return answer

    def end(self) -> None:
        """End it wherever it is; it takes along what it has begun to write."""
        self.wire.close()
        self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except TimeoutExpired:
            self._process.kill()
            self._process.wait()


@contextmanager
def helpers(url: str, number: int, nice: int) -> Iterator[list[Helper]]:
    """So many helpers that all see the database as it is now, until the block is left; `nice` is the system's."""
    # It finds this program first, wherever it is started, and whatever else this one was told to find.
    searched = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    environment = {**os.environ, "PYTHONPATH": searched}
    with ExitStack() as opened:
        found = list[Helper]()
        for _ in range(number):
            found.append(Helper(environment, url, nice))
            opened.callback(found[-1].end)
        for helper in found:
            helper.heard()
        if len(found) > 1:
            _begin_together(url, found)
        else:
            _begin(found)
        yield found


def in_order(found: Sequence[Helper], jobs: Sequence[Job]) -> Iterator[Any]:
    """What these jobs give, in their order, each done by whoever is free."""
    todo, done, wires = iter(enumerate(jobs)), dict[int, Any](), {helper.wire: helper for helper in found}
    busy: dict[Wire, int] = {}
    for helper in found:
        _hand_out(helper, todo, busy)
    for number in range(len(jobs)):
        while number not in done:
            for wire in wait(list(busy)):
                helper = wires[wire]  # type: ignore[index]  # only these were waited for
                answer = helper.heard()
                if not isinstance(answer, _Told):
                    done[busy.pop(helper.wire)] = answer
                    _hand_out(helper, todo, busy)
        yield done.pop(number)


def _hand_out(helper: Helper, todo: Iterator[tuple[int, Job]], busy: dict[Wire, int]) -> None:
    following = next(todo, None)
    if following is not None:
        busy[helper.wire], job = following
        helper.wire.send(job)


def _begin_together(url: str, found: Sequence[Helper]) -> None:
    """While nobody can write, all begin to read: for a few milliseconds, as they are there and wait for it."""
    engine = sync_engine(make_url(url))
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
            try:
                _begin(found)
            finally:
                connection.exec_driver_sql("ROLLBACK")
    finally:
        engine.dispose()


def _begin(found: Sequence[Helper]) -> None:
    for helper in found:
        helper.wire.send(None)
    for helper in found:
        helper.heard()


def serve(wire: Wire) -> None:
    """Be such a helper until nobody is at the other end."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    url, nice = wire.recv()
    os.nice(nice)
    with sync_engine(make_url(url)).connect() as connection:
        wire.send(None)
        wire.recv()
        connection.exec_driver_sql("BEGIN")
        # A transaction begins with what it first reads.
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").all()
        wire.send(None)
        while True:
            work, args = wire.recv()
            try:
                answer = work(connection, lambda done: wire.send(_Told(done)), *args)
            except Exception as error:  # noqa: BLE001 - it is raised at the other end
                answer = _Failed(error)
            wire.send(answer)


def main(descriptor: int) -> None:
    """What such a process does: serve at this end of the wire, and go when whoever sent for it has gone."""
    with suppress(EOFError, BrokenPipeError, KeyboardInterrupt):
        serve(Wire(descriptor))
