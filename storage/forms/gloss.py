"""Explaining a word of one's own text, in a message such as "mager: malas gerak" while the text is not yet sent."""

import re
from typing import cast

from msgspec.structs import replace

from locales.phrase import phrase
from storage.errors import Refused
from storage.facts import JsonObject
from storage.forms.material import Option
from storage.forms.reply import Gloss, State, Wrote, measured

MOST_GLOSSES = 10
DROP = "drop-"
# A word, or a few that belong together, and on the same line what it means.
_GLOSS = re.compile(r"\s*([^\s:](?:[^:\n]{0,28}[^\s:])?)[ \t]*:[ \t]*(\S[^\n]{0,199})\s*")


def with_gloss(state: State, text: str, wrote: Wrote) -> State | None:
    """The state with this message as a gloss, or as its new wording; None if it is meant as the text itself.

    Without being asked for one, only what explains a word of the text counts. Raises Refused, with the remedy, if a
    gloss was asked for and this is none.
    """
    old = next((gloss for gloss in state.glosses if gloss.origin == wrote.origin), None)
    found = _GLOSS.fullmatch(wrote.text)
    if not (state.glossing or old or (found and text and used(found[1], text))):
        return None
    if any(part.origin == wrote.origin for part in state.parts):
        return None
    if found is None:
        raise Refused(phrase("gloss-how"))
    if not used(found[1], text):
        raise Refused(phrase("gloss-not-used", word=found[1]))
    gloss = Gloss(wrote.origin, found[1], measured(found[2].strip()))
    others = tuple(each for each in state.glosses if each is not old and not _same(each.word, gloss.word))
    if len(others) == MOST_GLOSSES:
        raise Refused(phrase("gloss-enough", limit=MOST_GLOSSES))
    return replace(state, glosses=(*others, gloss), glossing=False)


def gloss_button(button: Option, state: State, choice: str) -> State | None:
    """The state after a tap that asks for a gloss, calls that off, or drops one; None if this is another button."""
    if choice == button.id:
        if not state.parts:
            raise Refused(phrase("nothing-written"))
        return replace(state, glossing=not state.glossing)
    place = choice.removeprefix(DROP)
    if place == choice or not place.isdecimal() or int(place) >= len(state.glosses):
        return None
    return replace(state, glosses=tuple(gloss for n, gloss in enumerate(state.glosses) if n != int(place)))


def kept_glosses(answer: JsonObject) -> tuple[Gloss, ...]:
    """The words explained along with this answer."""
    return tuple(Gloss(*each) for each in cast("list[tuple[int, str, str]]", answer.get("glosses", [])))


def used(word: str, text: str) -> bool:
    """Whether this word, or these, stand in the text as words of their own."""
    return re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", text.casefold()) is not None


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
