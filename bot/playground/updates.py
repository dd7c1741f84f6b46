"""The queue of one bot's updates, which forgets nothing before the bot has confirmed it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.playground.clock import Clock, Pulse
from bot.playground.refusals import Conflict
from bot.playground.shapes import CallbackQuery, ChatMemberUpdated, Message, Update

KEPT = timedelta(hours=24)
PRESS_KEPT = timedelta(seconds=150)
BATCH = 100
LONGEST_POLL = 50
# These kinds are left out unless a bot asks for them by name.
ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FIRST_ID = 1000


@dataclass(frozen=True)
class Waiting:
    """An update that is not confirmed yet; updates of one lane are delivered one after another."""

    update: Update
    lane: tuple[str, int]
    until: datetime


class UpdateQueue:
    """Updates with rising numbers, each kept until it is confirmed or too old."""

    def __init__(self, clock: Clock) -> None:
        self.arrived = Pulse()
        self.allowed: tuple[str, ...] = ()
        self.webhook_set = False
        self._clock = clock
        self._waiting: dict[int, Waiting] = {}
        self._next_id = FIRST_ID
        self._poll = 0
        self._ended_by = ""

    def message(self, message: Message) -> None:
        """Queues something the person wrote."""
        self._put(Update(update_id=self._next_id, message=message), "message", message.chat.id, KEPT)

    def edited_message(self, message: Message) -> None:
        update = Update(update_id=self._next_id, edited_message=message)
        self._put(update, "edited_message", message.chat.id, KEPT)

    def callback_query(self, query: CallbackQuery) -> None:
        update = Update(update_id=self._next_id, callback_query=query)
        self._put(update, "callback_query", query.from_.id, PRESS_KEPT)

    def my_chat_member(self, change: ChatMemberUpdated) -> None:
        update = Update(update_id=self._next_id, my_chat_member=change)
        self._put(update, "my_chat_member", change.chat.id, KEPT)

    def _put(self, update: Update, kind: str, person: int, kept: timedelta) -> None:
        # Filtered when it comes to be, not when it is fetched: a later change of mind brings nothing back.
        if kind not in self.allowed if self.allowed else kind in ON_REQUEST:
            return
        lane = ("press" if kind == "callback_query" else "chat", person)
        self._waiting[self._next_id] = Waiting(update, lane, self._clock.now() + kept)
        self._next_id += 1
        self.arrived.beat()

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Remembers which kinds the bot wants; nothing given keeps the last choice."""
        if kinds is not None:
            self.allowed = tuple(kinds)

    def waiting(self) -> list[Waiting]:
        """Gives what is neither confirmed nor too old, oldest first."""
        now = self._clock.now()
        for number in [number for number, each in self._waiting.items() if each.until <= now]:
            del self._waiting[number]
        return list(self._waiting.values())

    def confirm(self, update_id: int) -> None:
        self._waiting.pop(update_id, None)

    def clear(self) -> None:
        self._waiting.clear()

    def take(self, offset: int, limit: int) -> list[Update]:
        """Confirms everything below the offset and gives the next ones, which stay until confirmed."""
        ready = self.waiting()
        if offset < 0:
            offset = ready[max(len(ready) + offset, 0)].update.update_id if ready else 0
        for each in ready:
            if each.update.update_id < offset:
                self.confirm(each.update.update_id)
        rest = [each.update for each in ready if each.update.update_id >= offset]
        return rest[: min(max(limit, 1), BATCH)]

    async def poll(self, offset: int, limit: int, seconds: int) -> list[Update]:
        """Gives updates as soon as there are some; a newer poll or a webhook ends this one."""
        if self.webhook_set:
            trouble = "can't use getUpdates method while webhook is active"
            raise Conflict("{}; use deleteWebhook to delete the webhook first", trouble)
        self.interrupt("terminated by other getUpdates request; make sure that only one bot instance is running")
        mine = self._poll
        found = self.take(offset, limit)
        deadline = self._clock.now() + timedelta(seconds=min(seconds, LONGEST_POLL))
        while not found and mine == self._poll:
            left = (deadline - self._clock.now()).total_seconds()
            if left <= 0 or not await self._clock.within(left, self.arrived.wait()):
                break
            found = self.take(offset, limit) if mine == self._poll else []
        if mine != self._poll and self._ended_by:
            raise Conflict(self._ended_by)
        return found

    def interrupt(self, reason: str) -> None:
        """Ends the poll that is waiting; without a reason it comes back empty-handed."""
        self._poll += 1
        self._ended_by = reason
        self.arrived.beat()
