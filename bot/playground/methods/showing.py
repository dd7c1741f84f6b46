"""Methods by which a bot says how it shows itself: commands, name, descriptions, menu button."""

import re

from msgspec import Struct

from bot.playground.entities import units
from bot.playground.methods.call import Call, Caller, ChatId
from bot.playground.profile import Command, MenuButton, Said, Scope
from bot.playground.refusals import BadRequest
from bot.playground.shapes import BotDescription, BotName, BotShortDescription

MOST_COMMANDS = 100
COMMAND_TEXT_LIMIT = 256
NAME_LIMIT = 64
DESCRIPTION_LIMIT = 512
SHORT_DESCRIPTION_LIMIT = 120
PRIVATE_SCOPES = frozenset({"default", "all_private_chats"})
GROUP_SCOPES = frozenset({"all_group_chats", "all_chat_administrators"})


class CommandScope(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    type: str
    chat_id: ChatId | None = None
    user_id: int | None = None


class Scoped(Call, frozen=True, kw_only=True):
    """What all methods about commands may be given."""

    scope: CommandScope | None = None
    language_code: str | None = None

    def key(self, caller: Caller) -> tuple[Scope, str]:
        """Gives the place where this list of commands is kept."""
        code = language(self.language_code)
        scope = self.scope or CommandScope(type="default")
        if scope.type == "chat":
            return ("chat", caller.conversation(scope.chat_id).person.id), code
        if scope.type in PRIVATE_SCOPES | GROUP_SCOPES:
            return (scope.type, None), code
        raise BadRequest("can't parse BotCommandScope: Unsupported type specified")


def language(code: str | None) -> str:
    """Gives a two-letter code or the empty one for all languages."""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise BadRequest("invalid language code specified")
    return code or ""


class SetMyCommands(Scoped, frozen=True, kw_only=True):
    commands: list[Command]

    async def run(self, caller: Caller) -> bool:
        if len(self.commands) > MOST_COMMANDS:
            raise BadRequest("BOT_COMMANDS_TOO_MUCH")
        for command in self.commands:
            if not re.fullmatch(r"/?[a-z0-9_]{1,32}", command.command):
                raise BadRequest("BOT_COMMAND_INVALID")
            if not 1 <= units(command.description.strip()) <= COMMAND_TEXT_LIMIT:
                raise BadRequest("BOT_COMMAND_DESCRIPTION_INVALID")
        kept = [Command(each.command.removeprefix("/"), each.description) for each in self.commands]
        caller.bot.profile.commands[self.key(caller)] = kept
        caller.bot.refresh()
        return True


class GetMyCommands(Scoped, frozen=True, kw_only=True):
    async def run(self, caller: Caller) -> list[Command]:
        return caller.bot.profile.commands.get(self.key(caller), [])


class DeleteMyCommands(Scoped, frozen=True, kw_only=True):
    async def run(self, caller: Caller) -> bool:
        caller.bot.profile.commands.pop(self.key(caller), None)
        caller.bot.refresh()
        return True


class Spoken(Call, frozen=True, kw_only=True):
    """What all methods about texts in several languages may be given."""

    language_code: str | None = None

    def say(self, caller: Caller, said: Said, text: str | None, limit: int) -> bool:
        """Keeps the text for its language; an empty one is taken away."""
        code = language(self.language_code)
        if units(text or "") > limit:
            raise BadRequest("the text must not be longer than {} characters", limit)
        said.texts[code] = text or ""
        caller.bot.refresh()
        return True


class SetMyName(Spoken, frozen=True, kw_only=True):
    name: str | None = None

    async def run(self, caller: Caller) -> bool:
        return self.say(caller, caller.bot.profile.names, self.name, NAME_LIMIT)


class GetMyName(Spoken, frozen=True, kw_only=True):
    async def run(self, caller: Caller) -> BotName:
        return BotName(caller.bot.profile.names.for_language(language(self.language_code)))


class SetMyDescription(Spoken, frozen=True, kw_only=True):
    description: str | None = None

    async def run(self, caller: Caller) -> bool:
        return self.say(caller, caller.bot.profile.descriptions, self.description, DESCRIPTION_LIMIT)


class GetMyDescription(Spoken, frozen=True, kw_only=True):
    async def run(self, caller: Caller) -> BotDescription:
        return BotDescription(caller.bot.profile.descriptions.for_language(language(self.language_code)))


class SetMyShortDescription(Spoken, frozen=True, kw_only=True):
    short_description: str | None = None

    async def run(self, caller: Caller) -> bool:
        said = caller.bot.profile.short_descriptions
        return self.say(caller, said, self.short_description, SHORT_DESCRIPTION_LIMIT)


class GetMyShortDescription(Spoken, frozen=True, kw_only=True):
    async def run(self, caller: Caller) -> BotShortDescription:
        said = caller.bot.profile.short_descriptions
        return BotShortDescription(said.for_language(language(self.language_code)))


class SetChatMenuButton(Call, frozen=True, kw_only=True):
    chat_id: int | None = None
    menu_button: MenuButton | None = None

    async def run(self, caller: Caller) -> bool:
        button = self.menu_button or MenuButton("default")
        if button.type not in ("default", "commands", "web_app"):
            raise BadRequest("can't parse MenuButton: Unsupported type specified")
        caller.bot.profile.menus[_chat(self.chat_id, caller)] = button
        return True


class GetChatMenuButton(Call, frozen=True, kw_only=True):
    chat_id: int | None = None

    async def run(self, caller: Caller) -> MenuButton:
        menus = caller.bot.profile.menus
        fallback = menus.get(None, MenuButton("default"))
        return menus.get(_chat(self.chat_id, caller), fallback)


def _chat(chat_id: int | None, caller: Caller) -> int | None:
    return None if chat_id is None else caller.conversation(chat_id).person.id
