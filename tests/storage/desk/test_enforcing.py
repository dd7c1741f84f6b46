"""What rules do: once, with a reason and a way to object, never on less than ten keys; a human's word ends it."""

from datetime import datetime, timedelta

import msgspec
import pytest
from sqlalchemy import Connection, insert, select, update

from storage.database.tables.exchange import outbox
from storage.database.tables.house import audit
from storage.database.tables.trust import interventions, probes, stirs
from storage.database.tables.work import turns
from storage.desk import (
    alarming,
    appealing,
    assignments,
    attending,
    clearing,
    disputing,
    doubting,
    enforcing,
    flagging,
    governing,
    intervening,
    owndata,
    pausing,
    people,
)
from storage.desk.desk import Desk
from storage.desk.disputing import Complaint
from storage.desk.outbox import Notice
from storage.errors import Refused, Stale
from storage.facts import Batch, Instant, Person, Wishes
from storage.rules import alarms
from storage.rules.attention import Sign
from storage.rules.card import Card, Finished, Tapped
from storage.rules.governing import Measure, Onlooker
from storage.rules.probing import GOLD
from storage.rules.ruling import read_rules
from storage.rules.ties.evidence import SIGNS as TIES
from tests.storage.desk.making import NOBODY, NOW, at, make_batch, make_person
from tests.storage.desk.test_probes import begin, mixed, purpose_of, soon, step

PAUSE = "gold<60*10:pause"
LATER = NOW + timedelta(minutes=10)


def wishes(rules: str, name: str = "uji") -> Wishes:
    return Wishes(name=name, kinds=("comparison",), overlap=9, gold=50, rules=read_rules(rules, "rules"))


async def miss(desk: Desk, person: Person, batch: Batch, number: int) -> None:
    """This person misses so many keys of the batch."""
    missed, card = 0, await begin(desk, person)
    while missed < number:
        missed += await purpose_of(desk, card) == GOLD
        await soon(desk, batch)
        after = (await step(desk, person, card, right=False, seed=missed)).after
        assert isinstance(after, Card)
        card = after


async def told(desk: Desk, person: Person) -> list[Notice]:
    """What this person is told, in order."""
    mine = select(outbox.c.notice).where(outbox.c.person_id == person.id).order_by(outbox.c.id)
    packed = await desk.read(lambda c: list(c.scalars(mine)))
    return [msgspec.json.decode(each, type=Notice) for each in packed]


async def acts_of(desk: Desk, person: Person) -> list[str]:
    about = select(audit.c.act).where(audit.c.about_id == person.id).order_by(audit.c.id)
    return await desk.read(lambda c: list(c.scalars(about)))


async def again(desk: Desk, person: Person) -> Person:
    found = await desk.read(people.find_by_id, person.id)
    assert found is not None
    return found


async def sight(desk: Desk, person: Person, batch: Batch, signal: str, now: datetime = NOW) -> None:
    found = flagging.Found(person.id, batch.id, Sign(signal, 18, 20, 0.05, 1e-9), ())
    await desk.write(flagging.raise_flag, found, now)


async def make_admin(desk: Desk, number: int) -> Person:
    admin = await make_person(desk, number)
    return await desk.write(people.join_as, admin, "admin")


async def test_ten_missed_keys_pause_for_a_day_with_the_reason_once(desk: Desk) -> None:
    batch = await make_batch(desk, 0, wishes(PAUSE), *mixed(16, 12))
    sari = await make_person(desk, 1)
    await miss(desk, sari, batch, 9)
    assert await desk.write(enforcing.enforce, NOBODY, LATER) == 1
    assert (await told(desk, sari), await acts_of(desk, sari)) == ([], []), "nine are too few"
    await miss(desk, sari, batch, 1)
    assert await desk.read(intervening.list_of, sari.id, 9) == [], "and nothing happens at the very miss"
    assert await desk.write(enforcing.enforce, NOBODY, LATER) == 1
    assert await desk.write(enforcing.enforce, NOBODY, LATER) == 0
    (pause,) = await desk.read(pausing.standing, sari.id)
    assert (pause.until, pause.reason, pause.by) == (LATER + timedelta(days=1), "rule", None)
    (notice,) = await told(desk, sari)
    assert (notice.phrase, notice.urgent) == ("rule-pause-told", True)
    assert notice.made is not None
    assert {name: notice.made.values[name] for name in ("signal", "hits", "number")} == {
        "signal": "gold",
        "hits": 10,
        "number": 10,
    }
    assert notice.buttons[0][0].data.startswith("ro:")
    assert await acts_of(desk, sari) == ["rule"]
    assert not isinstance(await desk.write(assignments.next_card, await again(desk, sari), at()), Card)
    await desk.write(pausing.end_over, LATER + timedelta(days=1))
    assert (await again(desk, sari)).paused == ()


async def test_looked_at_again_after_a_kill_nothing_is_done_twice(desk: Desk) -> None:
    batch = await make_batch(desk, 0, wishes(PAUSE), *mixed(16, 12))
    sari = await make_person(desk, 1)
    await miss(desk, sari, batch, 11)
    before = await desk.read(lambda c: c.execute(select(stirs)).mappings().one())
    await desk.write(enforcing.enforce, NOBODY, LATER)
    for minutes in (20, 30):
        await desk.write(lambda c: c.execute(insert(stirs).values(**before)))
        await desk.write(enforcing.enforce, NOBODY, NOW + timedelta(minutes=minutes))
    assert (len(await told(desk, sari)), await acts_of(desk, sari)) == (1, ["rule"])
    with pytest.raises(ZeroDivisionError):
        await desk.write(_die_after, dict(before))
    assert await desk.read(lambda c: c.execute(select(stirs)).all()) == []


def _die_after(connection: Connection, stirred: dict[str, object]) -> None:
    """All of it, and then the program is killed before the commit."""
    connection.execute(insert(stirs).values(**stirred))
    connection.execute(update(interventions).values(rule="another"))
    assert enforcing.enforce(connection, NOBODY, LATER + timedelta(days=2)) == 1
    raise ZeroDivisionError


async def test_an_appeal_that_is_granted_lifts_the_pause_and_counts_against_the_rule(desk: Desk) -> None:
    batch = await make_batch(desk, 0, wishes(PAUSE), *mixed(16, 12))
    sari, budi, rina = await make_person(desk, 1), await make_person(desk, 2), await make_admin(desk, 9)
    await miss(desk, sari, batch, 10)
    await desk.write(enforcing.enforce, NOBODY, LATER)
    (done,) = await desk.read(intervening.list_of, sari.id, 9)
    with pytest.raises(Stale):
        await desk.write(disputing.dispute, done.id, Complaint(budi, "", LATER), NOBODY)
    await desk.write(disputing.dispute, done.id, Complaint(sari, "", LATER), NOBODY)
    # In words through the command, which finds the same measure.
    await desk.write(governing.complain, await again(desk, sari), "Kuncinya keliru.", NOBODY, LATER)
    with pytest.raises(Refused):
        await desk.write(disputing.dispute, done.id, Complaint(sari, "lagi", LATER), NOBODY)
    (appeal,) = await desk.read(appealing.list_waiting, 9)
    assert (appeal.about, appeal.words, appeal.reason) == ("rule", "Kuncinya keliru.", f"rule {PAUSE} 10/10")
    assert [each.phrase for each in await told(desk, rina)] == ["object-came-silent", "object-came"]
    await desk.write(appealing.decide, rina, appeal.id, ("granted", "Betul, maaf."), LATER)
    assert (await again(desk, sari)).paused == ()
    record = (await desk.read(intervening.records, batch.id))[PAUSE]
    assert (record.times, record.people, record.overturned) == (1, 1, 1)
    assert (await told(desk, sari))[-1].phrase == "appeal-was-granted"
    with pytest.raises(Refused):
        await desk.write(disputing.dispute, done.id, Complaint(sari, "", LATER), NOBODY)
    document = (await desk.stream(owndata.collect, sari, LATER)).content
    assert f'"{PAUSE}"'.encode() in document
    assert b'"overturned"' in document


async def test_a_pause_that_rests_on_a_key_that_is_wrong_is_lifted(desk: Desk) -> None:
    batch = await make_batch(desk, 0, wishes(PAUSE), *mixed(16, 14))
    sari, budi = await make_person(desk, 1), await make_person(desk, 2)
    for person, number in ((sari, 10), (budi, 12)):
        await miss(desk, person, batch, number)
        await desk.write(enforcing.enforce, NOBODY, LATER)
    theirs, others = (select(probes.c.task_id).where(probes.c.person_id == each.id) for each in (sari, budi))
    wrong = await desk.read(lambda c: c.scalars(theirs.where(probes.c.task_id.not_in(others))).first() or 0)
    assert await desk.write(doubting.suspend, wrong, doubting.MISSED, LATER)
    assert (await again(desk, sari)).paused == ("house",)
    await desk.write(enforcing.enforce, NOBODY, LATER)
    assert (await again(desk, sari)).paused == ()
    assert [each.phrase for each in await told(desk, sari)] == ["rule-pause-told", "rule-was-wrong"]
    assert (await desk.read(intervening.records, batch.id))[PAUSE].overturned == 1
    await desk.write(enforcing.enforce, NOBODY, LATER)
    assert await acts_of(desk, sari) == ["rule", "rule"]
    # Where the others are enough, the pause stays.
    await desk.write(_doubt_what_came_later, budi)
    await desk.write(enforcing.enforce, NOBODY, LATER)
    assert (await again(desk, budi)).paused == ("house",)


def _doubt_what_came_later(connection: Connection, person: Person) -> None:
    """The last key this person missed is in doubt; their pause does not rest on it."""
    mine = select(probes.c.task_id).where(probes.c.person_id == person.id)
    task = connection.execute(mine.order_by(probes.c.assignment_id.desc()).limit(1)).scalar_one()
    doubting.suspend(connection, task, doubting.MISSED, LATER)


async def test_an_admin_may_lift_it_and_a_pause_by_an_admin_is_no_matter_of_the_rule(desk: Desk) -> None:
    batch = await make_batch(desk, 0, wishes("fast:ask,fast*2:pause"), *mixed(3, 1))
    sari, rina = await make_person(desk, 1), await make_admin(desk, 9)
    tomorrow = NOW + timedelta(days=1)
    await sight(desk, sari, batch, "fast")
    await sight(desk, sari, batch, "fast", tomorrow)
    assert await desk.write(enforcing.enforce, NOBODY, tomorrow) == 1
    await desk.write(governing.resume, Onlooker(rina), sari.id, tomorrow)
    states = {each.rule: each.state for each in await desk.read(intervening.list_of, sari.id, 9)}
    assert states == {"fast:ask": "asked", "fast*2:pause": "overturned"}
    budi = await make_person(desk, 2)
    await desk.write(governing.pause, Onlooker(rina), budi.id, Measure("quality", 30), NOW)
    for day in range(2):
        await sight(desk, budi, batch, "fast", NOW + timedelta(days=day))
    await desk.write(enforcing.enforce, NOBODY, tomorrow)
    (pause,) = await desk.read(pausing.standing, budi.id)
    assert (pause.reason, pause.until) == ("quality", NOW + timedelta(days=30))
    assert [each.phrase for each in await told(desk, budi)] == ["you-paused", "rule-ask-told", "rule-ask-told"]
    for day in range(2):
        await sight(desk, rina, batch, "fast", NOW + timedelta(days=day))
    await desk.write(enforcing.enforce, NOBODY, tomorrow)
    assert (await again(desk, rina)).paused == (), "an admin's work is a matter between human beings"


async def test_skips_in_a_row_bring_a_hint_and_more_keys(desk: Desk) -> None:
    batch = await make_batch(desk, 0, wishes("skips*3:hint,skips*4:keys"), *mixed(12, 4))
    sari = await make_person(desk, 1)
    card = await begin(desk, sari)
    for reason in ("other", "broken-task", "other", "not-my-field", "other"):
        tapped = Tapped(card.assignment, card.version, reason)
        after = (await desk.write(assignments.skip, sari, tapped, at())).after
        assert isinstance(after, Card)
        card = after
    await desk.write(enforcing.enforce, NOBODY, LATER)
    assert [each.phrase for each in await told(desk, sari)] == ["rule-hint-told", "rule-keys-told"]
    where = select(turns.c.closely, turns.c.probe).where(turns.c.batch_id == batch.id)
    assert tuple(await desk.read(lambda c: c.execute(where).one())) == (enforcing.CLOSELY, None)
    # Whoever does one in between has not skipped in a row.
    budi = await make_person(desk, 2)
    card = await begin(desk, budi)
    for number, reason in enumerate(("other", "other", "", "other", "other")):
        now = Instant(NOW + timedelta(minutes=number), number)
        tapped = Tapped(card.assignment, card.version, reason or "a")
        if reason:
            after = (await desk.write(assignments.skip, budi, tapped, now)).after
        else:
            done = await desk.write(assignments.tap, budi, tapped, now)
            assert isinstance(done, Finished)
            after = done.after
        assert isinstance(after, Card)
        card = after
    await desk.write(enforcing.enforce, NOBODY, LATER)
    assert await told(desk, budi) == []


async def test_signs_ask_a_human_who_lets_it_be(desk: Desk) -> None:
    batch = await make_batch(desk, 0, Wishes(name="biasa", kinds=("comparison",), overlap=2), *mixed(3, 0))
    sari = await make_person(desk, 1)
    await sight(desk, sari, batch, "side")
    await sight(desk, sari, batch, "gold")
    await desk.write(enforcing.enforce, NOBODY, LATER)
    (done,) = await desk.read(intervening.list_of, sari.id, 9)
    assert (done.rule, done.action, done.signal, done.state) == ("signs:ask", "ask", "side", "asked")
    assert await desk.write(attending.attend, LATER) == 0
    assert (await desk.read(intervening.records, batch.id))["signs:ask"].people == 1
    # Whoever runs the house is called, until somebody has looked.
    rina = await make_admin(desk, 9)
    asked = await desk.read(intervening.waiting)
    await desk.write(alarming.tell, list(alarms.of_asked(asked)), (alarms.ASKED,), NOBODY, LATER)
    (call,) = await told(desk, rina)
    assert (call.phrase, call.values) == ("alarm-asked", {"name": "biasa", "people": 1})
    assert [button.data for row in call.buttons for button in row] == [f"bs:{batch.id}", "nz:0", "aw:0"]
    (side,) = [each for each in await desk.read(flagging.open_flags, 9) if each.signal == "side"]
    await desk.write(clearing.let_be, side.id, rina, LATER)
    assert await desk.read(intervening.waiting) == []
    assert [each.phrase for each in await told(desk, sari)] == ["rule-ask-told", "rule-was-fine"]


@pytest.mark.parametrize("signal", TIES)
async def test_nobody_is_told_of_a_sign_between_people_before_a_human_decides(desk: Desk, signal: str) -> None:
    batch = await make_batch(desk, 0, Wishes(name="biasa", kinds=("comparison",), overlap=2), *mixed(3, 0))
    sari, budi, rina = await make_person(desk, 1), await make_person(desk, 2), await make_admin(desk, 9)
    for person in (sari, budi):
        await sight(desk, person, batch, signal)
    await desk.write(enforcing.enforce, NOBODY, LATER)
    assert (await told(desk, sari), await told(desk, budi)) == ([], [])
    assert [each.people for each in await desk.read(intervening.waiting)] == [2], "a human is asked all the same"
    flags = {each.person: each.id for each in await desk.read(flagging.open_flags, 9)}
    await desk.write(clearing.let_be, flags[sari.id], rina, LATER)
    await desk.write(clearing.pause, flags[budi.id], Onlooker(rina, NOBODY), LATER)
    assert await desk.read(intervening.waiting) == []
    assert await told(desk, sari) == [], "who was not asked about needs no all-clear"
    (notice,) = await told(desk, budi)
    assert notice.phrase == "you-paused"


async def test_nobody_is_asked_for_what_was_looked_at_before_the_rule_came_to_it(desk: Desk) -> None:
    batch = await make_batch(desk, 0, Wishes(name="biasa", kinds=("comparison",), overlap=2), *mixed(3, 0))
    sari, rina = await make_person(desk, 1), await make_admin(desk, 9)
    await sight(desk, sari, batch, "side")
    (side,) = await desk.read(flagging.open_flags, 9)
    await desk.write(clearing.let_be, side.id, rina, NOW + timedelta(minutes=1))
    await desk.write(enforcing.enforce, NOBODY, LATER)
    assert (await told(desk, sari), await desk.read(intervening.waiting)) == ([], [])
