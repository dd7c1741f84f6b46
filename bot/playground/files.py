"""Files that went through Telegram, and the limits on them."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from mimetypes import guess_type
from pathlib import PurePosixPath

from bot.playground.refusals import BadRequest, TooLarge

DOWNLOAD_LIMIT = 20 << 20
UPLOAD_LIMIT = 50 << 20
PHOTO_LIMIT = 10 << 20
LINK_LIFE = timedelta(hours=1)


@dataclass(frozen=True)
class Upload:
    """A file on its way in: its name and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True)
class StoredFile:
    """A file that Telegram keeps; `kind` is document, photo, voice or sticker."""

    id: str
    unique_id: str
    kind: str
    name: str
    mime_type: str
    data: bytes

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.id}{PurePosixPath(self.name).suffix}"


class Files:
    """All files that one bot may speak of by their identifiers.

    `web` is what Telegram would find under addresses; nothing is ever fetched from the real one.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._files: dict[str, StoredFile] = {}
        self._links: dict[str, tuple[StoredFile, datetime]] = {}
        self.web: dict[str, Upload] = {}

    def keep(self, kind: str, upload: Upload) -> StoredFile:
        """Stores what came in, or says why Telegram would not take it."""
        if not upload.data:
            raise BadRequest("file must be non-empty")
        if len(upload.data) > UPLOAD_LIMIT:
            raise TooLarge("Request Entity Too Large")
        if kind == "photo":
            _check_photo(upload.data)
        digest = hashlib.sha256(upload.data).hexdigest()
        # The number keeps identifiers apart when the same bytes come twice, as Telegram's do.
        file_id = f"PG{kind[:1].upper()}{len(self._files) + 1:05d}-{digest[:24]}"
        mime_type = guess_type(upload.name)[0] or "application/octet-stream"
        stored = StoredFile(file_id, digest[:16], kind, upload.name, mime_type, upload.data)
        self._files[file_id] = stored
        return stored

    def find(self, file_id: str) -> StoredFile | None:
        return self._files.get(file_id)

    def fetch(self, kind: str, address: str) -> StoredFile:
        """Stores what stands under this address, or says that nothing does."""
        if address not in self.web:
            raise BadRequest("failed to get HTTP URL content")
        return self.keep(kind, self.web[address])

    def link(self, file_id: str) -> StoredFile:
        """Opens the download address of a file for one hour."""
        stored = self._files.get(file_id)
        if stored is None:
            raise BadRequest("wrong file_id or the file is temporarily unavailable")
        if len(stored.data) > DOWNLOAD_LIMIT:
            raise BadRequest("file is too big")
        self._links[stored.path] = (stored, self._now() + LINK_LIFE)
        return stored

    def follow(self, path: str) -> StoredFile | None:
        """Gives the file behind an address that is still open."""
        stored, until = self._links.get(path, (None, self._now()))
        return stored if until > self._now() else None


def _check_photo(data: bytes) -> None:
    if len(data) > PHOTO_LIMIT:
        raise BadRequest("file is too big")
    starts = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF8", b"RIFF", b"BM")
    if not data.startswith(starts):
        raise BadRequest("IMAGE_PROCESS_FAILED")
