"""The word lists and tables of this folder, read when they are first needed."""

from functools import cache
from hashlib import sha256
from pathlib import Path

# BCP 47, in the order of scores. Betawi and Malay are spelled-differently Indonesian: harder to tell than the rest.
LANGUAGES = ("id", "en", "jv", "su", "min", "ban", "bjn", "ace", "bug", "mad", "bbc", "nij", "bew", "ms")
PLACE = {language: place for place, language in enumerate(LANGUAGES)}

_HERE = Path(__file__).parent


@cache
def words_of(name: str) -> frozenset[str]:
    """The words of one list: a language's by its tag, or one such as `id_colloquial`."""
    lines = (_HERE / "words" / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def table(name: str) -> tuple[tuple[str, ...], ...]:
    """The rows of one table, without its heading."""
    lines = (_HERE / f"{name}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple(tuple(line.split("\t")) for line in lines)


@cache
def version() -> str:
    """Which lists and tables these are, as eight hexadecimal digits of their contents."""
    files = [*sorted((_HERE / "words").glob("*.txt")), *sorted(_HERE.glob("*.tsv"))]
    return sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]
