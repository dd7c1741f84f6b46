"""Recording: the last one counts, limits are said, nothing is sent before something is recorded."""

import pytest

from locales.phrase import phrase
from storage.errors import Refused
from storage.forms.material import Option
from storage.forms.question import take
from storage.forms.record import LONGEST_SECONDS, MOST_BYTES, Record
from storage.forms.reply import Answered, Partial, Recorded, Reply, State, Tap, Wrote

ASK = phrase("ask")
RECORD = Record("r", ASK, (), options=(Option("unsure", ASK),))


def after(*replies: Reply) -> State:
    state = State()
    for reply in replies:
        outcome = take(RECORD, state, reply)
        assert isinstance(outcome, Partial)
        state = outcome.state
    return state


def test_the_last_recording_is_sent() -> None:
    state = after(Recorded("voice/a.oga", 3, 900, 1), Recorded("voice/b.oga", LONGEST_SECONDS, MOST_BYTES, 2))
    answer = {"recording": {"path": "voice/b.oga", "seconds": LONGEST_SECONDS, "bytes": MOST_BYTES}}
    assert take(RECORD, state, Tap("send")) == Answered(answer)


def test_again_keeps_it_until_the_new_one_is_there_and_there_is_a_way_out() -> None:
    with pytest.raises(Refused):
        take(RECORD, after(Recorded("voice/a.oga", 3, 900, 1)), Tap("again"))
    assert take(RECORD, State(), Tap("unsure")) == Answered({"choice": "unsure"})


@pytest.mark.parametrize(
    "reply",
    [
        Recorded("a", LONGEST_SECONDS + 1, 1, 1),
        Recorded("a", 1, MOST_BYTES + 1, 1),
        Recorded("a", 0, 1, 1),
        Recorded("a", 1, 0, 1),
        Tap("send"),
        Tap("again"),
        Tap("else"),
        Wrote("halo", 1),
    ],
)
def test_what_is_no_recording_is_refused(reply: Reply) -> None:
    with pytest.raises(Refused):
        take(RECORD, State(), reply)
