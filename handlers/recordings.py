"""Voice notes: fetched and on disk before anything mentions them, and played back from there."""

import asyncio
import os
from hashlib import sha256
from pathlib import Path

from telegram import Message

from handlers.context import Context
from handlers.uploads import fetch
from locales.phrase import phrase
from storage.desk import assignments
from storage.errors import Refused, Stale
from storage.forms.record import Record, look_at
from storage.forms.reply import Recorded, Recording
from storage.rules.card import Card


async def keep(context: Context, said: Message | None) -> Recorded:
    """The voice note of this message, on disk. Raises Refused if none is asked for, or if it cannot be taken."""
    standing = await context.look(assignments.current_card, context.person)
    asked = isinstance(standing, Card) and isinstance(standing.question, Record)
    voice = said.voice if said is not None else None
    if said is None or voice is None or not asked:
        raise Refused(phrase("text-instead"))
    seconds = int(voice.duration.total_seconds()) if not isinstance(voice.duration, int) else voice.duration
    look_at(seconds, voice.file_size or 1)
    content = bytes(await fetch(voice, phrase("voice-not-fetched")))
    look_at(seconds, len(content))
    path = f"voice/{_digest(context, content)}.oga"
    await asyncio.to_thread(_write, context.tools.folder / path, content)
    return Recorded(path, seconds, len(content), said.message_id)


async def play(context: Context, recording: Recording | None) -> None:
    """Send this recording back. Raises Stale if there is none any more."""
    path = context.tools.folder / recording.path if recording is not None else None
    if path is None or not await asyncio.to_thread(path.is_file):
        raise Stale(phrase("nothing-recorded"))
    await context.chat.play(await asyncio.to_thread(path.read_bytes))


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
