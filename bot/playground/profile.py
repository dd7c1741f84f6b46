"""What a bot shows of itself: name, descriptions, commands and menu button."""

from dataclasses import dataclass

from msgspec import Struct

Scope = tuple[str, int | None]
DEFAULT: Scope = ("default", None)


class Command(Struct, frozen=True, forbid_unknown_fields=True):
    command: str
    description: str


class MenuButton(Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    type: str
    text: str | None = None
    web_app: dict[str, str] | None = None


@dataclass(frozen=True)
class Said:
    """One kind of text in several languages; the empty code speaks for all others."""

    texts: dict[str, str]

    def for_language(self, code: str) -> str:
        return self.texts.get(code) or self.texts.get("", "")


class Profile:
    """Everything that setMy… methods change."""

    def __init__(self, name: str) -> None:
        self.names = Said({"": name})
        self.descriptions = Said({})
        self.short_descriptions = Said({})
        self.commands: dict[tuple[Scope, str], list[Command]] = {}
        self.menus: dict[int | None, MenuButton] = {}

    def commands_for(self, person: int, language: str) -> list[Command]:
        """Gives the list a person sees: the narrowest scope first, their language before any."""
        for scope in (("chat", person), ("all_private_chats", None), DEFAULT):
            for code in (language, ""):
                found = self.commands.get((scope, code))
                if found:
                    return found
        return []
