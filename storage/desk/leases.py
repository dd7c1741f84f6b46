"""Writes down that a task is lent to somebody, and how far they came in its batch. Inside a door's transaction."""

from random import Random

from sqlalchemy import Connection, insert

from storage.database.dialect import insert_or_set
from storage.database.late import soon, together
from storage.database.tables.work import LENT, assignments, turns
from storage.desk import days, seats
from storage.desk.finding import Found, Place, Search, written
from storage.desk.holding import Held, lease_of, wording_before
from storage.facts import Sheet
from storage.rules.guide import guide_version
from storage.rules.joining import CONSENT_VERSION
from storage.rules.pricing import price_of
from storage.rules.sitting import Draft

_LEND = insert(assignments).returning(assignments.c.id)
_PASS = insert_or_set(turns, ["person_id", "batch_id"], ["pos", "guide", "missed", "probe"])


def pass_to(connection: Connection, search: Search, place: Place, pos: int, probe: int | None) -> None:
    """Move the cursor if it moves, and the next test. Who comes to a batch first knows its guide as it is."""
    moved = place.pos is None or pos > place.pos
    if not moved and written(search.missed) == place.missed and probe == place.probe:
        return
    guide = place.guide or guide_version(place.wishes)
    row = {"person_id": search.person.id, "batch_id": place.id, "pos": pos if moved else place.pos, "guide": guide}
    soon(connection, _PASS.on(connection), {**row, "missed": written(search.missed), "probe": probe})


def lend(connection: Connection, search: Search, packet: int, batch: Place, found: Found) -> Held:
    """This task to this person, in an order of its own; `packet` is 1 for one of an offline packet."""
    person, now = search.person, search.instant.now
    sheet, draft = Sheet(found.content, batch.wishes, found.order or _drawn(search, found), person.region), Draft()
    price = price_of(found.content, batch.wishes, search.standing)
    row = {
        "task_id": found.task,
        "person_id": person.id,
        "batch_id": batch.id,
        "state": LENT,
        "order": sheet.order,
        "draft": draft,
        "given": now,
        "due": now + lease_of(batch.wishes, packet),
        "touched": now,
        "packet": packet,
        "price": price.rupiah,
        "price_cap": price.cap,
        "purpose": found.purpose,
        "round": found.round,
    }
    lent = together(connection, (_LEND, row))[0][0][0]
    seats.sit(connection, batch.id, lent, found.seats)
    if sheet.sensitive:
        days.add_sensitive(connection, person.id, now)
    before = wording_before(connection, batch.id, batch.wishes, batch.guide)
    guide = batch.guide or guide_version(batch.wishes)
    fresh = (LENT, draft, 0, now, 0, sheet, "open", packet, guide, before)
    consent = person.agreed or CONSENT_VERSION
    return Held(lent, found.task, batch.id, person.id, *fresh, price, consent=consent, purpose=found.purpose)


def _drawn(search: Search, found: Found) -> tuple[str, ...]:
    drawn = [candidate.id for candidate in found.content.candidates]
    Random(search.instant.seed).shuffle(drawn)  # noqa: S311 - an order to show, no secret
    return tuple(drawn)
