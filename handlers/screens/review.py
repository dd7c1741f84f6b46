"""Reviewing: what waits, one answer as its trainer gave it, why it is refused, the reviewer's own wording."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, in_a_line, rupiah
from handlers.screens.forms.answered import answered, picture_of
from handlers.screens.forms.drawn import TAP
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Change, Part, Quote, Row, Screen
from handlers.screens.work import BACK, card_screen
from locales.phrase import Phrase, phrase
from storage.desk.deciding import Decided
from storage.desk.gaps import LIST
from storage.desk.judging import Backlog, Exhibit, Remark
from storage.facts import Person
from storage.rules.reviewing import ACCEPT, APPEAL, FIX, REASONS, REJECT, RETURN

# Take the next, turn a page, begin something, a reason, an own wording and back in it, say it, leave it, listen.
NEXT, PAGE, ENTER, TICK, MEND, MEND_BACK, DECIDE, PASS, LISTEN = "zx", "zp", "ze", "zk", "zt", "zb", "zd", "zz", "zl"
# How reviewers do; what people disagree about.
PEERS, CASES = "zw", "zc"
# A card's own buttons, and what they are below an own wording.
OURS = {TAP: MEND, BACK: MEND_BACK}
A_ROW = 2

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
HOME_BUTTON = Button(phrase("review-home"), pack(MENU, "tinjau"))


def home_screen(backlog: Backlog, person: Person, *above: Phrase) -> Screen:
    """What waits for reviewers, and what of it this one can do."""
    rows = tuple(_home_rows(backlog, person))
    return Screen((phrase("review-title"),), (_waiting(backlog),), rows=rows, above=above)


def nothing_screen(backlog: Backlog, *above: Phrase) -> Screen:
    """There is nothing more for this reviewer."""
    return Screen((_waiting(backlog),), rows=((HOME_BUTTON, MENU_BUTTON),), above=above)


def reviewed_screen(decided: Decided) -> Screen:
    """What comes next, below a word of what was just said."""
    said = phrase("review-done", verdict=decided.verdict, state=decided.state or "half")
    after = decided.after
    return exhibit_screen(after, said) if isinstance(after, Exhibit) else nothing_screen(after, said)


def exhibit_screen(seen: Exhibit, *above: Phrase) -> Screen:
    """One answer, at the stage the reviewer is at."""
    if seen.card is not None:
        return _mending(seen)
    sheet = seen.held.sheet
    body = (*_before(seen.before), *_appeal(seen), *answered(sheet, seen.held.draft.given), *_own(seen))
    picture = picture_of(sheet)
    missing = phrase("picture-at", picture=picture) if picture else None
    foot, rows, pager = tuple(_asking(seen)), tuple(_rows(seen)), _pager(seen)
    hung = Screen(_heading(seen), body, foot, rows, pager, picture, veiled=sheet.sensitive, missing=missing)
    return replace(hung, above=above)


def reason_line(reasons: Sequence[str]) -> Phrase:
    """These reasons as one line; a dash for none."""
    return in_a_line([phrase(f"reason-{reason}") for reason in reasons] or [phrase("no-figure")])


def _waiting(backlog: Backlog) -> Phrase:
    lines = [phrase("review-mine", count=backlog.mine) if backlog.mine else phrase("review-none")]
    if backlog.passed:
        lines.append(phrase("review-left", count=backlog.passed))
    others = backlog.waiting - backlog.mine - backlog.passed
    if others > 0:
        lines.append(phrase("review-others", count=others))
    return below_each_other(lines)


def _home_rows(backlog: Backlog, person: Person) -> Iterator[Row]:
    if backlog.mine or backlog.passed:
        yield (Button(phrase("review-begin"), pack(NEXT), "good"),)
    if backlog.cases:
        yield (Button(phrase("case-open", count=backlog.cases), pack(CASES)),)
    if backlog.gaps and person.may("answer"):
        yield (Button(phrase("gap-open", count=backlog.gaps), pack(LIST)),)
    if person.may("roles"):
        yield (Button(phrase("tally-open"), pack(PEERS)),)
    yield (MENU_BUTTON,)


def _heading(seen: Exhibit) -> tuple[Phrase, ...]:
    sheet = seen.held.sheet
    kinds = in_a_line([phrase(f"{kind}-title") for kind in sheet.kinds])
    cause = APPEAL if seen.look.sort == APPEAL else seen.cause
    price = (phrase("review-price", amount=rupiah(sheet.wishes.verdict)),) if sheet.wishes.verdict else ()
    head = phrase("review-head", batch=sheet.wishes.name, kinds=kinds)
    return head, phrase("review-cause", cause=cause), *price


def _before(remarks: Sequence[Remark]) -> Iterator[Part]:
    """What was asked for the last time."""
    for remark in remarks[-1:]:
        yield phrase("review-before", reasons=reason_line(remark.reasons))
        if remark.note:
            yield Quote(phrase("review-note-before"), remark.note)


def _appeal(seen: Exhibit) -> Iterator[Part]:
    if seen.words is not None:
        yield Quote(phrase("review-appeal"), seen.words)


def _own(seen: Exhibit) -> Iterator[Part]:
    """The reviewer's own wording, once it is whole: what in it is not the trainer's, texts word by word."""
    if seen.fixed is None:
        return
    theirs = answered(seen.held.sheet, seen.held.draft.given)
    mine = answered(seen.held.sheet, seen.look.draft.given)
    if len(theirs) == len(mine):
        yield from (_changed(*pair) for pair in zip(theirs, mine, strict=True) if pair[0] != pair[1])
    else:
        yield phrase("review-own")
        yield from (part for part in mine if part not in theirs)


def _changed(before: Part, after: Part) -> Part:
    if isinstance(before, Quote | Change) and isinstance(after, Quote | Change):
        return Change(phrase("review-mended"), _text(before), _text(after), after.veiled)
    return phrase("review-now", now=after) if isinstance(after, Phrase) else after


def _text(part: Quote | Change) -> str:
    return part.text if isinstance(part, Quote) else part.after


def _asking(seen: Exhibit) -> Iterator[Part]:
    look = seen.look
    if look.stage in (RETURN, REJECT):
        if look.note:
            yield Quote(phrase("review-note"), look.note)
        yield phrase("review-why", stage=look.stage)
    elif look.stage == FIX:
        yield phrase("review-fix-sure")
    else:
        yield phrase("review-ask-appeal" if look.sort == APPEAL else "review-ask")


def _rows(seen: Exhibit) -> Iterator[Row]:
    look = seen.look
    if look.stage in (RETURN, REJECT):
        chips = [_chip(seen, reason) for reason in REASONS]
        yield from (tuple(chips[start : start + A_ROW]) for start in range(0, len(chips), A_ROW))
        yield (_decide(seen, look.stage),)
        yield (_enter(seen, "", phrase("review-back")),)
    elif look.stage == FIX:
        yield (_decide(seen, FIX),)
        yield _go(seen, MEND_BACK, phrase("go-back")), _enter(seen, "", phrase("review-back"))
    else:
        yield from _verdicts(seen)


def _verdicts(seen: Exhibit) -> Iterator[Row]:
    fix = (_enter(seen, FIX, phrase("review-fix")),) if seen.can_fix else ()
    yield (_decide(seen, ACCEPT), *fix)
    reject = replace(_enter(seen, REJECT, phrase("review-reject")), tone="bad")
    again = (_enter(seen, RETURN, phrase("review-return")),) if seen.can_return else ()
    yield (*again, reject)
    listen = (_go(seen, LISTEN, phrase("review-listen")),) if seen.recording is not None else ()
    yield (*listen, _go(seen, PASS, phrase("review-pass")), HOME_BUTTON)


def _chip(seen: Exhibit, reason: str) -> Button:
    ticked = "chip-ticked" if reason in seen.look.reasons else "chip-open"
    return _go(seen, TICK, phrase(ticked, label=phrase(f"reason-{reason}")), reason)


def _decide(seen: Exhibit, verdict: str) -> Button:
    button = _go(seen, DECIDE, phrase(f"review-send-{verdict}"), verdict)
    return replace(button, tone="bad" if verdict == REJECT else "good")


def _enter(seen: Exhibit, stage: str, label: Phrase) -> Button:
    return _go(seen, ENTER, label, stage)


def _go(seen: Exhibit, verb: str, label: Phrase, choice: str = "") -> Button:
    return Button(label, pack(verb, seen.held.id, seen.look.turn, choice))


def _pager(seen: Exhibit) -> str:
    return pack(PAGE, seen.held.id, seen.look.turn, "")


def _mending(seen: Exhibit) -> Screen:
    """The open question of the own wording: the card as its trainer saw it, answered by the reviewer."""
    drawn = card_screen(seen.card) if seen.card is not None else Screen()
    head = (*_heading(seen), phrase("review-fixing"))
    stop = (_enter(seen, "", phrase("review-back")),)
    return replace(drawn, head=head, rows=(*rows_for(OURS, drawn.rows), stop), pager=_pager(seen), to_end="", see="")


def rows_for(verbs: Mapping[str, str], rows: tuple[Row, ...]) -> Iterator[Row]:
    """Of the buttons of a card those with these verbs, under other ones: for a reviewer instead of its trainer."""
    for row in rows:
        kept = tuple(_under(verbs, button) for button in row if isinstance(button, Button) and _verb(button) in verbs)
        if kept:
            yield kept


def _verb(button: Button) -> str:
    return button.data.partition(":")[0]


def _under(verbs: Mapping[str, str], button: Button) -> Button:
    verb, _, rest = button.data.partition(":")
    return replace(button, data=f"{verbs[verb]}:{rest}")
