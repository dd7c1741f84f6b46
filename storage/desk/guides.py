"""The guides door: the guideline of the task at hand."""

from sqlalchemy import Connection

from locales.phrase import phrase
from storage.desk import holding, lending
from storage.errors import Refused
from storage.facts import Person
from storage.rules.guide import Guide


def current_guide(connection: Connection, person: Person) -> Guide:
    """The guideline of what this person works on. Raises Refused if they work on nothing, or it has none."""
    current = lending.find_current(connection, person)
    if current is None:
        raise Refused(phrase("no-open-task"))
    wishes = holding.load(connection, person, current).sheet.wishes
    if not wishes.guide:
        raise Refused(phrase("no-guide", name=wishes.name))
    return Guide(wishes.name, wishes.guide)
