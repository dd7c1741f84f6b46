"""Texts that come faster than anybody types: a sign about who pastes, none about who types or speaks quickly."""

from datetime import timedelta

from storage.desk import assignments, attending, flagging, texts
from storage.desk.desk import Desk
from storage.facts import Content, Instant, Person, Wishes
from storage.forms.reply import Wrote
from storage.rules.attention import PASTED
from storage.rules.card import Card, Finished, Moved, Tapped
from tests.storage.desk.making import NOW, make_batch, make_person

TASKS = 16
WISHES = Wishes(name="cerita", kinds=("demonstration",), overlap=3, lang="id")
TEXT = "Kalau aku sih dilap dulu pakai kain lembap, terus dijemur pagi-pagi biar awet, nomor {}."


async def write(desk: Desk, person: Person, seconds: float) -> None:
    """All tasks of the batch, each in so many seconds."""
    now = NOW
    card = await desk.write(assignments.next_card, person, Instant(now, 1))
    for number in range(TASKS):
        assert isinstance(card, Card)
        now += timedelta(seconds=seconds)
        wrote = Wrote(TEXT.format(number), 100 * person.id + number)
        moved = await desk.write(texts.take, person, wrote, None, Instant(now, 1))
        assert isinstance(moved, Moved)
        send = Tapped(moved.card.assignment, moved.card.version, "send")
        done = await desk.write(assignments.tap, person, send, Instant(now, 1))
        assert isinstance(done, Finished)
        card = done.after


async def test_who_pastes_is_seen_and_who_is_quick_is_not(desk: Desk) -> None:
    sari, budi, wati = [await make_person(desk, number) for number in (1, 2, 3)]
    await make_batch(desk, 0, WISHES, *(Content(prompt=f"Gimana caranya nomor {n}?") for n in range(TASKS)))
    for person, seconds in ((sari, 40), (budi, 20), (wati, 5)):
        await write(desk, person, seconds)
    await desk.write(attending.attend, NOW)
    flags = await desk.read(flagging.open_flags, 20)
    assert {flag.person for flag in flags if flag.signal == PASTED} == {wati.id}
    assert all(flag.person == wati.id for flag in flags)
