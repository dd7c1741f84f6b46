"""A broadcast: how to write one, its draft with whom it goes to, and what became of it."""

from collections.abc import Iterator

from handlers.buttons import pack
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Quote, Row, Screen
from locales.phrase import Phrase, phrase
from storage.desk.broadcasts import DRAFT, Broadcast
from storage.rules.audience import Audience

NARROW, SEND, STOP, LOOK = "sn", "ss", "st", "sl"
# Whom a draft can be made for by a button.
CHOICES = {
    "all": Audience(),
    "trainers": Audience(role="trainer"),
    "active": Audience(active=30),
    "idle": Audience(idle=14),
}
A_ROW = 2

MENU_BUTTON = Button(phrase("open-menu"), pack(MENU, "bantuan"))


def how_screen() -> Screen:
    """How to write to many people."""
    return Screen((phrase("broadcast-how"),), rows=((MENU_BUTTON,),))


def screen_of(broadcast: Broadcast) -> Screen:
    """A draft to be sent, or one that is on its way."""
    return _draft(broadcast) if broadcast.state == DRAFT else _going(broadcast)


def _draft(broadcast: Broadcast) -> Screen:
    head = [phrase("broadcast-draft", people=broadcast.people), *_narrowed(broadcast.audience)]
    if broadcast.left_out:
        head.append(phrase("broadcast-left-out", people=broadcast.left_out))
    return Screen(
        tuple(head),
        (Quote(phrase("broadcast-preview"), broadcast.text),),
        rows=tuple(_draft_rows(broadcast)),
        pager=f"{LOOK}:{broadcast.id}",
    )


def _draft_rows(broadcast: Broadcast) -> Iterator[Row]:
    choices = [_choice(broadcast, name) for name in CHOICES]
    for start in range(0, len(choices), A_ROW):
        yield tuple(choices[start : start + A_ROW])
    if broadcast.people:
        label = phrase("broadcast-send", people=broadcast.people)
        yield (Button(label, pack(SEND, broadcast.id), "good"),)
    yield Button(phrase("broadcast-drop"), pack(STOP, broadcast.id), "bad"), MENU_BUTTON


def _choice(broadcast: Broadcast, name: str) -> Button:
    label = phrase(f"broadcast-to-{name}")
    ticked = broadcast.audience == CHOICES[name]
    return Button(phrase("ticked", text=label) if ticked else label, pack(NARROW, broadcast.id, name))


def _narrowed(audience: Audience) -> Iterator[Phrase]:
    if audience not in CHOICES.values():
        yield phrase("broadcast-narrowed", words=audience.said)


def _going(broadcast: Broadcast) -> Screen:
    head = [phrase("broadcast-going", sent=broadcast.sent, people=broadcast.people)]
    if broadcast.waiting and not broadcast.sent:
        head.append(phrase("broadcast-second-thoughts"))
    if broadcast.lost:
        head.append(phrase("broadcast-lost", people=broadcast.lost))
    if broadcast.stopped:
        head.append(phrase("broadcast-stopped", people=broadcast.stopped))
    if not broadcast.waiting:
        return Screen(tuple(head), rows=((MENU_BUTTON,),))
    stop = Button(phrase("broadcast-stop"), pack(STOP, broadcast.id), "bad")
    return Screen(
        tuple(head), rows=((stop, Button(phrase("broadcast-look"), pack(LOOK, broadcast.id))), (MENU_BUTTON,))
    )
