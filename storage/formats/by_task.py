"""Records by the task they are of."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from storage.facts import Content, Turn
from storage.formats.format import Record


def by_task(records: Iterable[Record]) -> Iterator[list[Record]]:
    """The results of each task together; they follow one another, and of one task there are few."""
    for _, results in groupby(records, lambda record: (record.passport.batch, record.passport.task)):
        yield list(results)


def conversation_in(content: Content) -> tuple[Turn, ...]:
    """What is answered: the turns of the task, or its prompt as one; none where it asks for no answer."""
    if content.messages:
        return content.messages
    return (Turn("user", content.prompt),) if content.prompt else ()
