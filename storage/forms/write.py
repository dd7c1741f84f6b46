"""A text in the trainer's own words: a draft until it is sent, in one message or several, edited as one likes."""

from dataclasses import dataclass
from itertools import pairwise
from typing import cast

import msgspec

from locales.phrase import Phrase, phrase
from locales.tongues.guess import LanguageGuess
from locales.tongues.guessing import DIGITS
from locales.tongues.register import colloquialness
from storage.errors import Refused
from storage.facts import JsonObject
from storage.forms.gloss import gloss_button, kept_glosses, used, with_gloss
from storage.forms.material import Block, Option, must_be_one_of
from storage.forms.reply import Answered, Part, Partial, Said, State, Taken, Tap, Wrote, measured

AGAIN = "again"
# A text that filled its message goes on in the next one. Phones cut at white space, which gets lost on the way,
# and within a word only where there is none in all of a message, counted in UTF-16 units.
FULL_MESSAGE, WHOLE_MESSAGE = 4_000, 4_096


@dataclass(frozen=True, slots=True)
class Write:
    """`base` is what the text is compared with before sending, `lang` the tag asked for.

    `options` answer without writing ("sudah bagus"); `sends` are the ways to send what was written; `gloss` is the
    button to explain a word of it, where that is wanted. `otherwise` is the option taken where nobody is there
    to be asked; without it the question waits.
    """

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    base: str
    lang: str | None
    sends: tuple[Option, ...]
    options: tuple[Option, ...] = ()
    hint: Phrase | None = None
    gloss: Option | None = None
    otherwise: str = ""


def take_text(question: Write, state: State, reply: Said) -> Taken:
    """A message joins the draft, or replaces it, or its own older wording, or explains a word of it.

    A button sends or starts anew.
    """
    if isinstance(reply, Tap):
        return _send(question, state, reply.choice)
    glosses = question.gloss and (state.glossing or not _goes_on(state))
    glossed = with_gloss(state, text_so_far(state), reply) if glosses else None
    return Partial(glossed or _written(state, reply, question.base))


def text_so_far(state: State) -> str:
    return joined(state.parts)


def joined(parts: tuple[Part, ...]) -> str:
    """The text that came as these messages, with white space where a phone cut it."""
    text = ""
    for before, part in pairwise((Part(0, ""), *parts)):
        text += _seam(before.text) + part.text
    return text


def told(answer: JsonObject) -> JsonObject:
    """What goes with a written text into its annotation: the guess at its language, and what the checks noticed."""
    return {"guess": answer.get("guess"), "marks": answer.get("marks", [])}


def rewritten(answer: JsonObject, wrote: Wrote) -> JsonObject:
    """The answer with this message's new wording; itself if that message is no part of it."""
    state = written_before(answer)
    if not state.holds(wrote.origin):
        return answer
    glossed = with_gloss(state, text_so_far(state), wrote) if state.glosses else None
    return {**answer, **_content(glossed or _written(state, wrote, ""))}


def written_parts(answer: JsonObject) -> tuple[Part, ...]:
    """The messages a written answer came in, none if it was answered by a button."""
    parts = cast("list[tuple[int, str]]", answer.get("parts", []))
    return tuple(Part(origin, text) for origin, text in parts)


def written_before(answer: JsonObject) -> State:
    """Where a written answer was just before it was sent; the beginning where it was a button."""
    return State(
        parts=written_parts(answer),
        guess=msgspec.convert(answer.get("guess"), LanguageGuess | None),
        marks=tuple(cast("list[str]", answer.get("marks", ()))),
        hint=cast("str", answer.get("hint", "")),
        glosses=kept_glosses(answer),
    )


def written_in(answer: JsonObject) -> list[int]:
    """The numbers of the messages that the text of this answer came in."""
    return [*(part.origin for part in written_parts(answer)), *(gloss.origin for gloss in kept_glosses(answer))]


def answer_text(answer: JsonObject) -> str | None:
    """The text of a written answer, None if it was answered by a button."""
    return cast("str | None", answer.get("text"))


def _send(question: Write, state: State, choice: str) -> Taken:
    if choice == AGAIN:
        return Partial(State())
    if question.gloss and (turned := gloss_button(question.gloss, state, choice)):
        return Partial(turned)
    chosen = next((option for option in question.options if option.id == choice), None)
    if chosen is not None:
        return Answered({"choice": choice, "text": chosen.says} if chosen.says else {"choice": choice})
    must_be_one_of(choice, question.sends)
    if not text_so_far(state).strip():
        raise Refused(phrase("nothing-written"))
    return Answered({"send": choice, **_content(state)})


def _content(state: State) -> JsonObject:
    text = text_so_far(state)
    glosses = [[each.origin, each.word, each.meaning] for each in state.glosses if used(each.word, text)]
    return {
        "text": text,
        "parts": [[part.origin, part.text] for part in state.parts],
        "guess": msgspec.to_builtins(state.guess),
        **({"marks": list(state.marks)} if state.marks else {}),
        **({"hint": state.hint} if state.hint else {}),
        **({"glosses": glosses} if glosses else {}),
    }


def _written(state: State, reply: Wrote, base: str) -> State:
    """The text so far with this message in it: an edit in its place, the rest of a long text joined, else anew."""
    part = Part(reply.origin, reply.text)
    if any(old.origin == part.origin for old in state.parts):
        parts = tuple(part if old.origin == part.origin else old for old in state.parts)
    elif _goes_on(state):
        parts = (*state.parts, part)
    else:
        parts = (part,)
    measured(joined(parts))
    return State(parts=parts, guess=_against(reply.guess, base), glosses=state.glosses)


def _against(guess: LanguageGuess | None, base: str) -> LanguageGuess | None:
    """The guess with how much more colloquial the text is than what it started from."""
    if guess is None or not base.strip():
        return guess
    return msgspec.structs.replace(guess, gain=round(guess.register - colloquialness(base), DIGITS))


def _goes_on(state: State) -> bool:
    """Whether the last message was so full that the next one goes on with it."""
    return bool(state.parts) and len(state.parts[-1].text) >= FULL_MESSAGE


def _seam(before: str) -> str:
    if not before or len(before.encode("utf-16-le")) // 2 >= WHOLE_MESSAGE:
        return ""
    return "\n" if "\n" in before else " "
