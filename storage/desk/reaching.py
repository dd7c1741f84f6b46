"""The reaching door: which languages, registers and regions the results are from, and what they cost."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, Text, select, type_coerce

from storage.database.dialect import counted, text_in
from storage.database.tables.batches import batches, contents
from storage.database.tables.people import people
from storage.database.tables.work import assignments
from storage.desk.batches import list_batches
from storage.desk.forecasting import costs_of
from storage.desk.scope import FINISHED, Scope, of
from storage.facts import Wishes
from storage.profile import Profile
from storage.rules.regions import region_of
from storage.rules.tags import language_of, register_of

# Of everything the costs of so many batches are told, the newest.
MOST_BATCHES = 50


@dataclass(frozen=True, slots=True)
class Covered:
    """Tasks finished in, or into, a language and register, by people who grew up in a province; empty: not known."""

    tag: str
    language: str
    register: str
    region: str
    done: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What a batch cost so far, in rupiah; `approved` for so many accepted rows, `each` for one of them."""

    batch: str
    whole: int
    approved: int
    rows: int
    each: int | None


@dataclass(frozen=True, slots=True)
class Reach:
    """The coverage, the most first; the costs, the newest batch first, of those that cost anything."""

    covered: tuple[Covered, ...] = ()
    costs: tuple[Cost, ...] = ()

    @property
    def whole(self) -> int:
        return sum(cost.whole for cost in self.costs)


def reach_of(connection: Connection, scope: Scope) -> Reach:
    """The reach of this batch or of everything."""
    return Reach(tuple(_covered(connection, scope)), tuple(_costs(connection, scope)))


def _covered(connection: Connection, scope: Scope) -> list[Covered]:
    content = type_coerce(contents.c.content, Text)
    columns = (
        assignments.c.batch_id,
        assignments.c.person_id,
        text_in(connection, content, "target"),
        text_in(connection, content, "lang"),
    )
    query = select(*columns).join(contents, contents.c.task_id == assignments.c.task_id).where(of(scope), FINISHED)
    wishes = {row.id: row.wishes for row in connection.execute(select(batches.c.id, batches.c.wishes))}
    regions = {row.id: _province(row.profile) for row in connection.execute(select(people.c.id, people.c.profile))}
    found = Counter[tuple[str, str]]()
    for (batch, person, target, lang), times in counted(connection, query).items():
        for tag in _tags(wishes[batch], target, lang):
            found[tag, regions[person]] += times
    order = sorted(found.items(), key=lambda item: (-item[1], item[0]))
    return [Covered(tag, language_of(tag), register_of(tag), region, times) for (tag, region), times in order]


def _tags(wishes: Wishes, target: str | None, lang: str | None) -> tuple[str, ...]:
    """What a task is counted under: what it asks for, one after another; else what it is in."""
    asked = (target,) if target else wishes.targets or ((wishes.target,) if wishes.target else ())
    return asked or (lang or wishes.lang or "",)


def _province(profile: Profile) -> str:
    origin = profile.origin
    province = None if origin is None else region_of(origin.code.partition(".")[0])
    return "" if province is None else province.name


def _costs(connection: Connection, scope: Scope) -> Iterator[Cost]:
    for batch in list_batches(connection, MOST_BATCHES) if scope is None else (scope,):
        if batch.cost:
            costs = costs_of(connection, batch)
            yield Cost(batch.wishes.name, costs.whole, costs.approved, costs.rows, costs.each)
