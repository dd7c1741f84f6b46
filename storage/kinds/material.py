"""What of a task is laid before a trainer, and the same as a model would be given it."""

from locales.phrase import phrase
from storage.facts import Candidate, Content, Sheet, Turn
from storage.forms.material import Block


def question_blocks(sheet: Sheet) -> tuple[Block, ...]:
    """The prompt or conversation and the source text, in the order they are read."""
    content = sheet.content
    turns = tuple(Block(phrase("turn", role=turn.role), turn.content) for turn in content.messages)
    prompt = (Block(phrase("the-prompt"), content.prompt),) if content.prompt else ()
    text = (Block(phrase("the-text"), content.text),) if content.text else ()
    return (*turns, *prompt, *text)


def candidate_block(letter: str, candidate: Candidate) -> Block:
    return Block(phrase("the-candidate", letter=letter), candidate.text)


def conversation(content: Content) -> tuple[Turn, ...]:
    """The task as the turns a model would answer to; it ends with the user."""
    if content.messages:
        return content.messages
    return (Turn("user", content.prompt or content.text or ""),)
