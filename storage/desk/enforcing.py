"""The enforcing door: does what the rules of a batch say, a little after something happened, once for each time.

What was seen, what is done and what the person is told are one transaction. A rule stops nobody for longer than a
day, and nobody of those who run the house; whoever it does something with is told why, and how to object. That a
human is asked whether people work as one these are not told.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, select, update

from locales.phrase import phrase
from storage.database.columns import milliseconds
from storage.database.late import at_last
from storage.database.tables.people import people
from storage.database.tables.trust import flags, stirs
from storage.database.tables.work import turns
from storage.desk import audit, evidence, flagging, intervening, outbox, pausing
from storage.desk.batches import get_batch
from storage.desk.outbox import Making, Notice, NoticeButton
from storage.desk.pausing import Pause
from storage.rules.attention import Sign
from storage.rules.firing import Firing, firings
from storage.rules.governing import RULE
from storage.rules.joining import HOUSE
from storage.rules.numerals import numeral
from storage.rules.ruling import ASK, GOLD, KEYS, PAUSE, REJECTED, SKIPS, is_told, read_rule, signals_of, spelt
from storage.terms import Rule

AT_ONCE = 20
# How long a rule pauses somebody, and for how many tasks tests come more often.
DAY, CLOSELY = timedelta(days=1), 30
# The verb of the button by which somebody objects, and who makes the notice.
OBJECT, MAKER = "ro", "rule"
# Whom a rule pauses.
PAUSABLE = ("trainer", "reviewer")
# Of these there is no flag until a rule raises one.
OF_A_RULE = (GOLD, REJECTED, SKIPS)

_DUE = select(stirs).order_by(stirs.c.since, stirs.c.person_id).limit(AT_ONCE)
_SEEN = delete(stirs).where(
    stirs.c.person_id == bindparam("person"),
    stirs.c.batch_id == bindparam("batch"),
    stirs.c.number == bindparam("was"),
)
_PERSON = select(people.c.role, people.c.telegram_id, people.c.step, people.c.paused).where(
    people.c.id == bindparam("person")
)


@dataclass(frozen=True, slots=True)
class Case:
    """A rule that acts on somebody in a batch."""

    person: int
    batch: int
    name: str
    rule: Rule
    firing: Firing


def enforce(connection: Connection, owners: frozenset[int], now: datetime) -> int:
    """Look at the work of a few people in which something happened, and do what the rules say; how many they were."""
    rows = connection.execute(_DUE).all()
    for row in rows:
        _think_again(connection, row, now)
        for case in _cases(connection, row):
            _act(connection, case, owners, now)
        # Only if nothing happened meanwhile: else it is looked at once more, and nothing is done twice.
        seen = {"person": row.person_id, "batch": row.batch_id, "was": row.number}
        at_last(connection, _SEEN, seen)
    return len(rows)


def _cases(connection: Connection, stirred: Row[Any]) -> Iterator[Case]:
    """The rules that act by what happened since somebody looked last."""
    wishes = get_batch(connection, stirred.batch_id).wishes
    last = intervening.last_of(connection, stirred.person_id, stirred.batch_id)
    for rule in wishes.rules:
        skips = stirred.since - timedelta(days=rule.within or 1) if rule.signal == SKIPS else None
        scope = evidence.Scope(stirred.batch_id, stirred.person_id, skips)
        found = [event for _, event in evidence.events(connection, scope, signals_of(rule))]
        for firing in firings(rule, found, last.get(spelt(rule)), stirred.since):
            yield Case(stirred.person_id, stirred.batch_id, wishes.name, rule, firing)


def _think_again(connection: Connection, stirred: Row[Any], now: datetime) -> None:
    """Lift this person's pause if keys it rested on have proved wrong, and the others would not have been enough."""
    pause = intervening.standing_pause(connection, stirred.person_id, now)
    if pause is None or pause.signal != GOLD or pause.batch != stirred.batch_id:
        return
    rules = get_batch(connection, pause.batch).wishes.rules
    rule = next((each for each in rules if spelt(each) == pause.rule), read_rule(pause.rule))
    told = evidence.events(connection, evidence.Scope(pause.batch, pause.person), (GOLD,))
    found = [event for _, event in told if event.at <= pause.at]
    last = intervening.last_of(connection, pause.person, pause.batch, pause.at).get(pause.rule)
    if not any(firings(rule, found, last)):
        intervening.overturn(connection, pause.id, None, now)
        audit.note(connection, None, "rule", f"{pause.rule} lifted", now, about=pause.person, batch=pause.batch)
        buttons = ((NoticeButton("menu-tugas", "m:tugas"),),)
        outbox.add(connection, pause.person, Notice("rule-was-wrong", buttons=buttons, urgent=True), now)


def _act(connection: Connection, case: Case, owners: frozenset[int], now: datetime) -> None:
    """Do it, once: whoever else saw the same has done it already."""
    action, firing = case.rule.action, case.firing
    who = connection.execute(_PERSON.with_for_update(), {"person": case.person}).one()
    moot = who.step is not None or (action == PAUSE and (HOUSE in who.paused or not _is_pausable(who, owners)))
    moot = moot or (action == ASK and _is_looked_at(connection, case))
    state = intervening.ASKED if action == ASK else intervening.DONE
    row = {
        "person_id": case.person,
        "batch_id": case.batch,
        "rule": spelt(case.rule),
        "day": firing.day,
        "action": action,
        "signal": firing.signal,
        "hits": firing.hits,
        "number": firing.number,
        "at": firing.at,
        "done": now,
        "until": now + DAY if action == PAUSE and not moot else None,
        "state": intervening.MOOT if moot else state,
    }
    number = intervening.note(connection, row)
    if number is None or moot:
        return
    _take_effect(connection, case, now)
    subject = f"{spelt(case.rule)} {firing.signal} {firing.hits}/{firing.number}"
    audit.note(connection, None, "rule", subject, now, about=case.person, batch=case.batch)
    if is_told(action, firing.signal):
        outbox.add(connection, case.person, _notice(case, number, now), now)


def _is_pausable(who: Any, owners: frozenset[int]) -> bool:  # noqa: ANN401 - a row of the query above
    """Whether a rule may pause this person: what those do who run the house is a matter between human beings."""
    return who.role in PAUSABLE and who.telegram_id not in owners


def _is_looked_at(connection: Connection, case: Case) -> bool:
    """Whether a human being has seen this very sign before they could be asked to."""
    mine = (flags.c.person_id == case.person) & (flags.c.batch_id == case.batch)
    seen = mine & (flags.c.signal == case.firing.signal) & (flags.c.seen >= case.firing.at)
    return case.firing.signal not in OF_A_RULE and connection.scalar(select(flags.c.id).where(seen)) is not None


def _take_effect(connection: Connection, case: Case, now: datetime) -> None:
    """A hint is nothing but words."""
    if case.rule.action == PAUSE:
        pausing.stop(connection, case.person, Pause(HOUSE, now, now + DAY, None, RULE))
    elif case.rule.action == KEYS:
        mine = (turns.c.person_id == case.person) & (turns.c.batch_id == case.batch)
        connection.execute(update(turns).where(mine).values(closely=turns.c.done + CLOSELY, probe=None))
    elif case.rule.action == ASK and case.firing.signal in OF_A_RULE:
        firing = case.firing
        sign = Sign(firing.signal, firing.hits, firing.number, case.rule.mark / 100, 0.0)
        flagging.keep(connection, flagging.Found(case.person, case.batch, sign, ()), now)


def _notice(case: Case, number: int, now: datetime) -> Notice:
    """Why, what it means, until when, and how to object; even somebody who pauses is told of a pause."""
    firing, action = case.firing, case.rule.action
    values: dict[str, str | int | float] = {
        "batch": case.name,
        "signal": firing.signal,
        "hits": firing.hits,
        "number": firing.number,
    }
    if action == PAUSE:
        values["until"] = milliseconds(now + DAY)
    button = NoticeButton(phrase("object-button").id, f"{OBJECT}:{numeral(number)}")
    return Notice(f"rule-{action}-told", {}, Making(MAKER, values), ((button,),), urgent=action == PAUSE)
