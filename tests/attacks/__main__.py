"""Tells the table of attacks, and runs every test that it names: `python -m tests.attacks [arguments for pytest]`."""

import subprocess
import sys
from collections.abc import Iterator

from tests.attacks.table.all import ROWS


def nodes() -> Iterator[str]:
    """Every test of the table once, as pytest names it."""
    for proof in dict.fromkeys(proof for row in ROWS for proof in row.proofs):
        file, _, test = proof.partition("::")
        yield f"tests/{file}.py::{test}"


def main(arguments: list[str]) -> int:
    """The exit code of pytest."""
    for row in ROWS:
        print(f"{row.number:2} {row.attack}\n   → {row.outcome}")  # noqa: T201 - the table is for a terminal
    sys.stdout.flush()
    # What the consumers read is tried by `make consumers`, with what they need.
    here = [node for node in nodes() if not node.startswith("tests/consumers/")]
    return subprocess.run([sys.executable, "-m", "pytest", *arguments, *here], check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
