"""Who has failed a course as often as one may, and one more try for them."""

from collections.abc import Sequence

from handlers.buttons import pack
from handlers.screens.batches import SHOW
from handlers.screens.figures import shortened
from handlers.screens.screen import Button, Screen
from handlers.screens.training import RETRY
from locales.phrase import Phrase, phrase
from storage.desk.exams import Stuck


def stuck_screen(stuck: Sequence[Stuck], course: int) -> Screen:
    """Who has no try left, each with a button for one more."""
    back = (Button(phrase("batch-back"), pack(SHOW, course)),)
    if not stuck:
        return Screen((phrase("retry-nobody"),), rows=(back,))
    rows = [(Button(_said(each), pack(RETRY, course, each.person)),) for each in stuck]
    return Screen((phrase("retry-head"),), rows=(*rows, back))


def _said(stuck: Stuck) -> Phrase:
    return phrase("retry-give", name=shortened(stuck.name), failed=stuck.failed)
