"""The one writer of a SQLite file: a thread that runs what waits as one commit, with a savepoint for each call.

No call lingers for company: a group is what gathered while the last commit was on its way to the disk.
"""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Engine

from storage.database.quick import QuickConnection

T = TypeVar("T")

MOST_AT_ONCE = 256


@dataclass(slots=True)
class Job(Generic[T]):
    """A call that waits for its turn, and what came of it."""

    work: Callable[[Connection], T]
    future: asyncio.Future[T]
    result: T | None = None
    error: BaseException | None = None


AnyJob = Job[Any]


class Writer:
    """Runs plain functions of a connection, each whole or not at all; answers after the commit."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: SimpleQueue[AnyJob | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="writer", daemon=True)
        self._thread.start()

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What `work` returns, once it is on disk; what it raises, once nothing of it is kept."""
        job: Job[T] = Job(work, asyncio.get_running_loop().create_future())
        self._queue.put(job)
        return await job.future

    async def close(self) -> None:
        """Finish what waits, then end the thread."""
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)

    def _serve(self) -> None:
        with QuickConnection(self._engine) as connection:
            raw = connection.raw
            going_on = True
            while going_on:
                jobs = self._gather()
                going_on = None not in jobs
                group = [job for job in jobs if job is not None]
                if group:
                    _commit_together(connection, raw, group)
                    _answer(group)

    def _gather(self) -> list[AnyJob | None]:
        jobs = [self._queue.get()]
        while len(jobs) < MOST_AT_ONCE and jobs[-1] is not None and not self._queue.empty():
            jobs.append(self._queue.get())
        return jobs


def _commit_together(connection: Connection, raw: sqlite3.Connection, group: list[AnyJob]) -> None:
    """Run all of them in one transaction. A failing call takes back its own work; a failing commit everybody's."""
    try:
        raw.execute("BEGIN IMMEDIATE")
        if len(group) == 1:
            _run_alone(connection, raw, group[0])
        else:
            for job in group:
                _run(connection, raw, job)
        if raw.in_transaction:
            raw.execute("COMMIT")
    except sqlite3.Error as error:
        if raw.in_transaction:
            raw.rollback()
        for job in group:
            job.error = error


def _run_alone(connection: Connection, raw: sqlite3.Connection, job: AnyJob) -> None:
    """Without neighbours to protect, the transaction itself is the savepoint."""
    try:
        job.result = job.work(connection)
    except Exception as error:  # noqa: BLE001 - whatever it was, it belongs to the caller who waits for this job
        job.error = error
        raw.rollback()


def _run(connection: Connection, raw: sqlite3.Connection, job: AnyJob) -> None:
    raw.execute("SAVEPOINT one")
    try:
        job.result = job.work(connection)
    except Exception as error:  # noqa: BLE001 - whatever it was, it belongs to the caller who waits for this job
        job.error = error
        raw.execute("ROLLBACK TO one")
    raw.execute("RELEASE one")


def _answer(group: list[AnyJob]) -> None:
    """Wake everybody who waits, with one call into each event loop concerned."""
    loops: dict[asyncio.AbstractEventLoop, list[AnyJob]] = {}
    for job in group:
        loops.setdefault(job.future.get_loop(), []).append(job)
    for loop, jobs in loops.items():
        if not loop.is_closed():
            loop.call_soon_threadsafe(_resolve, jobs)


def _resolve(jobs: list[AnyJob]) -> None:
    for job in jobs:
        if job.future.cancelled():
            continue
        if job.error is not None:
            job.future.set_exception(job.error)
        else:
            job.future.set_result(job.result)
