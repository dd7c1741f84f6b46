"""python -m bot …, which is latihin …: the shell commands."""

from typing import Annotated

import typer

from bot.commands.demo import demo
from bot.commands.exports import export, stats
from bot.commands.files import check_files, import_files
from bot.commands.migrate import migrate
from bot.commands.run import run

program = typer.Typer(name="latihin", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
program.command()(run)
program.command()(demo)
program.command()(migrate)
program.command("import")(import_files)
program.command("check")(check_files)
program.command()(export)
program.command()(stats)


def _version(asked: bool) -> None:  # noqa: FBT001 - Typer hands it over so
    if asked:
        from importlib.metadata import version

        typer.echo(f"latihin {version('latihin')}")
        raise typer.Exit


@program.callback()
def latihin(
    version: Annotated[  # noqa: FBT002 - a switch is what it is
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say which version this is.")
    ] = False,
) -> None:
    """Teach language models from the phone: a Telegram bot. Settings come from the environment or a file .env."""
    del version


def main() -> None:
    """The entry point."""
    program(prog_name="latihin")


if __name__ == "__main__":
    main()
