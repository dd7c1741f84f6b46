"""A voice note: recorded as often as one likes, listened to again, then sent."""

from dataclasses import dataclass

import msgspec

from locales.phrase import Phrase, phrase
from storage.errors import Refused
from storage.facts import JsonObject
from storage.forms.material import Block, Option, ids
from storage.forms.reply import Answered, Partial, Recorded, Recording, Reply, State, Taken, Wrote

SEND, AGAIN = "send", "again"
LONGEST_SECONDS = 300
MOST_BYTES = 10 << 20


@dataclass(frozen=True, slots=True)
class Record:
    """`options` answer without recording."""

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    options: tuple[Option, ...] = ()
    hint: Phrase | None = None


def take_recording(question: Record, state: State, reply: Reply) -> Taken:
    """A new recording takes the place of the one before; a button sends it, or answers without."""
    if isinstance(reply, Wrote):
        raise Refused(phrase("voice-instead"))
    if isinstance(reply, Recorded):
        look_at(reply.seconds, reply.size)
        return Partial(State(recording=Recording(reply.path, reply.seconds, reply.size)))
    if reply.choice == AGAIN and state.recording is not None:
        raise Refused(phrase("record-anew"))
    if reply.choice in ids(question.options):
        return Answered({"choice": reply.choice})
    if reply.choice != SEND:
        raise Refused(phrase("unknown-choice"))
    if state.recording is None:
        raise Refused(phrase("nothing-recorded"))
    answer: JsonObject = {"recording": msgspec.to_builtins(state.recording)}
    return Answered(answer)


def recorded_before(answer: JsonObject) -> State:
    """The recording of this answer, to be heard again and sent or made anew."""
    kept = answer.get("recording")
    return State() if kept is None else State(recording=msgspec.convert(kept, Recording))


def look_at(seconds: int, size: int) -> None:
    """Raises Refused if a recording of so many seconds and bytes is too long, too big or empty."""
    if seconds > LONGEST_SECONDS:
        raise Refused(phrase("voice-too-long", minutes=LONGEST_SECONDS // 60))
    if size > MOST_BYTES:
        raise Refused(phrase("voice-too-big", limit=MOST_BYTES >> 20))
    if seconds <= 0 or size <= 0:
        raise Refused(phrase("voice-empty"))
