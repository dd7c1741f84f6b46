"""The conversation as it goes, for a terminal."""

import textwrap

import typer

from bot.playground.transcript import Line

WIDTH = 96


def tell_line(line: Line) -> None:
    """Print what was said or done, and the buttons below it."""
    mine = line.who == "bot"
    speaker = f"Latihin → {line.name}" if mine else line.name
    text = line.text or f"({line.what})"
    body = [part for row in text.splitlines() for part in textwrap.wrap(row, WIDTH) or [""]]
    typer.echo(typer.style(f"{line.at:%H:%M:%S} {speaker}", bold=not mine, fg="cyan" if mine else "green"))
    for part in body:
        typer.echo(f"    {part}")
    for row in line.buttons:
        typer.echo("    " + " ".join(f"[{label}]" for label in row))
