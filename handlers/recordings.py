"""Voice notes: fetched and on disk before anything mentions them, and played back from there."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from hashlib import sha256
from pathlib import Path

from telegram import Message

from handlers.context import Context
from handlers.uploads import fetch
from locales.phrase import phrase
from storage.desk import texts
from storage.desk.recordings import drop, paths_of
from storage.errors import Refused, Stale
from storage.forms.record import Record, look_at
from storage.forms.reply import Recorded, Recording
from storage.rules.card import Card


@asynccontextmanager
async def kept(context: Context, said: Message | None, answers: int | None) -> AsyncIterator[Recorded]:
    """The voice note of this message, on disk; gone again if it is refused. Raises Refused if it cannot be one.

    `answers` is our message it was sent under, if it was.
    Once it is taken, the one it takes the place of is gone from the disk, unless that had been sent.
    """
    standing = await context.look(texts.card_under, context.person, answers, context.instant.now)
    if not isinstance(standing, Card) or not isinstance(standing.question, Record):
        raise Refused(phrase("text-instead"))
    recorded = await _fetched(context, said)
    try:
        yield recorded
    except (Refused, Stale):
        await _drop(context, recorded.path)
        raise
    before = standing.state.recording
    if before is not None and await context.tools.desk.write(drop, before.path):
        await _drop(context, before.path)


async def forget(context: Context) -> None:
    """Take all voice notes of this person off the disk."""
    for path in await context.look(paths_of, context.person):
        await _drop(context, path)


async def play(context: Context, recording: Recording | None) -> None:
    """Send this recording back. Raises Stale if there is none any more."""
    path = context.tools.folder / recording.path if recording is not None else None
    if path is None or not await asyncio.to_thread(path.is_file):
        raise Stale(phrase("nothing-recorded"))
    await context.chat.play(await asyncio.to_thread(path.read_bytes))


async def _drop(context: Context, path: str) -> None:
    await asyncio.to_thread((context.tools.folder / path).unlink, missing_ok=True)


async def _fetched(context: Context, said: Message | None) -> Recorded:
    voice = said.voice if said is not None else None
    if said is None or voice is None:
        raise Refused(phrase("text-instead"))
    # The attribute itself is a number or a span of time, as the library is set.
    seconds = int(voice.to_dict()["duration"])
    look_at(seconds, 1 if voice.file_size is None else voice.file_size)
    content = bytes(await fetch(voice, phrase("voice-not-fetched")))
    look_at(seconds, len(content))
    path = f"voice/{_digest(context, content)}.oga"
    await asyncio.to_thread(_write, context.tools.folder / path, content)
    return Recorded(path, seconds, len(content), said.message_id)


def _digest(context: Context, content: bytes) -> str:
    """A name that says nothing: the same for one message however often it comes, another for every other."""
    message = f"{context.receipt.bot}:{context.receipt.update}:".encode()
    return sha256(message + content).hexdigest()[:32]


def _write(path: Path, content: bytes) -> None:
    """The whole file, on disk when this returns; or none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
