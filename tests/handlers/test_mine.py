"""Own numbers, language, privacy, help and what a role may not do."""

import pytest
from msgspec.structs import replace

from handlers.screens.menu import COMMANDS, menu_for
from tests.handlers.house import House
from tests.handlers.test_work import RATING
from tests.storage.desk.making import make_batch


async def test_progress_counts_today_and_altogether(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 4, RATING)
    await sari.write("/progres")
    await house.settle()
    assert "belum mengerjakan" in sari.last.text
    for step in ("/tugas", "5", "4", "3", "2", "Lewati", "Alasan lain", "/progres"):
        await (sari.write(step) if step[0] == "/" else sari.press(step))
        await house.settle()
    assert "Hari ini (WIB): 1 hasil" in sari.last.text
    assert "Semuanya: 1 hasil\nDilewati: 1 kali" in sari.last.text
    assert "harian" in sari.last.text
    assert "1/4 hasil" in sari.last.text


async def test_of_what_there_is_none_nothing_is_said(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 4, RATING)
    await house.do(sari, "/tugas", "Lewati", "Alasan lain", "/progres")
    assert sari.last.text.splitlines() == [
        "Progresmu",
        "Dilewati: 1 kali",
        "",
        "harian",
        "\u25b1" * 10 + " 0/4 hasil",
        "Dilewati: 1 kali",
    ]


async def test_two_kinds_of_a_task_are_two_results(house: House) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 2, replace(RATING, kinds=("rating", "comparison"), dimensions=("benar",)))
    await house.do(sari, "/tugas", "5", "4", "Sama aja", "/progres")
    assert "Hari ini (WIB): 2 hasil\nSemuanya: 2 hasil" in sari.last.text
    assert "2/4 hasil" in sari.last.text


async def test_the_language_changes_the_chat_and_its_menu(house: House) -> None:
    sari = await house.joined(1)
    await sari.write("/bahasa")
    await house.settle()
    assert sari.buttons[:2] == [["✓ Bahasa Indonesia", "English"], ["Basa Jawa", "Basa Sunda"]]
    house.calls()
    await sari.press("English")
    await house.settle()
    assert house.calls() == {"answerCallbackQuery": 1, "editMessageText": 1, "setMyCommands": 1}
    assert "English from now on" in sari.last.text
    assert "next" in [command.command for command in sari.commands]


async def test_privacy_says_what_was_agreed_to(house: House) -> None:
    sari = await house.joined(1)
    await sari.write("/privasi")
    await house.settle()
    assert "✓ memakai jawabanmu untuk melatih model AI" in sari.last.text
    assert "✗ menerbitkan jawabanmu" in sari.last.text


@pytest.mark.parametrize(
    ("name", "sentence"), [("Basa Jawa", "nganggo basa Jawa"), ("Basa Sunda", "maké basa Sunda")]
)
async def test_regional_languages_keep_the_indonesian_names_of_commands(
    house: House, name: str, sentence: str
) -> None:
    sari = await house.joined(1)
    await sari.write("/bahasa")
    await house.settle()
    await sari.press(name)
    await house.settle()
    assert sentence in sari.last.text
    assert sari.commands[0].command == "tugas"
    await sari.write("/bantuan")
    await house.settle()
    assert "/tugas:" in sari.last.text


async def test_help_and_menu_know_the_role(house: House) -> None:
    sari, admin = await house.joined(1), await house.joined(2, role="admin")
    for phone in (sari, admin):
        await phone.write("/bantuan")
    await house.settle()
    assert "/undang" not in sari.last.text
    assert "/undang" in admin.last.text
    await sari.write("/undang")
    await house.settle()
    assert "buat admin" in sari.last.text
    await house.press(1, "m:undang")
    assert "buat admin" in sari.last.text


@pytest.mark.parametrize(
    "name", [command.name for command in COMMANDS if command.right in ("home", "work") and command.place == "menu"]
)
async def test_every_command_is_also_a_button(house: House, name: str) -> None:
    sari = await house.joined(1)
    await make_batch(house.desk, 1, RATING)
    await sari.write("/tugas")
    await sari.write(f"/{name}")
    await house.settle()
    by_command = sari.last.text
    await sari.write("/bantuan")
    await house.settle()
    await sari.press(house.tools.books["id"].say(next(c for c in COMMANDS if c.name == name).button.label))
    await house.settle()
    assert by_command in (sari.last.text, *(toast.text for toast in sari.toasts))


def test_the_menu_names_commands_in_the_language() -> None:
    assert [name for name, _ in menu_for("trainer", "id")][:2] == ["tugas", "lewati"]
    assert [name for name, _ in menu_for("trainer", "en")][:2] == ["next", "skip"]
    assert len(menu_for("admin", "id")) > len(menu_for("trainer", "id"))
