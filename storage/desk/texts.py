"""The texts door: what a trainer writes for the task before them, and what they change in a text afterwards."""

from datetime import datetime

from sqlalchemy import Connection

from locales.phrase import phrase
from storage.desk import annotations, assignments, chats, holding, lending
from storage.errors import Refused
from storage.facts import Instant, Person
from storage.kinds.reply import Wrote
from storage.rules import sitting
from storage.rules.card import Moved, Outcome, Revised


def take(connection: Connection, person: Person, wrote: Wrote, answers: int | None, instant: Instant) -> Outcome:
    """Take a message as the reply to what is open. `answers` is the bot's message it was written under, if it was.

    Raises Refused if that was the card of another task, or if nothing is open.
    """
    if answers is not None and answers != chats.find_card(connection, person.id):
        raise Refused(phrase("reply-elsewhere"))
    return assignments.write(connection, person, wrote, instant)


def change(connection: Connection, person: Person, wrote: Wrote, now: datetime) -> Moved | Revised:
    """An edited message in its place: in the draft of the open task, or as a new revision of what is kept.

    Raises NotFound if it was written for neither.
    """
    current = lending.find_current(connection, person)
    if current is not None:
        held = holding.load(connection, person, current)
        draft = sitting.with_edit(held.sheet, held.draft, wrote)
        if draft != held.draft and held.batch_state == "open":
            return Moved(holding.card(holding.move_on(connection, held, draft, held.state, now)))
    return annotations.revise(connection, person, wrote, now)
