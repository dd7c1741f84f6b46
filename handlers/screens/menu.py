"""The commands there are: who has them, how the menu names them, and the buttons that do the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from handlers.buttons import pack
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.roles import Right, role_named

# What Telegram's menu shows: a command and what it does.
Menu: TypeAlias = tuple[tuple[str, Phrase], ...]

MENU = "m"
A_ROW = 2


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its Indonesian and its English name, the right it needs, and where its button stands.

    What is about the task at hand has its button on the card and stays out of the menu; what is about one's data has
    its button below `/privasi` and stays out of Telegram's list of commands too.
    """

    name: str
    alias: str
    right: Right = "home"
    place: str = "menu"
    # Where it is everybody's, and yet of use to some only.
    shown: Right | None = None

    @property
    def names(self) -> tuple[str, str]:
        return self.name, self.alias

    @property
    def what(self) -> Phrase:
        """What it does, in a few words."""
        return phrase(f"command-{self.name}")

    @property
    def example(self) -> Phrase:
        """One way to use it."""
        return phrase(f"example-{self.name}")

    def called(self, language: str) -> str:
        """Its name that goes with this language: the English or the Indonesian one."""
        return self.alias if language == "en" else self.name

    @property
    def button(self) -> Button:
        return Button(phrase(f"menu-{self.name}"), pack(MENU, self.name))


COMMANDS = (
    Command("tugas", "next", "work"),
    Command("lewati", "skip", "work", place="card"),
    Command("ubah", "undo", "work", place="card"),
    Command("panduan", "guide", "work", place="card"),
    Command("bekal", "packet", "work"),
    Command("latihan", "training", "work"),
    Command("cek", "check", place="course", shown="work"),
    Command("progres", "progress"),
    Command("riwayat", "history", "work"),
    Command("upah", "pay", shown="work"),
    Command("profil", "profile", "work"),
    Command("push", "push", "push"),
    Command("paket", "batches", "see"),
    Command("statistik", "stats", "see"),
    Command("tinjau", "review", "review"),
    Command("ekspor", "export", "export"),
    Command("bayar", "payout", "pay"),
    Command("undang", "invite", "invite"),
    Command("pelatih", "trainers", "people"),
    Command("siaran", "broadcast", "tell"),
    Command("jejak", "audit", "trace"),
    Command("insiden", "incident", "incident"),
    Command("bahasa", "language"),
    Command("privasi", "privacy"),
    Command("bantuan", "help"),
    Command("data_saya", "my_data", place="privacy"),
    Command("setuju", "consent", place="privacy"),
    Command("tarik_setuju", "withdraw", place="privacy"),
    Command("perbaiki", "correct", "work", place="privacy"),
    Command("hapus_saya", "erase_me", place="privacy"),
    Command("banding", "appeal", place="privacy"),
    Command("jeda", "pause", place="privacy"),
    Command("lanjut", "resume", place="privacy"),
    Command("retensi", "retention", place="privacy"),
    Command("catatan_pemrosesan", "processing_record", "trace", place="privacy"),
)


def command_named(name: str) -> Command:
    return next(command for command in COMMANDS if command.name == name)


def menu_for(role: str, language: str) -> Menu:
    """The commands of this role, with the names that go with this language: English or Indonesian ones."""
    return tuple(
        (command.called(language), command.what) for command in commands_of(role) if command.place != "privacy"
    )


def commands_of(role: str) -> Iterator[Command]:
    rights = role_named(role).rights
    return (command for command in COMMANDS if command.right in rights and (command.shown or "home") in rights)


def menu_screen(role: str, *above: Phrase) -> Screen:
    """The main menu: everything this role can do, as buttons."""
    return Screen(head=above or (phrase("menu"),), rows=menu_rows(role))


def menu_rows(role: str) -> tuple[Row, ...]:
    first, *others = (command.button for command in commands_of(role) if command.place == "menu")
    return ((Button(first.label, first.data, "good"),), *_rows(others))


def _rows(buttons: list[Button]) -> Iterator[Row]:
    for start in range(0, len(buttons), A_ROW):
        yield tuple(buttons[start : start + A_ROW])
