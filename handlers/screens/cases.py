"""Disagreements: a task with what people answered to it, what is right, and why they differ; gaps in guides."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, in_a_line
from handlers.screens.forms.drawn import TAP, blocks
from handlers.screens.review import HOME_BUTTON, MENU_BUTTON, rows_for
from handlers.screens.screen import Button, Part, Quote, Row, Screen
from handlers.screens.work import BACK, card_screen
from locales.phrase import Phrase, phrase
from storage.desk.adjudicating import CAUSE, OWN, Dispute, Side
from storage.desk.gaps import Gap
from storage.facts import Sheet
from storage.kinds.material import candidate_block, question_blocks
from storage.rules.reviewing import CAUSES

# Choose a side; one's own answer and back in it; turn a page; why people differ; leave it to others.
CHOOSE, ANSWER, ANSWER_BACK, PAGE, DECIDE, PASS = "zo", "zy", "zu", "zv", "za", "zm"
# Of a gap: put what was said below the guideline, write another line, close it.
ADD, WRITE, CLOSE = "zj", "zr", "zq"
OURS = {TAP: ANSWER, BACK: ANSWER_BACK}
A_ROW = 4


def dispute_screen(seen: Dispute, *above: Phrase) -> Screen:
    """One task and what people said to it, at the stage the reviewer is at."""
    if seen.card is not None:
        return _answering(seen)
    lines = tuple(_side(number, side) for number, side in enumerate(seen.sides, 1))
    body = (*_material(seen.sheet), *lines, *_right(seen))
    picture = seen.sheet.content.image or ""
    missing = phrase("picture-at", picture=picture) if picture else None
    pager = pack(PAGE, seen.task, seen.look.turn, "")
    screen = Screen(_heading(seen), body, (_asking(seen),), tuple(_rows(seen)), pager, picture, missing=missing)
    return replace(screen, veiled=seen.sheet.sensitive, above=above)


def none_screen(*above: Phrase) -> Screen:
    """There is no such task for this reviewer."""
    return Screen((phrase("case-none"),), rows=((HOME_BUTTON, MENU_BUTTON),), above=above)


def gaps_screen(found: Sequence[Gap], *above: Phrase) -> Screen:
    """What is to be done about guidelines, the oldest first."""
    body = tuple(part for number, gap in enumerate(found, 1) for part in _gap(number, gap))
    rows = tuple(row for number, gap in enumerate(found, 1) for row in _gap_rows(number, gap))
    head = phrase("gap-head" if found else "gap-none")
    return Screen((head,), body, rows=(*rows, (HOME_BUTTON, MENU_BUTTON)), above=above)


def line_screen(gap: Gap) -> Screen:
    """Asks for the line; it is the reply to this very message."""
    said = (Quote(phrase("gap-said"), gap.note),) if gap.note else ()
    return Screen((phrase("gap-write", name=gap.wishes.name),), said, rows=((HOME_BUTTON,),))


def _heading(seen: Dispute) -> tuple[Phrase, ...]:
    kinds = in_a_line([phrase(f"{kind}-title") for kind in seen.sheet.kinds])
    head = phrase("case-head", batch=seen.sheet.wishes.name, kinds=kinds)
    return head, phrase("case-agreement", agreement=seen.agreement)


def _material(sheet: Sheet) -> tuple[Part, ...]:
    shown = [*question_blocks(sheet), *(candidate_block(letter, candidate) for letter, candidate in sheet.shown)]
    parts = blocks(shown)
    return tuple(part if isinstance(part, Phrase) else replace(part, veiled=sheet.sensitive) for part in parts)


def _side(number: int, side: Side) -> Phrase:
    return phrase("case-side", number=str(number), count=side.people, words=below_each_other(side.words))


def _right(seen: Dispute) -> Iterator[Part]:
    if seen.look.stage == CAUSE:
        yield phrase("case-right", words=below_each_other(seen.right))
        if seen.look.note:
            yield Quote(phrase("review-note"), seen.look.note)


def _asking(seen: Dispute) -> Phrase:
    return phrase("case-ask-cause" if seen.look.stage == CAUSE else "case-ask")


def _rows(seen: Dispute) -> Iterator[Row]:
    if seen.look.stage == CAUSE:
        for cause in CAUSES:
            yield (_go(seen, DECIDE, phrase(f"case-{cause}"), cause),)
        yield (_go(seen, CHOOSE, phrase("review-back")),)
        return
    numbers = [_number(seen, number) for number in range(1, len(seen.sides) + 1)]
    yield from (tuple(numbers[start : start + A_ROW]) for start in range(0, len(numbers), A_ROW))
    yield (_go(seen, CHOOSE, phrase("case-own"), OWN),)
    yield _go(seen, PASS, phrase("review-pass")), HOME_BUTTON


def _number(seen: Dispute, number: int) -> Button:
    return replace(_go(seen, CHOOSE, phrase("case-number", number=str(number)), str(number)), tone="good")


def _go(seen: Dispute, verb: str, label: Phrase, choice: str = "") -> Button:
    return Button(label, pack(verb, seen.task, seen.look.turn, choice))


def _answering(seen: Dispute) -> Screen:
    """The open question of the reviewer's own answer."""
    drawn = card_screen(seen.card) if seen.card is not None else Screen()
    rows = (*rows_for(OURS, drawn.rows), (_go(seen, CHOOSE, phrase("review-back")),))
    pager = pack(PAGE, seen.task, seen.look.turn, "")
    return replace(drawn, head=_heading(seen), rows=rows, pager=pager, to_end="", see="")


def _gap(number: int, gap: Gap) -> Iterator[Part]:
    yield phrase("gap-line", number=str(number), name=gap.wishes.name)
    if gap.note:
        yield Quote(phrase("gap-said"), gap.note)


def _gap_rows(number: int, gap: Gap) -> Iterator[Row]:
    add = (Button(phrase("gap-add", number=str(number)), pack(ADD, gap.id), "good"),) if gap.note else ()
    yield (*add, Button(phrase("gap-other", number=str(number)), pack(WRITE, gap.id)))
    yield (Button(phrase("gap-close", number=str(number)), pack(CLOSE, gap.id)),)
