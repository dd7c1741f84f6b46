"""The replying door: what a reply to a message of ours does, by the act it was asked for.

To add an act: a function of a connection, a number and the grounds, and its line in the list here; what the number is
of stands with it. The message is used up by the reply that was taken; after a refusal it still waits.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from sqlalchemy import Connection

from locales.phrase import Phrase, phrase
from storage.desk import adjusting, certificates, contesting, gaps, objecting
from storage.desk.adjusting import LONGEST_REASON, Grounds
from storage.desk.chats import Asked
from storage.errors import NotAllowed, Refused
from storage.facts import Person
from storage.roles import Right
from storage.rules.amounts import read_amount

# Does it; the sentence that says so. Raises Refused with the remedy.
Act: TypeAlias = Callable[[Connection, int, Grounds], Phrase]


@dataclass(frozen=True, slots=True)
class Replied:
    """What a reply did, in a sentence, and the act it was for with the number of its thing."""

    act: str
    number: int
    sentence: Phrase


def take(connection: Connection, person: Person, asked: Asked, said: str, now: datetime) -> Replied:
    """Do what these words were asked for. Raises NotAllowed where this person may not any more."""
    right, act = ACTS[asked.act or ""]
    if not person.may(right):
        raise NotAllowed
    words = said.strip()
    if not words or len(words) > LONGEST_REASON:
        raise Refused(phrase("adjust-words", limit=LONGEST_REASON))
    number = asked.number or 0
    return Replied(asked.act or "", number, act(connection, number, Grounds(words, person, now)))


def _bonus(connection: Connection, person_id: int, why: Grounds) -> Phrase:
    amount, words = read_amount(why.words)
    return _adjusted(adjusting.give(connection, person_id, amount, Grounds(words, why.by, why.at)))


def _correction(connection: Connection, person_id: int, why: Grounds) -> Phrase:
    amount, words = read_amount(why.words)
    return _adjusted(adjusting.correct(connection, person_id, amount, Grounds(words, why.by, why.at)))


def _clawback(connection: Connection, line: int, why: Grounds) -> Phrase:
    return _adjusted(adjusting.take_back(connection, line, why))


def _adjusted(made: adjusting.Adjusted) -> Phrase:
    return phrase("adjusted", reason=made.kind, amount=abs(made.amount), words=made.words)


def _object(connection: Connection, line: int, why: Grounds) -> Phrase:
    objecting.object_to(connection, line, why)
    return phrase("objected")


def _answer(connection: Connection, line: int, why: Grounds) -> Phrase:
    objecting.answer(connection, line, why)
    return phrase("object-answer-sent")


def _name(connection: Connection, exam: int, why: Grounds) -> Phrase:
    certificates.rename(connection, why.by, exam, why.words, why.at)
    return phrase("certificate-made")


def _contest(connection: Connection, assignment: int, why: Grounds) -> Phrase:
    contesting.contest(connection, why.by, assignment, why.words, why.at)
    return phrase("history-contested")


def _gap(connection: Connection, number: int, why: Grounds) -> Phrase:
    reworded = gaps.add_line(connection, number, why)
    return phrase("guide-reworded", name=reworded.batch.wishes.name, versions=reworded.versions)


ACTS: dict[str, tuple[Right, Act]] = {
    "bonus": ("pay", _bonus),
    "correction": ("pay", _correction),
    "clawback": ("pay", _clawback),
    "answer": ("pay", _answer),
    "object": ("home", _object),
    "contest": ("home", _contest),
    "gap": ("answer", _gap),
    "certificate": ("work", _name),
}
