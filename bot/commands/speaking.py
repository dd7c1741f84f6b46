"""How the shell commands speak: phrases of the house, in the language of the shell."""

from typing import NoReturn

import typer

from bot.environment import shell_language
from locales.phrase import Phrase


def say(sentence: Phrase) -> None:
    """Say this to whoever called."""
    typer.echo(_spoken(sentence))


def refuse(sentence: Phrase) -> NoReturn:
    """Say what is wrong and end with exit code 1."""
    typer.echo(_spoken(sentence), err=True)
    raise typer.Exit(1)


def _spoken(sentence: Phrase) -> str:
    from locales.phrasebook import open_phrasebooks

    return open_phrasebooks()[shell_language()].say(sentence)
