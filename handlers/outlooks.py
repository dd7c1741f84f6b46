"""The screens of a batch together with its outlook, which is told beside everything else: it may take a second."""

from collections.abc import Sequence

from handlers.context import Context
from handlers.screens.batches import batch_screen, plan_screen
from handlers.screens.screen import Screen
from locales.phrase import Phrase
from storage.desk.forecasting import outlook_of
from storage.facts import Batch


async def drawn(context: Context, batch: Batch, *above: Phrase) -> Screen:
    """The batch as it stands now."""
    return batch_screen(batch, await context.tools.desk.stream(outlook_of, batch, context.instant.now), *above)


async def planned(context: Context, batch: Batch, inferred: Sequence[str]) -> Screen:
    """The draft as it was understood."""
    return plan_screen(batch, inferred, await context.tools.desk.stream(outlook_of, batch, context.instant.now))
