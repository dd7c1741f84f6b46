"""Who reads what is shown: in which words, with or without pictures, and with which of the buttons."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Link, Screen
from locales.phrasebook import Phrasebook
from storage.roles import Right, role_named


@dataclass(frozen=True, slots=True)
class Reader:
    """Somebody with a phone. `role` is None for somebody nobody knows yet.

    `guards` says of a button's verb which rights it takes, any of them; of one that is not among them it takes none.
    `plain`: they are sent no picture unless they ask for it.
    """

    book: Phrasebook
    role: str | None = None
    plain: bool = False
    guards: Mapping[str, frozenset[Right]] = field(default_factory=dict)

    def theirs(self, screen: Screen) -> Screen:
        """The same without the buttons that this reader may not press."""
        if self.role is None or all(self._may(button) for row in screen.rows for button in row):
            return screen
        rows = (tuple(button for button in row if self._may(button)) for row in screen.rows)
        return replace(screen, rows=tuple(row for row in rows if row))

    def _may(self, button: Button | Link) -> bool:
        needed = None if isinstance(button, Link) else self.guards.get(verb_of(button.data))
        return needed is None or self.role is None or not needed.isdisjoint(role_named(self.role).rights)


def verb_of(data: str) -> str:
    """What decides who answers a button: its verb, and in the menu the command with it."""
    verb, _, rest = data.partition(":")
    return f"{verb}:{rest.partition(':')[0]}" if verb == MENU else verb
