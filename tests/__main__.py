"""The whole check, in one go: `python -m tests [arguments for pytest]`; the first failure decides the exit code."""

import subprocess
import sys
from pathlib import Path

CHECKS = (
    ("format", ["ruff", "format", "--check", "--quiet", "."]),
    ("lint", ["ruff", "check", "--quiet", "."]),
    ("types", ["mypy"]),
    ("layers", ["lint-imports", "--no-cache"]),
    ("tests", ["pytest", "--numprocesses=2", "--dist=loadfile", "--no-loadscope-reorder", "--durations=15"]),
)


def main(arguments: list[str]) -> int:
    """Run every check; 0 if all of them passed."""
    failed = [name for name, command in CHECKS if not _passes(name, command, arguments)]
    if failed:
        print(f"failed: {', '.join(failed)}", flush=True)  # noqa: T201 - the check talks to a terminal
    return len(failed)


def _passes(name: str, command: list[str], arguments: list[str]) -> bool:
    print(f"== {name}", flush=True)  # noqa: T201 - the check talks to a terminal
    more = arguments if name == "tests" else []
    program = Path(sys.executable).with_name(command[0])
    return subprocess.run([program, *command[1:], *more], check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
