"""Turns a notice into the letter that goes out, makes the file that belongs to it, and leaves none behind."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.making.letter import Bench, Letter, Maker, Order
from bot.making.registry import MAKERS
from locales.phrasebook import Phrasebook, book_for
from storage.desk.outbox import Making, Parcel
from storage.errors import LatihinError

# What is on its way out begins so.
PREFIX = "out-"


@dataclass(frozen=True, slots=True)
class Workshop:
    """Makes what notices ask for in files of its folder."""

    bench: Bench
    folder: Path
    books: Mapping[str, Phrasebook]
    makers: Mapping[str, Maker]

    def book(self, parcel: Parcel) -> Phrasebook:
        return book_for(self.books, parcel.language, plain=bool(parcel.plain))

    @asynccontextmanager
    async def letter(self, parcel: Parcel) -> AsyncIterator[Letter]:
        """What this notice says; its file is there while the block is open."""
        path = self.folder / f"{PREFIX}{secrets.token_hex(8)}"
        making = parcel.notice.made
        try:
            yield Letter(parcel.notice.sentence) if making is None else await self._make(parcel, making, path)
        finally:
            await asyncio.to_thread(path.unlink, missing_ok=True)

    async def _make(self, parcel: Parcel, making: Making, path: Path) -> Letter:
        """Raises KeyError for what nobody here makes; the notice then waits for a process that does."""
        make = self.makers[making.maker]
        await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
        try:
            return await make(self.bench, self._order(parcel, making, path))
        except LatihinError as refusal:
            return Letter(refusal.phrase)

    def _order(self, parcel: Parcel, making: Making, path: Path) -> Order:
        return Order(parcel.notice, making, parcel.person, self.book(parcel), path, parcel.telegram_id)


def open_workshop(bench: Bench, folder: Path, books: Mapping[str, Phrasebook]) -> Workshop:
    """The workshop with everything that can be made."""
    return Workshop(bench, folder, books, MAKERS)
