"""One's own pay: sums, lines, the payout id, the way to a month as a file and to an objection."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, duration, month, rupiah
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.earnings import Balance, Line, Rate
from storage.desk.statements import FORMATS, Purse
from storage.rules.day import WIB

PAY, MONTHS, STATEMENT, OBJECT = "up", "um", "uf", "uo"

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))
PAY_BUTTON = Button(phrase("menu-upah"), pack(MENU, "upah"))
WORK_BUTTON = Button(phrase("menu-tugas"), pack(MENU, "tugas"), "good")


def pay_screen(purse: Purse, *above: Phrase) -> Screen:
    """What is owed and was paid, what an hour came to, and the newest lines."""
    code = phrase("pay-code", payee=purse.payee)
    if not purse.lines and not purse.page:
        return Screen(above, (phrase("pay-none"), code), rows=((WORK_BUTTON, MENU_BUTTON),))
    earned = purse.earnings
    lately = phrase("pay-lately", week=rupiah(earned.week), month=rupiah(earned.month))
    sums = [*balance_lines(earned.balance), lately]
    if earned.rate.tasks:
        sums.append(_rate(earned.rate))
    lines = below_each_other([pay_line(line) for line in purse.lines]) if purse.lines else phrase("pay-no-more")
    body = (below_each_other([phrase("pay-head"), *sums]), lines, below_each_other([phrase("pay-itself"), code]))
    return Screen(above, body, rows=tuple(_rows(purse)))


def balance_lines(balance: Balance) -> Iterator[Phrase]:
    """What waits, is approved, is on its way, was paid."""
    yield phrase("pay-pending", amount=rupiah(balance.pending))
    yield phrase("pay-approved", amount=rupiah(balance.approved))
    if balance.on_its_way:
        yield phrase("pay-on-its-way", amount=rupiah(balance.on_its_way))
    yield phrase("pay-paid", amount=rupiah(balance.paid))


def pay_line(line: Line) -> Phrase:
    """When, how much, for what, and how it stands; below it the words of whoever wrote it."""
    at, amount = line.at.astimezone(WIB), rupiah(line.amount)
    said = phrase("pay-line", at=at, amount=amount, what=what_for(line), state=how_it_stands(line))
    if not line.words:
        return said
    return below_each_other([said, phrase("pay-words", words=line.words)])


def what_for(line: Line) -> Phrase:
    return phrase("pay-what", reason=line.reason, batch=line.batch or "")


def how_it_stands(line: Line) -> Phrase:
    return phrase("pay-state", state="taken" if line.taken else line.state)


def months_screen(months: Sequence[datetime]) -> Screen:
    """Which month, and as what."""
    rows = tuple(tuple(_month_button(each, name) for name in FORMATS) for each in months)
    head = phrase("pay-months") if months else phrase("pay-none")
    return Screen((head,), rows=(*rows, (PAY_BUTTON, MENU_BUTTON)))


def making_screen() -> Screen:
    """The file follows."""
    return Screen((phrase("pay-making"),), rows=((PAY_BUTTON, MENU_BUTTON),))


def object_screen(line: Line) -> Screen:
    """Asks why less was wrong; the answer is the reply to this very message."""
    return Screen((phrase("object-ask"),), (pay_line(line),), rows=((PAY_BUTTON,),))


def _month_button(at: datetime, format_name: str) -> Button:
    label = phrase("pay-month", month=month(at), format=format_name.upper())
    return Button(label, pack(STATEMENT, at.year, at.month, format_name))


def _rate(rate: Rate) -> Phrase:
    hourly, time = rupiah(rate.hourly), duration(rate.active_ms // 1000)
    if rate.says_nothing:
        return phrase("pay-rate-none", tasks=rate.tasks, time=time)
    if rate.says_little:
        return phrase("pay-rate-little", hourly=hourly, tasks=rate.tasks, time=time)
    return phrase("pay-rate", hourly=hourly, tasks=rate.tasks, time=time)


def _rows(purse: Purse) -> Iterator[Row]:
    turning = []
    if purse.page:
        turning.append(Button(phrase("page-before"), pack(PAY, purse.page - 1)))
    if purse.more:
        turning.append(Button(phrase("page-after"), pack(PAY, purse.page + 1)))
    if turning:
        yield tuple(turning)
    statement = Button(phrase("pay-statement-button"), pack(MONTHS))
    if purse.disputable is None:
        yield (statement,)
    else:
        yield statement, Button(phrase("pay-object"), pack(OBJECT, purse.disputable))
    yield WORK_BUTTON, MENU_BUTTON
