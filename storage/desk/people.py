"""The people door: who someone is, how they join, what they consented to."""

from dataclasses import replace
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, bindparam, insert, select, update

from locales.languages import first_guess
from locales.phrase import phrase
from storage.database.dialect import random_mark
from storage.database.tables.people import people
from storage.desk import consenting, inbox, tombstones
from storage.desk.consenting import Said
from storage.errors import Refused
from storage.facts import Person, Visitor
from storage.profile import NOTHING_TOLD
from storage.roles import is_higher
from storage.rules import joining
from storage.rules.tombstone import REFUSE, Stone

_FIND = select(
    people.c.id,
    people.c.bot,
    people.c.telegram_id,
    people.c.name,
    people.c.language,
    people.c.role,
    people.c.step,
    people.c.languages,
    people.c.profile,
    people.c.consents,
    people.c.joined,
    people.c.unreachable_since,
    people.c.fields,
    people.c.avoids,
    people.c.plain,
    people.c.paused,
    people.c.leads,
    people.c.agreed,
    people.c.ring,
)
_BY_TELEGRAM = _FIND.where(people.c.bot == bindparam("bot_"), people.c.telegram_id == bindparam("telegram_"))


def find_person(connection: Connection, bot: int, telegram_id: int, owners: frozenset[int]) -> Person | None:
    """Who this is, None for someone never seen. Owners come from settings, whatever the row says."""
    row = connection.execute(_BY_TELEGRAM, {"bot_": bot, "telegram_": telegram_id}).first()
    if row is None:
        return None
    person = Person(*cast("tuple[Any, ...]", row))
    return replace(person, role="owner") if telegram_id in owners else person


def find_by_id(connection: Connection, number: int) -> Person | None:
    """The person with this number of ours, None if there is none. Whether they own the house is not told."""
    row = connection.execute(_FIND.where(people.c.id == number)).first()
    return None if row is None else Person(*cast("tuple[Any, ...]", row))


def arrive(connection: Connection, visitor: Visitor, owners: frozenset[int], now: datetime) -> Person:
    """This visitor as a person: the one we know, or a new one at the first step of joining."""
    known = find_person(connection, visitor.bot, visitor.telegram_id, owners)
    if known is None:
        language = first_guess(visitor.language)
        added = connection.execute(
            insert(people)
            .values(
                bot=visitor.bot,
                telegram_id=visitor.telegram_id,
                mark=random_mark(connection),
                name=visitor.name,
                language=language,
                step=joining.WELCOME,
                languages=(),
                consents=(),
                created=now,
            )
            .returning(people.c.id)
        ).scalar_one()
        role = "owner" if visitor.telegram_id in owners else "trainer"
        return Person(added, visitor.bot, visitor.telegram_id, visitor.name, language, role, joining.WELCOME)
    if known.step in (joining.UNDERAGE, joining.DECLINED):
        return known
    return keep(connection, known, name=visitor.name, unreachable_since=None)


def choose_language(connection: Connection, person: Person, language: str) -> Person:
    """Speak this language with this person from now on."""
    _set(connection, person, language=language)
    return replace(person, language=language)


def show_plainly(connection: Connection, person: Person, wish: int) -> Person:
    """From now on show this person neither pictures nor emoji, or with 0 both again."""
    return keep(connection, person, plain=int(wish > 0))


def take_step(connection: Connection, person: Person, choice: str, now: datetime, update_id: int = 0) -> Person:
    """Answer the open step of joining. Raises Refused if the step needs something else first.

    `update_id` is Telegram's number of the update by which they answered, 0 where there was none.
    """
    step = person.step
    if step == joining.WELCOME and choice == "under":
        return refuse(connection, person, now)
    if step == joining.CONSENT and choice in joining.TOPICS:
        return keep(connection, person, consents=joining.toggled(person.consents, choice, joining.TOPICS))
    if step == joining.LANGUAGES and choice in joining.SPOKEN:
        return keep(connection, person, languages=joining.toggled(person.languages, choice, joining.SPOKEN))
    if step == joining.LANGUAGES and choice == joining.ONLY and not person.languages:
        person, choice = keep(connection, person, languages=(person.language,)), "next"
    if choice != "next" or step is None:
        raise Refused(phrase("tap-instead"))
    if step == joining.CONSENT:
        person = _agree(connection, person, Said(now, update_id))
    if step == joining.LANGUAGES and not person.languages:
        raise Refused(phrase("join-languages-needed"))
    return go_on(connection, person, now)


def join_as(connection: Connection, person: Person, role: str) -> Person:
    """Give this role if it is higher than the one held."""
    return keep(connection, person, role=role) if would_raise(person, role) else person


def would_raise(person: Person, role: str) -> bool:
    """Whether this role is more than this person's own; one who is still joining is nothing yet."""
    new = person.joined is None and person.role == "trainer" and role != "trainer"
    return new or is_higher(role, person.role)


def name_of(connection: Connection, person_id: int) -> str:
    """What this person calls themselves; empty for someone who was erased."""
    return connection.scalar(select(people.c.name).where(people.c.id == person_id)) or ""


def mark_unreachable(connection: Connection, person_id: int, now: datetime) -> None:
    """Telegram says that this person blocked the bot or is gone; nothing is sent unasked until they come back."""
    connection.execute(update(people).where(people.c.id == person_id).values(unreachable_since=now))


def mark_reachable(connection: Connection, person_id: int) -> None:
    """This person has come back."""
    connection.execute(update(people).where(people.c.id == person_id).values(unreachable_since=None))


def go_on(connection: Connection, person: Person, now: datetime) -> Person:
    """The open question is answered: on to the next; after the last this person has joined. Inside a door's call."""
    step = joining.step_after(str(person.step), person.role)
    return keep(connection, person, step=step, joined=person.joined or (now if step is None else None))


def keep(connection: Connection, person: Person, **changes: object) -> Person:
    """This person with these columns changed. Inside a door's call."""
    _set(connection, person, **changes)
    return replace(person, **changes)  # type: ignore[arg-type]  # the names are columns and fields alike


def _agree(connection: Connection, person: Person, said: Said) -> Person:
    if any(topic not in person.consents for topic in joining.NEEDED):
        raise Refused(phrase("join-consent-needed"))
    consenting.write_down(connection, person, {topic: topic in person.consents for topic in joining.TOPICS}, said)
    return keep(connection, person, agreed=joining.CONSENT_VERSION)


def refuse(connection: Connection, person: Person, now: datetime) -> Person:
    """Keep that somebody is too young and nothing else, neither here nor in what Telegram brought from them."""
    tombstones.lay(connection, Stone(tombstones.who(connection, person.id), REFUSE, now))
    inbox.forget_person(connection, person.bot, person.telegram_id)
    return keep(
        connection,
        person,
        step=joining.UNDERAGE,
        name="",
        languages=(),
        consents=(),
        profile=NOTHING_TOLD,
        role="trainer",
    )


def _set(connection: Connection, person: Person, **changes: object) -> None:
    connection.execute(update(people).where(people.c.id == person.id).values(**changes))
