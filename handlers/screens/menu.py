"""The commands there are: who has them, how the menu names them, and the buttons that do the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from handlers.buttons import pack
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.facts import ROLES

# What Telegram's menu shows: a command and what it does.
Menu: TypeAlias = tuple[tuple[str, Phrase], ...]

MENU = "m"
A_ROW = 2


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its Indonesian and its English name, the lowest role that has it, and where its button stands.

    What is about the task at hand has its button on the card and stays out of the menu; what is about one's data has
    its button below `/privasi` and stays out of Telegram's list of commands too.
    """

    name: str
    alias: str
    role: str = "trainer"
    place: str = "menu"

    @property
    def names(self) -> tuple[str, str]:
        return self.name, self.alias

    @property
    def button(self) -> Button:
        return Button(phrase(f"menu-{self.name}"), pack(MENU, self.name))


COMMANDS = (
    Command("tugas", "next"),
    Command("lewati", "skip", place="card"),
    Command("ubah", "undo", place="card"),
    Command("panduan", "guide", place="card"),
    Command("bekal", "packet"),
    Command("progres", "progress"),
    Command("profil", "profile"),
    Command("push", "push", "admin"),
    Command("paket", "batches", "admin"),
    Command("ekspor", "export", "admin"),
    Command("undang", "invite", "admin"),
    Command("bahasa", "language"),
    Command("privasi", "privacy"),
    Command("bantuan", "help"),
    Command("jeda", "pause", place="privacy"),
    Command("lanjut", "resume", place="privacy"),
)


def command_named(name: str) -> Command:
    return next(command for command in COMMANDS if command.name == name)


def menu_for(role: str, language: str) -> Menu:
    """The commands of this role, with the names that go with this language: English or Indonesian ones."""
    return tuple(
        (command.alias if language == "en" else command.name, phrase(f"command-{command.name}"))
        for command in commands_of(role)
        if command.place != "privacy"
    )


def commands_of(role: str) -> Iterator[Command]:
    return (command for command in COMMANDS if ROLES.index(command.role) <= ROLES.index(role))


def menu_screen(role: str, *above: Phrase) -> Screen:
    """The main menu: everything this role can do, as buttons."""
    return Screen(head=above or (phrase("menu"),), rows=menu_rows(role))


def menu_rows(role: str) -> tuple[Row, ...]:
    first, *others = (command.button for command in commands_of(role) if command.place == "menu")
    return ((Button(first.label, first.data, "good"),), *_rows(others))


def _rows(buttons: list[Button]) -> Iterator[Row]:
    for start in range(0, len(buttons), A_ROW):
        yield tuple(buttons[start : start + A_ROW])
