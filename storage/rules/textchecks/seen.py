"""A text about to be sent, as the checks look at it."""

from storage.forms.reply import State
from storage.forms.write import Write, text_so_far
from storage.rules.textchecks.check import Draft


def seen(question: Write, state: State) -> Draft:
    """What was written so far, with what stands on its card."""
    others = tuple(block.text for block in question.show if not block.picture and block.text != question.base)
    return Draft(text_so_far(state), question.base, others, question.lang, state.guess)
