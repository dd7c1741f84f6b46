"""Somebody's pay as whoever pays sees it: who is owed what, their lines, giving, putting right, taking back."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.figures import below_each_other, rupiah, shortened
from handlers.screens.pay import balance_lines, pay_line
from handlers.screens.payouts import HOME_BUTTON, MENU_BUTTON, PEOPLE, turning_row
from handlers.screens.screen import Button, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.earnings import Line
from storage.desk.objecting import Objection
from storage.desk.payroll import A_PAGE, Account, Payee
from storage.rules.reasons import BONUS, CLAWBACK, CORRECTION

ACCOUNT, TAKE, ASK = "yc", "yt", "yk"
ANSWER = "answer"
ASKED = (BONUS, CORRECTION, CLAWBACK, ANSWER)
LONGEST_NAME = 24

PEOPLE_BUTTON = Button(phrase("payout-people"), pack(PEOPLE, 0))


def payees_screen(payees: Sequence[Payee], page: int) -> Screen:
    """A page of people, the most owed first; there may be one more than a page, which begins the next."""
    shown = payees[:A_PAGE]
    rows = tuple((Button(_label(payee), pack(ACCOUNT, 0, payee.person)),) for payee in shown)
    turning = turning_row(PEOPLE, page, more=len(payees) > A_PAGE)
    head = phrase("payees-head") if shown else phrase("payees-none")
    return Screen((head,), rows=(*rows, *turning, (HOME_BUTTON, MENU_BUTTON)))


def account_screen(account: Account) -> Screen:
    """What this person is owed and was paid, and what can be done about it."""
    person = account.payee.person
    sums = below_each_other([_head(account.payee), *balance_lines(account.balance)])
    lines = (below_each_other([pay_line(line) for line in account.lines]),) if account.lines else ()
    rows: tuple[Row, ...] = (
        (
            Button(phrase("account-bonus"), pack(ASK, BONUS, person)),
            Button(phrase("account-correction"), pack(ASK, CORRECTION, person)),
        ),
        (Button(phrase("account-clawback"), pack(TAKE, account.page, person)),),
    )
    turning = turning_row(ACCOUNT, account.page, person, more=account.more)
    return Screen(body=(sums, *lines), rows=(*rows, *turning, (PEOPLE_BUTTON, HOME_BUTTON)))


def take_screen(account: Account) -> Screen:
    """Which line to take back: those of this page that brought something and are not taken back yet."""
    person = account.payee.person
    lines = [line for line in account.lines if (line.for_work or line.reason == BONUS) and not line.taken]
    rows = tuple((Button(_of(line), pack(ASK, CLAWBACK, line.id)),) for line in lines)
    back = Button(phrase("go-back"), pack(ACCOUNT, account.page, person))
    turning = turning_row(TAKE, account.page, person, more=account.more)
    said = phrase("account-take-which") if lines else phrase("account-take-none")
    return Screen((_head(account.payee), said), rows=(*rows, *turning, (back,)))


def ask_screen(act: str) -> Screen:
    """Asks for the amount and the reason, or the words; they are the reply to this very message."""
    return Screen((phrase(f"account-ask-{act}"),), rows=((HOME_BUTTON,),))


def objections_screen(objections: Sequence[Objection]) -> Screen:
    """What people object to, the oldest first, with the way to answer or to put it right."""
    body = tuple(_objection(number, each) for number, each in enumerate(objections, 1))
    head = phrase("objections-head") if objections else phrase("objections-none")
    return Screen((head,), body, rows=(*_objection_rows(objections), (HOME_BUTTON, MENU_BUTTON)))


def _objection_rows(objections: Sequence[Objection]) -> Iterator[Row]:
    for number, each in enumerate(objections, 1):
        yield (
            Button(phrase("objection-answer", number=number), pack(ASK, ANSWER, each.line)),
            Button(phrase("objection-account", number=number), pack(ACCOUNT, 0, each.person)),
        )


def _objection(number: int, each: Objection) -> Phrase:
    return phrase("objection", number=number, amount=rupiah(each.amount), reason=each.reason, words=each.words)


def _head(payee: Payee) -> Phrase:
    return phrase("account-head", name=payee.name or payee.payee, payee=payee.payee)


def _label(payee: Payee) -> Phrase:
    name = shortened(payee.name or payee.payee, LONGEST_NAME)
    return phrase("payee-label", name=name, amount=rupiah(payee.owed))


def _of(line: Line) -> Phrase:
    what = shortened(line.batch or line.reason)
    return phrase("account-line", amount=rupiah(line.amount), what=what, number=line.id)
