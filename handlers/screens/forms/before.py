"""What someone had answered to the question they are changing, whatever its form."""

from handlers.screens.screen import Part, Quote
from locales.phrase import Phrase, phrase
from storage.forms.choose import Choose
from storage.forms.material import Option
from storage.forms.question import Question
from storage.forms.write import Write
from storage.rules.card import Card


def given_before(card: Card) -> tuple[Part, ...]:
    """The text that was written, or what was tapped; nothing where no answer is being changed."""
    answer = card.before
    if answer is None:
        return ()
    if isinstance(answer.get("text"), str):
        return (Quote(phrase("answer-before"), answer["text"]),)
    note = (Quote(phrase("your-note"), str(answer["note"])),) if answer.get("note") else ()
    return (*(phrase("answer-was", answer=label) for label in _labels(card.question, answer)), *note)


def _labels(question: Question, answer: dict[str, object]) -> tuple[Phrase, ...]:
    if "value" in answer:
        value = answer["value"]
        return (phrase("cannot-tell") if value is None else phrase("as-is", text=str(value)),)
    return tuple(option.label for option in _options(question) if option.id == answer.get("choice"))


def _options(question: Question) -> tuple[Option, ...]:
    return question.options if isinstance(question, Choose | Write) else ()
