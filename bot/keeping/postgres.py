"""PostgreSQL's own programs: `pg_dump` writes a consistent dump while others write, `psql` reads it back at once.

Where the server is and the password go to them in their environment, never in a list of processes.
"""

import os
import shutil
import subprocess
from pathlib import Path

from sqlalchemy import make_url

from bot.redaction import redacted
from locales.phrase import phrase
from storage.errors import BadFile

# Where Debian and its kin have them.
PLACES = Path("/usr/lib/postgresql")
LONGEST_REASON = 300


def dump(url: str, target: Path) -> None:
    """Write all of this database to a file. Raises BadFile where the program is missing or fails."""
    _run(url, "pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file", str(target))


def refill(url: str, source: Path, tables: list[str], functions: list[str]) -> None:
    """Put this dump in place of these tables, in one transaction: all of it or nothing. Raises BadFile as `dump`."""
    script = source.with_suffix(".sql")
    _run(url, "pg_restore", "--no-owner", "--no-privileges", "--file", str(script), str(source))
    drops = [f'DROP TABLE IF EXISTS "{name}" CASCADE' for name in tables]
    drops += [f'DROP FUNCTION IF EXISTS "{name}" CASCADE' for name in functions]
    quiet = ("--no-psqlrc", "--quiet", "--output", os.devnull, "--set", "ON_ERROR_STOP=1", "--single-transaction")
    try:
        _run(url, "psql", *quiet, "--command", "; ".join(drops), "--file", str(script))
    finally:
        script.unlink(missing_ok=True)


def _run(url: str, name: str, *arguments: str) -> None:
    done = subprocess.run(  # noqa: S603 - our own arguments, and no shell
        [_program(name), *arguments], env={**os.environ, **_where(url)}, capture_output=True, check=False, text=True
    )
    if done.returncode:
        reason = redacted(done.stderr.strip())[-LONGEST_REASON:]
        raise BadFile(phrase("backup-program-failed", program=name, reason=reason))


def find_program(name: str) -> str | None:
    """Where this program is, the newest where there are several; None where it is not installed."""
    found = shutil.which(name)
    if found is None:
        versions = sorted(PLACES.glob(f"*/bin/{name}"), key=lambda path: path.parts[-3].zfill(3))
        found = str(versions[-1]) if versions else None
    return found


def _program(name: str) -> str:
    found = find_program(name)
    if found is None:
        raise BadFile(phrase("backup-no-program", program=name))
    return found


def _where(url: str) -> dict[str, str]:
    parsed = make_url(url)
    said = {
        "PGHOST": parsed.host or str(parsed.query.get("host", "")),
        "PGPORT": str(parsed.port or ""),
        "PGUSER": parsed.username or "",
        "PGPASSWORD": str(parsed.password or ""),
        "PGDATABASE": parsed.database or "",
        "PGSSLMODE": str(parsed.query.get("ssl", parsed.query.get("sslmode", ""))),
    }
    return {name: value for name, value in said.items() if value}
