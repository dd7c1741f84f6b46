"""Pausing: for how long, what it means, and the way back."""

from collections.abc import Sequence

from handlers.buttons import pack
from handlers.screens.governing import reason_phrase
from handlers.screens.menu import MENU
from handlers.screens.screen import Button, Screen
from locales.phrase import Phrase, phrase
from storage.desk.pausing import Pause
from storage.facts import Person
from storage.rules.day import WIB
from storage.rules.joining import OWN

REST = "jr"
# Days; none is until they say otherwise.
SPANS = (7, 30, 0)

GO_ON = Button(phrase("menu-lanjut"), pack(MENU, "lanjut"), "good")
NOT_NOW = Button(phrase("privacy-keep"), pack(MENU, "privasi"))
BACK = Button(phrase("menu-privasi"), pack(MENU, "privasi"))
HOME = Button(phrase("open-menu"), pack(MENU, "bantuan"))


def pause_screen(pauses: Sequence[Pause]) -> Screen:
    """What a pause means and for how long; or the one there is, with the way back."""
    own = next((pause for pause in pauses if pause.whose == OWN), None)
    if own is not None:
        return resting_screen(own)
    rows = tuple((Button(phrase("pause-span", days=days), pack(REST, days)),) for days in SPANS)
    return Screen((phrase("pause-ask"),), rows=(*rows, (NOT_NOW,)))


def resting_screen(pause: Pause) -> Screen:
    """That nothing comes now, and until when."""
    return Screen((_until(pause), phrase("pause-means")), rows=((GO_ON,), (BACK,)))


def resumed_screen(before: Person, pauses: Sequence[Pause]) -> Screen:
    """That it goes on, or that there was no pause to end; where an admin stopped this person, that this stays."""
    ended = (phrase("pause-resumed"),) if OWN in before.paused else ()
    if pauses:
        return Screen((*ended, stopped(pauses[0])), rows=((HOME,),))
    go_on = Button(phrase("menu-tugas"), pack(MENU, "tugas"), "good")
    return Screen(ended or (phrase("pause-none"),), rows=((go_on, HOME),))


def stopped(pause: Pause) -> Phrase:
    """That an admin paused this person, and why."""
    return phrase("pause-stopped", reason=reason_phrase(pause.reason) if pause.reason else phrase("pause-no-reason"))


def _until(pause: Pause) -> Phrase:
    if not pause.ends:
        return phrase("pause-open")
    return phrase("pause-until", until=pause.until.astimezone(WIB))
