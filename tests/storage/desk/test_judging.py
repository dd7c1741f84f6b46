"""Reviewing: who gets what, what a verdict does, and what two people at once cannot do."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from msgspec.structs import replace as changed
from sqlalchemy import Connection, select

from storage.database.tables.people import guests
from storage.database.tables.reviews import looks, review_items
from storage.database.tables.reviews import reviews as written
from storage.database.tables.work import DONE, annotations
from storage.database.tables.work import assignments as lent
from storage.desk import (
    assignments,
    choosing,
    contesting,
    deciding,
    earnings,
    erasing,
    judging,
    learning,
    outbox,
    privacy,
    redoing,
    reviews,
    texts,
    trusting,
)
from storage.desk import people as persons
from storage.desk.batches import task_range
from storage.desk.deciding import Decided
from storage.desk.desk import Desk
from storage.desk.earnings import Balance
from storage.desk.judging import Backlog, Exhibit
from storage.desk.passports import records
from storage.errors import Refused, Stale
from storage.facts import Content, Person, Wishes
from storage.forms.reply import Wrote
from storage.rules.card import Card, Finished, Moved, Tapped
from storage.rules.quality import REVIEW
from storage.rules.reviewing import is_measured
from tests.journeys.money import find_faults
from tests.storage.desk.making import NOW, at, content, make_batch, make_person

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


async def test_what_is_sent_back_comes_first_with_its_reason_and_the_old_answer_and_is_judged_anew(
    desk: Desk,
) -> None:
    await make_batch(desk, 2, changed(COMPARE, window=3600))
    sari, rina = await make_person(desk, 1), await make_reviewer(desk, 9)
    number = await work(desk, sari)
    await judge(desk, rina, "return", "Baca jawaban B sampai habis.")
    later = at(now=NOW + timedelta(days=2))
    card = await desk.write(assignments.next_card, sari, later)
    assert isinstance(card, Card)
    assert (card.assignment, card.revising, card.before) == (number, True, {"choice": "a"})
    assert card.redo is not None
    assert (card.redo.reasons, card.redo.note) == (("careless",), "Baca jawaban B sampai habis.")
    other = await desk.write(assignments.put_off, sari, number, later)
    assert isinstance(other, Card)
    assert other.assignment != number
    assert await desk.read(redoing.find, sari, later.now) is None
    again = at(now=later.now + timedelta(days=1))
    card = await desk.write(assignments.next_card, sari, again)
    assert isinstance(card, Card)
    outcome = await desk.write(assignments.tap, sari, Tapped(number, card.version, "b"), again)
    assert isinstance(outcome, Finished)
    assert outcome.changed
    assert await state_of(desk, number) == "waiting"
    seen = await take(desk, rina)
    assert (seen.held.id, seen.cause, seen.before[0].note) == (number, "redone", "Baca jawaban B sampai habis.")
    done = await desk.write(deciding.decide, rina, tapped(seen, "accept"), at())
    assert done.state == "accepted"
    with pytest.raises(Refused):
        await desk.write(assignments.reopen_last, sari, again.now)
    assert (await balance(desk, sari)).approved == 500


async def test_of_two_reviewers_at_once_each_gets_another_answer_and_a_second_tap_does_nothing(desk: Desk) -> None:
    await make_batch(desk, 2, COMPARE)
    sari, rina, tomo = await make_person(desk, 1), await make_reviewer(desk, 9), await make_reviewer(desk, 10)
    await work(desk, sari)
    await work(desk, sari)
    both = await asyncio.gather(take(desk, rina), take(desk, tomo))
    assert len({seen.held.id for seen in both}) == 2
    calls = [desk.write(deciding.decide, rina, tapped(both[0], "accept"), at()) for _ in range(2)]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert sum(isinstance(outcome, Stale) for outcome in outcomes) == 1
    with pytest.raises(Stale):
        await desk.write(deciding.decide, tomo, tapped(both[0], "accept"), at())
    late = NOW + timedelta(hours=1)
    seen = await desk.write(judging.take_next, rina, at(now=late))
    assert isinstance(seen, Exhibit), "what somebody has had for too long goes to others"
    assert seen.held.id == both[1].held.id
    with pytest.raises(Stale):
        await desk.write(deciding.decide, tomo, tapped(both[1], "accept"), at(now=late))


async def test_what_its_trainer_changes_withdraws_or_erases_meanwhile_is_not_judged(desk: Desk) -> None:
    await make_batch(desk, 3, COMPARE)
    sari, rina = await make_person(desk, 1), await make_reviewer(desk, 9)
    number = await work(desk, sari)
    seen = await take(desk, rina)
    before, card = seen.values, await desk.write(assignments.reopen_last, sari, NOW)
    with pytest.raises(Stale):
        await desk.write(deciding.decide, rina, tapped(seen, "accept"), at())
    await desk.write(assignments.tap, sari, Tapped(number, card.version, "b"), at())
    with pytest.raises(Stale):
        await desk.write(deciding.decide, rina, tapped(seen, "accept"), at())
    assert await state_of(desk, number) == "waiting"
    await desk.write(privacy.withdraw, sari, "training", NOW)
    with pytest.raises(Stale):
        await desk.read(judging.current, rina, number)
    assert isinstance(await desk.write(judging.take_next, rina, at()), Backlog)
    await desk.write(privacy.give, sari, "training", NOW)
    again = await take(desk, rina)
    assert again.values != before
    await desk.write(judging.enter, rina, tapped(again, "return"), NOW)
    await desk.write(erasing.erase, sari, "H-1", NOW)
    assert await state_of(desk, number) == "gone"
    assert (await desk.write(judging.take_next, rina, at())) == Backlog(0, 0, 0, 0, 0)


async def test_two_blind_peers_judge_what_is_written_and_a_third_where_they_differ(desk: Desk) -> None:
    source = Content(text="Saya sangat lelah hari ini.")
    await make_batch(desk, 1, SAY, source, changed(source, text="Silakan masuk."))
    sari = await make_person(desk, 1)
    peers = [await make_reviewer(desk, number) for number in (9, 10, 11)]
    first, second = await say(desk, sari, "Gue capek banget hari ini."), await say(desk, sari, "Masuk aja, bro.")
    assert (await judge(desk, peers[0], "accept")).state == ""
    assert (await judge(desk, peers[1], "accept")).state == "accepted"
    assert await state_of(desk, first) == "accepted"
    await judge(desk, peers[0], "reject")
    seen = await take(desk, peers[1])
    assert (seen.before, seen.words) == ((), None), "nobody sees what the other said"
    assert (await desk.write(deciding.decide, peers[1], tapped(seen, "accept"), at())).state == ""
    assert (await judge(desk, peers[2], "reject")).state == "rejected"
    assert await state_of(desk, second) == "rejected"
    found = {tally.reviewer: (tally.compared, tally.agreed) for tally in await desk.read(reviews.list_tallies)}
    assert found[peers[0].id] == found[peers[1].id] == (2, 1)
    assert list(await desk.read(lambda connection: list(learning.accepted(connection)))) == [
        ("id", "Gue capek banget hari ini.")
    ]


async def test_a_fix_is_a_revision_of_its_own_and_goes_where_its_reviewer_withdraws(desk: Desk) -> None:
    batch = await make_batch(desk, 1, changed(COMPARE, overlap=1))
    sari, rina = await make_person(desk, 1), await make_reviewer(desk, 9)
    number = await work(desk, sari)
    seen = await take(desk, rina)
    seen = await desk.write(judging.enter, rina, tapped(seen, "fix"), NOW)
    assert seen.card is not None
    with pytest.raises(Refused):
        await desk.write(deciding.decide, rina, tapped(seen, "fix"), at())
    seen = await desk.write(judging.tap, rina, tapped(seen, "b"), NOW)
    assert seen.fixed is not None
    assert (await desk.write(deciding.decide, rina, tapped(seen, "fix"), at())).state == "accepted"

    async def exported() -> list[tuple[int, str, str]]:
        found = await desk.stream(lambda connection: list(records(connection, (batch.id,), b"k")))
        return [
            (each.passport.revision, each.passport.review, msgspec.json.decode(each.written)["chosen"])
            for each in found
        ]

    (own,) = {"a", "b"} - {seen.fixed["comparison"]["chosen"]}
    assert await exported() == [(2, "fix", seen.fixed["comparison"]["chosen"])]
    chain = (await desk.read(reviews.chains, *task_range(batch.id)))[number]
    assert (chain.state, chain.steps[0].fixed) == ("accepted", ("comparison",))
    await desk.write(privacy.withdraw, rina, "training", NOW)
    assert await exported() == [(1, "fix", own)]
    await desk.write(erasing.erase, rina, "H-2", NOW)
    assert await exported() == [(1, "fix", own)]


async def test_verdicts_tell_at_once_how_reliable_work_is_and_what_is_overturned_or_repaired_tells_no_more(
    desk: Desk,
) -> None:
    java = Content(prompt="Bener?", candidates=content(1).candidates, lang="jv")
    await make_batch(desk, 3, changed(COMPARE, lang=None, window=3600), content(1), java, content(3))
    sari, rina = await make_person(desk, 1, "id", "jv"), await make_reviewer(desk, 9, "reviewer", "id", "jv")
    tomo = await make_reviewer(desk, 10, "reviewer", "id", "jv")
    number = await work(desk, sari)
    assert await told_of(desk, sari) == {}
    await judge(desk, rina, "reject")
    assert await told_of(desk, sari) == {"id": (0, 1)}
    await desk.write(contesting.contest, sari, number, "Aku sudah baca semuanya.", NOW)
    assert await told_of(desk, sari) == {"id": (0, 1)}
    await judge(desk, tomo, "accept")
    assert await told_of(desk, sari) == {"id": (1, 0)}
    await work(desk, sari)
    await judge(desk, rina, "return")
    assert await told_of(desk, sari) == {"id": (1, 0), "jv": (0, 1)}
    card = await desk.write(assignments.next_card, sari, at())
    assert isinstance(card, Card)
    await desk.write(assignments.tap, sari, Tapped(card.assignment, card.version, "b"), at())
    assert await told_of(desk, sari) == {"id": (1, 0)}, "nobody has looked at what was repaired"
    await judge(desk, rina, "accept")
    assert await told_of(desk, sari) == {"id": (1, 0), "jv": (1, 0)}


async def told_of(desk: Desk, person: Person) -> dict[str, tuple[float, float]]:
    """What was good and bad in the eyes of reviewers, by language."""
    found = (await desk.read(trusting.evidence_of, (person.id,))).get(person.id, [])
    return {about.language: (told.good, told.bad) for about, told in found if about and told.source == REVIEW}


async def test_an_appeal_is_heard_by_somebody_else_and_gives_the_pay_back(desk: Desk) -> None:
    await make_batch(desk, 2, COMPARE)
    sari, rina, tomo = await make_person(desk, 1), await make_reviewer(desk, 9), await make_reviewer(desk, 10)
    number = await work(desk, sari)
    with pytest.raises(Refused):
        await desk.write(contesting.contest, sari, number, "belum ditolak", NOW)
    await judge(desk, rina, "reject")
    assert await balance(desk, sari) == Balance(0, 0, 0, 0)
    calls = [desk.write(contesting.contest, sari, number, "Aku sudah baca semuanya.", NOW) for _ in range(2)]
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert sum(isinstance(outcome, Refused) for outcome in outcomes) == 1
    assert isinstance(await desk.write(judging.take_next, rina, at()), Backlog), "not whoever rejected it"
    seen = await take(desk, tomo)
    assert (seen.look.sort, seen.words) == ("appeal", "Aku sudah baca semuanya.")
    done = await desk.write(deciding.decide, tomo, tapped(seen, "accept"), at())
    assert done.state == "accepted"
    assert await balance(desk, sari) == Balance(0, 500, 0, 0)
    assert (await desk.read(find_faults)).number == 0
    (judged,) = await desk.read(contesting.history, sari, 0)
    assert (judged.state, judged.appeal, judged.can_appeal) == ("accepted", "granted", False)
    found = {tally.reviewer: (tally.appealed, tally.overturned) for tally in await desk.read(reviews.list_tallies)}
    assert found == {rina.id: (1, 1), tomo.id: (0, 0)}


async def test_one_verdict_in_some_is_given_twice_blind_and_measures_the_first(desk: Desk) -> None:
    await make_batch(desk, 1, COMPARE)
    sari, rina, tomo = await make_person(desk, 1), await make_reviewer(desk, 9), await make_reviewer(desk, 10)
    number = await work(desk, sari)
    measured = next(seed for seed in range(100) if is_measured(seed + number))
    assert isinstance((await judge(desk, rina, "accept", seed=measured)).after, Backlog)
    assert (await judge(desk, tomo, "reject")).state == "accepted", "the second look decides nothing"
    assert await balance(desk, sari) == Balance(0, 500, 0, 0)
    found = {tally.reviewer: (tally.compared, tally.agreed) for tally in await desk.read(reviews.list_tallies)}
    assert found == {rina.id: (1, 0), tomo.id: (1, 0)}


async def test_nobody_judges_their_own_nor_what_they_do_not_speak_nor_a_companion_twice(desk: Desk) -> None:
    await make_batch(desk, 3, COMPARE)
    sari = await make_reviewer(desk, 1)
    assert await desk.read(lambda connection: list(choosing.candidates(connection, sari, NOW))) == []
    dewi, lead = await make_reviewer(desk, 3, "reviewer", "jv"), await make_reviewer(desk, 4, "lead")
    await work(desk, sari)
    await work(desk, sari)
    assert isinstance(await desk.write(judging.take_next, sari, at()), Backlog)
    assert isinstance(await desk.write(judging.take_next, dewi, at()), Backlog)
    assert isinstance(await desk.write(judging.take_next, lead, at()), Backlog), "leads no language of theirs"
    led = replace(lead, leads=("id",))
    came = [{"person_id": each.id, "invite_id": 7, "at": NOW} for each in (sari, lead)]
    await desk.write(lambda connection: connection.execute(guests.insert(), came))
    done = await judge(desk, led, "accept")
    assert isinstance(done.after, Backlog), "somebody who came by the same invite is judged once"
    read = select(review_items.c.task_id).order_by(review_items.c.task_id).limit(1)
    seen = await desk.read(lambda connection: connection.scalar(read))
    for _ in range(2):
        await work(desk, led)
    mine = select(lent.c.task_id).where(lent.c.person_id == lead.id, lent.c.state == DONE)
    assert seen not in await desk.read(lambda connection: set(connection.scalars(mine))), (
        "who read it never answers it"
    )


async def test_nothing_is_left_of_what_was_said_about_the_words_of_whoever_is_erased(desk: Desk) -> None:
    await make_batch(desk, 1, SAY, Content(text="Saya lelah."), Content(text="Saya letih."))
    sari, rina, tomo = await make_person(desk, 1), await make_reviewer(desk, 9), await make_reviewer(desk, 10)
    await say(desk, sari, "Gue rebahan doang nih.")
    await judge(desk, rina, "return", "Coba rebahan diganti.")
    seen = await take(desk, tomo)
    seen = await desk.write(judging.enter, tomo, tapped(seen, "fix"), NOW)
    seen = await desk.write(judging.write, tomo, seen.look, Wrote("Gue cuma rebahan nih.", 5), NOW)
    seen = await desk.write(judging.tap, tomo, tapped(seen, "send"), NOW)
    await desk.write(deciding.decide, tomo, tapped(seen, "fix"), at())
    await say(desk, sari, "Gue rebahan mulu dah.")
    seen = await take(desk, rina)
    seen = await desk.write(judging.enter, rina, tapped(seen, "fix"), NOW)

    def everything(connection: Connection) -> str:
        return "\n".join(
            str(connection.execute(select(table)).all()) for table in (review_items, written, looks, annotations)
        )

    assert "rebahan" in await desk.read(everything)
    await desk.write(erasing.erase, sari, "H-1", NOW)
    assert "rebahan" not in await desk.read(everything)
