"""Appeals: how to object, what became of it, and one after the other for those who decide."""

from collections.abc import Iterator, Sequence

from handlers.buttons import pack
from handlers.screens.governing import reason_phrase
from handlers.screens.menu import MENU
from handlers.screens.rules import said_phrase
from handlers.screens.screen import Button, Part, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.appealing import APPEAL, Appeal, may_decide
from storage.facts import REMOVED, Person
from storage.rules.appeals import GRANTED, KEPT, WAITING
from storage.rules.day import WIB
from storage.rules.governing import REASONS, RULE, WORDS
from storage.rules.joining import HOUSE

# Begin an appeal; the list of those that wait; what a decision shall be.
BEGIN, QUEUE, DECIDE = "qb", "qq", "qd"
A_PAGE = 5

BACK = Button(phrase("menu-privasi"), pack(MENU, "privasi"))
OWN = Button(phrase("go-back"), pack(MENU, "banding"))
QUEUE_BUTTON = Button(phrase("appeal-queue"), pack(QUEUE))


def appeals_screen(person: Person, mine: Sequence[Appeal], waiting: int) -> Screen:
    """How one objects, and what became of what one objected to; for those who decide how many wait."""
    measure = person.step == REMOVED or HOUSE in person.paused
    head = phrase("appeal-measure" if measure else "appeal-how")
    rows: list[Row] = [(Button(phrase("appeal-begin"), pack(BEGIN), "good"),)]
    if person.may("roles"):
        rows.append((Button(phrase("appeal-waiting", count=waiting), pack(QUEUE)),))
    return Screen((head,), tuple(_own(each) for each in mine), rows=(*rows, (BACK,)))


def begin_screen() -> Screen:
    """Asks for the words; they are the reply to this very message."""
    return Screen((phrase("appeal-write"),), rows=((Button(phrase("privacy-keep"), pack(BEGIN, "no")),),))


def sent_screen() -> Screen:
    return Screen((phrase("appeal-sent"),), rows=((OWN,),))


def queue_screen(found: Sequence[Appeal]) -> Screen:
    """Those that wait, the longest first."""
    rows = tuple((Button(phrase("appeal-of", name=each.name), pack(APPEAL, each.id)),) for each in found[:A_PAGE])
    head = phrase("appeal-queue-head") if found else phrase("appeal-queue-none")
    return Screen((head,), rows=(*rows, (OWN,)))


def appeal_screen(appeal: Appeal, by: Person) -> Screen:
    """One appeal: what was decided, what its person says, and the ways to answer for whoever did not decide it."""
    return Screen((_head(appeal),), tuple(_body(appeal, by)), rows=tuple(_ways(appeal, by)))


def verdict_screen(appeal: Appeal, verdict: str) -> Screen:
    """Asks for the words to its person; they are the reply to this very message."""
    no = Button(phrase("privacy-keep"), pack(APPEAL, appeal.id))
    wait = Button(phrase(f"appeal-{verdict}"), pack(DECIDE, appeal.id, verdict))
    return Screen((phrase("appeal-verdict", verdict=verdict, name=appeal.name),), rows=((wait, no),))


def decided_screen() -> Screen:
    return Screen((phrase("appeal-answered"),), rows=((QUEUE_BUTTON, OWN),))


def _own(each: Appeal) -> Part:
    title = phrase("appeal-mine", at=each.at.astimezone(WIB), about=each.about, state=each.state)
    answer = f"\n→ {each.answer}" if each.answer else ""
    return Quote(title, f"{each.words}{answer}", fold=True) if each.words or answer else title


def _head(appeal: Appeal) -> Phrase:
    at = appeal.at.astimezone(WIB)
    return phrase("appeal-head", name=appeal.name, number=appeal.person, about=appeal.about, at=at)


def _body(appeal: Appeal, by: Person) -> Iterator[Part]:
    if appeal.reason:
        yield phrase("appeal-reason", reason=_reason(appeal.reason))
    yield Quote(phrase("appeal-words"), appeal.words) if appeal.words else phrase("appeal-wordless")
    if appeal.state == WAITING and not may_decide(appeal, by):
        yield phrase("appeal-not-yours")


def _reason(said: str) -> Phrase:
    """Why a measure was taken, of what was kept of it for good: a name, and how many days."""
    name, _, further = said.partition(" ")
    if name == RULE:
        return said_phrase(further)
    return phrase("appeal-reason-words") if name == WORDS else reason_phrase(name if name in REASONS else said)


def _ways(appeal: Appeal, by: Person) -> Iterator[Row]:
    if appeal.state == WAITING and may_decide(appeal, by):
        yield (
            Button(phrase("appeal-granted"), pack(DECIDE, appeal.id, GRANTED), "good"),
            Button(phrase("appeal-kept"), pack(DECIDE, appeal.id, KEPT), "bad"),
        )
    yield (QUEUE_BUTTON,)
