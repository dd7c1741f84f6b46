"""People and batches for the tests, made through the doors as in life."""

from datetime import UTC, datetime

from storage.desk import batches, loading, people, places
from storage.desk.desk import Desk
from storage.facts import Batch, Candidate, Content, Instant, Person, Visitor, Wishes

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
NOBODY: frozenset[int] = frozenset()


def at(seed: int = 1, now: datetime = NOW) -> Instant:
    return Instant(now, seed)


async def make_person(desk: Desk, telegram_id: int, *languages: str) -> Person:
    return await joined(desk, Visitor(1, telegram_id, f"P{telegram_id}", "id"), *languages)


async def joined(desk: Desk, visitor: Visitor, *languages: str) -> Person:
    """This visitor after all the steps of joining, with the consents that work and export need."""
    person = await desk.write(people.arrive, visitor, NOBODY, NOW)
    for choice in ("next", "work", "training", "next", *(languages or ("id",)), "next"):
        person = await desk.write(people.take_step, person, choice, NOW)
    person = await desk.write(places.tell, person, "Malang, Jawa Timur", NOW)
    return await desk.write(places.choose, person, places.TYPED, NOW)


def content(number: int) -> Content:
    return Content(
        prompt=f"Pertanyaan {number}?",
        candidates=(Candidate("a", f"Jawaban satu {number}", "m1"), Candidate("b", f"Jawaban dua {number}", "m2")),
    )


async def make_batch(desk: Desk, tasks: int, wishes: Wishes, *rows: Content) -> Batch:
    begun = await desk.write(loading.begin_loading, wishes, wishes.name.encode(), None, NOW)
    contents = rows or tuple(content(number) for number in range(1, tasks + 1))
    kept = [loading.keyed(f"k{number}", row) for number, row in enumerate(contents, 1)]
    await desk.write(loading.add_rows, begun, 0, kept)
    draft = await desk.write(loading.finish_loading, begun, len(contents), None, NOW)
    return await desk.write(batches.move, draft.id, "open", None, NOW)
