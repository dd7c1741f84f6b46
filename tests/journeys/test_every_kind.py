"""Every kind there is, from the pushed file to the exported one: outside clients of the program, a person each.

Everybody pushes for a language of their own, so each plays their own batches while the others play theirs.
"""

import asyncio
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import msgspec
import pytest

from bot.playground.phone import Phone
from locales.phrase import phrase
from storage.facts import Candidate, Content, Json, Sheet, Wishes
from storage.forms.reply import Recorded, Reply, Tap, Wrote
from storage.kinds.registry import KINDS
from storage.rules import sitting
from storage.rules.impact import risks
from storage.rules.joining import SPOKEN
from storage.rules.sitting import Draft
from tests.books import open_phrasebooks
from tests.journeys.outside import Outsider
from tests.journeys.stage import FIRST, stage

REGION = "Malang, Jawa Timur"
UNSURE = frozenset({"guess", "marks", "path", "seconds", "bytes"})
BOOK = open_phrasebooks()["id"]
# The examples are Indonesian: that everybody speaks.
REGIONAL = tuple(language for language in SPOKEN if language != "id")


@dataclass(frozen=True)
class Play:
    """A batch of one task, and all the replies it wants."""

    wishes: Wishes
    content: Content
    replies: tuple[Reply, ...]


ALONE = [
    Play(
        msgspec.structs.replace(kind.example.wishes, name=f"satu-{kind.name}", kinds=(kind.name,)),
        kind.example.content,
        kind.example.replies,
    )
    for kind in KINDS
]
TOGETHER = Play(
    Wishes(name="bertiga", kinds=("comparison", "safety", "rewrite")),
    Content(prompt="Sarapan apa?", candidates=(Candidate("x", "Roti.", "m1"), Candidate("y", "Bubur ayam.", "m2"))),
    (Tap("a"), Tap("none"), Tap("none"), Tap("b"), Wrote("Bubur ayam aja, anget.", 1), Tap("send")),
)


@dataclass
class Player:
    """Somebody who pushes, works and fetches; `phone` is only looked at, for what their buttons carry."""

    outside: Outsider
    phone: Phone
    language: str

    async def play(self, plays: Sequence[Play]) -> None:
        """Each from the file to the file: what comes out is what these replies say."""
        for play in plays:
            await self._push(play)
            await self.outside.write("/tugas")
            for reply in play.replies:
                await self._say(reply)
            rows = await self._fetch(play.wishes.name)
            said = {row["kind"]: sure(json.loads(row["value"])) for row in rows}
            assert said == sure(self._expected(play, rows[0]["order"]))
            assert sorted(row["kind"] for row in rows) == sorted(play.wishes.kinds)

    async def _push(self, play: Play) -> None:
        header = msgspec.to_builtins(self._wishes(play)) | {"overlap": 1}
        lines = [{"batch": header}, {"id": "baris", **msgspec.to_builtins(play.content)}]
        data = "\n".join(json.dumps(line) for line in lines).encode()
        await self.outside.send(f"{play.wishes.name}.jsonl", data, caption="/push")
        opening, assessing = BOOK.say(phrase("batch-open")), BOOK.say(phrase("impact-assess"))
        first = assessing if risks(play.wishes) else opening
        await self.outside.until(lambda: [first] in labels(self.outside.card))
        if first == assessing:
            await self.outside.press(assessing)
        await self.outside.press(opening)

    async def _say(self, reply: Reply) -> None:
        """The reply to the open card, with a thumb, a text or a voice."""
        match reply:
            case Tap(choice):
                await self.outside.until(lambda: self._carrying(choice) != [])
                await self.outside.press_data(*self._carrying(choice))
            case Wrote(text):
                await self.outside.write(text)
            case Recorded():
                await self.outside.send("note.ogg", b"OggS" + bytes(64), kind="voice")

    def _carrying(self, choice: str) -> list[str]:
        """What the buttons of the newest card carry that mean this choice."""
        return [data for data in self.phone.data if re.fullmatch(rf"t:.*:{re.escape(choice)}", data)]

    async def _fetch(self, name: str) -> list[dict[str, Json]]:
        before = len(self._files())
        await self.outside.write(f"/ekspor {name} jsonl")
        await self.outside.until(lambda: len(self._files()) > before)
        return [json.loads(line) for line in rows_in(await self.outside.file(self._files()[-1])).splitlines()]

    def _expected(self, play: Play, order: list[str]) -> dict[str, Json]:
        """What the replies come to by the kinds' own rules, the candidates having been shown in this order."""
        sheet, draft = Sheet(play.content, self._wishes(play), tuple(order), REGION), Draft()
        for reply in play.replies:
            draft = sitting.after(sheet, draft, reply)
        return dict(sitting.values(sheet, draft))

    def _wishes(self, play: Play) -> Wishes:
        return msgspec.structs.replace(play.wishes, lang=self.language, target=self.language)

    def _files(self) -> list[dict[str, Any]]:
        return [message for message in self.outside.said if message["file"]]


def labels(message: dict[str, Any]) -> list[list[str]]:
    return [[button["text"] for button in row] for row in message["buttons"]]


def rows_in(content: bytes) -> str:
    """The rows of a file as it was brought; one that comes with voice notes is an archive."""
    if not content.startswith(b"PK"):
        return content.decode()
    with ZipFile(BytesIO(content)) as archive:
        (rows,) = [name for name in archive.namelist() if name.endswith(".jsonl")]
        return archive.read(rows).decode()


def sure(value: Json) -> Json:
    """Without what differs from run to run: the guess at a language with its hints, how a recording came to lie."""
    if isinstance(value, dict):
        return {name: sure(each) for name, each in value.items() if name not in UNSURE}
    return [sure(each) for each in value] if isinstance(value, list) else value


@pytest.mark.timeout(90)
async def test_every_kind_is_played_by_one_person_from_push_to_export(tmp_path: Path) -> None:
    plays = [TOGETHER, *ALONE]
    async with stage(tmp_path, REGIONAL, {}) as here:
        everybody = [
            Player(outside, here.telegram.phone(FIRST + n), language)
            for n, (outside, language) in enumerate(zip(here.phones, REGIONAL, strict=True))
        ]
        await asyncio.gather(*(player.play(plays[n :: len(everybody)]) for n, player in enumerate(everybody)))
