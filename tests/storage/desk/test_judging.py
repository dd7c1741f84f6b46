"""Reviewing: who gets what, what a verdict does, and what two people at once cannot do."""

from sqlalchemy import select

from storage.database.tables.reviews import review_items
from storage.desk import (
    assignments,
    contesting,
    deciding,
    earnings,
    judging,
    outbox,
    reviews,
    texts,
)
from storage.desk import people as persons
from storage.desk.batches import task_range
from storage.desk.deciding import Decided
from storage.desk.desk import Desk
from storage.desk.earnings import Balance
from storage.desk.judging import Backlog, Exhibit
from storage.facts import Person, Wishes
from storage.forms.reply import Wrote
from storage.rules.card import Card, Finished, Moved, Tapped
from tests.journeys.money import find_faults
from tests.storage.desk.making import NOW, at, make_batch, make_person

COMPARE = Wishes(name="uji", kinds=("comparison",), overlap=3, lang="id", pay=500, review=100)
SAY = Wishes(name="gaul", kinds=("paraphrase",), overlap=1, lang="id", target="id-x-gaul", pay=900, review=100)


async def make_reviewer(desk: Desk, number: int, role: str = "reviewer", *languages: str) -> Person:
    person = await make_person(desk, number, *(languages or ("id",)))
    return await desk.write(persons.join_as, person, role)


async def work(desk: Desk, person: Person, choice: str = "a") -> int:
    """Finish one comparison; its assignment."""
    card = await desk.write(assignments.next_card, person, at())
    assert isinstance(card, Card)
    done = await desk.write(assignments.tap, person, Tapped(card.assignment, card.version, choice), at())
    assert isinstance(done, Finished)
    return card.assignment


async def say(desk: Desk, person: Person, text: str) -> int:
    """Finish one paraphrase; its assignment."""
    card = await desk.write(assignments.next_card, person, at())
    assert isinstance(card, Card)
    outcome = await desk.write(texts.take, person, Wrote(text, 1), None, at())
    assert isinstance(outcome, Moved)
    for choice in ("send", "skip"):
        tapped_ = Tapped(card.assignment, outcome.card.version, choice)
        outcome = await desk.write(assignments.tap, person, tapped_, at())
        if isinstance(outcome, Finished):
            return card.assignment
        assert isinstance(outcome, Moved)
    raise AssertionError(outcome.card.question)


async def take(desk: Desk, reviewer: Person) -> Exhibit:
    seen = await desk.write(judging.take_next, reviewer, at())
    assert isinstance(seen, Exhibit)
    return seen


def tapped(seen: Exhibit, choice: str = "") -> Tapped:
    return Tapped(seen.held.id, seen.look.turn, choice)


async def judge(desk: Desk, reviewer: Person, verdict: str, note: str = "", seed: int = 1) -> Decided:
    """Say this to what comes next."""
    seen = await take(desk, reviewer)
    if verdict in ("return", "reject"):
        seen = await desk.write(judging.enter, reviewer, tapped(seen, verdict), NOW)
        seen = await desk.write(judging.tick, reviewer, tapped(seen, "careless"), NOW)
        if note:
            seen = await desk.write(judging.write, reviewer, seen.look, Wrote(note, 9), NOW)
    return await desk.write(deciding.decide, reviewer, tapped(seen, verdict), at(seed))


async def balance(desk: Desk, person: Person) -> Balance:
    return await desk.read(earnings.balance_of, person.id)


async def state_of(desk: Desk, assignment: int) -> str:
    item = select(review_items.c.state).where(review_items.c.assignment_id == assignment)
    return str(await desk.read(lambda connection: connection.scalar(item)))


async def test_what_is_accepted_is_approved_and_what_is_rejected_taken_back_with_its_reason(desk: Desk) -> None:
    batch = await make_batch(desk, 2, COMPARE)
    sari, rina = await make_person(desk, 1), await make_reviewer(desk, 9)
    first, second = await work(desk, sari), await work(desk, sari)
    assert await balance(desk, sari) == Balance(1000, 0, 0, 0)
    assert (await judge(desk, rina, "accept")).state == "accepted"
    assert await balance(desk, sari) == Balance(500, 500, 0, 0)
    done = await judge(desk, rina, "reject", "Keduanya salah.")
    assert isinstance(done.after, Backlog)
    assert (await state_of(desk, first), await state_of(desk, second)) == ("accepted", "rejected")
    assert await balance(desk, sari) == Balance(0, 500, 0, 0)
    (judged, other) = await desk.read(contesting.history, sari, 0)
    assert {judged.state, other.state} == {"accepted", "rejected"}
    rejected = judged if judged.state == "rejected" else other
    assert (rejected.reasons, rejected.note) == (("careless",), "Keduanya salah.")
    found = await desk.read(reviews.chains, *task_range(batch.id))
    assert [step.verdict for step in found[first].steps] == ["accept"]
    assert found[second].steps[0].seen == {"comparison": 1}
    assert (await desk.read(find_faults)).number == 0
    assert await desk.read(outbox.unsent) == 1, "both verdicts in one notice"
