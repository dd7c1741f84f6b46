"""What can be changed of a batch while people work on it: the usual steps as buttons, the rest in words."""

from handlers.buttons import pack
from handlers.screens.batches import SHOW
from handlers.screens.screen import Button, Screen
from locales.phrase import phrase
from storage.facts import Batch
from storage.rules.wishes import CHANGING

ALTER = "ba"


def steer_screen(batch: Batch) -> Screen:
    """The steps of this batch; each button knows how many people a task wants now, so that an old one shows."""
    wishes = batch.wishes
    head = phrase(
        "steer-head", name=wishes.name, overlap=wishes.overlap, priority=wishes.priority, wishes=", ".join(CHANGING)
    )
    order = tuple(
        Button(phrase(f"steer-{step}"), pack(ALTER, batch.id, step, wishes.overlap))
        for step in ("first", "usual", "last")
    )
    more = Button(phrase("steer-more", overlap=wishes.overlap + 1), pack(ALTER, batch.id, "more", wishes.overlap))
    return Screen((head,), rows=((more,), order, (Button(phrase("batch-back"), pack(SHOW, batch.id)),)))
