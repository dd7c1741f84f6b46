"""`latihin doctor`: what is well, what is not, and what to do."""

from collections.abc import Iterator
from datetime import UTC, datetime

import typer

from bot.checkup.database import look_at_database, served
from bot.checkup.finding import WRONG, Finding
from bot.checkup.place import look_at_place, look_at_settings
from bot.checkup.telegram import look_at_telegram
from bot.commands.saying import refusals_said
from bot.environment import surrounding_settings
from bot.settings import Settings
from locales.phrase import phrase


def doctor() -> None:
    """Look whether all is well: tokens, webhook, database, clock, disk. Ends with 1 where something is wrong."""
    with refusals_said() as book:
        bad = 0
        for finding in look(surrounding_settings()):
            typer.echo(f"{finding.mark} {book.say(finding.said)}")
            if finding.remedy is not None:
                typer.echo(f"  → {book.say(finding.remedy)}")
            bad += finding.mark == WRONG
        typer.echo(book.say(phrase("doctor-end", wrong=bad)), err=bool(bad))
    if bad:
        raise typer.Exit(1)


def look(settings: Settings) -> Iterator[Finding]:
    """Every check there is, what is nearest first."""
    now = datetime.now(UTC)
    yield from look_at_place(settings)
    yield from look_at_database(settings, now)
    yield from look_at_telegram(settings, now, served(settings, now))
    yield from look_at_settings(settings)
