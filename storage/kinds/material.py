"""What of a task is laid before a trainer, and the same as a model would be given it."""

import re

from locales.phrase import phrase
from storage.facts import Candidate, Content, Sheet, Turn
from storage.forms.gloss import used
from storage.forms.material import Block

EVERYWHERE = frozenset({"id", "en"})
LOCAL_REGISTERS = frozenset({"gaul", "daerah"})
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")


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


def is_local(tag: str | None) -> bool:
    """Whether what this tag names is not said alike everywhere: slang, a local way, a regional language."""
    if tag is None:
        return False
    language, _, register = tag.lower().partition("-x-")
    return language.split("-")[0] not in EVERYWHERE or register in LOCAL_REGISTERS


def sentence_with(word: str, text: str) -> str:
    """The sentence of this text that this word stands in."""
    return next((part.strip() for part in _SENTENCE.findall(text) if used(word, part)), text.strip())
