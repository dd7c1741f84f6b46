"""What a handler works with: the tools of the house, and the context of one update with its person and its screen."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeAlias, TypeVar

from sqlalchemy import Connection
from telegram.ext import CallbackContext, ExtBot

from locales.phrasebook import Phrasebook
from storage.desk.desk import Desk
from storage.facts import Guess, Instant, Person

P = ParamSpec("P")
T = TypeVar("T")

# A hint what language a text is in, None where nobody can tell; made in `bot/`, may take some milliseconds.
GuessLanguage: TypeAlias = Callable[[str], Awaitable[Guess | None]]


@dataclass(slots=True)
class Tools:
    """What every handler may use, made once in `bot/`. `present` and `failures` live only while an update is handled."""

    desk: Desk
    books: Mapping[str, Phrasebook]
    clock: Callable[[], datetime]
    chance: Callable[[], int]
    code: Callable[[], str]
    guess: GuessLanguage
    owners: frozenset[int]
    folder: Path
    present: dict[int, Person | None] = field(default_factory=dict)
    failures: dict[int, BaseException] = field(default_factory=dict)


class Context(CallbackContext[ExtBot[None], dict[str, Any], dict[str, Any], dict[str, Any]]):
    """One update being answered."""
