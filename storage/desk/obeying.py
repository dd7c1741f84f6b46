"""The obeying door: a database that is older than what was promised to people is brought to keep it.

Done before anything starts: after `latihin restore`, and at every start with what stands in the file beside the
database, so that it holds for copies that were put back by other means too.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from storage.database.tables.people import people as rows
from storage.desk import erasing, pausing, people, privacy, tombstones
from storage.desk.pausing import Pause
from storage.desk.recordings import paths_of
from storage.facts import Person
from storage.rules.joining import OWN, UNDERAGE
from storage.rules.tombstone import ERASE, REFUSE, REST, WITHDRAW, Stone, newest, who_of

AT_ONCE = 2_000


@dataclass(frozen=True, slots=True)
class Obeyed:
    """How many were erased and refused once more, how many consents withdrawn, how many pause again.

    `files` are voices that must go.
    """

    erased: int = 0
    refused: int = 0
    withdrawn: int = 0
    paused: int = 0
    files: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.erased or self.refused or self.withdrawn or self.paused)


def obey(connection: Connection, stones: Iterable[Stone]) -> Obeyed:
    """Keep what these stones say, as of when it was said, and the stones too. Done twice it changes nothing."""
    before = tombstones.list_stones(connection)
    news = [stone for stone in newest([*before, *stones]) if stone not in before]
    whose = _people(connection, {stone.who for stone in news})
    acts: list[str] = []
    files: list[str] = []
    for stone in news:
        person = people.find_by_id(connection, whose.get(stone.who, 0))
        if person is not None and _applies(connection, person, stone):
            files += paths_of(connection, person) if stone.act == ERASE else ()
            _apply(connection, person, stone)
            acts.append(stone.act)
        tombstones.lay(connection, stone)
    erased, refused, withdrawn, paused = (acts.count(act) for act in (ERASE, REFUSE, WITHDRAW, REST))
    return Obeyed(erased, refused, withdrawn, paused, tuple(files))


def _people(connection: Connection, wanted: set[str]) -> dict[str, int]:
    """The numbers of those of these people who are here, by their digests."""
    if not wanted:
        return {}
    marks = connection.execute(select(rows.c.id, rows.c.mark), execution_options={"yield_per": AT_ONCE})
    found = ((who_of(mark), number) for number, mark in marks)
    return {who: number for who, number in found if who in wanted}


def _applies(connection: Connection, person: Person, stone: Stone) -> bool:
    """Whether this database does not yet do what the stone says."""
    match stone.act:
        case "erase":
            return True
        case "refuse":
            return person.step != UNDERAGE
        case "withdraw":
            said = [each for each in privacy.agreed(connection, person).consents if each.topic == stone.topic]
            return bool(said) and said[0].given and said[0].at < stone.at
        case "rest":
            return person.joined is not None and OWN not in person.paused
        case "resume":
            return OWN in person.paused
        case _:
            return False


def _apply(connection: Connection, person: Person, stone: Stone) -> None:
    match stone.act:
        case "erase":
            erasing.erase(connection, person, stone.receipt, stone.at)
        case "refuse":
            people.refuse(connection, person, stone.at)
        case "withdraw":
            privacy.withdraw(connection, person, stone.topic, stone.at)
        case "rest":
            until = stone.until or pausing.OPEN_END
            pausing.stop(connection, person.id, Pause(OWN, stone.at, until, person.id))
        case "resume":
            pausing.lift(connection, person.id, OWN, stone.at)
