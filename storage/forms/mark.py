"""A text in numbered sentences: tap a number to change its verdict, or quote some words; the rest is as usual."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import msgspec

from locales.phrase import Phrase, phrase
from storage.errors import Refused
from storage.facts import JsonObject
from storage.forms.material import Block, Option, ids
from storage.forms.quoting import Bit, find_quote
from storage.forms.reply import Answered, Partial, Said, Spot, State, Taken, Tap, Wrote, within
from storage.forms.sentences import Span, at_most, sentences

DONE = "done"
# So many numbers and quotes fit below a message.
MOST_NUMBERS, MOST_QUOTES = 48, 8
LONGEST_NOTE = 1_000


@dataclass(frozen=True, slots=True)
class Mark:
    """The text to mark is the last one shown.

    A tap leads from one verdict to the next, after the last to the first, which is that of all untouched pieces.
    A quote begins with the second. `types` and `severities` may be said of whatever has not the first. `untouched`
    is what it means to be done while nothing is marked.
    """

    name: str
    ask: Phrase
    show: tuple[Block, ...]
    verdicts: tuple[Option, ...]
    types: tuple[Option, ...] = ()
    severities: tuple[Option, ...] = ()
    hint: Phrase | None = None
    untouched: Phrase | None = None

    @property
    def text(self) -> str:
        return self.show[-1].text


def take_mark(question: Mark, state: State, reply: Said) -> Taken:
    """A number or a quote is judged, a chip says more about the last one, "done" answers."""
    if isinstance(reply, Wrote):
        if state.holds(reply.origin):
            return Partial(msgspec.structs.replace(state, spots=tuple(_noted_anew(state, reply))))
        return Partial(msgspec.structs.replace(state, spots=tuple(_with_quote(question, state, reply))))
    if reply.choice == DONE:
        return Answered(_answer(question, state))
    return Partial(msgspec.structs.replace(state, spots=_tapped(question, state, reply)))


def numbered(text: str) -> tuple[Span, ...]:
    """The pieces of this text that have a number."""
    return at_most(sentences(text), MOST_NUMBERS)


def laid_out(text: str) -> tuple[Bit, ...]:
    """The text as it is shown, number by number, to the letter."""
    bits, last = [], 0
    for number, (start, end) in enumerate(numbered(text), 1):
        bits += [Bit(text[last:start], last), Bit(f"[{number}] ", start, numeral=True), Bit(text[start:end], start)]
        last = end
    return tuple(bit for bit in (*bits, Bit(text[last:], last)) if bit.text)


def spot_of(state: State, span: Span) -> Spot | None:
    """What was said of this numbered piece, if anything was."""
    return next((spot for spot in state.spots if spot.note is None and (spot.start, spot.end) == span), None)


def quotes(state: State) -> tuple[Spot, ...]:
    """The quotes so far, in the order of the text."""
    return tuple(sorted((spot for spot in state.spots if spot.note is not None), key=lambda spot: spot.start))


def spots(answer: JsonObject, name: str) -> list[JsonObject]:
    """The `sentences` or the `quotes` of an answer: start, end, verdict, type, severity; quotes have a note."""
    return cast("list[JsonObject]", answer[name])


def marked_before(answer: JsonObject) -> tuple[Spot, ...]:
    """The spots of an answer just before it was sent, none if it is no answer of marks."""
    usual = answer.get("usual")
    if usual is None:
        return ()
    judged = [spot for spot in spots(answer, "sentences") if spot["verdict"] != usual]
    origins = [0] * len(judged) + quote_origins(answer)
    return tuple(
        Spot(
            spot["start"],
            spot["end"],
            spot["verdict"],
            spot["type"] or "",
            spot["severity"] or "",
            spot.get("note"),
            origin,
        )
        for spot, origin in zip((*judged, *spots(answer, "quotes")), origins, strict=True)
    )


def quote_origins(answer: JsonObject) -> list[int]:
    """The numbers of the messages that the quotes of this answer came in, in the order of the quotes."""
    return cast("list[int]", answer.get("origins", []))


def marked_anew(answer: JsonObject, wrote: Wrote) -> JsonObject:
    """The answer with this message's new wording beside the quote it came with."""
    noted = [
        {**spot, "note": within(wrote.text, LONGEST_NOTE)} if origin == wrote.origin else spot
        for spot, origin in zip(spots(answer, "quotes"), quote_origins(answer), strict=True)
    ]
    return {**answer, "quotes": noted}


def _answer(question: Mark, state: State) -> JsonObject:
    usual = question.verdicts[0].id
    said = [spot_of(state, span) or Spot(*span, usual) for span in numbered(question.text)]
    quoted = quotes(state)
    judged = {"sentences": [_plain(spot) for spot in said], "quotes": [_plain(spot) for spot in quoted]}
    return {**judged, "usual": usual, "origins": [spot.origin for spot in quoted]}


def _plain(spot: Spot) -> JsonObject:
    note = {} if spot.note is None else {"note": spot.note}
    place = {"start": spot.start, "end": spot.end, "verdict": spot.verdict}
    return {**place, "type": spot.type or None, "severity": spot.severity or None, **note}


def _tapped(question: Mark, state: State, tap: Tap) -> tuple[Spot, ...]:
    if tap.choice in ids(question.types) | ids(question.severities):
        return _said_more(question, state, tap.choice)
    spot = _named(question, state, tap.choice)
    names = [verdict.id for verdict in question.verdicts]
    verdict = names[(names.index(spot.verdict) + 1) % len(names)]
    others = tuple(other for other in state.spots if other != spot)
    return others if verdict == names[0] else (*others, msgspec.structs.replace(spot, verdict=verdict))


def _named(question: Mark, state: State, choice: str) -> Spot:
    """The piece or quote that a button speaks of."""
    sort, digits = choice[:1], choice[1:]
    number = int(digits) if digits.isascii() and digits.isdigit() and len(digits) < len("1000") else 0
    pieces = numbered(question.text)
    if sort == "n" and 1 <= number <= len(pieces):
        return spot_of(state, pieces[number - 1]) or Spot(*pieces[number - 1], question.verdicts[0].id)
    if sort == "q" and 1 <= number <= len(quotes(state)):
        return quotes(state)[number - 1]
    raise Refused(phrase("unknown-choice"))


def _said_more(question: Mark, state: State, choice: str) -> tuple[Spot, ...]:
    """The type or the severity of the spot marked last; the same once more takes it back."""
    if not state.spots:
        raise Refused(phrase("mark-first"))
    *others, last = state.spots
    if choice in ids(question.types):
        return (*others, msgspec.structs.replace(last, type="" if last.type == choice else choice))
    return (*others, msgspec.structs.replace(last, severity="" if last.severity == choice else choice))


def _with_quote(question: Mark, state: State, wrote: Wrote) -> Iterator[Spot]:
    if wrote.quoted is None:
        raise Refused(phrase("mark-how"))
    found = find_quote(laid_out(question.text), wrote.quoted)
    if found is None:
        raise Refused(phrase("quote-not-there"))
    before = next((spot for spot in quotes(state) if (spot.start, spot.end) == found), None)
    if before is None and len(quotes(state)) >= MOST_QUOTES:
        raise Refused(phrase("quotes-too-many", most=MOST_QUOTES))
    yield from (spot for spot in state.spots if spot != before)
    spot = before or Spot(*found, question.verdicts[1].id)
    yield msgspec.structs.replace(spot, note=within(wrote.text, LONGEST_NOTE), origin=wrote.origin)


def _noted_anew(state: State, wrote: Wrote) -> Iterator[Spot]:
    for spot in state.spots:
        edit = spot.origin == wrote.origin
        yield msgspec.structs.replace(spot, note=within(wrote.text, LONGEST_NOTE)) if edit else spot
