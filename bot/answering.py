"""What becomes of one line of the inbox: it is answered, tried again after a while, or set aside with its reason."""

import logging
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeAlias

from telegram import ChatMember, Update
from telegram.error import Forbidden, RetryAfter

from bot.app import BotApplication
from bot.counters import Counters
from bot.finishing import Finishing
from bot.logs import AT_WORK
from bot.lookup import Lookup
from bot.pausing import pause_after
from bot.reading import read
from bot.redaction import redacted
from bot.request import pause_of
from bot.trouble import database_is_in_trouble, passes
from handlers.context import Tools
from storage.desk import inbox, people
from storage.desk.inbox import Line
from storage.facts import Person, Receipt
from storage.rules.joining import UNDERAGE

# Tells someone that something of theirs could not be dealt with.
Apologise: TypeAlias = Callable[[int, Person | None], Awaitable[None]]

# How often an answer that did not reach Telegram is tried again: for some two minutes.
MOST_SETBACKS = 8
FAILED_PAUSE = 0.1
LONGEST_REASON = 500

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Answering:
    """Puts one line after the other through the application of one bot."""

    application: BotApplication
    bot: int
    finishing: Finishing
    lookup: Lookup
    apologise: Apologise
    counters: Counters

    @property
    def tools(self) -> Tools:
        return self.application.bot_data

    async def answer(self, line: Line, setbacks: int) -> float | None:
        """Do this line; the seconds to wait before it is tried again, None when it is finished or set aside."""
        AT_WORK.set(line.update)
        try:
            return await self._answer(line, setbacks)
        except Exception as error:  # noqa: BLE001 - whatever it was, it is this line's, and counted
            if not database_is_in_trouble(error):
                return await self._count(line, error)
            log.warning("update %d waits for the database: %r", line.update, error)
            return pause_after(setbacks)

    async def _answer(self, line: Line, setbacks: int) -> float | None:
        receipt = Receipt(self.bot, line.update)
        if line.troubled and not setbacks and not await self.tools.desk.write(inbox.begin_again, receipt):
            await self._give_up(line, "the process ended while at it")
            return None
        update = read(line, self.application.bot)
        if update is None:
            await self.tools.desk.write(inbox.set_aside, receipt, "cannot be read")
            await self._give_up(line, "cannot be read")
            return None
        begun = time.perf_counter()
        person = await self.lookup.find(line.telegram_id)
        if person is not None and person.unreachable_since is not None and not _leaves(update):
            await self.tools.desk.write(people.mark_reachable, person.id)
        failure = await self._handle(line, update, person)
        if failure is not None:
            return await self._after(line, person, failure, setbacks)
        if person is None or person.step == UNDERAGE:
            await self.tools.desk.write(inbox.forget_stranger, receipt, line.telegram_id)
        self._finish(receipt)
        if line.crowded:
            self.counters.floods += 1
            log.warning("update %d: its person sends more than is kept; what came after it was dropped", line.update)
        took = time.perf_counter() - begun
        self.counters.took.add(took)
        log.info("update %d answered in %d ms", line.update, took * 1000, extra={"ms": round(took * 1000, 1)})
        return None

    async def _handle(self, line: Line, update: Update, person: Person | None) -> BaseException | None:
        number = update.update_id
        self.tools.present[number] = person
        if line.crowded:
            self.tools.crowded.add(number)
        try:
            await self.application.process_update(update)
        finally:
            self.tools.present.pop(number, None)
            self.tools.crowded.discard(number)
            failure = self.tools.failures.pop(number, None)
        return failure

    async def _after(self, line: Line, person: Person | None, failure: BaseException, setbacks: int) -> float | None:
        if isinstance(failure, Forbidden):
            if person is not None:
                await self.tools.desk.write(people.mark_unreachable, person.id, self.tools.clock())
            self._finish(Receipt(self.bot, line.update))
            return None
        if isinstance(failure, RetryAfter):
            return pause_of(failure)
        if passes(failure):
            return await self._later(line, failure, setbacks)
        return await self._count(line, failure)

    async def _later(self, line: Line, failure: BaseException, setbacks: int) -> float | None:
        if setbacks < MOST_SETBACKS:
            self.counters.again += 1
            log.warning("update %d is tried again: %r", line.update, failure)
            return pause_after(setbacks)
        await self.tools.desk.write(inbox.set_aside, Receipt(self.bot, line.update), _reason(failure))
        self.counters.aside += 1
        log.error("update %d could not be answered: %r", line.update, failure)
        return None

    async def _count(self, line: Line, failure: BaseException) -> float | None:
        log.error("update %d failed", line.update, exc_info=failure)
        if not await self.tools.desk.write(inbox.failed, Receipt(self.bot, line.update), _reason(failure)):
            return FAILED_PAUSE
        await self._give_up(line, _reason(failure))
        return None

    async def _give_up(self, line: Line, reason: str) -> None:
        """The line is set aside: say so, to the operator and, once, to its person."""
        self.counters.aside += 1
        log.error("update %d is set aside: %s", line.update, reason)
        if line.telegram_id:
            try:
                await self.apologise(line.telegram_id, await self.lookup.find(line.telegram_id))
            except Exception as error:  # noqa: BLE001 - an apology that does not arrive must not begin this again
                log.warning("no apology for update %d: %r", line.update, error)

    def _finish(self, receipt: Receipt) -> None:
        self.finishing.add(receipt)
        self.counters.answered += 1


def _leaves(update: Update) -> bool:
    """Whether somebody just shut the bot out; whatever else they do, they can be reached again."""
    change = update.my_chat_member
    return change is not None and change.new_chat_member.status == ChatMember.BANNED


def _reason(failure: BaseException) -> str:
    return redacted(f"{type(failure).__name__}: {failure}")[:LONGEST_REASON]
