"""What someone had answered to the question they are changing, whatever its form."""

from collections.abc import Iterator

from handlers.screens.figures import in_a_line
from handlers.screens.forms.ranking import ranking_in_a_line
from handlers.screens.screen import Part, Quote
from locales.phrase import Phrase, phrase
from storage.facts import JsonObject
from storage.forms.changing import state_before
from storage.forms.choose import Choose
from storage.forms.mark import Mark
from storage.forms.material import Option
from storage.forms.question import Question
from storage.forms.rank import Rank, Ranking
from storage.forms.record import Record
from storage.forms.reply import State
from storage.forms.scale import Scale
from storage.forms.several import ChooseSeveral
from storage.forms.write import Write
from storage.rules.card import Card


def given_before(card: Card) -> tuple[Part, ...]:
    """The text that was written, or what was tapped; nothing where no answer is being changed.

    What stands in the open question just as it was is not said twice.
    """
    answer = card.before
    if answer is None or _in_sight(card, answer):
        return ()
    if isinstance(answer.get("text"), str):
        return (Quote(phrase("answer-before"), answer["text"]),)
    note = str(answer.get("note", ""))
    noted = (Quote(phrase("your-note"), note),) if note and note != card.state.note else ()
    return (*(phrase("answer-was", answer=label) for label in labels_of(card.question, answer)), *noted)


def _in_sight(card: Card, answer: JsonObject) -> bool:
    """Whether all of this answer is drawn with the question; which option was tapped is not."""
    restored = state_before(card.question, answer)
    return restored != State() and card.state == restored and not isinstance(card.question, Choose)


def labels_of(question: Question, answer: JsonObject) -> Iterator[Phrase]:
    """What was tapped in this answer to this question; nothing where it was written or spoken."""
    if "value" in answer:
        value = answer["value"]
        yield phrase("cannot-tell") if value is None else phrase("as-is", text=str(value))
    elif "tiers" in answer and isinstance(question, Rank):
        tiers = tuple(tuple(tier) for tier in answer["tiers"])
        yield ranking_in_a_line(question, Ranking(tiers, (), tying=False))
    else:
        chosen = answer.get("chosen", [answer.get("choice")])
        labels = [option.label for option in _options(question) if option.id in chosen]
        yield from (in_a_line(labels),) if labels else ()


def _options(question: Question) -> tuple[Option, ...]:
    match question:
        case ChooseSeveral():
            return (*question.options, *question.alone)
        case Rank():
            return question.others
        case Choose() | Write() | Record():
            return question.options
        case Scale() | Mark():
            return ()
