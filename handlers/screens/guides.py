"""A new guideline for a batch: how to give it, and what it changed."""

from handlers.buttons import pack
from handlers.screens.batches import SHOW
from handlers.screens.screen import Button, Screen
from locales.phrase import phrase
from storage.desk.guides import Reworded
from storage.facts import Batch


def ask_screen(batch: Batch) -> Screen:
    """Asks for the new wording; it is the reply to this very message."""
    return Screen((phrase("guide-ask", name=batch.wishes.name),), rows=((_back(batch),),))


def reworded_screen(reworded: Reworded) -> Screen:
    """That it is kept, and that people will be shown what changed."""
    said = phrase("guide-reworded", name=reworded.batch.wishes.name, versions=reworded.versions)
    return Screen((said,), rows=((_back(reworded.batch),),))


def _back(batch: Batch) -> Button:
    return Button(phrase("batch-back"), pack(SHOW, batch.id))
