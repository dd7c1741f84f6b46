"""The file of a backup: a tar with the database, the voice notes and, last, a manifest with the digest of each.

A file that was cut off has no manifest, one that was changed another digest: both are refused before anything is
touched. Names are looked at too: whatever is no voice note, database or list of tombstones is none of ours.
"""

import hashlib
import io
import re
import tarfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import IO, BinaryIO

import msgspec

from locales.phrase import phrase
from storage.desk import tombstones
from storage.errors import BadFile

FORMAT = "latihin-backup-1"
DATABASE, MANIFEST = "database", "manifest.json"
NAMES = re.compile(rf"{DATABASE}|{re.escape(tombstones.FILE)}|voice/[\w-]{{1,80}}\.oga")
A_READ = 1 << 20
PRIVATE = 0o600


class Manifest(msgspec.Struct, frozen=True):
    """What is in a backup. `export_key` is a fingerprint: the key itself is in the database or with the operator."""

    format: str
    made: datetime
    program: str
    database: str
    revision: str
    export_key: str
    people: int
    annotations: int
    digests: dict[str, str] = {}

    @property
    def voices(self) -> int:
        return sum(name.startswith("voice/") for name in self.digests)


class Digesting(io.RawIOBase):
    """A file that is digested while it is read."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        content = self._file.read(size)
        self.digest.update(content)
        return content


def pack(out: BinaryIO, manifest: Manifest, files: Iterable[tuple[str, Path]]) -> Manifest:
    """Write these files under their names, then the manifest with their digests. What went meanwhile is left out."""
    digests: dict[str, str] = {}
    with tarfile.open(fileobj=out, mode="w|", format=tarfile.PAX_FORMAT) as tar:
        for name, path in files:
            try:
                file = path.open("rb")
            except FileNotFoundError:
                continue
            with file:
                reader = Digesting(file)
                tar.addfile(_entry(name, path.stat().st_size, manifest.made), reader)
                digests[name] = reader.digest.hexdigest()
        whole = msgspec.structs.replace(manifest, digests=digests)
        content = msgspec.json.format(msgspec.json.encode(whole), indent=2)
        tar.addfile(_entry(MANIFEST, len(content), manifest.made), io.BytesIO(content))
    return whole


def unpack(archive: Path, folder: Path) -> Manifest:
    """Put the files of this backup into this folder, each checked. Raises BadFile where it is none or is damaged."""
    digests: dict[str, str] = {}
    manifest: Manifest | None = None
    try:
        with tarfile.open(archive, mode="r:") as tar:
            for member in tar:
                content = tar.extractfile(member)
                if content is not None and member.name == MANIFEST:
                    manifest = msgspec.json.decode(content.read(), type=Manifest)
                elif content is not None and NAMES.fullmatch(member.name):
                    digests[member.name] = _extract(content, folder / member.name)
    except (tarfile.TarError, msgspec.MsgspecError, UnicodeDecodeError, EOFError) as error:
        raise BadFile(phrase("backup-no-backup", file=str(archive))) from error
    if manifest is None or manifest.format != FORMAT or manifest.digests != digests or DATABASE not in digests:
        raise BadFile(phrase("backup-damaged", file=str(archive)))
    return manifest


def _entry(name: str, size: int, made: datetime) -> tarfile.TarInfo:
    entry = tarfile.TarInfo(name)
    entry.size, entry.mtime, entry.mode = size, int(made.timestamp()), PRIVATE
    return entry


def _extract(content: IO[bytes], path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    reader = Digesting(content)
    with path.open("wb") as file:
        while block := reader.read(A_READ):
            file.write(block)
    return reader.digest.hexdigest()
