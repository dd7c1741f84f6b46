"""Getting results out: which batch, which format, and what becomes of it."""

from collections.abc import Sequence

from handlers.buttons import pack
from handlers.screens.batches import EXPORT, LIST_BUTTON, MENU_BUTTON, SHOW
from handlers.screens.figures import shortened
from handlers.screens.screen import Button, Screen
from locales.phrase import phrase
from storage.facts import Batch
from storage.formats.registry import FORMATS

MAKE = "be"


def batches_screen(batches: Sequence[Batch]) -> Screen:
    """Which batch to export; drafts have nothing to give."""
    if not batches:
        return Screen((phrase("batch-none"),), rows=((MENU_BUTTON,),))
    rows = [
        (Button(phrase("as-is", text=shortened(batch.wishes.name)), pack(EXPORT, batch.id)),) for batch in batches
    ]
    return Screen((phrase("export-choose-batch"),), rows=(*rows, (MENU_BUTTON,)))


def formats_screen(batch: Batch) -> Screen:
    """Which format."""
    rows = [
        (Button(phrase("export-format", format=format_.name), pack(MAKE, batch.id, format_.name)),)
        for format_ in FORMATS
    ]
    back = Button(phrase("batch-back"), pack(SHOW, batch.id))
    head = phrase("export-choose-format", name=batch.wishes.name, results=batch.results)
    return Screen((head,), rows=(*rows, (back, MENU_BUTTON)))


def making_screen(batch: Batch, format_name: str) -> Screen:
    """The file follows."""
    again = Button(phrase("export-other"), pack(EXPORT, batch.id))
    said = phrase("export-making", name=batch.wishes.name, format=format_name)
    return Screen((said,), rows=((again, LIST_BUTTON),))
