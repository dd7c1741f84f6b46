"""Tasks go to those they are for, by language, region, field and level; quotas are filled and never overfilled."""

import asyncio
from datetime import timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, select

from storage.database.engine import open_database
from storage.database.tables.batches import quotas, tasks
from storage.database.tables.work import LENT, assignments, seats
from storage.desk import (
    assignments as assigning,
)
from storage.desk import (
    avoiding,
    batches,
    expertise,
    lending,
    loading,
    people,
    places,
    profiles,
    proofs,
)
from storage.desk import (
    seats as seating,
)
from storage.desk.desk import Desk
from storage.desk.proofs import Grant
from storage.errors import LatihinError
from storage.facts import Candidate, Content, Person, Wishes
from storage.profile import Region
from storage.rules.card import Card, Idle, Moved, Outcome, Tapped
from storage.rules.care import mark_of
from storage.terms import Quota
from tests.storage.desk.making import NOW, at, make_batch, make_person

JATIM, JATENG = Region("35", "Jawa Timur"), Region("33", "Jawa Tengah")
MALANG, TEGAL, GARUT = "35.73", "33.28", "32.05"
RATING = Wishes(name="nilai", kinds=("rating",), overlap=20, lang="id", dimensions=("benar",))
NGOKO = Wishes(name="ngoko", kinds=("demonstration",), overlap=20, target="jv-x-ngoko")


async def make(desk: Desk, number: int, *languages: str, origin: str = "") -> Person:
    person = await make_person(desk, number, *languages)
    if origin:
        person = await desk.write(places.ask, person, "region")
        person = await desk.write(places.choose, person, origin, NOW)
    return person


def row(number: int, domain: str | None = None, lang: str | None = None, target: str | None = None) -> Content:
    answer = (Candidate("a", f"Jawaban {number}."),)
    return Content(prompt=f"Soal {number}?", candidates=answer, domain=domain, lang=lang, target=target)


async def given(desk: Desk, person: Person) -> str:
    """The prompt of what this person gets next, or the reason and the name why there is nothing."""
    card = await desk.write(assigning.next_card, person, at())
    if isinstance(card, Idle):
        return f"{card.reason} {card.name}".strip()
    return next(block.text for block in card.question.show if not block.picture)


async def finish(desk: Desk, person: Person) -> None:
    card = await desk.write(assigning.next_card, person, at())
    assert isinstance(card, Card)
    outcome: Outcome = Moved(card)
    while isinstance(outcome, Moved):
        tapped = Tapped(card.assignment, outcome.card.version, "5")
        outcome = await desk.write(assigning.tap, person, tapped, at())


async def skip(desk: Desk, person: Person) -> None:
    card = await desk.write(assigning.next_card, person, at())
    assert isinstance(card, Card)
    await desk.write(assigning.skip, person, Tapped(card.assignment, card.version, "other"), at())


def taken(connection: Connection) -> list[int]:
    return list(connection.scalars(select(quotas.c.taken).order_by(quotas.c.place)))


def held(connection: Connection) -> list[int]:
    """How many assignments that are lent or done have a seat in each quota: counted anew, beside the counters."""
    open_ = select(seats.c.place).join(assignments).where(assignments.c.state.in_((LENT, 1, 4)), seats.c.held == 1)
    rows = list(connection.scalars(open_))
    return [rows.count(place) for place in range(max(rows, default=-1) + 1)]


async def test_a_declared_field_opens_its_unpaid_tasks_and_a_proof_the_paid_ones(desk: Desk) -> None:
    await make_batch(desk, 1, replace(RATING, domain="Kesehatan"))
    sari = await make(desk, 1)
    assert await given(desk, sari) == "field kesehatan"
    claimed = await desk.write(avoiding.claim, sari, mark_of("kesehatan"), at())
    assert isinstance(claimed.after, Card)
    await finish(desk, claimed.person)
    await make_batch(desk, 1, replace(RATING, name="berbayar", domain="Kesehatan", pay=500))
    assert await given(desk, claimed.person) == "proof kesehatan"
    await desk.write(proofs.grant_by_exam, sari.id, Grant("Kesehatan"), NOW)
    assert "Pertanyaan 1?" in await given(desk, claimed.person)


async def test_a_proof_opens_unpaid_tasks_too_and_must_reach_the_level(desk: Desk) -> None:
    await make_batch(desk, 1, replace(RATING, domain="hukum"))
    await make_batch(desk, 1, replace(RATING, name="sulit", domain="hukum", level=2, hourly=40_000))
    sari = await make(desk, 1)
    await desk.write(proofs.grant_by_exam, sari.id, Grant("hukum", 1), NOW)
    await finish(desk, sari)
    assert await given(desk, sari) == "proof hukum"
    await desk.write(proofs.grant, sari, sari.id, Grant("hukum", 3), NOW)
    assert "Pertanyaan 1?" in await given(desk, sari)


async def test_what_expired_opens_nothing(desk: Desk) -> None:
    await make_batch(desk, 1, replace(RATING, domain="hukum", pay=500))
    sari = await make(desk, 1)
    await desk.write(proofs.grant_by_exam, sari.id, Grant("hukum", expires=NOW), NOW)
    assert await given(desk, sari) == "proof hukum"


async def test_the_field_of_a_row_counts_and_a_heading_that_is_no_field_does_not(desk: Desk) -> None:
    await make_batch(desk, 0, RATING, row(1, "Hukum"), row(2, "obrolan"), row(3))
    sari = await make(desk, 1)
    assert "Soal 2?" in await given(desk, sari)
    await finish(desk, sari)
    await finish(desk, sari)
    assert await given(desk, sari) == "field hukum"
    # Asked again it is still known, though the search has passed that task.
    assert await given(desk, sari) == "field hukum"
    sari = await desk.write(expertise.tell_field, sari, mark_of("hukum"), "mine")
    assert "Soal 1?" in await given(desk, sari)


async def test_a_field_that_some_batch_named_is_one_from_then_on(desk: Desk) -> None:
    await make_batch(desk, 0, RATING, row(1, "Perikanan"), row(2, "perikanan"))
    sari, budi = await make(desk, 1), await make(desk, 2)
    assert "Soal 1?" in await given(desk, sari)
    await make_batch(desk, 1, replace(RATING, name="ikan", domain="perikanan"))
    assert await given(desk, budi) == "field perikanan"


async def test_a_field_declined_is_no_reason_to_name(desk: Desk) -> None:
    await make_batch(desk, 1, replace(RATING, domain="hukum"))
    sari = await make(desk, 1)
    sari = await desk.write(expertise.tell_field, sari, mark_of("hukum"), "not")
    assert await given(desk, sari) == "all-done"


async def test_what_is_required_must_be_proven(desk: Desk) -> None:
    await make_batch(desk, 1, replace(RATING, requires=("pelatih ai: dasar",)))
    sari = await make(desk, 1)
    assert await given(desk, sari) == "proof pelatih ai: dasar"
    await desk.write(proofs.grant_by_exam, sari.id, Grant("Pelatih AI: Dasar"), NOW)
    assert "Pertanyaan 1?" in await given(desk, sari)


async def test_languages_go_by_level_and_register(desk: Desk) -> None:
    await make_batch(desk, 1, replace(NGOKO, target="jv-x-krama-alus", level=3))
    sari, joko = await make(desk, 1, "id"), await make(desk, 2, "id", "jv")
    assert await given(desk, sari) == "other-languages jv-x-krama-alus"
    assert await given(desk, joko) == "level jv"
    joko = await desk.write(profiles.speak, joko, "jv", 3)
    joko = await desk.write(profiles.use_register, joko, "jv", "ngoko", 1)
    assert await given(desk, joko) == "register jv-x-krama-alus"
    joko = await desk.write(profiles.use_register, joko, "jv", "krama-alus", 1)
    assert "Pertanyaan 1?" in await given(desk, joko)


async def test_a_row_in_another_language_goes_to_those_who_speak_it(desk: Desk) -> None:
    wishes = replace(RATING, lang=None)
    await make_batch(desk, 0, wishes, row(1, lang="su"), row(2, lang="id"), row(3, target="jv"))
    sari, joko = await make(desk, 1, "id"), await make(desk, 2, "id", "jv")
    await finish(desk, sari)
    assert await given(desk, sari) == "all-done"
    await finish(desk, joko)
    assert "Soal 3?" in await given(desk, joko)


async def test_a_region_wanted_is_where_people_grew_up(desk: Desk) -> None:
    await make_batch(desk, 1, replace(RATING, regions=(JATIM,)))
    unknown = await make_person(desk, 1)
    unknown = await desk.write(places.ask, unknown, "region")
    malang, garut = await make(desk, 2, origin=MALANG), await make(desk, 3, origin=GARUT)
    assert "Pertanyaan 1?" in await given(desk, malang)
    assert await given(desk, garut) == "other-regions"
    # A place in somebody's own words lies in no region.
    assert await given(desk, unknown) == "other-regions"


async def nobody_from(desk: Desk, number: int) -> Person:
    person = await make_person(desk, number, "id", "jv")
    person = await desk.write(places.ask, person, "region")
    return await desk.write(
        lambda connection: people.keep(connection, person, step=None, profile=replace(person.profile, origin=None))
    )


async def test_quotas_count_region_and_register_and_are_never_exceeded(desk: Desk) -> None:
    cells = (Quota("jv-x-ngoko", JATIM, 2), Quota("jv-x-ngoko", JATENG, 1))
    batch = await make_batch(desk, 9, replace(NGOKO, quotas=cells))
    malang, tegal = await make(desk, 1, "jv", origin=MALANG), await make(desk, 2, "jv", origin=TEGAL)
    garut, nowhere = await make(desk, 3, "jv", origin=GARUT), await nobody_from(desk, 4)
    other = await make(desk, 5, "jv", origin="35.78")
    assert "Pertanyaan 1?" in await given(desk, malang)
    assert "Pertanyaan 1?" in await given(desk, other)
    assert await given(desk, await make(desk, 6, "jv", origin="35.09")) == "quota-full"
    assert "Pertanyaan 1?" in await given(desk, tegal)
    assert await given(desk, garut) == "other-regions"
    assert await given(desk, nowhere) == "place"
    assert (await desk.read(batches.get_batch, batch.id)).seats == (2, 1)
    assert await desk.read(held) == [2, 1]


async def test_a_seat_comes_back_with_what_is_skipped_and_with_what_ran_out(desk: Desk) -> None:
    await make_batch(desk, 9, replace(NGOKO, quotas=(Quota("jv", JATIM, 1),)))
    malang, blitar = await make(desk, 1, "jv", origin=MALANG), await make(desk, 2, "jv", origin="35.72")
    await skip(desk, malang)
    assert "Pertanyaan 2?" in await given(desk, malang)
    assert await desk.read(taken) == [1]
    assert await given(desk, blitar) == "quota-full"
    later = at(now=NOW + timedelta(days=1))
    # What somebody let run out is free for the next who asks.
    assert isinstance(await desk.write(assigning.next_card, blitar, later), Card)
    assert await desk.read(taken) == await desk.read(held) == [1]
    # It does not come back to the one who let it go while the seat is another's.
    idle = await desk.write(assigning.next_card, malang, later)
    assert idle == Idle("quota-full")
    assert await desk.read(taken) == await desk.read(held) == [1]


async def test_one_who_was_away_takes_the_seat_again_if_it_is_free(desk: Desk) -> None:
    await make_batch(desk, 9, replace(NGOKO, quotas=(Quota("jv", JATIM, 1),)))
    malang = await make(desk, 1, "jv", origin=MALANG)
    await given(desk, malang)
    assert await desk.write(lending.lapse, NOW + timedelta(days=1)) == 1
    assert await desk.read(taken) == [0]
    again = await desk.write(assigning.next_card, malang, at(now=NOW + timedelta(days=1)))
    assert isinstance(again, Card)
    assert await desk.read(taken) == await desk.read(held) == [1]


async def test_a_task_is_wanted_only_of_those_in_a_quota_for_its_register(desk: Desk) -> None:
    cells = (Quota("jv-x-ngoko", JATIM, 5), Quota("jv-x-krama", JATENG, 5))
    rows = (row(1, target="jv-x-krama"), row(2, target="jv-x-ngoko"))
    await make_batch(desk, 0, replace(NGOKO, target=None, lang="id", quotas=cells), *rows)
    malang = await make(desk, 1, "id", "jv", origin=MALANG)
    assert "Soal 2?" in await given(desk, malang)
    tegal = await make(desk, 2, "id", "jv", origin=TEGAL)
    assert "Soal 1?" in await given(desk, tegal)
    assert await desk.read(taken) == [1, 1]


async def test_a_task_in_two_registers_takes_a_seat_in_both_or_in_none(desk: Desk) -> None:
    cells = (Quota("jv-x-ngoko", JATIM, 5), Quota("jv-x-krama", JATIM, 1))
    wishes = replace(NGOKO, target=None, targets=("jv-x-ngoko", "jv-x-krama"), kinds=("paraphrase",), quotas=cells)
    await make_batch(desk, 0, wishes, Content(text="Saya lelah."), Content(text="Saya lapar."))
    malang, blitar = await make(desk, 1, "jv", origin=MALANG), await make(desk, 2, "jv", origin="35.72")
    assert "Saya lelah." in await given(desk, malang)
    assert await given(desk, blitar) == "quota-full"
    assert await desk.read(taken) == await desk.read(held) == [1, 1]


@pytest.mark.parametrize("wanted", [1, 3])
async def test_many_who_come_for_the_last_places_get_no_more_than_there_are(
    desk: Desk, url: str, wanted: int
) -> None:
    await make_batch(desk, 30, replace(NGOKO, quotas=(Quota("jv-x-ngoko", JATIM, wanted),)))
    crowd = [await make(desk, number, "jv", origin=MALANG) for number in range(1, 9)]
    other = Desk(open_database(url))
    got = await asyncio.gather(
        *((desk, other)[n % 2].write(assigning.next_card, person, at()) for n, person in enumerate(crowd))
    )
    await other.close()
    assert sum(isinstance(card, Card) for card in got) == wanted
    assert {card for card in got if isinstance(card, Idle)} == {Idle("quota-full")}
    assert await desk.read(taken) == await desk.read(held) == [wanted]
    slots = await desk.read(lambda connection: list(connection.scalars(select(tasks.c.open))))
    assert sum(slots) == 30 * NGOKO.overlap - wanted


async def test_seats_and_assignments_agree_after_a_crowd_worked_skipped_and_left(desk: Desk, url: str) -> None:
    await make_batch(desk, 12, replace(RATING, quotas=(Quota("", JATIM, 9), Quota("", JATENG, 4)), overlap=3))
    people = [await make(desk, n, origin=MALANG if n % 2 else TEGAL) for n in range(1, 9)]
    other = Desk(open_database(url))

    async def work(at_desk: Desk, person: Person, number: int) -> None:
        for step in range(6):
            now = at(step, NOW + timedelta(hours=step * (number % 3)))
            try:
                card = await at_desk.write(assigning.next_card, person, now)
                if isinstance(card, Card):
                    choice = "other" if (step + number) % 3 == 0 else "5"
                    act = assigning.skip if choice == "other" else assigning.tap
                    await at_desk.write(act, person, Tapped(card.assignment, card.version, choice), now)
            except LatihinError:
                continue

    await asyncio.gather(*(work((desk, other)[n % 2], who, n) for n, who in enumerate(people)))
    await other.close()
    assert await desk.read(taken) == await desk.read(held)
    assert all(count <= most for count, most in zip(await desk.read(taken), (9, 4), strict=True))


async def test_the_table_itself_refuses_more_than_is_wanted(desk: Desk) -> None:
    batch = await make_batch(desk, 1, replace(NGOKO, quotas=(Quota("jv", JATIM, 1),)))
    assert await desk.write(seating.take, batch.id, (0,))
    assert not await desk.write(seating.take, batch.id, (0,))


async def test_a_draft_with_quotas_can_be_discarded(desk: Desk) -> None:
    wishes = replace(NGOKO, quotas=(Quota("jv", JATIM, 1),))
    begun = await desk.write(loading.begin_loading, wishes, b"x", None, NOW)
    await desk.write(loading.add_rows, begun, 0, [loading.keyed("k", row(1))])
    draft = await desk.write(loading.finish_loading, begun, 1, None, NOW)
    await desk.write(batches.discard, draft.id, None, NOW)
    while await desk.write(loading.drop_rows, draft.id, 10):
        pass
    assert await desk.read(taken) == []
