"""The governing door: changing somebody's role, pausing them, sending them away, handing their batches over.

Whoever does it must still be who they were, and may do it only with those whose role is theirs to give. The person
concerned is told, with the reason and how to object.
"""

from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Connection, select, update

from locales.phrase import phrase
from storage.database.columns import milliseconds
from storage.database.tables.batches import batches
from storage.database.tables.people import people
from storage.desk import admission, appealing, audit, disputing, intervening, invites, lending, outbox, pausing
from storage.desk.appealing import Case
from storage.desk.disputing import Complaint
from storage.desk.outbox import Making, Notice, NoticeButton
from storage.desk.pausing import OPEN_END, Pause
from storage.errors import NotAllowed, NotFound, Refused
from storage.facts import REMOVED, Person
from storage.roles import Right, role_named
from storage.rules.governing import MOST_DAYS, RULE, Measure, Onlooker, Post, governs
from storage.rules.joining import HOUSE, PLACES, SPOKEN

MAKER = "standing"
# The verb of the button by which somebody objects.
OBJECT = "wo"
# What somebody can object to.
MEASURES = ("suspend", "remove")


def change_role(connection: Connection, who: Onlooker, person_id: int, post: Post, now: datetime) -> None:
    """Give this role, a lead's for a language; what goes with the old one alone is taken back."""
    row = _aim(connection, who, person_id, "roles")
    role, language = post.role, post.language
    if not who.person.gives(role) or row.step == REMOVED:
        raise NotAllowed
    if role == "lead" and language not in SPOKEN:
        raise Refused(phrase("invite-language-needed"))
    leads = tuple(sorted({*row.leads, language})) if role == "lead" else ()
    if (role, leads) == (row.role, row.leads):
        raise Refused(phrase("role-same"))
    connection.execute(update(people).where(people.c.id == person_id).values(role=role, leads=leads))
    if "work" not in role_named(role).rights:
        lending.lapse_of(connection, person_id)
    if role != row.role:
        invites.withdraw_of(connection, person_id, now)
    audit.note(connection, who.person, "role", f"{row.role} > {' '.join((role, *leads))}", now, about=person_id)
    _tell(connection, person_id, Notice("you-role", {}, Making(MAKER, {"role": role})), now)


def pause(connection: Connection, who: Onlooker, person_id: int, measure: Measure, now: datetime) -> None:
    """Give this person nothing for so many days, for this reason; what they hold goes back."""
    _aim(connection, who, person_id, "people")
    if measure.days > MOST_DAYS:
        raise Refused(phrase("measure-too-long", most=MOST_DAYS))
    until = now + timedelta(days=measure.days) if measure.days else OPEN_END
    pausing.stop(connection, person_id, Pause(HOUSE, now, until, who.person.id, measure.reason))
    audit.note(connection, who.person, "suspend", measure.said, now, about=person_id)
    values: dict[str, str | int | float] = {"reason": measure.reason}
    if measure.days:
        values["until"] = milliseconds(until)
    told = Notice("you-paused" if measure.days else "you-paused-open", {}, Making(MAKER, values), _object())
    _tell(connection, person_id, told, now)


def resume(connection: Connection, who: Onlooker, person_id: int, now: datetime) -> None:
    """Let this person go on; a pause of their own stays. Raises Refused if no admin paused them."""
    row = _aim(connection, who, person_id, "people")
    if HOUSE not in row.paused:
        raise Refused(phrase("measure-not-paused"))
    ruled = intervening.standing_pause(connection, person_id, now)
    if ruled is not None:
        intervening.overturn(connection, ruled.id, who.person, now)
        appealing.close(connection, person_id, RULE, who.person, now)
    pausing.lift(connection, person_id, HOUSE, now)
    appealing.close(connection, person_id, appealing.SUSPENDED, who.person, now)
    audit.note(connection, who.person, "unsuspend", "", now, about=person_id)
    _tell(connection, person_id, Notice("you-resumed", buttons=((NoticeButton("menu-tugas", "m:tugas"),),)), now)


def remove(connection: Connection, who: Onlooker, person_id: int, measure: Measure, now: datetime) -> None:
    """Send this person away: what they hold goes back, their batches go to whoever does it; what they did stays."""
    row = _aim(connection, who, person_id, "roles")
    if row.step == REMOVED:
        raise Refused(phrase("measure-gone"))
    lending.lapse_of(connection, person_id)
    pausing.lift(connection, person_id, HOUSE, now)
    invites.withdraw_of(connection, person_id, now)
    away = update(people).where(people.c.id == person_id)
    connection.execute(away.values(step=REMOVED, role="trainer", leads=()))
    audit.note(connection, who.person, "remove", measure.said, now, about=person_id)
    _hand_over(connection, who.person, person_id, who.person.id, now)
    made = Making(MAKER, {"reason": measure.reason, "role": "trainer"})
    _tell(connection, person_id, Notice("you-removed", {}, made, _object()), now)


def hand_over(connection: Connection, who: Onlooker, person_id: int, heir_id: int, now: datetime) -> int:
    """Let all batches of this person be those of another who may push some; how many. Raises Refused for others."""
    _must_still(connection, who.person, "roles")
    heir = connection.execute(
        select(people.c.role, people.c.telegram_id, people.c.step).where(people.c.id == heir_id)
    )
    row = heir.first()
    fit = row is not None and (row.role == "admin" or row.telegram_id in who.owners) and row.step is None
    if not fit or heir_id == person_id:
        raise Refused(phrase("heir-unfit"))
    return _hand_over(connection, who.person, person_id, heir_id, now)


def complain(connection: Connection, person: Person, words: str, owners: frozenset[int], now: datetime) -> None:
    """Tell whoever did it, and all who decide about people, that this person objects; once for each time.

    Words may follow an objection that had none.

    Raises Refused where there is nothing to object to.
    """
    ruled = intervening.standing_pause(connection, person.id, now)
    if ruled is not None:
        disputing.dispute(connection, ruled.id, Complaint(person, words, now), owners)
        return
    deed = audit.last_about(connection, person.id, MEASURES)
    if deed is None or not (HOUSE in person.paused or person.step == REMOVED):
        raise Refused(phrase("object-nothing"))
    case = Case(deed.act, deed.id, deed.by.id if deed.by else None, deed.subject)
    if audit.did_since(connection, person.id, "complain", deed.id):
        appeal = appealing.fill_in(connection, person, case, words) if words else None
        if appeal is None:
            raise Refused(phrase("object-once"))
    else:
        audit.note(connection, person, "complain", "", now)
        appeal = appealing.file(connection, person, case, words, now)
    deciders = _deciders(connection, person.bot, deed.by.id if deed.by else 0, owners)
    disputing.tell(connection, Complaint(person, words, now), appeal, deciders)


def must_govern(connection: Connection, who: Onlooker, person_id: int) -> None:
    """Raises NotFound for whom they may not see, NotAllowed for whom they may not do anything with."""
    _aim(connection, who, person_id, "people")


def _aim(connection: Connection, who: Onlooker, person_id: int, right: Right) -> Any:  # noqa: ANN401 - a row
    """This person, whom nobody else changes until this is over. Raises NotFound, or NotAllowed."""
    _must_still(connection, who.person, right)
    columns = (people.c.role, people.c.leads, people.c.languages, people.c.paused, people.c.step)
    query = select(*columns, people.c.telegram_id, people.c.joined).where(people.c.id == person_id)
    row = connection.execute(query.with_for_update()).first()
    if row is None or row.joined is None or row.step not in (None, REMOVED, *PLACES):
        raise NotFound(phrase("person-unknown"))
    role = "owner" if row.telegram_id in who.owners else row.role
    if not governs(who.person, role, row.languages):
        raise NotAllowed
    return row


def _must_still(connection: Connection, by: Person, right: Right) -> None:
    """Raises NotAllowed where this person has not this right any more; owners are owners by the settings alone."""
    row = connection.execute(select(people.c.role, people.c.step).where(people.c.id == by.id)).first()
    same = row is not None and (by.role == "owner" or (row.role == by.role and row.step != REMOVED))
    if not same or not by.may(right):
        raise NotAllowed


def _hand_over(connection: Connection, by: Person, person_id: int, heir_id: int, now: datetime) -> int:
    theirs = update(batches).where(batches.c.created_by == person_id)
    moved = connection.execute(theirs.values(created_by=heir_id).returning(batches.c.id)).all()
    if moved:
        audit.note(connection, by, "hand-over", f"{len(moved)} > #{heir_id}", now, about=person_id)
    return len(moved)


def _deciders(connection: Connection, bot: int, first: int, owners: frozenset[int]) -> list[int]:
    """Whoever did it and all who decide about people of this bot, each once, as far as they can be reached."""
    reached = people.c.step.is_(None) & people.c.unreachable_since.is_(None)
    did = connection.scalars(select(people.c.id).where(people.c.id == first, reached))
    return sorted({*did, *admission.holders(connection, bot, "roles", owners)})


def _object() -> tuple[tuple[NoticeButton, ...], ...]:
    return ((NoticeButton(phrase("object-button").id, OBJECT),),)


def _tell(connection: Connection, person_id: int, notice: Notice, now: datetime) -> None:
    """Even somebody who pauses is told at once."""
    outbox.add(connection, person_id, replace(notice, urgent=True), now)
