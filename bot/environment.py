"""What surrounds the program: the environment over a `.env` file, and the language of the shell."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from bot.redaction import secrets_in
from bot.settings import Settings, read_settings

LINE = re.compile(r"\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*")
QUOTED = re.compile(r"""(["'])(.*)\1\s*(?:#.*)?""")


def surrounding_settings() -> Settings:
    """The settings of this process: the environment, and `.env` in the working directory for what it leaves open."""
    return read_settings(_surroundings())


def surrounding_secrets() -> tuple[str, ...]:
    """What of it must never be written down."""
    return secrets_in(_surroundings())


def read_env(text: str) -> dict[str, str]:
    """The names and values of a `.env` file: `NAME=value`, quotes allowed, `#` begins a comment."""
    found = (LINE.fullmatch(line) for line in text.splitlines())
    return {match[1]: _unquoted(match[2]) for match in found if match}


def shell_language(values: Mapping[str, str] = os.environ) -> str:
    """The language to speak in the shell: Indonesian where the locale is, else English."""
    named = values.get("LC_ALL") or values.get("LC_MESSAGES") or values.get("LANG") or ""
    return "id" if named.lower().startswith("id") else "en"


def _surroundings() -> dict[str, str]:
    file = Path(".env")
    written = read_env(file.read_text(encoding="utf-8-sig")) if file.is_file() else {}
    return {**written, **os.environ}


def _unquoted(value: str) -> str:
    quoted = QUOTED.fullmatch(value)
    return quoted[2] if quoted else re.split(r"(?:^|\s)#", value, maxsplit=1)[0].rstrip()
