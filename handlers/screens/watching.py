"""What there is to watch: the figures in a few lines, the pictures as buttons, light or dark; and calls of alarm."""

from handlers.buttons import pack
from handlers.screens.batches import SHOW, WATCH
from handlers.screens.figures import bar, duration
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Part, Row, Screen
from locales.phrase import phrase
from storage.desk.progress import Project
from storage.desk.watching import EVERYTHING, LOOKS, topics_of
from storage.facts import Batch, Person

DRAW, SWITCH = "gd", "aw"
A_ROW = 2


def everything_screen(person: Person, project: Project, look: str) -> Screen:
    """What all did together, and its pictures; whoever may do something about alarms chooses whether to be called."""
    whole = phrase(
        "project",
        open=project.open,
        people=project.people,
        bar=bar(project.done, project.slots),
        done=project.done,
        slots=project.slots,
        time=duration(project.seconds),
    )
    back = (Button(phrase("menu-paket"), pack(MENU, "paket")), Button(phrase("open-menu"), pack(MENU, "bantuan")))
    rows = (*((_switch(person),) if person.may("steer") else ()), back)
    return _screen((phrase("watch-head"),), (whole,), EVERYTHING, look, rows)


def watch_screen(batch: Batch, look: str) -> Screen:
    """The pictures of a batch; its figures stand on its own screen."""
    back = (Button(phrase("watch-back"), pack(SHOW, batch.id)),)
    return _screen((phrase("watch-pictures", name=batch.wishes.name),), (), batch.id, look, (back,))


def switched_screen(person: Person) -> Screen:
    """Whether this person is called from now on."""
    said = phrase("alarm-will") if person.profile.alarms else phrase("alarm-will-not")
    return Screen((said,), rows=(_switch(person), (Button(phrase("menu-statistik"), pack(MENU, "statistik")),)))


def _switch(person: Person) -> Row:
    if person.profile.alarms:
        return (Button(phrase("alarm-off"), pack(SWITCH, 0)),)
    return (Button(phrase("alarm-on"), pack(SWITCH, 1)),)


def _screen(head: tuple[Part, ...], body: tuple[Part, ...], number: int, look: str, below: tuple[Row, ...]) -> Screen:
    drawn = [Button(phrase(f"watch-topic-{topic}"), pack(DRAW, number, topic, look)) for topic in topics_of(number)]
    rows = tuple(tuple(drawn[start : start + A_ROW]) for start in range(0, len(drawn), A_ROW))
    looks = tuple(_look(number, each, "ticked" if each == look else "as-is") for each in LOOKS)
    return Screen(head, body, (phrase("watch-choose"),), rows=(*rows, looks, *below))


def _look(number: int, look: str, manner: str) -> Button:
    return Button(phrase(manner, text=phrase(f"watch-look-{look}")), pack(WATCH, number, look))
