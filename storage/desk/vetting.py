"""What reviews, other people's answers and their reliability say of annotations, for whoever exports them.

This is the one door by which it comes into every export: whoever knows more fills it in here.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from storage.database.columns import milliseconds
from storage.desk import reviews, weighing
from storage.desk.reviews import Chain
from storage.rules.reviewing import ACCEPTED, SECOND
from storage.rules.vetted import UNKNOWN, Vetted


def vetted_of(connection: Connection, first: int, last: int) -> Mapping[tuple[int, str], Vetted]:
    """What is known of the annotations of the tasks of this range, by assignment and kind; few tasks at a time."""
    found = {
        (assignment, kind): vetted
        for assignment, chain in reviews.chains(connection, first, last).items()
        for kind, vetted in _reviewed(chain)
    }
    for annotation, each in weighing.weigh(connection, first, last).items():
        review, accepted, decided, *_ = found.get(annotation, UNKNOWN)
        found[annotation] = Vetted(review, accepted, decided, each.agreement, each.compared, each.weight)
    return found


def _reviewed(chain: Chain) -> Iterator[tuple[str, Vetted]]:
    """What reviewers said to each kind of one assignment, but for looks that only measure other reviewers."""
    steps = [step for step in chain.steps if step.sort != SECOND]
    decided = 0 if chain.decided is None else milliseconds(chain.decided)
    for kind in dict.fromkeys(kind for step in steps for kind in step.seen):
        said = ",".join(step.verdict for step in steps if kind in step.seen)
        yield kind, Vetted(review=said, accepted=chain.state == ACCEPTED, decided=decided)
