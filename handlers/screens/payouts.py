"""Paying people: what waits, approving it, a payout before and after it is made, the list of them."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from handlers.buttons import Pressed, pack
from handlers.screens.figures import below_each_other, rupiah, shortened
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.approving import Waiting
from storage.desk.payouts import Payout, Preview, Wanted
from storage.desk.payroll import A_PAGE, Desktop
from storage.facts import Batch
from storage.rules.day import WIB, month_of, week_of
from storage.rules.reasons import CANCELLED, TRANSFERRED

PREVIEW, MAKE, SHOW, FILE, SURE, END, LIST = "yp", "ym", "ys", "yf", "yu", "ye", "yl"
APPROVE, APPROVE_NOW, BATCHES = "ya", "yn", "yb"
PEOPLE, OBJECTIONS = "yq", "yo"
# Below this nobody is paid unless the admin chooses another; what is offered.
MINIMUM, MINIMUMS = 10_000, (0, 10_000, 50_000)

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
HOME_BUTTON = Button(phrase("menu-bayar"), pack(MENU, "bayar"))
LIST_BUTTON = Button(phrase("payout-list"), pack(LIST, 0))


def home_screen(desktop: Desktop, now: datetime) -> Screen:
    """What waits, and everything that can be done about it."""
    pending = phrase(
        "payout-pending",
        amount=rupiah(sum(each.amount for each in desktop.waiting)),
        lines=sum(each.lines for each in desktop.waiting),
    )
    due = phrase("payout-due", amount=rupiah(desktop.due.total), people=desktop.due.people)
    opened = [_line(payout) for payout in desktop.open]
    body = (below_each_other([phrase("payout-home"), pending, due]), *opened)
    return Screen(body=body, rows=tuple(_home_rows(desktop, now)))


def approve_screen(waiting: Sequence[Waiting]) -> Screen:
    """What waits, a batch a button."""
    if not waiting:
        return Screen((phrase("payout-nothing-waits"),), rows=((HOME_BUTTON, MENU_BUTTON),))
    rows = tuple(
        (Button(phrase("payout-waits", name=shortened(each.name), amount=rupiah(each.amount)), _approve(each)),)
        for each in waiting
    )
    return Screen((phrase("payout-approve-which"),), rows=(*rows, (HOME_BUTTON,)))


def approve_one_screen(waiting: Waiting) -> Screen:
    """What is approved with one tap: exactly this much."""
    said = phrase(
        "payout-approve-ask",
        name=waiting.name,
        lines=waiting.lines,
        people=waiting.people,
        amount=rupiah(waiting.amount),
    )
    yes = Button(phrase("payout-approve-now"), pack(APPROVE_NOW, waiting.batch, waiting.newest), "good")
    return Screen((said,), rows=((yes,), (HOME_BUTTON,)))


def batches_screen(batches: Sequence[Batch], now: datetime) -> Screen:
    """Which batch to pay."""
    rows = tuple(
        (Button(phrase("as-is", text=shortened(batch.wishes.name)), _packed(PREVIEW, everything(now, batch.id))),)
        for batch in batches
    )
    return Screen((phrase("payout-which-batch"),), rows=(*rows, (HOME_BUTTON,)))


def preview_screen(wanted: Wanted, preview: Preview, batch: str | None) -> Screen:
    """Whom it would pay, how much, and who waits for a later one."""
    lines = [
        _scope(wanted, batch),
        phrase("payout-sum", people=preview.people, total=rupiah(preview.total)),
        phrase("payout-minimum", minimum=rupiah(wanted.minimum)),
    ]
    if preview.later:
        lines.append(phrase("payout-later", people=preview.later, total=rupiah(preview.later_total)))
    minimums = tuple(
        Button(
            phrase("ticked", text=rupiah(each)) if each == wanted.minimum else rupiah(each),
            _packed(PREVIEW, Wanted(wanted.batch, wanted.until, wanted.asked, each)),
        )
        for each in MINIMUMS
    )
    make = ((Button(phrase("payout-make"), _packed(MAKE, wanted), "good"),),) if preview.people else ()
    return Screen(body=(below_each_other(lines),), rows=(minimums, *make, (HOME_BUTTON, MENU_BUTTON)))


def payout_screen(payout: Payout, *above: Phrase) -> Screen:
    """A payout as it stands, and what can still be done with it."""
    file = Button(phrase("payout-file-again"), pack(FILE, payout.id))
    rows: tuple[Row, ...] = ((file,),)
    if not payout.end:
        rows = (
            (Button(phrase("payout-end", end=TRANSFERRED), pack(SURE, payout.id, TRANSFERRED), "good"),),
            (file, Button(phrase("payout-end", end=CANCELLED), pack(SURE, payout.id, CANCELLED), "bad")),
        )
    how = (phrase("payout-how"),) if not payout.end else ()
    return Screen((*above, _line(payout)), how, rows=(*rows, (LIST_BUTTON, HOME_BUTTON)))


def sure_screen(payout: Payout, how: str) -> Screen:
    """Asks once more: neither can be taken back."""
    tone = "good" if how == TRANSFERRED else "bad"
    yes = Button(phrase("payout-end", end=how), pack(END, payout.id, how), tone)
    back = Button(phrase("go-back"), pack(SHOW, payout.id))
    return Screen((_line(payout), phrase("payout-sure", end=how)), rows=((yes,), (back,)))


def list_screen(payouts: Sequence[Payout], page: int) -> Screen:
    """A page of payouts; there may be one more than a page, which begins the next."""
    shown = payouts[:A_PAGE]
    rows = tuple((Button(phrase("payout-number", number=payout.id), pack(SHOW, payout.id)),) for payout in shown)
    turning = turning_row(LIST, page, more=len(payouts) > A_PAGE)
    body = tuple(_line(payout) for payout in shown) or (phrase("payout-none"),)
    return Screen((phrase("payout-list-head"),), body, rows=(*rows, *turning, (HOME_BUTTON, MENU_BUTTON)))


def everything(now: datetime, batch: int | None = None) -> Wanted:
    """All that was earned until now."""
    return Wanted(batch, now, now, MINIMUM)


def read_wanted(pressed: Pressed) -> Wanted:
    """What the button of a preview asks for. Raises Stale for a button that nobody drew."""
    until, asked = (datetime.fromtimestamp(pressed.number(place) / 1000, UTC) for place in (1, 2))
    return Wanted(pressed.number(0) or None, until, asked, pressed.number(3))


def turning_row(verb: str, page: int, *fields: int, more: bool) -> tuple[Row, ...]:
    """The buttons to the page before and the one after, where there are such."""
    before = (Button(phrase("page-before"), pack(verb, page - 1, *fields)),) if page else ()
    after = (Button(phrase("page-after"), pack(verb, page + 1, *fields)),) if more else ()
    return ((*before, *after),) if before or after else ()


def _home_rows(desktop: Desktop, now: datetime) -> Iterator[Row]:
    if desktop.objections:
        yield (Button(phrase("payout-objections", number=desktop.objections), pack(OBJECTIONS), "bad"),)
    if desktop.due.people:
        yield (Button(phrase("payout-all"), _packed(PREVIEW, everything(now)), "good"),)
        for until in dict.fromkeys((week_of(now), month_of(now))):
            before = Wanted(None, until, now, MINIMUM)
            yield (Button(phrase("payout-before", at=until), _packed(PREVIEW, before)),)
        yield (Button(phrase("payout-batch"), pack(BATCHES)),)
    if desktop.waiting:
        yield (Button(phrase("payout-approve"), pack(APPROVE, 0)),)
    yield Button(phrase("payout-people"), pack(PEOPLE, 0)), LIST_BUTTON
    for payout in desktop.open:
        yield (Button(phrase("payout-number", number=payout.id), pack(SHOW, payout.id)),)
    yield (MENU_BUTTON,)


def _approve(waiting: Waiting) -> str:
    return pack(APPROVE, waiting.batch)


def _packed(verb: str, wanted: Wanted) -> str:
    until, asked = (round(each.timestamp() * 1000) for each in (wanted.until, wanted.asked))
    return pack(verb, wanted.batch or 0, until, asked, wanted.minimum)


def _scope(wanted: Wanted, batch: str | None) -> Phrase:
    if batch is not None:
        return phrase("payout-scope-batch", name=batch)
    if wanted.until == wanted.asked:
        return phrase("payout-scope-all", at=wanted.until.astimezone(WIB))
    return phrase("payout-scope-until", at=wanted.until.astimezone(WIB))


def _line(payout: Payout) -> Phrase:
    return phrase(
        "payout-line",
        number=payout.id,
        at=payout.at.astimezone(WIB),
        what=phrase("payout-of", name=payout.batch) if payout.batch else phrase("payout-of-all"),
        people=payout.people,
        total=rupiah(payout.total),
        state=phrase("payout-state", end=payout.end or "open"),
    )
