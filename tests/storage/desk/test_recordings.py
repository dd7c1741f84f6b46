"""Voice notes and last pages through the doors, on both databases."""

from datetime import timedelta
from pathlib import Path

import pytest

from storage.desk import assignments, erasing, recordings, texts
from storage.desk.desk import Desk
from storage.desk.exports import export_batch
from storage.errors import Refused
from storage.facts import Candidate, Content, Wishes
from storage.forms.reply import Recorded
from storage.rules.card import Card, Finished, Moved, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person

VOICE = Wishes(name="suara", kinds=("voice",), overlap=2)
RATING = Wishes(name="nilai", kinds=("rating",), overlap=1, dimensions=("benar",))
LONG = Content(prompt="?", candidates=(Candidate("a", "kata " * 1_000),))


async def test_a_voice_note_is_its_persons_until_they_are_erased(desk: Desk, tmp_path: Path) -> None:
    batch = await make_batch(desk, 0, VOICE, Content(text="Punten."))
    people = [await make_person(desk, number) for number in (1, 2)]
    for person in people:
        await desk.write(assignments.next_card, person, at())
        said = Recorded(f"voice/{person.id}.oga", 4, 900, 7)
        moved = await desk.write(texts.take, person, said, None, at())
        assert isinstance(moved, Moved)
        sent = Tapped(moved.card.assignment, moved.card.version, "send")
        assert isinstance(await desk.write(assignments.tap, person, sent, at()), Finished)
    gone, stays = people
    assert await desk.read(recordings.paths_of, gone) == (f"voice/{gone.id}.oga",)
    await desk.write(erasing.erase, gone, "H-1", NOW)
    assert await desk.read(recordings.paths_of, gone) == ()
    files = tmp_path / "files"
    (files / "voice").mkdir(parents=True)
    for person in people:
        (files / "voice" / f"{person.id}.oga").write_bytes(b"OggS")
    await export_batch(desk, batch.id, "parquet", tmp_path / "out.parquet", b"k" * 32, files=files)
    assert [path.name for path in (tmp_path / "voice").iterdir()] == [f"{stays.id}.oga"]


async def test_a_voice_note_that_is_refused_is_nobodys(desk: Desk) -> None:
    await make_batch(desk, 0, VOICE, Content(text="Punten."))
    sari = await make_person(desk, 1)
    await desk.write(assignments.next_card, sari, at())
    with pytest.raises(Refused):
        await desk.write(texts.take, sari, Recorded("voice/a.oga", 301, 900, 7), None, at())
    assert await desk.read(recordings.paths_of, sari) == ()


async def test_the_last_page_is_kept_and_moves_nothing_on(desk: Desk) -> None:
    await make_batch(desk, 0, RATING, LONG)
    sari = await make_person(desk, 1)
    card = await desk.write(assignments.next_card, sari, at())
    assert isinstance(card, Card)
    for _ in range(2):
        shown = await desk.write(assignments.read_to_end, sari, Tapped(card.assignment, card.version, "2"))
        assert (shown.version, shown.begun) == (card.version, False)
    done = await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "5"), at())
    assert isinstance(done, Finished)
    assert done.values["rating"]["read_to_end"] is True


async def test_a_last_page_of_before_says_nothing_of_the_text_that_is_open_now(desk: Desk) -> None:
    two = Content(prompt="?", candidates=(*LONG.candidates, Candidate("b", "lain " * 1_000)))
    await make_batch(desk, 0, RATING, two)
    sari = await make_person(desk, 1)
    card = await desk.write(assignments.next_card, sari, at())
    assert isinstance(card, Card)
    moved = await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "5"), at())
    assert isinstance(moved, Moved)
    await desk.write(assignments.read_to_end, sari, Tapped(card.assignment, card.version, "2"))
    last = Tapped(card.assignment, moved.card.version, "5")
    done = await desk.write(assignments.tap, sari, last, at())
    assert isinstance(done, Finished)
    assert done.values["rating"]["read_to_end"] is False


async def test_a_voice_note_is_forgotten_only_when_nothing_speaks_of_it(desk: Desk) -> None:
    await make_batch(desk, 0, VOICE, Content(text="Punten."))
    sari = await make_person(desk, 1)
    await desk.write(assignments.next_card, sari, at())
    for number, path in enumerate(("voice/a.oga", "voice/b.oga"), 1):
        moved = await desk.write(texts.take, sari, Recorded(path, 4, 900, number), None, at())
    assert isinstance(moved, Moved)
    assert not await desk.write(recordings.drop, "voice/b.oga")
    sent = Tapped(moved.card.assignment, moved.card.version, "send")
    await desk.write(assignments.tap, sari, sent, at())
    assert await desk.read(recordings.unknown, ("voice/b.oga", "voice/c.oga")) == ("voice/c.oga",)
    late = NOW + timedelta(days=1)
    assert await desk.write(recordings.drop_unused, NOW, "", 9) == ((), "")
    assert await desk.write(recordings.drop_unused, late, "", 9) == (("voice/a.oga",), "")
    assert await desk.write(recordings.drop_unused, late, "", 9) == ((), "")
    assert await desk.read(recordings.paths_of, sari) == ("voice/b.oga",)
