"""What reviews, other people's answers and their reliability say of annotations, for whoever exports them.

This is the one door by which it comes into every export: whoever knows more fills it in here.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from storage.database.columns import milliseconds
from storage.desk import reviews
from storage.desk.latest import TASK, Page
from storage.desk.reviews import Chain
from storage.desk.weighing import Crowd
from storage.rules.reviewing import ACCEPTED, REJECTED, SECOND
from storage.rules.vetted import UNKNOWN, Vetted


def vetted_of(connection: Connection, page: Page, crowd: Crowd) -> Mapping[tuple[int, str], Vetted]:
    """What is known of the annotations of this page, by assignment and kind."""
    chains = reviews.chains(connection, page.every[0][TASK], page.every[-1][TASK])
    out = {number for number, chain in chains.items() if chain.state == REJECTED}
    found = crowd.weigh(page.every, out, page.contents)
    for assignment, chain in chains.items():
        for kind, review, accepted, decided in _reviewed(chain):
            weighed = found.get((assignment, kind), UNKNOWN)
            found[assignment, kind] = weighed._replace(review=review, accepted=accepted, decided=decided)
    return found


def _reviewed(chain: Chain) -> Iterator[tuple[str, str, bool, int]]:
    """What reviewers said to each kind of one assignment, but for looks that only measure other reviewers."""
    steps = [step for step in chain.steps if step.sort != SECOND]
    decided = 0 if chain.decided is None else milliseconds(chain.decided)
    for kind in dict.fromkeys(kind for step in steps for kind in step.seen):
        said = ",".join(step.verdict for step in steps if kind in step.seen)
        yield kind, said, chain.state == ACCEPTED, decided
