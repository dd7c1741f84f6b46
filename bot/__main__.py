"""python -m bot …, which is latihin …: the shell commands. Only the one that is asked for is imported."""

import sys
from importlib import import_module
from typing import Annotated

import typer

COMMANDS = {
    "run": "bot.commands.run:run",
    "demo": "bot.commands.demo:demo",
    "migrate": "bot.commands.migrate:migrate",
    "import": "bot.commands.files:import_files",
    "check": "bot.commands.files:check_files",
    "peers": "bot.commands.peers:peers",
    "export": "bot.commands.exports:export_batches",
    "conclude": "bot.commands.conclude:conclude",
    "rules": "bot.commands.rules:rules",
    "stats": "bot.commands.stats:stats",
    "backup": "bot.commands.keeping:backup",
    "restore": "bot.commands.keeping:restore",
    "incident": "bot.commands.incident:incident",
    "doctor": "bot.commands.doctor:doctor",
    "simulate": "bot.commands.simulate:simulate",
    "language": "bot.commands.language:language",
}


def shell(*names: str) -> typer.Typer:
    """The program with these commands."""
    program = typer.Typer(name="latihin", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
    program.callback()(_latihin)
    for name in names:
        module, _, function = COMMANDS[name].partition(":")
        program.command(name)(getattr(import_module(module), function))
    return program


def main() -> None:
    """The entry point."""
    asked = next((word for word in sys.argv[1:] if not word.startswith("-")), "")
    names = (asked,) if asked in COMMANDS else () if "--version" in sys.argv else tuple(COMMANDS)
    try:
        shell(*names)(prog_name="latihin")
    except Exception as error:  # noqa: BLE001 - whatever it was, the traceback must not tell a secret
        from bot.environment import surrounding_secrets
        from bot.logs import tell_mishap

        tell_mishap(error, surrounding_secrets())
        sys.exit(1)


def _version(asked: bool) -> None:  # noqa: FBT001 - Typer hands it over so
    if asked:
        from importlib.metadata import version

        typer.echo(f"latihin {version('latihin')}")
        raise typer.Exit


def _latihin(
    version: Annotated[  # noqa: FBT002 - a switch is what it is
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Teach language models from the phone: a Telegram bot. Settings come from the environment or a file .env."""
    del version


if __name__ == "__main__":
    main()
