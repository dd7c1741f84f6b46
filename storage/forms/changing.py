"""Changing one's mind: an answer as it was just before it was sent, and what an edited message makes of it."""

from typing import assert_never

from storage.facts import JsonObject
from storage.forms.choose import Choose, chosen_before
from storage.forms.mark import Mark, marked_anew, marked_before, quote_origins
from storage.forms.question import Question
from storage.forms.rank import Rank, ranked_before
from storage.forms.record import Record, recorded_before
from storage.forms.reply import State, Wrote, measured
from storage.forms.scale import Scale
from storage.forms.several import ChooseSeveral, several_before
from storage.forms.write import Write, rewritten, written_before, written_in


def state_before(question: Question, answer: JsonObject) -> State:
    """Where this answer to this question was just before it was sent: all but the tap that sent it."""
    match question:
        case Choose():
            return chosen_before(answer)
        case ChooseSeveral():
            return several_before(question, answer)
        case Rank():
            return ranked_before(answer)
        case Write():
            return written_before(answer)
        case Mark():
            return State(spots=marked_before(answer))
        case Record():
            return recorded_before(answer)
        case Scale():
            return State()
        case never:
            assert_never(never)


def edited(answer: JsonObject, wrote: Wrote) -> JsonObject:
    """The answer with this message's new wording; itself if that message is no part of it. Raises Refused."""
    if answer.get("note_origin") == wrote.origin:
        return {**answer, "note": measured(wrote.text)}
    if wrote.origin in quote_origins(answer):
        return marked_anew(answer, wrote)
    return rewritten(answer, wrote)


def origins_of(answer: JsonObject) -> list[int]:
    """The numbers of all the messages this answer was written in."""
    noted = [int(answer["note_origin"])] if "note_origin" in answer else []
    return [*noted, *quote_origins(answer), *written_in(answer)]
