"""Any text at all goes in through a phone and comes out of the JSON Lines, in every form that takes texts.

What is wanted is rule by rule: NUL and the other C0 are gone, halves of surrogate pairs are U+FFFD, all else is as it
was written, and what is written is never read as markup, a command or an instruction.
"""

import asyncio
import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.playground.phone import Phone
from storage.database.engine import open_database
from storage.database.migrating import migrate
from storage.desk.desk import Desk
from storage.desk.exports import export_batch
from storage.facts import Batch, Candidate, Content, Wishes
from storage.rules.cleaning import clean
from tests.handlers.house import House, open_house
from tests.nasty import NASTY
from tests.storage.desk.making import make_batch

KINDS = ("comparison", "factcheck", "rewrite", "paraphrase")
WISHES = Wishes(name="apa-aja", kinds=KINDS, overlap=1, lang="id")
TASK = Content(prompt="Apa?", candidates=(Candidate("a", "Monas di Bandung."), Candidate("b", "Monas di Jakarta.")))
texts = st.text(max_size=60).map(lambda text: f"x{text}x")


NOTE, MESSAGE = 1_000, 4_096


class Someone:
    """A person who answers every question with the same text, whatever it is."""

    def __init__(self, house: House, text: str) -> None:
        self._house = house
        self._text = text

    @property
    def phone(self) -> Phone:
        return self._house.telegram.phone(1)

    async def work(self) -> None:
        await self._house.joined(1)
        await self.phone.write("/tugas")
        await self._house.settle()
        await self.say(self._text[:MESSAGE])
        await self.press("A lebih oke")
        for _ in TASK.candidates:
            wrong = "Bandung" in self.phone.last.text
            if wrong:
                await self.say(self._text[:NOTE], "Bandung")
            for step in ("Selesai", "Nggak tahu", "Nggak tahu") if wrong else ("Benar semua",):
                await self.press(step)
        await self.press("B")
        for _ in ("rewrite", "paraphrase"):
            for start in range(0, len(self._text), MESSAGE):
                await self.say(self._text[start : start + MESSAGE])
            await self.press("Kirim")

    async def press(self, label: str) -> None:
        await self.phone.press(label)
        await self._house.settle()

    async def say(self, text: str, quote: str | None = None) -> None:
        """With the phone, or as a client would that sends what no phone lets through."""
        card = self.phone.last
        if clean(text) == text and "\r" not in text:
            await self.phone.write(text, reply_to=card.id if quote else None, quote=quote)
            await self._house.settle()
            return
        sender = {"id": 99, "is_bot": True, "first_name": "L"}
        under = {"message_id": card.id, "date": 1, "chat": {"id": 1, "type": "private"}, "from": sender}
        place = {"text": quote, "position": card.text.find(quote or "")}
        quoting = {"reply_to_message": {**under, "text": card.text}, "quote": place} if quote else {}
        await self._house.raw(1, message={"text": text, **quoting})


async def exported(house: House, batch: Batch, folder: Path) -> dict[str, Any]:
    """The values by kind, as a reader of the file has them."""
    made = await export_batch(house.desk, batch.id, "jsonl", folder / "out.jsonl", b"k" * 32)
    assert made.path is not None
    lines = made.path.read_bytes().decode("utf-8", "strict").split("\n")
    rows = [json.loads(line) for line in lines if line]
    return {row["kind"]: json.loads(row["value"]) for row in rows}


async def came_out(text: str, folder: Path) -> dict[str, Any]:
    """The annotations of someone who wrote nothing but this."""
    house = await open_house(Desk(open_database(f"sqlite+aiosqlite:///{folder}/latihin.db")), folder)
    try:
        batch = await make_batch(house.desk, 0, WISHES, TASK)
        await Someone(house, text).work()
        return await exported(house, batch, folder)
    finally:
        await house.application.shutdown()
        await house.telegram.close()
        await house.desk.close()


def check(text: str, database: Path) -> None:
    with TemporaryDirectory() as folder:
        shutil.copy(database, folder)
        values = asyncio.run(came_out(text, Path(folder)))
    (quote,) = [quote for checked in values["factcheck"]["checked"] for quote in checked["quotes"]]
    written = {
        "rewrite": values["rewrite"]["text"],
        "paraphrase": values["paraphrase"]["variants"][0]["text"],
        "comparison": values["comparison"]["note"],
        "factcheck": quote["note"],
    }
    whole = clean(text)
    assert written == {
        "rewrite": whole,
        "paraphrase": whole,
        "comparison": clean(text[:MESSAGE]),
        "factcheck": clean(text[:NOTE]).strip(),
    }
    assert not any("\ud800" <= symbol <= "\udfff" or symbol < "\t" for symbol in "".join(written.values()))


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database with all its tables."""
    path = tmp_path_factory.mktemp("empty") / "latihin.db"
    migrate(f"sqlite+aiosqlite:///{path}")
    return path


@pytest.mark.parametrize("text", NASTY.values(), ids=NASTY)
def test_a_nasty_text_comes_out_as_it_should(text: str, database: Path) -> None:
    check(text, database)


@settings(max_examples=4, deadline=None)
@given(texts)
def test_any_other_text_does_too(database: Path, text: str) -> None:
    check(text, database)
