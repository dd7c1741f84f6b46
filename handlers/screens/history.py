"""One's own last answers and how they were judged, with the way to object."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import msgspec

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, in_a_line, rupiah
from handlers.screens.forms.answered import answered, picture_of
from handlers.screens.menu import MENU
from handlers.screens.review import reason_line
from handlers.screens.screen import Button, Change, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.contesting import A_PAGE, Judged, Opened
from storage.rules import reviewing, sitting
from storage.rules.day import WIB
from storage.rules.own_words import own_words
from storage.rules.reviewing import REJECTED, RETURNED

TURN, CONTEST, SEE = "zh", "zn", "zs"
A_ROW = 3

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
WORK_BUTTON = Button(phrase("menu-tugas"), pack(MENU, "tugas"), "good")
HISTORY_BUTTON = Button(phrase("menu-riwayat"), pack(MENU, "riwayat"))


def history_screen(found: Sequence[Judged], page: int) -> Screen:
    """A page of them, the newest first; there may be one more than a page, which begins the next."""
    shown = found[:A_PAGE]
    body = tuple(part for number, each in enumerate(shown, page * A_PAGE + 1) for part in _numbered(number, each))
    rows = tuple(_rows(shown, page, more=len(found) > A_PAGE))
    head = phrase("history-head" if shown or page else "history-none")
    return Screen((head,), body, rows=rows, pager="")


def contest_screen(judged: Judged) -> Screen:
    """Asks why the rejection was wrong; the answer is the reply to this very message."""
    return Screen((phrase("history-contest"),), tuple(_parts(_line(judged), judged)), rows=((HISTORY_BUTTON,),))


def opened_screen(found: Opened) -> Screen:
    """All of one of them: the task, what one gave, what a reviewer made of it, and the way to object."""
    judged, sheet = found.judged, found.held.sheet
    given = answered(sheet, found.held.draft.given)
    body = (*_parts(_line(judged), judged), *given, *_mended(found))
    object_ = (
        ((Button(phrase("history-object-this"), pack(CONTEST, judged.assignment)),),) if judged.can_appeal else ()
    )
    rows = (*object_, (HISTORY_BUTTON, MENU_BUTTON))
    picture = picture_of(sheet)
    missing = phrase("picture-at", picture=picture) if picture else None
    screen = Screen((phrase("history-one"),), body, (), rows, pack(SEE, judged.assignment, ""), picture)
    return replace(screen, veiled=sheet.sensitive, missing=missing)


def _mended(found: Opened) -> Iterator[Part]:
    """What a reviewer put in the place of one's own: texts word by word, anything else in words."""
    sheet, mine = found.held.sheet, sitting.values(found.held.sheet, found.held.draft)
    for kind, value in found.fixed.items():
        before, after = own_words(kind, mine.get(kind, {})), own_words(kind, value)
        if len(before) == len(after):
            pairs = zip(before, after, strict=True)
            yield from (Change(phrase("history-mended"), *pair) for pair in pairs if pair[0] != pair[1])
        else:
            yield from (Quote(phrase("history-mended"), text) for text in after)
        told = replace(sheet, wishes=msgspec.structs.replace(sheet.wishes, kinds=(kind,)))
        yield from (phrase("history-now", now=words) for words in reviewing.words_of(told, {kind: value}))


def _numbered(number: int, each: Judged) -> Iterator[Part]:
    return _parts(phrase("history-number", number=str(number), line=_line(each)), each)


def _parts(line: Phrase, each: Judged) -> Iterator[Part]:
    lines = [line, phrase("history-about", text=each.about)] if each.about else [line]
    if each.reasons and each.state in (REJECTED, RETURNED):
        lines.append(phrase("history-reasons", reasons=reason_line(each.reasons)))
    if each.appeal:
        lines.append(phrase("history-appeal", state=each.appeal))
    yield below_each_other(lines)
    if each.note:
        yield Quote(phrase("redo-note"), each.note)
    if each.answer:
        yield Quote(phrase("history-answer"), each.answer)


def _line(each: Judged) -> Phrase:
    """What was rejected has earned nothing."""
    state = "fixed" if each.fixed else each.state or "none"
    line = phrase("history-line", at=each.at.astimezone(WIB), batch=each.batch, state=state)
    return in_a_line([line, rupiah(each.earned)]) if each.earned and each.state != REJECTED else line


def _rows(shown: Sequence[Judged], page: int, *, more: bool) -> Iterator[Row]:
    for number, each in enumerate(shown, page * A_PAGE + 1):
        if each.can_appeal:
            yield (Button(phrase("history-object", number=str(number)), pack(CONTEST, each.assignment)),)
    looks = [
        Button(phrase("history-see", number=str(number)), pack(SEE, each.assignment))
        for number, each in enumerate(shown, page * A_PAGE + 1)
    ]
    yield from (tuple(looks[start : start + A_ROW]) for start in range(0, len(looks), A_ROW))
    turning = (Button(phrase("page-before"), pack(TURN, page - 1)),) if page else ()
    turning = (*turning, Button(phrase("page-after"), pack(TURN, page + 1))) if more else turning
    if turning:
        yield turning
    yield WORK_BUTTON, MENU_BUTTON
