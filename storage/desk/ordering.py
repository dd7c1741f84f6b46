"""The ordering door: an export from the first wish to the file, which the outbox makes and brings; or is stopped.

A draft is narrowed by taps. What is being made can be stopped until the file is on its way.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import Connection, insert, select, update

from locales.phrase import phrase
from storage.database.tables.batches import contents
from storage.database.tables.exports import orders
from storage.database.tables.people import people
from storage.database.tables.work import turns
from storage.desk import audit, outbox
from storage.desk.batches import get_batch, task_range
from storage.desk.outbox import Making, Notice
from storage.errors import Stale
from storage.facts import Batch, Person
from storage.rules.day import WIB
from storage.rules.regions import region_of
from storage.rules.selecting import Selection, toggled, words_of
from storage.rules.tags import language_of, register_of

DRAFT, MAKING, MADE, STOPPED = "draft", "making", "made", "stopped"
MAKER, PART_MAKER = "export", "part"
# The word that a file follows shall be there before the file.
FOLLOWS = timedelta(seconds=1)
# So many rows are looked at to find out in what languages a batch is, and so many places offered.
LOOKED_AT, MOST_PLACES = 500, 12
SHARES = ("0.5", "0.6", "0.7", "0.8", "0.9")
# Days that an export may reach back, by a button.
BACK = (1, 7, 30, 90)


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants exported; `format` is None until they have said it, `message` until something shows it."""

    id: int
    batch: Batch
    selection: Selection
    format: str | None
    state: str
    message: int | None


def begin(connection: Connection, by: Person, batch_id: int, selection: Selection, now: datetime) -> Order:
    """A draft of an export of this batch."""
    batch = get_batch(connection, batch_id)
    row = {"person_id": by.id, "batch_id": batch_id, "selection": selection, "state": DRAFT, "at": now}
    number = connection.execute(insert(orders).values(row).returning(orders.c.id)).scalar_one()
    return Order(number, batch, selection, None, DRAFT, None)


def get(connection: Connection, by: Person, number: int) -> Order:
    """This order. Raises Stale if there is none, or it is somebody else's."""
    columns = (orders.c.batch_id, orders.c.selection, orders.c.format, orders.c.state, orders.c.message)
    row = connection.execute(select(*columns).where(orders.c.id == number, orders.c.person_id == by.id)).first()
    if row is None:
        raise Stale(phrase("export-gone"))
    return Order(number, get_batch(connection, row.batch_id), row.selection, row.format, row.state, row.message)


def narrow(connection: Connection, by: Person, number: int, name: str, value: str) -> Order:
    """Let this word of the selection say this value too, or not any more. Raises Stale where it is no draft."""
    order = get(connection, by, number)
    narrowed = replace(order, selection=toggled(order.selection, name, value))
    this = update(orders).where(orders.c.id == number, orders.c.state == DRAFT)
    if not connection.execute(this.values(selection=narrowed.selection)).rowcount:
        raise Stale(phrase("export-gone"))
    return narrowed


def make(connection: Connection, by: Person, number: int, format_name: str, now: datetime) -> Order:
    """Bring this person what passes, in this format, as it is when its turn comes. Raises Stale for no draft."""
    order = get(connection, by, number)
    words = " ".join(words_of(order.selection))
    name, batch = order.batch.wishes.name, order.batch.id
    values: dict[str, str | int | float] = {"name": name, "format": format_name}
    making = Making(MAKER, {"order": number, "batch": batch, "format": format_name, "words": words})
    notice = Notice("export-file", values, making, otherwise=phrase("export-lost", **values).id, urgent=True)
    line = outbox.add(connection, by.id, notice, now + FOLLOWS)
    this = update(orders).where(orders.c.id == number, orders.c.state == DRAFT)
    if not connection.execute(this.values(format=format_name, state=MAKING, notice_id=line)).rowcount:
        raise Stale(phrase("export-gone"))
    audit.note(connection, by, "export", f"{name} {format_name} {words}".rstrip(), now, batch=batch)
    return replace(order, format=format_name, state=MAKING)


def order_now(
    connection: Connection, by: Person, batch_id: int, wanted: tuple[str, Selection], now: datetime
) -> Order:
    """Both at once: this format of what passes."""
    format_name, selection = wanted
    return make(connection, by, begin(connection, by, batch_id, selection, now).id, format_name, now)


def show_in(connection: Connection, number: int, message: int) -> None:
    """This message of ours shows how far the order is."""
    connection.execute(update(orders).where(orders.c.id == number).values(message=message))


def stop(connection: Connection, by: Person, number: int, now: datetime) -> Order:
    """Make it no more, and send nothing; what is on its way already arrives. The order as it stands then."""
    order = get(connection, by, number)
    line = select(orders.c.notice_id).where(orders.c.id == number)
    if order.state == MAKING and outbox.call_off(connection, connection.scalar(line) or 0):
        connection.execute(update(orders).where(orders.c.id == number).values(state=STOPPED))
        audit.note(connection, by, "export-stop", order.batch.wishes.name, now, batch=order.batch.id)
    return get(connection, by, number)


def find_message(connection: Connection, number: int) -> int | None:
    """The message that shows an order which is still wanted; None where it is not, or nothing shows it."""
    return connection.scalar(select(orders.c.message).where(orders.c.id == number, orders.c.state == MAKING))


def is_wanted(connection: Connection, number: int) -> bool:
    """Whether this is to be made, still; somebody who was erased wants nothing."""
    return connection.scalar(select(orders.c.id).where(orders.c.id == number, orders.c.state != STOPPED)) is not None


def find_parts(connection: Connection, number: int) -> int | None:
    """In how many files this order comes, None while that is not known, or one will do."""
    return connection.scalar(select(orders.c.parts).where(orders.c.id == number))


def add_parts(connection: Connection, person_id: int, making: Making, rows: Sequence[int]) -> None:
    """Bring this person the parts of an order, which have so many rows each; once."""
    number = int(making.values["order"])
    this = update(orders).where(orders.c.id == number, orders.c.state == MAKING, orders.c.parts.is_(None))
    due = connection.execute(this.values(parts=len(rows)).returning(orders.c.at)).scalar()
    if due is None:
        return
    named = {
        "name": get_batch(connection, int(making.values["batch"])).wishes.name,
        "format": making.values["format"],
    }
    for part, count in enumerate(rows, 1):
        made = Making(PART_MAKER, {"order": number, "part": part, "format": making.values["format"]})
        values = {**named, "part": part, "parts": len(rows), "rows": count}
        outbox.add(
            connection, person_id, Notice("export-part", values, made, otherwise="export-lost", urgent=True), due
        )


def finish(connection: Connection, number: int) -> None:
    """The file is there."""
    this = update(orders).where(orders.c.id == number, orders.c.state == MAKING)
    connection.execute(this.values(state=MADE))


def choices_for(connection: Connection, order: Order, name: str, now: datetime) -> tuple[str, ...]:
    """What this word of the selection can be by a button, as far as this batch has it."""
    return tuple(dict.fromkeys(_choices(connection, order.batch, name, now.astimezone(WIB).date())))


def _choices(connection: Connection, batch: Batch, name: str, today: date) -> Iterator[str]:
    if name == "kind":
        yield from batch.wishes.kinds
    elif name in {"lang", "register"}:
        tags = list(_tags(connection, batch))
        yield from filter(None, (language_of(tag) if name == "lang" else register_of(tag) for tag in tags))
    elif name == "region":
        yield from _provinces(connection, batch.id)
    elif name in {"agreement", "weight"}:
        yield from SHARES
    elif name == "since":
        yield from (str(today - timedelta(days=days - 1)) for days in BACK)


def _tags(connection: Connection, batch: Batch) -> Iterator[str | None]:
    """The languages of the batch and of its first rows."""
    wishes = batch.wishes
    yield from (*wishes.targets, wishes.target, wishes.lang)
    within = contents.c.task_id.between(*task_range(batch.id))
    for content in connection.scalars(select(contents.c.content).where(within).limit(LOOKED_AT)):
        yield from (content.target, content.lang)


def _provinces(connection: Connection, batch: int) -> Iterator[str]:
    """The codes of the provinces that most of its people grew up in."""
    worked = select(people.c.profile).join(turns, turns.c.person_id == people.c.id).where(turns.c.batch_id == batch)
    codes = (profile.origin.code[:2] for profile in connection.scalars(worked) if profile.origin)
    found = Counter(code for code in codes if region_of(code) is not None)
    yield from (code for code, _ in found.most_common(MOST_PLACES))
