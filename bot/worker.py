"""Works on what the inbox holds: one person's updates in order, people side by side, nobody twice in a row.

The table is the queue. A person's first lines wait in memory, the rest is read from the table when these are done.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from storage.desk.inbox import Line

# Does a line, after so many setbacks; the seconds to wait before it is tried again, None when it is finished.
Answer: TypeAlias = Callable[[Line, int], Awaitable[float | None]]
# The first unfinished lines of a person, at most so many.
Refill: TypeAlias = Callable[[int, int], Awaitable[list[Line]]]

AT_ONCE = 64
ROOM = 16
ROOM_OVER_ALL = 4096
TROUBLE_PAUSE = 1.0

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Queue:
    """One person's next lines. `more` says that the table has others, `dropped` that one came while we read there."""

    lines: deque[Line] = field(default_factory=deque)
    more: bool = False
    dropped: bool = False
    setbacks: int = 0


class Worker:
    """Gives each person in turn one line's time, at most `at_once` of them together."""

    def __init__(self, answer: Answer, refill: Refill, at_once: int = AT_ONCE) -> None:
        self._answer = answer
        self._refill = refill
        self._at_once = at_once
        self._queues: dict[int, Queue] = {}
        self._ready: deque[int] = deque()
        self._tasks: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._stopping = False

    def add(self, line: Line) -> None:
        """Work on this line, which is in the table, when its turn comes."""
        queue = self._queue(line.telegram_id)
        if queue.more or len(queue.lines) >= ROOM or self._waiting >= ROOM_OVER_ALL:
            queue.more = queue.dropped = True
        else:
            queue.lines.append(line)
            self._waiting += 1
        self._pump()

    def wake(self, telegram_id: int) -> None:
        """Look into the table for lines of this person."""
        queue = self._queue(telegram_id)
        queue.more = queue.dropped = True
        self._pump()

    def busy_with(self, telegram_id: int) -> bool:
        return telegram_id in self._queues

    async def stop(self, patience: float) -> None:
        """Begin nothing more, let what runs finish for so many seconds, and leave the rest in the table."""
        self._stopping = True
        running = set(self._tasks)
        if running:
            _, late = await asyncio.wait(running, timeout=patience)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def _queue(self, telegram_id: int) -> Queue:
        queue = self._queues.get(telegram_id)
        if queue is None:
            queue = self._queues[telegram_id] = Queue()
            self._ready.append(telegram_id)
        return queue

    def _pump(self) -> None:
        while self._ready and len(self._tasks) < self._at_once and not self._stopping:
            task = asyncio.get_running_loop().create_task(self._turn(self._ready.popleft()))
            self._tasks.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._pump()

    async def _turn(self, telegram_id: int) -> None:
        queue = self._queues[telegram_id]
        try:
            pause = await self._one(telegram_id, queue)
        except Exception:
            log.exception("the work stumbled; it goes on in a second")
            pause = TROUBLE_PAUSE
        if pause is not None:
            queue.setbacks += 1
            asyncio.get_running_loop().call_later(pause, self._rested, telegram_id)
        elif queue.lines or queue.more:
            self._ready.append(telegram_id)
        else:
            del self._queues[telegram_id]

    async def _one(self, telegram_id: int, queue: Queue) -> float | None:
        if not queue.lines:
            await self._read_on(telegram_id, queue)
        if not queue.lines:
            return None
        pause = await self._answer(queue.lines[0], queue.setbacks)
        if pause is None:
            queue.lines.popleft()
            queue.setbacks = 0
            self._waiting -= 1
        return pause

    async def _read_on(self, telegram_id: int, queue: Queue) -> None:
        queue.dropped = False
        found = await self._refill(telegram_id, ROOM + 1)
        queue.lines.extend(found[:ROOM])
        self._waiting += len(queue.lines)
        queue.more = queue.dropped or len(found) > ROOM

    def _rested(self, telegram_id: int) -> None:
        self._ready.append(telegram_id)
        self._pump()
