"""Known holes in what we depend on, as the advisories of the package index have them: `python -m tests.audit`.

`pip-audit` asks. It says that there are none where nobody answered it, so here is counted what it was told about.
"""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec

LOCK = "requirements-dev.lock"
QUESTION = ("--disable-pip", "--require-hashes", "--progress-spinner", "off", "--format", "json", "--timeout", "10")
MOST_SECONDS = 300


class Hole(msgspec.Struct):
    """One advisory."""

    id: str
    fix_versions: list[str] = []


class Asked(msgspec.Struct):
    """One package of ours; with a reason where nobody could say anything of it."""

    name: str
    version: str = ""
    vulns: list[Hole] = []
    skip_reason: str = ""


class Report(msgspec.Struct):
    """What `pip-audit` was told."""

    dependencies: list[Asked]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Lines about holes, and how many packages were asked about and how many of them nobody could say anything of."""

    holes: tuple[str, ...]
    asked: int
    unknown: int

    @property
    def lines(self) -> Iterator[str]:
        yield from self.holes
        if self.unknown or not self.asked:
            yield f"NOT AUDITED: of {self.unknown} of {self.asked} packages the advisory service told nothing"
        elif not self.holes:
            yield f"audited: {self.asked} packages, no advisory speaks of them"


def judge(report: bytes) -> Verdict:
    """What this report comes to; one that is none has asked about nothing."""
    try:
        found = msgspec.json.decode(report, type=Report).dependencies
    except msgspec.MsgspecError:
        found = []
    holes = tuple(
        f"{package.name} {package.version}: {hole.id}, better in {', '.join(hole.fix_versions) or 'no version yet'}"
        for package in found
        for hole in package.vulns
    )
    return Verdict(holes, len(found), sum(bool(package.skip_reason) for package in found))


def main(lock: str = LOCK) -> int:
    """Ask and tell; 1 where there is a hole. That nobody answers is told, and no fault of ours."""
    program = Path(sys.executable).with_name("pip-audit")
    command = [str(program), *QUESTION, "--requirement", lock]
    try:
        done = subprocess.run(command, capture_output=True, check=False, timeout=MOST_SECONDS)
        verdict = judge(done.stdout)
    except subprocess.TimeoutExpired:
        verdict = judge(b"")
    print("\n".join(verdict.lines), flush=True)  # noqa: T201 - the check talks to a terminal
    return int(bool(verdict.holes))


if __name__ == "__main__":
    sys.exit(main())
