"""How long what is kept, class by class, and the record of processing that the law asks for."""

from collections.abc import Iterator

from handlers.buttons import pack
from handlers.screens.figures import below_each_other
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Screen
from locales.phrase import Phrase, phrase
from storage.desk.chores import Chore
from storage.facts import Operator, Person
from storage.rules.day import WIB
from storage.rules.retention import CLASSES, YEAR, DataClass

BACK = Button(phrase("go-back"), pack(MENU, "privasi"))
RECORD = Button(phrase("menu-catatan_pemrosesan"), pack(MENU, "catatan_pemrosesan"))


def retention_screen(person: Person, last: Chore | None) -> Screen:
    """What is theirs with its days; whoever may read who did what sees how the daily clearing went too."""
    lines = [phrase("retention-line", what=phrase(f"class-{each.name}"), how=how_long(each)) for each in _theirs()]
    body = (phrase("retention-head"), below_each_other(lines), phrase("retention-end"))
    if not person.may("trace"):
        return Screen(body=body, rows=((BACK,),))
    return Screen(body=(*body, _last(last)), rows=((RECORD,), (BACK,)))


def how_long(each: DataClass) -> Phrase:
    """How long this class is kept, in days or whole years and since what."""
    since = phrase(f"since-{each.since}")
    if each.days is None:
        return since
    if each.days % YEAR == 0:
        return phrase("retention-years", years=each.days // YEAR, since=since)
    return phrase("retention-days", days=each.days, since=since)


def record_lines(operator: Operator) -> Iterator[Phrase]:
    """The record of processing as lines of Markdown: who, what, why, on what basis, how long, where, how safe."""
    yield phrase("record-head")
    unsaid = phrase("record-open")
    yield phrase("record-who", name=operator.name or unsaid, contact=operator.contact or unsaid)
    yield phrase("record-where", place=operator.place or phrase("record-open"))
    yield phrase("record-columns")
    for each in CLASSES:
        yield phrase(
            "record-row",
            what=phrase(f"class-{each.name}"),
            why=phrase(f"class-{each.name}-why"),
            basis=phrase(f"basis-{each.basis}"),
            how=how_long(each),
            tables=", ".join(each.tables) or phrase("no-figure"),
        )
    for part in ("rights", "guards", "risk"):
        yield phrase(f"record-{part}")


def _theirs() -> Iterator[DataClass]:
    return (each for each in CLASSES if each.theirs)


def _last(last: Chore | None) -> Phrase:
    if last is None:
        return phrase("retention-never")
    return phrase("retention-last", at=last.at.astimezone(WIB), count=sum(last.counts.values()))
