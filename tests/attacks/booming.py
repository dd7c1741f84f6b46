"""A command that fails as no command should: with every secret of its surroundings in what it raises."""

import os


def boom() -> None:
    """Fails, and so does what was done about it."""
    told = " ".join(value for name, value in os.environ.items() if name.startswith("LATIHIN_"))
    try:
        _fail(told)
    except ZeroDivisionError as error:
        raise RuntimeError(told.lower(), {"headers": told}) from error


def _fail(told: str) -> None:
    raise ZeroDivisionError(told)
