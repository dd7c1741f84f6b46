"""No file of the project holds a secret: what looks like a token, a key, or chance itself is found."""

import math
import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

TOP = Path(__file__).parents[2]
# What a key of Telegram, of a forge, of a cloud and of a chat looks like; a locked chest; a signed pass.
SHAPES = {
    "bot token": re.compile(r"(?<![\d.])\d{8,10}:[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"),
    "private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY"),
    "key of a service": re.compile(
        r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{22,}|hf_[A-Za-z0-9]{30,}|AKIA[0-9A-Z]{16}|AIza[\w-]{35}"
        r"|xox[abprs]-[\w-]{10,}|sk-[A-Za-z0-9_-]{20,}|pypi-[\w-]{50,}|glpat-[\w-]{20})\b"
    ),
    "signed pass": re.compile(r"\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}"),
}
WORD = re.compile(r"[A-Za-z0-9+/_=-]{32,}")
HEX = re.compile(r"[0-9a-f]{32,}|[0-9A-F]{32,}")
# Bits a sign: words put together have less, chance has more.
LEAST_BITS, LEAST_BITS_OF_HEX = 4.3, 3.2
# The digests by which the locks know what they pin.
DIGEST = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def found(text: str) -> Iterator[str]:
    """What in this text looks like a secret, by its kind."""
    yield from (kind for kind, shape in SHAPES.items() if shape.search(text))
    for word in WORD.findall(DIGEST.sub("", text)):
        if HEX.fullmatch(word):
            if bits(word) > LEAST_BITS_OF_HEX:
                yield "chance in hex"
        elif bits(word) > LEAST_BITS and mixed(word):
            yield f"chance: {word[:6]}…"


def bits(word: str) -> float:
    """How much each sign of this word says, by Shannon."""
    shares = [count / len(word) for count in Counter(word).values()]
    return -sum(share * math.log2(share) for share in shares)


def mixed(word: str) -> bool:
    """Whether small and big letters and digits stand among each other, as no name of ours has them."""
    changes = sum(sort(one) != sort(other) for one, other in pairwise(word))
    return len({sort(sign) for sign in word} & {"a", "A", "0"}) == 3 and changes > len(word) / 3


def sort(sign: str) -> str:
    return "0" if sign.isdigit() else "a" if sign.islower() else "A" if sign.isupper() else "-"


def secrets_below(folder: Path, names: list[str]) -> list[str]:
    """Each of these files that has something in it, with what."""
    seen = []
    for name in names:
        content = (folder / name).read_bytes()
        if b"\0" not in content[:8000]:
            seen += [f"{name}: {what}" for what in found(content.decode("utf-8", "replace"))]
    return seen


def test_no_tracked_file_has_a_secret() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=True, text=True).stdout
    names = [name for name in listed.split("\0") if name and (TOP / name).is_file()]
    assert len(names) > 500
    assert secrets_below(TOP, names) == []


def test_nothing_secret_can_be_tracked_by_mistake() -> None:
    """Settings, databases and what lies beside them are left out of the repository."""
    for name in (".env", "latihin.db", "latihin.db-wal", "x/latihin.db", ".demo/latihin.db"):
        asked = subprocess.run(["git", "check-ignore", "-q", name], cwd=TOP, check=False)
        assert asked.returncode == 0, name


@pytest.mark.parametrize(
    ("planted", "what"),
    [
        ("TOKEN=1234567890:" + "AAF-kQ3z" * 4 + "xyZ", "bot token"),
        ("-----BEGIN OPENSSH " + "PRIVATE KEY-----\nAAAA", "private key"),
        ("token = 'ghp_" + "a1B2" * 9 + "'", "key of a service"),
        ("AKIA" + "ABCDEFGHIJKLMNOP", "key of a service"),
        ("eyJhbGciOiJI." + "eyJzdWIiOiIx.c2lnbmF0dXJl", "signed pass"),
        ("key: " + "9f86d081884c7d659a2feaa0" + "c55ad015a3bf4f1b2b0b822c", "chance in hex"),
        ("key: " + "kR7vQ2xLm9ZtB4nW" + "8cYfH3jD6sGpE1aU", "chance: kR7vQ2…"),
    ],
)
def test_what_is_planted_is_found(tmp_path: Path, planted: str, what: str) -> None:
    (tmp_path / "notes.md").write_text(f"# Notes\n\n{planted}\n", encoding="utf-8")
    (tmp_path / "good.md").write_text("A name_of_a_test_that_is_as_long_as_this_one, and 1:2.\n", encoding="utf-8")
    assert secrets_below(tmp_path, ["notes.md", "good.md"]) == [f"notes.md: {what}"]
