"""What a maker is given and what it gives: the bench it works at, the order, and the letter that goes out."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from bot.making.board import Board
from locales.phrase import Phrase
from locales.phrasebook import Phrasebook
from storage.desk.desk import Desk
from storage.desk.exporting import ALONE, Hands
from storage.desk.outbox import Making, Notice
from storage.facts import Operator

PHOTO = ".png"
MEGABYTE = 1_000_000
# What a bot may send.
MOST_BYTES = 50 * MEGABYTE


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent for a notice: a sentence, below a file of this name where there is one.

    With a `role` the commands of the chat are those of this role from then on. A file with a `digest` of its content
    (SHA-256) is brought to Telegram once, and sent by its id there from then on.
    """

    sentence: Phrase
    file: Path | None = None
    name: str = ""
    role: str = ""
    digest: str = ""

    @property
    def is_photo(self) -> bool:
        return self.name.endswith(PHOTO)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made, for whom, in whose language; `path` is where the file goes, and nobody needs it later.

    `chat` is Telegram's number of the chat it goes to.
    """

    notice: Notice
    making: Making
    person: int
    book: Phrasebook
    path: Path
    chat: int = 0


@dataclass(frozen=True, slots=True)
class Bench:
    """What all makers work with: the desk and the folder for files.

    `said_key` is the operator's key of the pseudonyms, where there is one; `called` gives the bot's name on Telegram.
    `operator` is who answers for the house, `books` are the phrasebooks of all languages. On `board` people see how
    far something is, in `shelf` lie exports that are too big for Telegram; without one they come in parts. What
    has more than `most` bytes is too big. Large exports are the work of `hands`.
    """

    desk: Desk
    files: Path
    said_key: str | None = None
    called: Callable[[], str] = str
    operator: Operator = field(default_factory=Operator)
    books: Mapping[str, Phrasebook] = field(default_factory=dict)
    board: Board | None = None
    shelf: Path | None = None
    most: int = MOST_BYTES
    hands: Hands = ALONE
    _drawing: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def draw(self, draw: Callable[[], bytes], order: Order, name: str) -> Letter:
        """What `draw` makes, off the event loop and one at a time, as the letter of this order."""
        async with self._drawing:
            await asyncio.to_thread(lambda: order.path.write_bytes(draw()))
        return Letter(order.notice.sentence, order.path, name)


# Raises LatihinError where there is nothing to make: then its sentence is sent.
Maker: TypeAlias = Callable[[Bench, Order], Awaitable[Letter]]
