"""The figures of a batch after some work, a skip and a pause."""

from datetime import timedelta

import pytest

from storage.desk import assignments, statistics
from storage.desk.desk import Desk
from storage.desk.statistics import Figures
from storage.errors import NotFound
from storage.facts import Wishes
from storage.rules.card import Card, Finished, Tapped
from tests.storage.desk.making import NOW, at, make_batch, make_person


async def test_the_figures_tell_what_happened(desk: Desk) -> None:
    await make_batch(desk, 3, Wishes(name="uji", kinds=("comparison",), overlap=2, lang="id"))
    sari = await make_person(desk, 1)
    card = await desk.write(assignments.next_card, sari, at())
    assert isinstance(card, Card)
    later = at(now=NOW + timedelta(seconds=12))
    finished = await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "a"), later)
    assert isinstance(finished, Finished)
    assert isinstance(finished.after, Card)
    skipped = Tapped(finished.after.assignment, finished.after.version, "not-my-field")
    await desk.write(assignments.skip, sari, skipped, later)
    assert await desk.read(statistics.figures_of, "UJI") == Figures(
        batch="uji",
        state="open",
        kinds=("comparison",),
        tasks=3,
        slots=6,
        done=1,
        lent=1,
        skipped={"not-my-field": 1},
        people=1,
        seconds_per_task=12.0,
    )


async def test_a_batch_nobody_knows_is_named_in_the_refusal(desk: Desk) -> None:
    with pytest.raises(NotFound) as refusal:
        await desk.read(statistics.figures_of, "entah")
    assert refusal.value.phrase.values == {"name": "entah"}
