"""Whatever can be used is in the README: kinds, formats, commands, settings, wishes."""

import inspect
import re
from pathlib import Path

import pytest

from bot.__main__ import COMMANDS as SHELL
from bot.settings import read_settings
from handlers.screens.menu import COMMANDS
from storage.facts import Wishes
from storage.formats.batch_file.reading import SUFFIXES
from storage.formats.registry import FORMATS
from storage.kinds.registry import KINDS

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")

SETTINGS = re.findall(r"LATIHIN_[A-Z_]+", inspect.getsource(inspect.getmodule(read_settings) or read_settings))


@pytest.mark.parametrize(
    "used",
    [
        *(f"`{kind.name}`" for kind in KINDS),
        *(f"`{form.name}`" for form in FORMATS),
        *(f"`/{name}`" for command in COMMANDS for name in command.names),
        *(f"`{name}`" for name in sorted(set(SETTINGS))),
        *(f"latihin {name}" for name in SHELL),
        *(f"`{name}`" for name in Wishes.__struct_fields__),
        *(f"`{suffix}`" for suffix in SUFFIXES),
    ],
)
def test_it_is_in_the_readme(used: str) -> None:
    assert used in README


def test_the_lists_are_not_empty() -> None:
    assert len(SETTINGS) >= 9
    assert len(SHELL) >= 7
