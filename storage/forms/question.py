"""Any question, whatever its form; and what a reply does to it."""

from typing import TypeAlias, assert_never

from locales.phrase import phrase
from storage.errors import Refused
from storage.forms.choose import Choose, take_choice
from storage.forms.mark import Mark, take_mark
from storage.forms.rank import Rank, take_rank
from storage.forms.record import Record, take_recording
from storage.forms.reply import Recorded, Reply, State, Taken
from storage.forms.scale import Scale, take_score
from storage.forms.several import ChooseSeveral, take_several
from storage.forms.write import Write, take_text

Question: TypeAlias = Choose | ChooseSeveral | Rank | Scale | Write | Mark | Record


def take(question: Question, state: State, reply: Reply) -> Taken:
    """What this reply does to this question. Raises Refused, with the remedy, if it does not fit."""
    if isinstance(question, Record):
        return take_recording(question, state, reply)
    if isinstance(reply, Recorded):
        raise Refused(phrase("text-instead"))
    match question:
        case Choose():
            return take_choice(question, state, reply)
        case ChooseSeveral():
            return take_several(question, state, reply)
        case Rank():
            return take_rank(question, state, reply)
        case Scale():
            return take_score(question, reply)
        case Write():
            return take_text(question, state, reply)
        case Mark():
            return take_mark(question, state, reply)
        case never:
            assert_never(never)
