"""How the shell speaks: in the language of its surroundings, and a refusal is one sentence on stderr."""

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from bot.environment import shell_language
from bot.redaction import redacted
from locales.phrasebook import Phrasebook, open_phrasebooks
from storage.errors import LatihinError


@contextmanager
def refusals_said() -> Iterator[Phrasebook]:
    """The phrasebook of the shell's language; a refusal within is said on stderr and ends the program with 1."""
    book = open_phrasebooks()[shell_language()]
    try:
        yield book
    except LatihinError as error:
        # Whatever was taken for something else, such as a token for a number, is not shown.
        typer.echo(redacted(book.say(error.phrase)), err=True)
        raise typer.Exit(1) from error
