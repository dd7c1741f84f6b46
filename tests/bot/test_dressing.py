"""Before the first word the bot shows itself in the language of whoever looks."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.dressing import dress
from bot.playground.conversation import Person
from locales.languages import FIRST, LANGUAGES
from locales.phrase import phrase
from storage.desk.desk import open_desk
from tests.handlers.house import House, open_house

OWNER = 7


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    desk = open_desk(f"sqlite+aiosqlite:///{tmp_path}/latihin.db")
    opened = await open_house(desk, tmp_path)
    opened.tools.owners = frozenset({OWNER})
    opened.telegram.add_person(Person(OWNER, "Rina"))
    await opened.telegram.phone(OWNER).start()
    await dress(opened.application.bot, opened.tools)
    yield opened
    await opened.application.shutdown()
    await opened.telegram.close()
    await desk.close()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_commands_and_descriptions_are_in_every_language(house: House, language: str) -> None:
    profile, book = house.telegram.bot.profile, house.tools.books[language]
    code = "" if language == FIRST else language
    assert profile.descriptions.texts[code] == book.say(phrase("bot-description"))
    assert profile.short_descriptions.texts[code] == book.say(phrase("bot-about"))
    commands = profile.commands[("all_private_chats", None), code]
    assert (commands[0].command, commands[0].description) == (
        "next" if language == "en" else "tugas",
        book.say(phrase("command-tugas")),
    )


async def test_owners_see_their_own_commands_before_they_have_said_a_word(house: House) -> None:
    everyone = house.telegram.bot.profile.commands_for(1, "su")
    owners = house.telegram.bot.profile.commands_for(OWNER, "su")
    assert {"push", "undang"} <= {command.command for command in owners} - {command.command for command in everyone}
