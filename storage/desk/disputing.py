"""The disputing door: who thinks that a rule did them wrong is heard by a human being, once for each time.

Those who decide about people are told, and answer it as any other appeal.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace
from sqlalchemy import Connection

from locales.phrase import phrase
from storage.desk import admission, appealing, audit, intervening, outbox
from storage.desk.appealing import Case
from storage.desk.intervening import KEPT, OVERTURNED, Intervention
from storage.desk.outbox import Notice, NoticeButton
from storage.errors import Refused, Stale
from storage.facts import Person
from storage.rules.governing import RULE
from storage.rules.numerals import numeral


@dataclass(frozen=True, slots=True)
class Complaint:
    """What somebody says against something that was done to them, in words or without."""

    by: Person
    words: str
    at: datetime


def dispute(connection: Connection, number: int, said: Complaint, owners: frozenset[int]) -> None:
    """Object to what a rule did with this person; words may follow an objection that had none.

    Raises Stale for what was not done to them, Refused where they objected before.
    """
    found = intervening.get(connection, number)
    if found.person != said.by.id:
        raise Stale(phrase("button-unknown"))
    if found.state in (KEPT, OVERTURNED):
        raise Refused(phrase("appeal-decided"))
    case = Case(RULE, found.id, None, _reason(found))
    appeal = appealing.file(connection, said.by, case, said.words, said.at)
    if appeal is not None:
        audit.note(connection, said.by, "appeal", str(appeal), said.at)
    elif said.words:
        appeal = appealing.fill_in(connection, said.by, case, said.words)
    if appeal is None:
        raise Refused(phrase("object-once"))
    tell(connection, said, appeal, admission.holders(connection, said.by.bot, "roles", owners))


def tell(connection: Connection, said: Complaint, appeal: int | None, deciders: Iterable[int]) -> None:
    """Tell those who decide that this person objects, with the ways to them and to their appeal."""
    open_ = appealing.decide_row(appeal) if appeal is not None else ()
    row = (NoticeButton(phrase("person-open").id, f"wp:{numeral(said.by.id)}"), *open_)
    values: dict[str, str | int | float] = {"name": said.by.name, "number": said.by.id}
    worded = Notice("object-came", {**values, "words": said.words})
    notice = replace(worded if said.words else Notice("object-came-silent", values), buttons=(row,))
    for decider in sorted(set(deciders) - {said.by.id}):
        outbox.add(connection, decider, notice, said.at)


def _reason(found: Intervention) -> str:
    """As it is kept for whoever decides: `rule`, the rule as it is written, how many of how many."""
    return f"{RULE} {found.rule} {found.hits}/{found.number}"
