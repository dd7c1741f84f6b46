"""How a bot shows itself, by scope and language."""

import pytest

from bot.playground.phone import Phone
from bot.playground.telegram import Telegram
from tests.bot.playground.calling import Api


def commands(*names: str) -> list[dict[str, str]]:
    return [{"command": name, "description": f"does {name}"} for name in names]


async def test_the_narrowest_scope_in_the_persons_language_wins(sari: Phone, telegram: Telegram, api: Api) -> None:
    def seen() -> list[str]:
        return [each.command for each in sari.commands]

    private, own = {"type": "all_private_chats"}, {"type": "chat", "chat_id": 101}
    await api("setMyCommands", commands=commands("a"))
    assert seen() == ["a"]
    await api("setMyCommands", commands=commands("b"), language_code="id")
    assert seen() == ["b"]
    await api("setMyCommands", commands=commands("c"), scope=private)
    assert seen() == ["c"]
    await api("setMyCommands", commands=commands("d"), scope=own, language_code="en")
    assert seen() == ["c"]
    await api("setMyCommands", commands=commands("e"), scope=own)
    assert seen() == ["e"]
    assert [each.command for each in telegram.phone(102).commands] == ["c"]
    await api("deleteMyCommands", scope=own)
    assert seen() == ["c"]
    assert await api("getMyCommands", language_code="id") == commands("b")
    assert await api("getMyCommands", scope=own) == []


@pytest.mark.parametrize(
    ("values", "complaint"),
    [
        ({"commands": commands("Start")}, "BOT_COMMAND_INVALID"),
        ({"commands": commands("x" * 33)}, "BOT_COMMAND_INVALID"),
        ({"commands": [{"command": "a", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": [{"command": "a", "description": "x" * 257}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ({"commands": commands(*"a" * 101)}, "BOT_COMMANDS_TOO_MUCH"),
        ({"commands": [], "language_code": "indonesian"}, "invalid language code specified"),
        ({"commands": [], "scope": {"type": "moon"}}, "can't parse BotCommandScope: Unsupported type specified"),
        ({"commands": [], "scope": {"type": "chat", "chat_id": 9}}, "chat not found"),
    ],
)
async def test_lists_that_are_not_well_made_are_refused(api: Api, values: dict[str, object], complaint: str) -> None:
    assert await api.refusal("setMyCommands", **values) == f"Bad Request: {complaint}"


@pytest.mark.parametrize(("field", "limit"), [("Name", 64), ("Description", 512), ("ShortDescription", 120)])
async def test_texts_fall_back_from_a_language_to_all(api: Api, field: str, limit: int) -> None:
    key = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}[field]
    await api(f"setMy{field}", **{key: "all"})
    await api(f"setMy{field}", **{key: "semua"}, language_code="id")
    assert await api(f"getMy{field}") == {key: "all"}
    assert await api(f"getMy{field}", language_code="id") == {key: "semua"}
    await api(f"setMy{field}", language_code="id")
    assert await api(f"getMy{field}", language_code="id") == {key: "all"}
    refusal = await api.refusal(f"setMy{field}", **{key: "x" * (limit + 1)})
    assert refusal == f"Bad Request: the text must not be longer than {limit} characters"


async def test_the_page_shows_name_and_description(sari: Phone, api: Api) -> None:
    await api("setMyName", name="Latihin Coba")
    await api("setMyDescription", description="Halo", language_code="id")
    assert (sari.chat.bot.name, sari.chat.description) == ("Latihin Coba", "Halo")


async def test_menu_buttons_have_a_default_and_exceptions(api: Api) -> None:
    assert await api("getChatMenuButton") == {"type": "default"}
    await api("setChatMenuButton", menu_button={"type": "commands"})
    await api("setChatMenuButton", chat_id=101, menu_button={"type": "default"})
    assert await api("getChatMenuButton", chat_id=102) == {"type": "commands"}
    assert await api("getChatMenuButton", chat_id=101) == {"type": "default"}
    refusal = await api.refusal("setChatMenuButton", menu_button={"type": "moon"})
    assert refusal == "Bad Request: can't parse MenuButton: Unsupported type specified"
