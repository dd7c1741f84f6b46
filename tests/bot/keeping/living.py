"""A house in which people live: made through the doors, and asked through connections of its own."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection

from bot.settings import Settings
from storage.desk import assignments, people, texts
from storage.desk import recordings as voices
from storage.desk.desk import Desk, open_as_it_is
from storage.facts import Batch, Content, Person, Visitor
from storage.forms.reply import Recorded, Wrote
from storage.rules.card import Card, Moved, Tapped
from tests.storage.desk.making import NOBODY, at, joined, make_batch
from tests.storage.desk.test_privacy import ONE, REWRITE

P = ParamSpec("P")
T = TypeVar("T")

SARI, BUDI, TONO = "Sari Rahayuningtyas", "Budi Prasetyawan", "Tono Kusumawardhana"
NUMBERS = {SARI: 7_001_002_003, BUDI: 7_001_002_004, TONO: 7_001_002_005}


@dataclass
class Living:
    """A house at this address with its folder for files."""

    url: str
    folder: Path

    @property
    def settings(self) -> Settings:
        return Settings(database_url=self.url)

    def run(self, work: Callable[[Desk], Coroutine[Any, Any, T]]) -> T:
        return asyncio.run(self._run(work))

    async def _run(self, work: Callable[[Desk], Coroutine[Any, Any, T]]) -> T:
        desk = open_as_it_is(self.url)
        try:
            return await work(desk)
        finally:
            await desk.close()

    def write(self, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        return self.run(lambda desk: desk.write(call, *args, **kwargs))

    def read(self, call: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        return self.run(lambda desk: desk.read(call, *args, **kwargs))

    def known(self, name: str) -> Person | None:
        return self.read(people.find_person, 1, NUMBERS[name], NOBODY)

    def person(self, name: str) -> Person:
        found = self.known(name)
        assert found is not None
        return found

    def settle(self) -> None:
        """Three people who have each written something and said something aloud."""
        self.run(_settled)
        for name, number in NUMBERS.items():
            path = self.folder / "voice" / f"{number}.oga"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(f"OggS {name}".encode())


async def _settled(desk: Desk) -> Batch:
    rows = (Content(prompt=f"Sarapan {number}?", candidates=(ONE,)) for number in range(6))
    batch = await make_batch(desk, 0, REWRITE, *rows)
    for name, number in NUMBERS.items():
        person = await joined(desk, Visitor(1, number, name, "id"))
        card = await desk.write(assignments.next_card, person, at())
        assert isinstance(card, Card)
        written = await desk.write(texts.take, person, Wrote(f"Kata-kata {name}", number), None, at())
        assert isinstance(written, Moved)
        sent = Tapped(written.card.assignment, written.card.version, "send")
        await desk.write(assignments.tap, person, sent, at())
        recorded = Recorded(f"voice/{number}.oga", 1, 4, number)
        await desk.write(voices.keep, person, recorded, written.card.assignment, at().now)
    return batch
