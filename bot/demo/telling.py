"""The conversation as it goes, for a terminal."""

import textwrap

import typer

from bot.playground.transcript import Line

WIDTH = 96


class Teller:
    """Prints what is said and done; a screen whose text stays the same is told by its buttons alone."""

    def __init__(self) -> None:
        self._last: dict[str, str] = {}

    def tell(self, line: Line) -> None:
        mine = line.who == "bot"
        speaker = f"Latihin → {line.name}" if mine else line.name
        typer.echo(typer.style(f"{line.at:%H:%M:%S} {speaker}", bold=not mine, fg="cyan" if mine else "green"))
        if not (line.what == "edit" and self._last.get(line.name) == line.text):
            self._text(line)
        if mine and line.buttons:
            self._last[line.name] = line.text
        for row in line.buttons:
            typer.echo("    " + " ".join(f"[{label}]" for label in row))

    def _text(self, line: Line) -> None:
        for row in (line.text or f"({line.what})").splitlines():
            for part in textwrap.wrap(row, WIDTH) or [""]:
                typer.echo(f"    {part}")
