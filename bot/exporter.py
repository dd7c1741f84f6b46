"""Makes the files that the outbox brings, each when its turn comes, and leaves none of them behind."""

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.keys import export_key
from locales.phrase import Phrase, phrase
from storage.desk import statistics
from storage.desk.desk import Desk
from storage.desk.exports import export_batch
from storage.desk.handing import called
from storage.desk.outbox import Notice
from storage.errors import LatihinError
from storage.formats.registry import get_format

# What a bot may send.
MOST_BYTES = 50_000_000
# What is on its way out begins so.
PREFIX = "out-"


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent for a notice: a sentence, below a file of this name where there is one."""

    sentence: Phrase
    file: Path | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Exporter:
    """Writes batches to files of its folder; `said_key` is the operator's key, where there is one."""

    desk: Desk
    folder: Path
    said_key: str | None = None

    @asynccontextmanager
    async def letter(self, notice: Notice) -> AsyncIterator[Letter]:
        """What this notice says; its file is there while the block is open."""
        path = self.folder / f"{PREFIX}{secrets.token_hex(8)}"
        try:
            yield Letter(notice.sentence) if notice.export is None else await self._made(notice, path)
        finally:
            await asyncio.to_thread(path.unlink, missing_ok=True)

    async def _made(self, notice: Notice, path: Path) -> Letter:
        try:
            return await self._export(notice, path)
        except LatihinError as refusal:
            return Letter(refusal.phrase)

    async def _export(self, notice: Notice, path: Path) -> Letter:
        wanted, values = notice.export, notice.values
        if wanted is None:
            return Letter(notice.sentence)
        await asyncio.to_thread(path.parent.mkdir, parents=True, exist_ok=True)
        key = await export_key(self.desk, self.said_key)
        made = await export_batch(self.desk, wanted.batch, wanted.format, path, key)
        left = await self.desk.read(statistics.left_out, wanted.batch)
        if made.path is None:
            return Letter(phrase("export-empty", name=made.batch, format=made.format, left=left))
        if (await asyncio.to_thread(path.stat)).st_size > MOST_BYTES:
            limit = MOST_BYTES // 1_000_000
            return Letter(phrase("export-too-big", name=made.batch, format=made.format, limit=limit))
        name = called(made.batch, made.format, get_format(made.format).suffix)
        return Letter(Phrase(notice.phrase, {**values, "rows": made.rows, "left": left}), path, name)
