"""One's own last answers and how they were judged, with the way to object."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, in_a_line, rupiah
from handlers.screens.menu import MENU
from handlers.screens.review import reason_line
from handlers.screens.screen import Button, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.contesting import A_PAGE, Judged
from storage.rules.day import WIB
from storage.rules.reviewing import REJECTED, RETURNED

TURN, CONTEST = "zh", "zn"

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


def _numbered(number: int, each: Judged) -> Iterator[Part]:
    return _parts(phrase("history-number", number=str(number), line=_line(each)), each)


def _parts(line: Phrase, each: Judged) -> Iterator[Part]:
    lines = [line]
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
    turning = (Button(phrase("page-before"), pack(TURN, page - 1)),) if page else ()
    turning = (*turning, Button(phrase("page-after"), pack(TURN, page + 1))) if more else turning
    if turning:
        yield turning
    yield WORK_BUTTON, MENU_BUTTON
