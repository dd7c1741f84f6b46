"""The switching door: which rules a batch has, from when on; each was tried on what happened so far."""

from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection, select, update

from locales.phrase import phrase
from storage.database.tables.batches import batches
from storage.desk import audit
from storage.desk.batches import get_batch
from storage.errors import Refused
from storage.facts import Batch, Person
from storage.rules.ruling import KEYS, MOST_RULES, spelt, with_rule, without_rule
from storage.terms import Rule


def switch_on(connection: Connection, batch_id: int, rule: Rule, by: Person | None, now: datetime) -> Batch:
    """Let this rule act from now on, in place of one with the same signal and action. Or raises Refused."""
    batch = _mine(connection, batch_id)
    if rule.action == KEYS and not batch.wishes.gold:
        raise Refused(phrase("rule-needs-gold"))
    after = with_rule(batch.wishes.rules, rule, now)
    if len(after) > MOST_RULES:
        raise Refused(phrase("rule-twice", wish="rules", limit=MOST_RULES))
    if after != batch.wishes.rules:
        audit.note(connection, by, "alter", f"rules=+{spelt(rule)}", now, batch=batch.id)
    return _with(connection, batch, after)


def switch_off(connection: Connection, batch_id: int, rule: Rule, by: Person | None, now: datetime) -> Batch:
    """Let this rule act no more; what it did stays, with every appeal."""
    batch = _mine(connection, batch_id)
    after = without_rule(batch.wishes.rules, rule)
    if after != batch.wishes.rules:
        audit.note(connection, by, "alter", f"rules=-{spelt(rule)}", now, batch=batch.id)
    return _with(connection, batch, after)


def _mine(connection: Connection, batch_id: int) -> Batch:
    """The batch, which nobody else changes until this is over. Raises Refused for a course, which has no rules."""
    connection.execute(select(batches.c.id).where(batches.c.id == batch_id).with_for_update())
    batch = get_batch(connection, batch_id)
    if batch.wishes.course is not None:
        raise Refused(phrase("rule-course"))
    return batch


def _with(connection: Connection, batch: Batch, rules: tuple[Rule, ...]) -> Batch:
    wishes = replace(batch.wishes, rules=rules)
    connection.execute(update(batches).where(batches.c.id == batch.id).values(wishes=wishes))
    return get_batch(connection, batch.id)
