"""Voices nobody speaks of any more leave the disk, and whatever kills a process between two steps, no other does."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from bot.housekeeping import Housekeeping
from bot.voices import Voices
from storage.desk import assignments, recordings, texts
from storage.desk.desk import Desk
from storage.errors import Refused
from storage.facts import Content, Person, Wishes
from storage.forms.reply import Recorded
from storage.rules.card import Finished, Moved, Outcome, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person

LATER = NOW + timedelta(hours=25)
LEFT = LATER - timedelta(days=1)


def written(folder: Path, name: str, *, fresh: bool = False) -> str:
    """A voice note on the disk, of now or of a moment later than all of them; its path."""
    file = folder / "voice" / f"{name}.oga"
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"OggS")
    moment = (LATER if fresh else NOW).timestamp()
    os.utime(file, (moment, moment))
    return f"voice/{file.name}"


def names(folder: Path) -> str:
    return "".join(sorted(file.stem for file in (folder / "voice").iterdir()))


async def says(desk: Desk, sari: Person, folder: Path, name: str) -> Moved:
    """Sari says something, as if whatever follows the transaction never happened."""
    moved = await desk.write(texts.take, sari, Recorded(written(folder, name), 3, 4, ord(name)), None, at())
    assert isinstance(moved, Moved)
    return moved


async def sends(desk: Desk, sari: Person, moved: Moved) -> Outcome:
    return await desk.write(assignments.tap, sari, Tapped(moved.card.assignment, moved.card.version, "send"), at())


@pytest.fixture
async def sari(desk: Desk) -> Person:
    person = await make_person(desk, 1001)
    await make_batch(
        desk, 0, Wishes(name="suara", kinds=("voice",)), Content(text="Punten."), Content(text="Mangga.")
    )
    await desk.write(assignments.next_card, person, at())
    return person


async def test_what_was_said_anew_goes_and_what_was_sent_or_is_being_said_stays(
    desk: Desk, sari: Person, tmp_path: Path
) -> None:
    for name in "abc":
        moved = await says(desk, sari, tmp_path, name)
    assert isinstance(await sends(desk, sari, moved), Finished)
    await desk.write(assignments.reopen_last, sari, NOW)
    moved = await says(desk, sari, tmp_path, "d")
    moved = await says(desk, sari, tmp_path, "e")
    await sends(desk, sari, moved)
    await says(desk, sari, tmp_path, "f")
    assert names(tmp_path) == "abcdef"
    await Housekeeping(desk, lambda: LATER, tmp_path).sweep()
    assert names(tmp_path) == "cef"
    assert len(await desk.read(recordings.paths_of, sari)) == 3
    await Housekeeping(desk, lambda: LATER + timedelta(days=9), tmp_path).sweep()
    assert names(tmp_path) == "cef"


async def test_a_file_without_a_row_goes_when_it_is_old_and_not_before(
    desk: Desk, sari: Person, tmp_path: Path
) -> None:
    """A process was killed between the file and the row; the message comes again, or never does."""
    del sari
    written(tmp_path, "a")
    written(tmp_path, "b", fresh=True)
    await Voices(desk, tmp_path).sweep(LEFT)
    assert names(tmp_path) == "b"


async def test_a_message_that_comes_again_after_the_kill_keeps_its_file(
    desk: Desk, sari: Person, tmp_path: Path
) -> None:
    written(tmp_path, "a")
    await says(desk, sari, tmp_path, "a")
    await Voices(desk, tmp_path).sweep(LEFT)
    assert names(tmp_path) == "a"


async def test_a_kill_between_the_row_and_the_file_is_mended_by_the_next_sweep(
    desk: Desk, sari: Person, tmp_path: Path
) -> None:
    for name in "ab":
        await says(desk, sari, tmp_path, name)
    dropped, last = await desk.write(recordings.drop_unused, LEFT, "", 500)
    assert (dropped, last) == (("voice/a.oga",), "")
    assert names(tmp_path) == "ab"
    await Voices(desk, tmp_path).sweep(LEFT)
    assert names(tmp_path) == "b"


async def test_what_was_refused_has_no_row_and_its_file_goes(desk: Desk, sari: Person, tmp_path: Path) -> None:
    with pytest.raises(Refused):
        await desk.write(texts.take, sari, Recorded(written(tmp_path, "a"), 301, 4, 1), None, at())
    await Voices(desk, tmp_path).sweep(LEFT)
    assert names(tmp_path) == ""


async def test_more_than_a_step_of_them_are_looked_at(desk: Desk, sari: Person, tmp_path: Path) -> None:
    for name in "abcd":
        await says(desk, sari, tmp_path, name)
    seen, last = "", "start"
    passed = ""
    while last:
        dropped, last = await desk.write(recordings.drop_unused, LEFT, passed, 2)
        seen, passed = seen + "".join(Path(path).stem for path in dropped), last
    assert seen == "abc"


async def test_without_any_voice_there_is_nothing_to_do(desk: Desk, tmp_path: Path) -> None:
    await Voices(desk, tmp_path / "none").sweep(LEFT)
