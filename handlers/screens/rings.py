"""People who may work as one: the list, one ring with all that speaks for it, and two answers side by side."""

from collections.abc import Iterator, Sequence
from math import floor

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, duration, in_a_line, shortened
from handlers.screens.forms.drawn import blocks, in_rows
from handlers.screens.governing import PERSON
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk import contrasting
from storage.desk.contrasting import Example, Side
from storage.desk.rings import A_PAGE, Brief, Ring, Tie
from storage.desk.tying import CONFIRMED, DISMISSED, OPEN
from storage.desk.watching import LOOKS
from storage.kinds.material import candidate_block, question_blocks
from storage.rules.day import WIB
from storage.rules.ties.evidence import WORTH_KEEPING, Evidence

# The list, one ring, that of a person, two answers; the judgements and taking one back; the picture.
RINGS, RING, RING_OF, EXAMPLE = "og", "oo", "of", "oe"
CONFIRM, DISMISS, REOPEN, DRAW = "oc", "od", "ou", "op"
A_ROW, MOST_PEOPLE = 2, 8
LONGEST_NAME, LONGEST_LABEL = 60, 18
# So many ties stand in the message in words; the picture has more.
SHOWN = 6
# One in so many: more cannot be told apart, nor known.
MOST_DIGITS = 9


def rings_screen(briefs: Sequence[Brief], page: int) -> Screen:
    """A page of them; `briefs` may hold one more than a page, which begins the next."""
    shown = briefs[:A_PAGE]
    head = (phrase("rings-head"), phrase("rings-what")) if shown else (phrase("rings-none"),)
    lines = tuple(
        phrase("rings-line", number=brief.id, state=brief.state, people=brief.people, at=brief.at.astimezone(WIB))
        for brief in shown
    )
    ways = [Button(phrase("rings-button", number=brief.id), pack(RING, brief.id)) for brief in shown]
    before = (Button(phrase("page-before"), pack(RINGS, page - 1)),) if page else ()
    after = (Button(phrase("page-after"), pack(RINGS, page + 1)),) if len(briefs) > A_PAGE else ()
    turning = ((*before, *after),) if before or after else ()
    back = (Button(phrase("people-back"), pack(MENU, "pelatih")),)
    return Screen(head, lines, rows=(*in_rows(ways, A_ROW), *turning, back))


def ring_screen(ring: Ring, *above: Phrase) -> Screen:
    """One of them, with what can be done about it."""
    who = in_a_line([phrase("as-is", text=shortened(name, LONGEST_NAME)) for name in ring.names.values()])
    head = (phrase("ring-head", number=ring.id, people=len(ring.mates)), phrase("ring-who", names=who))
    more = (phrase("ring-more", more=len(ring.ties) - SHOWN),) if len(ring.ties) > SHOWN else ()
    body = (*(_tie(ring, tie) for tie in ring.ties[:SHOWN]), *more)
    foot = (phrase("ring-both", both=ring.both), _follows(ring))
    return Screen(head, body, foot, tuple(_rows(ring)), above=above)


def example_screen(seen: Example) -> Screen:
    """Two answers side by side, or one and that another accepted it."""
    names = seen.ring.names
    pair = {"one": names[seen.tie.one], "other": names[seen.tie.other]}
    place = phrase("ring-example", place=seen.place + 1, of=seen.of)
    body = tuple(_sides(seen)) or (phrase("ring-example-gone"),)
    veiled = any(side.sheet.sensitive for side in seen.sides)
    pager = pack(EXAMPLE, seen.ring.id, seen.place, "")
    head = (place, phrase("ring-pair", **pair), _sign(seen.sign))
    return Screen(head, body, rows=tuple(_turning(seen)), pager=pager, veiled=veiled)


def _tie(ring: Ring, tie: Tie) -> Phrase:
    names = ring.names
    digits = min(MOST_DIGITS, max(1, floor(tie.bits * 0.30103)))
    said = phrase("ring-tie", one=names[tie.one], other=names[tie.other], odds=10**digits)
    signs = [sign for sign in tie.signs if sign.bits >= WORTH_KEEPING]
    return below_each_other([said, *map(_sign, signs), *_after(ring, tie, signs)])


def _after(ring: Ring, tie: Tie, signs: Sequence[Evidence]) -> Iterator[Phrase]:
    """Who comes second where it is nearly always the same one: the other may know nothing of it."""
    found = {sign.followers for sign in signs}
    if len(found) == 1 and len(only := found.pop()) == 1:
        yield phrase("ring-after", name=ring.names[(tie.one, tie.other)[only[0]]])


def _sign(sign: Evidence) -> Phrase:
    return phrase(f"ring-{sign.sign}", hits=sign.hits, number=sign.number, share=round(100 * sign.expected))


def _follows(ring: Ring) -> Phrase:
    """What is so because of this ring, and what is not."""
    if ring.decided is None:
        return phrase("ring-follows-open")
    at = ring.decided.astimezone(WIB)
    if ring.state == CONFIRMED:
        return phrase("ring-follows-confirmed", by=ring.by, at=at)
    return phrase("ring-follows-dismissed", by=ring.by, at=at)


def _rows(ring: Ring) -> Iterator[Row]:
    number = contrasting.number_of(ring)
    if number:
        yield (Button(phrase("ring-examples", number=number), pack(EXAMPLE, ring.id, 0, 0)),)
    yield tuple(Button(phrase(f"picture-{look}"), pack(DRAW, ring.id, look)) for look in LOOKS)
    if ring.state == OPEN:
        yield (
            Button(phrase("ring-confirm"), pack(CONFIRM, ring.id), "bad"),
            Button(phrase("ring-dismiss"), pack(DISMISS, ring.id), "good"),
        )
    elif ring.state in (CONFIRMED, DISMISSED):
        yield (Button(phrase("ring-reopen"), pack(REOPEN, ring.id)),)
    people = [
        Button(phrase("sign-person", name=shortened(name, LONGEST_LABEL)), pack(PERSON, person))
        for person, name in ring.names.items()
    ]
    yield from in_rows(people[:MOST_PEOPLE], A_ROW)
    yield (Button(phrase("rings-back"), pack(RINGS, 0)),)


def _sides(seen: Example) -> Iterator[Part]:
    shown: list[Part] = []
    for side in seen.sides:
        material = [part for part in _material(side) if part not in shown]
        shown += material
        yield from material
        yield from _side(seen, side)


def _material(side: Side) -> tuple[Part, ...]:
    """The task, folded; the letters of its answers are the same on either side."""
    candidates = (candidate_block(letter, candidate) for letter, candidate in side.sheet.shown)
    return blocks([*question_blocks(side.sheet), *candidates], fold=True)


def _side(seen: Example, side: Side) -> Iterator[Part]:
    name = seen.ring.names.get(side.person, f"#{side.person}")
    took = duration(max(0, round((side.ended - side.began).total_seconds())))
    at = side.ended.astimezone(WIB)
    if side.words:
        words = below_each_other(side.words)
        yield phrase("ring-side-chose", name=name, batch=side.batch, at=at, took=took, words=words)
    else:
        yield phrase("ring-side", name=name, batch=side.batch, at=at, took=took)
    for text in side.texts:
        yield Quote(phrase("ring-wrote", name=name), text)
    if len(seen.sides) == 1:
        other = seen.tie.other if side.person == seen.tie.one else seen.tie.one
        yield phrase("ring-accepted", name=seen.ring.names[other])


def _turning(seen: Example) -> Iterator[Row]:
    ring, place = seen.ring.id, seen.place
    before = (Button(phrase("page-before"), pack(EXAMPLE, ring, place - 1, 0)),) if place else ()
    after = (Button(phrase("page-after"), pack(EXAMPLE, ring, place + 1, 0)),) if place + 1 < seen.of else ()
    if before or after:
        yield (*before, *after)
    yield (Button(phrase("ring-back"), pack(RING, ring)),)
