"""One number from low to high, or not knowing."""

from dataclasses import dataclass

from locales.phrase import Phrase, phrase
from storage.errors import Refused
from storage.forms.material import Block, Line
from storage.forms.reply import Answered, Said, Taken, Tap

UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Scale:
    """`anchors` say in words what the ends mean; `marks` are all scores of the same thing.

    `about` names what is scored, in a word.
    """

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    low: int
    high: int
    anchors: Phrase
    marks: tuple[Line, ...] = ()
    about: Phrase | None = None


def take_score(question: Scale, reply: Said) -> Taken:
    """The number tapped, None for not knowing."""
    if not isinstance(reply, Tap):
        raise Refused(phrase("tap-instead"))
    return Answered({"value": _number(question, reply.choice)})


def _number(question: Scale, choice: str) -> int | None:
    if choice == UNSURE:
        return None
    if choice.isascii() and choice.isdigit() and question.low <= int(choice) <= question.high:
        return int(choice)
    raise Refused(phrase("unknown-choice"))
