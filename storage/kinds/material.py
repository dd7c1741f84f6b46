"""What of a task is laid before a trainer, what it must have for that, and the same as a model would be given it."""

import re
from collections.abc import Iterator

from locales.phrase import phrase
from storage.facts import LETTERS, Candidate, Content, Sheet, Turn
from storage.forms.gloss import used
from storage.forms.material import Block, Option
from storage.kinds.kind import Fault

SEND = Option("send", phrase("send"), "good")
UNSURE = Option("unsure", phrase("unsure"))
# How bad something is, from low to high.
GRADES = tuple(Option(grade, phrase(f"grade-{grade}")) for grade in ("light", "medium", "severe"))

EVERYWHERE = frozenset({"id", "en"})
LOCAL_REGISTERS = frozenset({"gaul", "daerah"})
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")


def question_blocks(sheet: Sheet) -> tuple[Block, ...]:
    """The picture, the prompt or conversation and the source text, in the order they are read."""
    content = sheet.content
    picture = (Block(phrase("the-picture"), content.image, picture=True),) if content.image else ()
    prompt = (Block(phrase("the-prompt"), content.prompt),) if content.prompt else ()
    # What is to be said otherwise is a source.
    title = phrase("the-source") if any(sheet.targets) else phrase("the-text")
    text = (Block(title, content.text),) if content.text else ()
    return (*picture, *_turns(content.messages), *prompt, *text)


def candidate_block(letter: str, candidate: Candidate, among: int = 1) -> Block:
    """A candidate under its letter; where they come one after another, which `among` how many it is."""
    if among == 1:
        return Block(phrase("the-candidate", letter=letter), candidate.text)
    place = LETTERS.index(letter) + 1
    return Block(phrase("the-candidate-of", letter=letter, place=str(place), places=str(among)), candidate.text)


def letter_options(sheet: Sheet) -> tuple[Option, ...]:
    """The candidates as options, by the letters they are shown under; ids of candidates may be long."""
    return tuple(Option(letter.lower(), phrase("letter", letter=letter)) for letter, _ in sheet.shown)


def conversation(content: Content) -> tuple[Turn, ...]:
    """The task as the turns a model would answer to; it ends with the user."""
    if content.messages:
        return content.messages
    return (Turn("user", content.prompt or content.text or ""),)


def subject_text(content: Content) -> str:
    """The text a row without candidates is about, empty where it is about a picture alone."""
    return content.text or content.prompt or (content.messages[-1].content if content.messages else "")


def lacking_candidates(content: Content, kind: str, least: int) -> Iterator[Fault]:
    """What is missing where a kind needs so many candidates and something they answer."""
    if len(content.candidates) < least:
        yield Fault("candidates", phrase("needs-candidates", kind=kind, least=least))
    yield from lacking_subject(content)


def lacking_subject(content: Content) -> Iterator[Fault]:
    """What is missing where a kind needs anything at all to ask about."""
    if not (subject_text(content) or content.image):
        yield Fault("prompt", phrase("row-without-subject"))


def is_local(tag: str | None) -> bool:
    """Whether what this tag names is not said alike everywhere: slang, a local way, a regional language."""
    if tag is None:
        return False
    language, _, register = tag.lower().partition("-x-")
    return language.split("-")[0] not in EVERYWHERE or register in LOCAL_REGISTERS


def sentence_with(word: str, text: str) -> str:
    """The sentence of this text that this word stands in."""
    return next((part.strip() for part in _SENTENCE.findall(text) if used(word, part)), text.strip())


def _turns(turns: tuple[Turn, ...]) -> tuple[Block, ...]:
    """All turns; of several the last is the one it is about, those before may be folded."""
    blocks = [Block(phrase("turn", role=turn.role), turn.content, quiet="before") for turn in turns]
    if len(turns) > 1:
        blocks[-1] = Block(phrase("turn-judged", turn=blocks[-1].title), turns[-1].content)
    return tuple(blocks)
